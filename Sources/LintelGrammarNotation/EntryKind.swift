/// What an entry of a grammar file describes; the raw value is the word that opens the entry.
package enum EntryKind: String, CaseIterable, Sendable {
  case keyword
  case section
  case bindOption = "bind-option"
  case serverOption = "server-option"
  case action
  case fetch
  case converter
  case acl
  case aclFlag = "acl-flag"
  case filter
  case service
  case logAlias = "log-alias"
  case stickData = "stick-data"

  /// The Swift enum that numbers the entries of this kind.
  package var typeName: String {
    switch self {
    case .keyword: "KeywordID"
    case .section: "SectionKind"
    case .bindOption: "BindOptionID"
    case .serverOption: "ServerOptionID"
    case .action: "ActionID"
    case .fetch: "FetchID"
    case .converter: "ConverterID"
    case .acl: "ACLAliasID"
    case .aclFlag: "ACLFlagID"
    case .filter: "FilterID"
    case .service: "ServiceID"
    case .logAlias: "LogAliasID"
    case .stickData: "StickDataID"
    }
  }

  /// How the kind is called in a title of the reference.
  package var plural: String {
    switch self {
    case .keyword: "Keywords"
    case .section: "Sections"
    case .bindOption: "Bind options"
    case .serverOption: "Server options"
    case .action: "Actions"
    case .fetch: "Sample fetches"
    case .converter: "Converters"
    case .acl: "ACL aliases"
    case .aclFlag: "ACL flags"
    case .filter: "Filters"
    case .service: "Services"
    case .logAlias: "Log format aliases"
    case .stickData: "Stick table data types"
    }
  }
}

/// A list of rules that an action may stand in, in the order of the bits of a scope mask.
package enum RulesetName: String, CaseIterable, Sendable {
  case quicInitial = "quic-initial"
  case tcpRequestConnection = "tcp-request-connection"
  case tcpRequestSession = "tcp-request-session"
  case tcpRequestContent = "tcp-request-content"
  case tcpResponseContent = "tcp-response-content"
  case httpRequest = "http-request"
  case httpResponse = "http-response"
  case httpAfterResponse = "http-after-response"
  case httpCheck = "http-check"
  case tcpCheck = "tcp-check"
}

/// What a sample fetch draws on, in the order of the bits of a scope mask.
package enum UseName: String, CaseIterable, Sendable {
  case constant
  case `internal`
  case listener
  case frontend
  case clientL4 = "client-l4"
  case clientL5 = "client-l5"
  case counters
  case requestL6 = "request-l6"
  case requestHeaders = "request-headers"
  case request
  case requestBody = "request-body"
  case backend
  case server
  case serverL4 = "server-l4"
  case serverL5 = "server-l5"
  case responseL6 = "response-l6"
  case responseHeaders = "response-headers"
  case response
  case responseBody = "response-body"
  case requestEnd = "request-end"
  case responseEnd = "response-end"
  case transactionEnd = "transaction-end"
  case sessionEnd = "session-end"
}

/// The types of samples, in the order of their numbers in the generated tables.
package enum SampleTypeName: String, CaseIterable, Sendable {
  case any, same, bool, sint, addr, ipv4, ipv6, str, bin, meth
}

/// The proxy modes a keyword may be bound to, in the order of the bits of a mode mask.
package enum ModeName: String, CaseIterable, Sendable {
  case tcp, http, log, spop, haterm
}

/// One element of an `args` line.
///
/// This is the generator's own form. Its printed form, ``canonical``, is what the generated tables
/// hold and what `LintelGrammar` decodes, so that the generator need not import what it generates.
package indirect enum ArgumentNotation: Hashable, Sendable {
  case literal(String)
  case value(name: String, type: String, parameters: [String])
  /// A word with parenthesised parameters: `hdr(<name>)`.
  case call(name: String, parameters: [ArgumentNotation])
  case optional([[ArgumentNotation]])
  case alternatives([[ArgumentNotation]])
  case repetition(ArgumentNotation)
  /// The trailing `if` or `unless` condition.
  case condition

  /// The element as tokens separated by single spaces.
  package var canonical: String {
    switch self {
    case .literal(let word): word
    case .value(let name, let type, let parameters):
      parameters.isEmpty
        ? "<\(name):\(type)>" : "<\(name):\(type):\(parameters.joined(separator: ","))>"
    case .call(let name, let parameters):
      "\(name)( \(Self.canonical(parameters))\(parameters.isEmpty ? "" : " "))"
    case .optional(let branches): "[ \(Self.canonical(branches: branches)) ]"
    case .alternatives(let branches): "( \(Self.canonical(branches: branches)) )"
    case .repetition(let element): "\(element.canonical) ..."
    case .condition: "?"
    }
  }

  package static func canonical(_ elements: [ArgumentNotation]) -> String {
    elements.map(\.canonical).joined(separator: " ")
  }

  private static func canonical(branches: [[ArgumentNotation]]) -> String {
    branches.map { canonical($0) }.joined(separator: " | ")
  }

  /// The closed set of value types.
  package static let typeNames: Set<String> = [
    "word", "name", "text", "rest", "integer", "number", "percent", "duration", "size", "onoff",
    "choice", "flags", "version", "mode",
    "bind-address", "server-address", "source-address", "log-target", "ip", "cidr", "port",
    "ipv4", "ipv6", "mask4", "mask6", "operand", "base64", "hex", "digest", "field-path",
    "expression", "logformat", "criterion", "condition", "acl-name", "variable", "stick-data",
    "file", "directory", "regex", "header-name", "status", "method", "facility", "log-level",
    "backend", "frontend", "proxy", "defaults", "userlist", "user-group", "resolvers", "peers",
    "cache", "server-ref", "table", "ring", "mailers", "http-errors", "fcgi-app", "log-profile",
    "healthcheck", "acme", "log-backend", "traces-source",
    "bind-options", "server-options", "action", "filter", "service", "cpu-set",
  ]
}

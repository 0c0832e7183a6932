/// A set of section kinds.
public struct SectionSet: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public init(_ kind: SectionKind) { rawValue = 1 << UInt32(kind.rawValue) }

  /// The sections that make up a proxy.
  public static let proxies: SectionSet = [
    SectionSet(.defaults), SectionSet(.frontend), SectionSet(.backend), SectionSet(.listen),
  ]

  public func contains(_ kind: SectionKind) -> Bool { contains(SectionSet(kind)) }

  /// The kinds in the set, in the order of their names.
  public var kinds: [SectionKind] { SectionKind.allCases.filter(contains) }
}

extension SectionKind {
  /// Whether the section is `defaults`, `frontend`, `backend` or `listen`.
  public var isProxy: Bool { SectionSet.proxies.contains(self) }
}

/// A list of rules that an action may stand in.
public enum Ruleset: UInt8, Sendable, Hashable, CaseIterable {
  case quicInitial, tcpRequestConnection, tcpRequestSession, tcpRequestContent, tcpResponseContent
  case httpRequest, httpResponse, httpAfterResponse, httpCheck, tcpCheck

  /// The name in the grammar: `http-request`.
  public var name: String {
    switch self {
    case .quicInitial: "quic-initial"
    case .tcpRequestConnection: "tcp-request-connection"
    case .tcpRequestSession: "tcp-request-session"
    case .tcpRequestContent: "tcp-request-content"
    case .tcpResponseContent: "tcp-response-content"
    case .httpRequest: "http-request"
    case .httpResponse: "http-response"
    case .httpAfterResponse: "http-after-response"
    case .httpCheck: "http-check"
    case .tcpCheck: "tcp-check"
    }
  }

  public init?(name: String) {
    guard let match = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = match
  }
}

/// A set of rulesets.
public struct RulesetSet: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public init(_ ruleset: Ruleset) { rawValue = 1 << UInt32(ruleset.rawValue) }

  public func contains(_ ruleset: Ruleset) -> Bool { contains(RulesetSet(ruleset)) }
}

/// A set of proxy modes.
public struct ModeSet: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8

  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let tcp = ModeSet(rawValue: 1 << 0)
  public static let http = ModeSet(rawValue: 1 << 1)
  public static let log = ModeSet(rawValue: 1 << 2)
  public static let spop = ModeSet(rawValue: 1 << 3)
  public static let haterm = ModeSet(rawValue: 1 << 4)
}

extension GrammarEntry where ID == KeywordID {
  /// The sections it may stand in.
  public var sections: SectionSet {
    SectionSet(rawValue: KeywordID.table.scopeMask(Int(id.rawValue)))
  }

  /// Whether HAProxy accepts the line in `section` without effect.
  public func isTolerated(in section: SectionKind, by version: Version) -> Bool {
    KeywordID.table.fields(Int(id.rawValue), letter: "G").contains { field in
      let words = field.split(separator: " ")
      let until = words.firstIndex(of: "until") ?? words.endIndex
      guard words[..<until].contains(where: { $0 == section.info.name }) else { return false }
      guard let last = words.last, until < words.endIndex else { return true }
      return Version(String(last)).map { version < $0 } ?? true
    }
  }
}

extension GrammarEntry where ID == ActionID {
  /// The rulesets it may stand in.
  public var rulesets: RulesetSet {
    RulesetSet(rawValue: ActionID.table.scopeMask(Int(id.rawValue)))
  }
}

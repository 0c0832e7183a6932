public import LintelGrammar
public import LintelSource

/// A `frontend`, `backend`, `listen` or `defaults` section with what holds in it.
///
/// ``directives`` is what the section states. ``setting(_:)`` is what is in effect: a keyword that
/// the section does not state is looked up in the `defaults` section that it inherits from.
public struct Proxy: Sendable {
  public enum Kind: Hashable, Sendable {
    case defaults, frontend, backend, listen

    /// True where clients connect to it.
    public var acceptsClients: Bool { self == .frontend || self == .listen }

    /// True where it forwards to servers.
    public var hasServers: Bool { self == .backend || self == .listen }

    /// The word in the file.
    public var keyword: String {
      switch self {
      case .defaults: "defaults"
      case .frontend: "frontend"
      case .backend: "backend"
      case .listen: "listen"
      }
    }
  }

  public var kind: Kind
  /// The name; empty for an anonymous `defaults`.
  public var name: Placed<String>
  /// The position in ``Configuration/defaults`` of the section that this one inherits from.
  public var parent: Int?
  /// The position in ``Configuration/sections``.
  public var section: Int
  public var directives: [Directive]
  public var binds: [Bind]
  /// In source order: `balance first` and `static-rr` depend on it.
  public var servers: [Server]
  public var acls: [ACL]
  /// The header line.
  public var place: Place
  /// What is in effect per keyword, own directives before inherited ones.
  private var effective: [KeywordID: Setting<Directive>]

  /// - Parameter parentSettings: What holds in the `defaults` section it inherits from.
  public init(
    kind: Kind,
    name: Placed<String>,
    parent: Int?,
    section: Int,
    directives: [Directive],
    inheriting parentProxy: Proxy?,
    place: Place
  ) {
    self.kind = kind
    self.name = name
    self.parent = parent
    self.section = section
    self.directives = directives
    self.binds = []
    self.servers = []
    self.acls = []
    self.place = place
    var effective: [KeywordID: Setting<Directive>] = [:]
    if let parentProxy {
      effective = parentProxy.effective.mapValues { setting in
        .inherited(Placed(setting.value, at: setting.value.range))
      }
    }
    for directive in directives {
      effective[directive.keyword] = .explicit(Placed(directive, at: directive.range))
    }
    self.effective = effective
  }

  public var range: SourceRange { place.range }

  /// The directive in effect for a keyword of which the last use wins, or nil where there is none.
  /// A `default` form counts as none.
  public func setting(_ keyword: KeywordID) -> Setting<Directive>? {
    guard let setting = effective[keyword], setting.value.prefix != .default else { return nil }
    return setting
  }

  /// Whether an option is on; off where nothing states it.
  public func isOn(_ keyword: KeywordID) -> Setting<Bool> {
    guard let setting = setting(keyword) else { return .builtin(false) }
    return setting.map { $0.prefix == .none }
  }

  /// The section's own uses of a keyword, in order.
  public func all(_ keyword: KeywordID) -> [Directive] {
    directives.filter { $0.keyword == keyword }
  }
}

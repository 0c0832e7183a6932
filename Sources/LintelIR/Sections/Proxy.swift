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
  public let directives: [Directive]
  public var binds: [Bind]
  /// In source order: `balance first` and `static-rr` depend on it.
  public var servers: [Server]
  public var acls: [ACL]
  /// The header line.
  public var place: Place
  /// The position in ``directives`` of the last use of each keyword.
  private let stated: [KeywordID: Int]
  /// What the section inherits, shared with its siblings.
  private let inherited: [KeywordID: Directive]
  /// What a `defaults` section hands down: its own directives over those it inherits.
  private var heritage: [KeywordID: Directive]

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
    var stated: [KeywordID: Int] = [:]
    for (position, directive) in directives.enumerated() { stated[directive.keyword] = position }
    self.stated = stated
    self.inherited = parentProxy?.heritage ?? [:]
    self.heritage = kind == .defaults ? inherited : [:]
    guard kind == .defaults else { return }
    for directive in directives { heritage[directive.keyword] = directive }
  }

  public var range: SourceRange { place.range }

  /// The directive in effect for a keyword of which the last use wins, or nil where there is none.
  /// A `default` form counts as none.
  public func setting(_ keyword: KeywordID) -> Setting<Directive>? {
    if let position = stated[keyword] {
      let directive = directives[position]
      guard directive.prefix != .default else { return nil }
      return .explicit(Placed(directive, at: directive.range))
    }
    guard let directive = inherited[keyword], directive.prefix != .default else { return nil }
    return .inherited(Placed(directive, at: directive.range))
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

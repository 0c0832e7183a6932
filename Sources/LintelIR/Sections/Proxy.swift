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

  /// What a section says and inherits; one reference, so that a copy costs next to nothing.
  @usableFromInline
  final class Storage: Sendable {
    @usableFromInline let kind: Kind
    @usableFromInline let name: Placed<String>
    @usableFromInline let parent: Int?
    @usableFromInline let section: Int
    @usableFromInline let directives: [Directive]
    @usableFromInline let binds: [Bind]
    @usableFromInline let servers: [Server]
    @usableFromInline let acls: [ACL]
    @usableFromInline let place: Place
    let index: KeywordIndex
    @usableFromInline let hasConditions: Bool
    /// Computed once, because nearly every rule asks.
    @usableFromInline let mode: Setting<ProxyMode>
    let balance: Setting<BalanceAlgorithm>?
    @usableFromInline let usableServers: [Server]
    @usableFromInline let activeServers: [Server]
    /// What the section inherits, shared with its siblings.
    let inherited: Heritage?
    /// What a `defaults` section hands down: its own directives over those it inherits.
    let heritage: Heritage?

    init(
      kind: Kind, name: Placed<String>, parent: Int?, section: Int, directives: [Directive],
      inherited: Heritage?, lines: Lines, place: Place
    ) {
      self.kind = kind
      self.name = name
      self.parent = parent
      self.section = section
      self.directives = directives
      self.binds = lines.binds
      self.servers = lines.servers
      self.acls = lines.acls
      self.place = place
      let index = KeywordIndex(directives)
      self.index = index
      self.hasConditions = directives.contains(where: \.isConditional)
      self.inherited = inherited
      self.mode = index.mode(in: directives, over: inherited)
      self.balance = index.balance(in: directives, over: inherited)
      // The same array where the condition holds for all, which is usual.
      let isAllUsable = lines.servers.allSatisfy(\.isUsable)
      self.usableServers = isAllUsable ? lines.servers : lines.servers.filter(\.isUsable)
      let isAllActive = !usableServers.contains(where: \.isBackup)
      self.activeServers = isAllActive ? usableServers : usableServers.filter { !$0.isBackup }
      self.heritage = kind == .defaults ? Heritage(directives, over: inherited) : nil
    }
  }

  /// What the lines of a section declare.
  public struct Lines: Sendable {
    public var binds: [Bind]
    public var servers: [Server]
    public var acls: [ACL]

    public init(binds: [Bind] = [], servers: [Server] = [], acls: [ACL] = []) {
      self.binds = binds
      self.servers = servers
      self.acls = acls
    }
  }

  @usableFromInline let storage: Storage

  /// - Parameter parentProxy: The `defaults` section it inherits from.
  public init(
    kind: Kind,
    name: Placed<String>,
    parent: Int?,
    section: Int,
    directives: [Directive],
    inheriting parentProxy: Proxy?,
    lines: Lines = Lines(),
    place: Place
  ) {
    storage = Storage(
      kind: kind, name: name, parent: parent, section: section, directives: directives,
      inherited: parentProxy?.storage.heritage, lines: lines, place: place)
  }

  @inlinable public var kind: Kind { storage.kind }
  /// The name; empty for an anonymous `defaults`.
  @inlinable public var name: Placed<String> { storage.name }
  /// The position in ``Configuration/defaults`` of the section that this one inherits from.
  @inlinable public var parent: Int? { storage.parent }
  /// The position in ``Configuration/sections``.
  @inlinable public var section: Int { storage.section }
  @inlinable public var directives: [Directive] { storage.directives }
  @inlinable public var binds: [Bind] { storage.binds }
  /// In source order: `balance first` and `static-rr` depend on it.
  @inlinable public var servers: [Server] { storage.servers }
  @inlinable public var acls: [ACL] { storage.acls }
  /// The header line.
  @inlinable public var place: Place { storage.place }
  @inlinable public var range: SourceRange { place.range }

  /// True where a directive of the section has a condition.
  @inlinable public var hasConditions: Bool { storage.hasConditions }
  /// The servers that can be chosen at start.
  @inlinable public var usableServers: [Server] { storage.usableServers }
  /// The usable servers that share the load while they work.
  @inlinable public var activeServers: [Server] { storage.activeServers }
  /// The protocol; `tcp` where nothing states it.
  @inlinable public var mode: Setting<ProxyMode> { storage.mode }

  /// The directive in effect for a keyword of which the last use wins, or nil where there is none.
  /// A `default` form counts as none.
  public func setting(_ keyword: KeywordID) -> Setting<Directive>? {
    storage.index.setting(keyword, in: storage.directives, over: storage.inherited)
  }

  /// How servers are chosen.
  ///
  /// - Parameter target: HAProxy's default is `random` from 3.3 on, `roundrobin` before.
  public func balance(for target: Version) -> Setting<BalanceAlgorithm> {
    storage.balance ?? .builtin(target >= Version(3, 3) ? .random : .roundRobin)
  }

  /// Whether an option is on; off where nothing states it.
  public func isOn(_ keyword: KeywordID) -> Setting<Bool> {
    guard let setting = setting(keyword) else { return .builtin(false) }
    return setting.map { $0.prefix == .none }
  }

  /// The section's own uses of a keyword, in order.
  public func all(_ keyword: KeywordID) -> DirectiveUses {
    DirectiveUses(of: storage, entries: storage.index.entries(of: keyword))
  }

  /// True where the section itself uses the keyword, in any form.
  public func states(_ keyword: KeywordID) -> Bool {
    !storage.index.entries(of: keyword).isEmpty
  }
}

/// What a section states itself, over what it inherits.
extension KeywordIndex {
  fileprivate func setting(
    _ keyword: KeywordID, in directives: [Directive], over inherited: Heritage?
  ) -> Setting<Directive>? {
    if let position = last(keyword) {
      let directive = directives[position]
      guard directive.prefix != .default else { return nil }
      return .explicit(Placed(directive, at: directive.range))
    }
    guard let directive = inherited?[keyword], directive.prefix != .default else { return nil }
    return .inherited(Placed(directive, at: directive.range))
  }

  fileprivate func mode(
    in directives: [Directive], over inherited: Heritage?
  ) -> Setting<ProxyMode> {
    guard let setting = setting(.mode, in: directives, over: inherited) else {
      return .builtin(.tcp)
    }
    return setting.map { ProxyMode(rawValue: $0.arguments.first?.text ?? "") ?? .tcp }
  }

  fileprivate func balance(
    in directives: [Directive], over inherited: Heritage?
  ) -> Setting<BalanceAlgorithm>? {
    setting(.balance, in: directives, over: inherited)?.map { directive in
      let word = directive.arguments.first?.text ?? ""
      let end = word.utf8.firstIndex(of: UInt8(ascii: "(")) ?? word.endIndex
      return BalanceAlgorithm(rawValue: String(word[..<end])) ?? .roundRobin
    }
  }
}

public import LintelGrammar

/// One configuration, from one file or from several read in order.
///
/// ``sections`` is everything that is written. The rest is computed from it by lowering, and is
/// what rules and the planner read.
public struct Configuration: Sendable {
  public var sections: [Section] = []
  /// The lines before the first section.
  public var preamble: [VerbatimLine] = []
  /// The comments at the end of files without sections.
  public var closing = Comments()
  /// The directives of every `global` section, in order.
  public var global: [Directive] = []
  public var defaults: [Proxy] = []
  /// Frontends, backends and listens, in order.
  public private(set) var proxies: [Proxy] = []
  /// The position in ``proxies`` of the first proxy with servers, per name.
  public private(set) var backendPositions: [String: Int] = [:]
  /// What the files say beyond ``sections``, in source order.
  public var unmodelled: [Unmodelled] = []
  /// The HAProxy version whose rules apply.
  public var target: Version

  public init(target: Version) { self.target = target }

  /// The ``proxies`` to which clients connect.
  public private(set) var frontends: [Proxy] = []
  /// The ``proxies`` that forward to servers.
  public private(set) var backends: [Proxy] = []

  /// The proxy to which a `use_backend` or `default_backend` with this name leads.
  public func backend(named name: String) -> Proxy? {
    backendPositions[name].map { proxies[$0] }
  }

  /// Adds a frontend, backend or listen after those before it.
  public mutating func append(_ proxy: Proxy) {
    if proxy.kind.hasServers, backendPositions[proxy.name.value] == nil {
      backendPositions[proxy.name.value] = proxies.count
    }
    proxies.append(proxy)
    if proxy.kind.acceptsClients { frontends.append(proxy) }
    if proxy.kind.hasServers { backends.append(proxy) }
  }

  /// The last use of a keyword in the `global` sections.
  public func globalSetting(_ keyword: KeywordID) -> Directive? {
    global.last { $0.keyword == keyword && $0.prefix == .none }
  }

  /// True where both say the same, whatever the layout, the comments and the file.
  public func means(theSameAs other: Configuration) -> Bool {
    sections == other.sections && preamble == other.preamble
  }

  /// The lines that the model holds as they are written, in source order.
  public var verbatim: [VerbatimLine] { preamble + sections.flatMap(\.verbatim) }
}

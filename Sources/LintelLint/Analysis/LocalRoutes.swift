internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The routes of requests from frontend to backend, and through servers that are listeners of the
/// same configuration on to the next frontend.
///
/// Only those are followed that a request certainly takes again when it comes again.
struct LocalRoutes {
  /// A server that is a listener, by the positions of proxies.
  struct Link {
    var backend: Int
    var frontend: Int
    var server: Server
    var bind: Bind
  }

  private(set) var links: [Link] = []
  private let analysis: Analysis
  /// The links of each backend, by their positions.
  private var linksOfBackend: [Int: [Int]] = [:]

  /// More circles of one configuration are not looked for.
  private static let limit = 64

  init(in analysis: Analysis) {
    self.analysis = analysis
    let listeners = LocalListeners(of: analysis.frontends)
    guard !listeners.isEmpty else { return }
    let positions = Dictionary(
      analysis.proxies.enumerated().map { ($1.section, $0) },
      uniquingKeysWith: { first, _ in first })
    var isCertain: [Int: Bool] = [:]
    for (index, backend) in analysis.proxies.enumerated()
    where backend.kind.hasServers && !backend.changesRequests {
      for server in backend.usableServers {
        guard let (listener, bind) = listeners.find(server.address.value),
          let frontend = positions[listener.section]
        else { continue }
        let isSame = isCertain[frontend] ?? !analysis.tellsConnectionsApart(listener)
        isCertain[frontend] = isSame
        guard isSame else { continue }
        linksOfBackend[index, default: []].append(links.count)
        links.append(Link(backend: index, frontend: frontend, server: server, bind: bind))
      }
    }
  }

  /// The links that lead back to their own backend, the first of each listener.
  var circular: [Link] {
    var budget = Self.limit
    return links.filter { link in
      guard budget > 0 else { return false }
      budget -= 1
      return isReached(link.backend, from: link.frontend)
    }
  }

  private func isReached(_ backend: Int, from start: Int) -> Bool {
    var seen: Set<Int> = [start]
    var open = [start]
    while let frontend = open.popLast() {
      for target in analysis.routes.backends(of: frontend) {
        if target == backend { return true }
        for link in linksOfBackend[target] ?? [] where seen.insert(links[link].frontend).inserted {
          open.append(links[link].frontend)
        }
      }
    }
    return false
  }
}

extension Proxy {
  /// True where what reaches the servers is not what came in: it may be routed otherwise.
  fileprivate var changesRequests: Bool {
    all(.httpRequest).contains { rule in
      rule.actionName.map { $0.hasPrefix("set-") || $0.hasPrefix("replace-") || $0 == "add-header" }
        ?? true
    }
  }
}

extension Analysis {
  /// True where the rules of a frontend may treat a request otherwise when it comes from this
  /// machine, or has been here before.
  fileprivate func tellsConnectionsApart(_ frontend: Proxy) -> Bool {
    frontend.changesRequests && !frontend.all(.useBackend).isEmpty
      || tests(of: frontend).contains { used in
        let sample = used.test.expression
        guard !sample.isHost || sample.fetch.canonicalName.hasPrefix("req.ssl") else {
          return false
        }
        return !["path", "pathq", "method", "url", "query", "base", "url_param", "req.ssl_sni"]
          .contains(sample.fetch.canonicalName)
      }
  }
}

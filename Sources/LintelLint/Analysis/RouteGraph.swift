internal import LintelGrammar
package import LintelIR

/// Which frontend sends requests to which backend.
package struct RouteGraph: Sendable {
  /// A route, by positions in ``Configuration/proxies``.
  package struct Pair: Hashable, Sendable {
    package var frontend: Int
    package var backend: Int
  }

  /// The routes that are stated by name, in the order of the frontends and their rules, once each.
  package private(set) var pairs: [Pair] = []

  /// The frontends of which a `use_backend` computes the name: they may reach any backend.
  package private(set) var dynamicFrontends: Set<Int> = []

  /// The backends to which a route by name leads.
  package private(set) var reachedBackends: Set<Int> = []

  /// For each frontend the backends that it reaches by name.
  private var targets: [[Int]]
  /// For each backend the frontends that reach it by name.
  private var sources: [[Int]]

  init(of configuration: Configuration, definitions: Definitions) {
    self.targets = Array(repeating: [], count: configuration.proxies.count)
    self.sources = self.targets
    for (index, proxy) in configuration.proxies.enumerated() where proxy.kind.acceptsClients {
      var targets: [Int] = []
      for rule in proxy.all(.useBackend) {
        guard let route = rule.route else { continue }
        if route.isDynamic {
          dynamicFrontends.insert(index)
        } else if let backend = definitions.backends[route.name.text] {
          targets.append(backend)
        }
      }
      if let route = proxy.setting(.defaultBackend)?.value.route,
        let backend = definitions.backends[route.name.text]
      {
        targets.append(backend)
      }
      if proxy.kind == .listen, !proxy.servers.isEmpty { targets.append(index) }
      var seen: Set<Int> = []
      targets = targets.filter { seen.insert($0).inserted }
      self.targets[index] = targets
      for target in targets { sources[target].append(index) }
      reachedBackends.formUnion(targets)
      pairs += targets.map { Pair(frontend: index, backend: $0) }
    }
  }

  /// The backends that a frontend reaches by name.
  package func backends(of frontend: Int) -> [Int] { targets[frontend] }

  /// The frontends that reach a backend by name.
  package func frontends(of backend: Int) -> [Int] { sources[backend] }

  /// True where a computed name may lead to any backend.
  package var hasDynamicRoutes: Bool { !dynamicFrontends.isEmpty }
}

/// Where a `use_backend` or `default_backend` leads.
package struct Route: Sendable {
  package var name: Word
  /// True where the name is computed for each request.
  package var isDynamic: Bool
}

extension Directive {
  /// The backend of a `use_backend` or `default_backend`.
  package var route: Route? {
    guard let name = words.first else { return nil }
    return Route(
      name: name, isDynamic: name.isUnresolved || name.text.utf8.contains(UInt8(ascii: "%")))
  }
}

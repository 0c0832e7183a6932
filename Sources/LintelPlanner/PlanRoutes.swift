internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelPlan
internal import LintelSource

extension Planner {
  /// The `use_backend` lines, in order. The first that holds wins.
  mutating func planRoutes(_ proxy: Proxy, scope: inout AccessListScope) -> [Plan.Route] {
    var routes: [Plan.Route] = []
    for directive in allInherited(.useBackend, of: proxy) {
      guard let name = directive.words.first,
        let pool = pool(named: name, usedBy: proxy, mode: scope.mode)
      else { continue }
      guard let condition = directive.condition else {
        routes.append(Plan.Route(condition: nil, pool: pool))
        continue
      }
      if let index = planCondition(condition, scope: &scope) {
        routes.append(Plan.Route(condition: index, pool: pool))
      }
    }
    return routes
  }

  /// `default_backend`; a `listen` section without one serves its requests itself.
  mutating func defaultPool(of proxy: Proxy, mode: PlanMode) -> PoolIndex? {
    if let directive = proxy.setting(.defaultBackend)?.value, let name = directive.words.first {
      return pool(named: name, usedBy: proxy, mode: mode)
    }
    return proxy.kind.hasServers ? pools[proxy.name.value] : nil
  }

  private mutating func pool(
    named word: Word, usedBy proxy: Proxy, mode: PlanMode
  ) -> PoolIndex? {
    if word.text.contains("%[") {
      refuse(
        "use_backend \(word.text)", at: word.range,
        because: "a backend name that each request computes")
      return nil
    }
    guard let backend = configuration.backend(named: word.text) else {
      report(
        .unknownReference, "there is no backend '\(word.text)'", at: word.range,
        help: suggestBackend(word.text))
      return nil
    }
    guard let index = pools[word.text] else { return nil }
    guard builder.pools[index.position].mode == mode else {
      report(
        .incompatibleModes,
        "'\(proxy.name.value)' has mode \(mode) and '\(backend.name.value)' has another",
        at: word.range, help: "give both the same mode")
      return nil
    }
    return index
  }

  private func suggestBackend(_ name: String) -> String? {
    didYouMean(name, among: configuration.backends.map(\.name.value)).map {
      "did you mean '\($0)'?"
    }
  }
}

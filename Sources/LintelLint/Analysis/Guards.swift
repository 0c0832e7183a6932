internal import LintelGrammar
internal import LintelIR

extension Analysis {
  /// True where a password or a rule about the client's address keeps strangers away.
  func isGuarded(_ proxy: Proxy) -> Bool {
    if proxy.setting(.statsAuth) != nil || proxy.setting(.statsHttpRequest) != nil { return true }
    let clients = TestSearch.clients(of: proxy)
    return proxy.directives.contains { rule in
      rule.isAccessDecision
        && (rule.actionName == "auth" || clients.finds(rule))
    }
  }

  /// True where something says that connections come from proxies, and from nobody else.
  func isBehindProxies(_ proxy: Proxy) -> Bool {
    if !annotations(.upstream, of: proxy).isEmpty { return true }
    if proxy.binds.contains(where: { $0.has(.acceptProxy) }) { return true }
    if proxy.all(.httpRequest).contains(where: { $0.actionName == "set-src" }) { return true }
    return tests(of: proxy).contains { used in
      used.test.expression.fetch.name == "src"
        && used.uses.contains { $0.directive.isAccessDecision && $0.isNegated }
    }
  }
}

extension Proxy {
  /// The rule that lets everybody who sees the statistics change the state of servers.
  var freeAdministration: Directive? {
    all(.statsAdmin).first { rule in
      NormalForm(rule.condition, acls: [:])?.alternatives.contains(where: \.isEmpty) ?? false
    }
  }
}

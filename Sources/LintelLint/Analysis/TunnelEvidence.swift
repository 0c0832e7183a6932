internal import LintelGrammar
internal import LintelIR
internal import LintelSource

extension Analysis {
  /// The backends to which rules of a frontend send requests that become tunnels, with the place
  /// that shows it.
  func tunnels(
    of frontend: Proxy, at index: Int
  ) -> [(target: Int, evidence: SourceRange)] {
    var tunnels: [(target: Int, evidence: SourceRange)] = []
    for used in tests(of: frontend) where used.test.announcesTunnel {
      for use in used.uses where use.directive.keyword == .useBackend && !use.isNegated {
        guard let target = namedBackend(of: use.directive) else { continue }
        tunnels.append((target, used.test.criterion.range))
      }
    }
    for rule in frontend.all(.useBackend) where rule.condition?.namesConnect == true {
      if let target = namedBackend(of: rule) { tunnels.append((target, rule.range)) }
    }
    guard tunnels.isEmpty, let evidence = tunnelEvidence(in: frontend) else {
      return tunnels
    }
    // Which of several backends it is remains open.
    let targets = routes.backends(of: index)
    return targets.count == 1 ? [(targets[0], evidence)] : []
  }

  private func namedBackend(of rule: Directive) -> Int? {
    guard let route = rule.route, !route.isDynamic else { return nil }
    return definitions.backends[route.name.text]
  }

  /// A rule that treats tunnels in a way of its own and does not keep them out.
  func tunnelEvidence(in proxy: Proxy) -> SourceRange? {
    let used = tests(of: proxy).first { used in
      used.test.announcesTunnel
        && used.uses.contains { use in
          switch use.directive.actionName {
          case "set-header", "add-header", "del-header", "replace-header", "set-var", "set-timeout":
            true
          case "deny", "reject", "tarpit", "silent-drop": use.isNegated
          default: use.directive.keyword == .useServer && !use.isNegated
          }
        }
    }
    return used?.test.criterion.range
  }
}

extension Condition {
  /// True where one of the alternatives asks for the method that opens a tunnel.
  fileprivate var namesConnect: Bool {
    alternatives.contains { terms in
      terms.contains { term in
        guard case .named("METH_CONNECT") = term.test else { return false }
        return term.isNegated == (polarity == .unless)
      }
    }
  }
}

extension ACLTest {
  /// Parts of paths that stand for WebSocket by custom.
  private static let segments: Set<String> = ["ws", "wss", "websocket", "socket.io", "sockjs"]

  /// True where the test recognises a request that becomes a tunnel.
  fileprivate var announcesTunnel: Bool {
    if matching == .found, expression.headerName == "upgrade" { return true }
    var texts: [String] { patterns.map { $0.text.lowercased() } }
    switch expression.headerName {
    case "upgrade", "connection": return texts.contains { $0 == "websocket" || $0 == "upgrade" }
    case "sec-websocket-key", "sec-websocket-version", "sec-websocket-protocol": return true
    default: break
    }
    switch expression.fetch.canonicalName {
    case "path":
      return texts.contains { path in
        path.split(separator: "/").contains { Self.segments.contains(String($0)) }
      }
    case "method": return texts.contains("connect")
    default: return false
    }
  }
}

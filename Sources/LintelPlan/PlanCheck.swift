extension Plan {
  /// Checks every reference of listeners, frontends and pools.
  func checkProxies() {
    for listener in listeners {
      check(listener.frontend.position, in: frontends)
      check(listener.name)
      check(listener.address)
    }
    for frontend in frontends {
      check(frontend.name)
      check(frontend.forwardedFor.header)
      check(frontend.routes, in: routes)
      check(frontend.logTargets, in: logTargets)
      check(frontend.requestActions, in: actions)
      check(frontend.responseActions, in: actions)
      if let pool = frontend.defaultPool { check(pool.position, in: pools) }
    }
    for pool in pools {
      check(pool.name)
      check(pool.forwardedFor.header)
      check(pool.servers, in: servers)
      check(pool.logTargets, in: logTargets)
      check(pool.requestActions, in: actions)
      check(pool.responseActions, in: actions)
    }
    for server in servers {
      check(server.name)
      check(server.address)
      precondition(server.weight <= 256, "a server weight exceeds 256")
      if let address = server.check.address { check(address) }
    }
    for target in logTargets {
      if case .datagram(let address) = target.destination { check(address) }
    }
  }

  /// Checks every reference of rules and conditions.
  func checkConditions() {
    for route in routes {
      check(route.pool.position, in: pools)
      if let condition = route.condition { check(condition.position, in: conditions) }
    }
    for action in actions {
      if let condition = action.condition { check(condition.position, in: conditions) }
      switch action.kind {
      case .deny(let status): precondition((100...599).contains(status), "no such status")
      case .setHeader(let name, let value), .addHeader(let name, let value):
        check(name)
        check(value)
      case .deleteHeader(let name): check(name)
      }
    }
    for condition in conditions { check(condition.conjunctions, in: conjunctions) }
    for conjunction in conjunctions { check(conjunction.literals, in: literals) }
    for literal in literals { check(literal.list.position, in: accessLists) }
    for list in accessLists { check(list.tests, in: tests) }
    for test in tests {
      check(test.patterns, in: patterns)
      switch test.sample {
      case .header(let name), .fullHeader(let name): check(name)
      default: break
      }
    }
    for pattern in patterns {
      if case .bytes(let bytes) = pattern { check(bytes) }
    }
  }

  private func check<Row>(_ position: Int, in table: [Row]) {
    precondition(position < table.count, "a plan index dangles")
  }

  private func check<Row>(_ run: PlanRun<Row>, in table: [Row]) {
    precondition(Int(run.start) + Int(run.count) <= table.count, "a plan run dangles")
  }

  private func check(_ string: PlanBytes) {
    precondition(Int(string.offset) + Int(string.count) <= blob.count, "a plan string dangles")
  }

  private func check(_ address: Address) {
    switch address {
    case .unix(let path): check(path)
    case .abstract(let name): check(name)
    case .ipv4, .ipv6, .inherited: break
    }
  }
}

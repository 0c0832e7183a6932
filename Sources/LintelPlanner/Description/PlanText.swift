public import LintelPlan

extension Plan {
  /// The plan for people: what listens where, what is routed how, and every effective value.
  public var text: String {
    var lines = ["process", "  \(processText)"]
    for listener in listeners {
      let frontend = text(frontends[listener.frontend.position].name)
      lines.append("listener \(describe(listener.address)) for frontend \(frontend)")
    }
    for frontend in frontends { append(frontend, to: &lines) }
    for pool in pools { append(pool, to: &lines) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var processText: String {
    let connections =
      process.maxConnections == 0 ? "as descriptors allow" : "\(process.maxConnections)"
    let threads = process.threads == 0 ? "one per core" : "\(process.threads)"
    return "connections \(connections), threads \(threads), buffer \(process.bufferSize) bytes"
  }

  private func append(_ frontend: Frontend, to lines: inout [String]) {
    lines.append("frontend \(text(frontend.name)), mode \(frontend.mode)")
    let times = frontend.timeouts
    lines.append(
      "  timeouts: "
        + describe([
          ("client", times.client), ("http-request", times.httpRequest),
          ("http-keep-alive", times.httpKeepAlive), ("client-fin", times.clientFin),
        ]))
    if frontend.mode == .http { lines.append("  connections: \(frontend.connectionMode)") }
    lines.append("  log: \(frontend.logFormat), \(frontend.logTargets.count) target(s)")
    append(frontend.requestActions, "request", to: &lines)
    append(frontend.responseActions, "response", to: &lines)
    for route in routes[frontend.routes.indices] {
      let condition = route.condition.map { " \(describe($0))" } ?? ""
      lines.append("  use \(text(pools[route.pool.position].name))\(condition)")
    }
    let target = frontend.defaultPool.map { text(pools[$0.position].name) } ?? "nothing (503)"
    lines.append("  otherwise \(target)")
  }

  private func append(_ pool: Pool, to lines: inout [String]) {
    lines.append("pool \(text(pool.name)), mode \(pool.mode), balance \(pool.choice.keyword)")
    let times = pool.timeouts
    lines.append(
      "  timeouts: "
        + describe([
          ("connect", times.connect), ("server", times.server), ("queue", times.queue),
          ("check", times.check), ("tunnel", times.tunnel), ("server-fin", times.serverFin),
        ]))
    lines.append("  retries \(pool.retries), redispatch \(pool.redispatch.words)")
    if pool.mode == .http {
      lines.append("  connections: \(pool.connectionMode), reuse \(pool.reuse)")
    }
    append(pool.requestActions, "request", to: &lines)
    append(pool.responseActions, "response", to: &lines)
    for server in servers[pool.servers.indices] { lines.append("  \(describe(server))") }
  }

  private func append(_ run: PlanRun<Action>, _ title: String, to lines: inout [String]) {
    for action in actions[run.indices] {
      let condition = action.condition.map { " \(describe($0))" } ?? ""
      lines.append("  \(title) \(describe(action.kind))\(condition)")
    }
  }

  private func describe(_ server: ServerSlot) -> String {
    var parts = ["server \(text(server.name)) \(describe(server.address)) weight \(server.weight)"]
    if server.maxConnections > 0 { parts.append("maxconn \(server.maxConnections)") }
    if server.options.contains(.backup) { parts.append("backup") }
    if server.options.contains(.disabled) { parts.append("disabled") }
    if server.check.kind != .none {
      let check = server.check
      parts.append("check every \(check.interval)ms rise \(check.rise) fall \(check.fall)")
    }
    return parts.joined(separator: ", ")
  }

  private func describe(_ times: [(name: String, milliseconds: UInt32)]) -> String {
    times.map { "\($0.name) " + ($0.milliseconds == 0 ? "none" : "\($0.milliseconds)ms") }
      .joined(separator: ", ")
  }

  private func describe(_ kind: Action.Kind) -> String {
    switch kind {
    case .deny(let status): "deny with \(status)"
    case .setHeader(let name, let value): "set-header \(text(name)) '\(text(value))'"
    case .addHeader(let name, let value): "add-header \(text(name)) '\(text(value))'"
    case .deleteHeader(let name): "del-header \(text(name))"
    }
  }

  /// The condition with its ACLs spelled out.
  func describe(_ index: ConditionIndex) -> String {
    let condition = conditions[index.position]
    let alternatives = conjunctions[condition.conjunctions.indices].map { conjunction in
      literals[conjunction.literals.indices].map { literal in
        (literal.isNegated ? "!" : "") + "{ \(describe(accessLists[literal.list.position])) }"
      }.joined(separator: " ")
    }
    return (condition.isNegated ? "unless " : "if ") + alternatives.joined(separator: " or ")
  }

  private func describe(_ list: AccessList) -> String {
    tests[list.tests.indices].map(describe).joined(separator: " | ")
  }

  private func describe(_ test: Test) -> String {
    let shown = patterns[test.patterns.indices].prefix(8).map(describe)
    let rest = Int(test.patterns.count) - shown.count
    let words =
      [describe(test.sample), "\(test.match)"] + (test.ignoresCase ? ["-i"] : []) + shown
      + (rest > 0 ? ["and \(rest) more"] : [])
    return words.joined(separator: " ")
  }

  private func describe(_ sample: Sample) -> String {
    switch sample {
    case .header(let name): "hdr(\(text(name)))"
    case .fullHeader(let name): "fhdr(\(text(name)))"
    case .hostHeader: "hdr(host)"
    default: "\(sample)"
    }
  }

  private func describe(_ pattern: Pattern) -> String {
    switch pattern {
    case .bytes(let bytes): text(bytes)
    case .network(let network): network.text
    case .integers(let low, let high): low == high ? "\(low)" : "\(low):\(high)"
    }
  }
}

extension Plan.Choice {
  /// The word after `balance`.
  var keyword: String {
    switch self {
    case .roundRobin: "roundrobin"
    case .staticRoundRobin: "static-rr"
    case .leastConnections: "leastconn"
    case .first: "first"
    case .random: "random"
    case .source: "source"
    }
  }
}

extension Plan.Redispatch {
  fileprivate var words: String {
    switch self {
    case .never: "never"
    case .lastRetry: "on the last retry"
    case .every(let interval): "on every retry number \(interval)"
    case .everyFromLast(let interval): "on every retry number \(interval) from the last"
    }
  }
}

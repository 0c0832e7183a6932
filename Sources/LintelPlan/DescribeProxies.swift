extension Plan {
  func describeProcess() -> DescriptionNode {
    .table(
      limit("maxconn", process.maxConnections)
        + limit("threads", UInt32(process.threads))
        + [
          ("buffer bytes", .number(Int(process.bufferSize))),
          ("header lines", .number(Int(process.maxHeaders))),
        ] + time("hard stop after", process.hardStopAfterMilliseconds))
  }

  func describe(_ listener: Listener) -> DescriptionNode {
    .table(
      [
        ("address", .text(describe(listener.address))),
        ("frontend", .text(text(frontends[listener.frontend.position].name))),
      ] + limit("maxconn", listener.maxConnections) + limit("backlog", listener.backlog))
  }

  func describe(_ frontend: Frontend) -> DescriptionNode {
    var rows: [(String, DescriptionNode)] = [
      ("name", .text(text(frontend.name))), ("mode", .text("\(frontend.mode)")),
    ]
    if frontend.mode == .http {
      rows.append(("connection", .text(describe(frontend.connectionMode))))
    }
    rows += limit("maxconn", frontend.maxConnections)
    let timeouts = frontend.timeouts
    rows.append(
      (
        "timeout",
        .table(
          time("client", timeouts.client) + time("http-request", timeouts.httpRequest)
            + time("http-keep-alive", timeouts.httpKeepAlive)
            + time("client-fin", timeouts.clientFin) + time("tunnel", timeouts.tunnel))
      ))
    if frontend.forwardedFor.isEnabled {
      rows.append(("forwardfor", .text(describe(frontend.forwardedFor))))
    }
    rows.append(("log", .text("\(frontend.logFormat)")))
    rows.append(("http-request", .list(frontend.requestActions.indices.map(describeAction))))
    rows.append(("http-response", .list(frontend.responseActions.indices.map(describeAction))))
    rows.append(("routes", .list(frontend.routes.indices.map(describeRoute))))
    if let pool = frontend.defaultPool {
      rows.append(("default backend", .text(text(pools[pool.position].name))))
    }
    return .table(rows)
  }

  func describe(_ pool: Pool) -> DescriptionNode {
    var rows: [(String, DescriptionNode)] = [
      ("name", .text(text(pool.name))), ("mode", .text("\(pool.mode)")),
      ("balance", .text(describe(pool.choice))),
    ]
    if pool.mode == .http {
      rows.append(("connection", .text(describe(pool.connectionMode))))
      rows.append(("http-reuse", .text("\(pool.reuse)")))
    }
    rows.append(("retries", .number(Int(pool.retries))))
    rows.append(("redispatch", .text(describe(pool.redispatch))))
    let timeouts = pool.timeouts
    rows.append(
      (
        "timeout",
        .table(
          time("connect", timeouts.connect) + time("server", timeouts.server)
            + time("queue", timeouts.queue) + time("check", timeouts.check)
            + time("tunnel", timeouts.tunnel) + time("server-fin", timeouts.serverFin))
      ))
    if pool.forwardedFor.isEnabled {
      rows.append(("forwardfor", .text(describe(pool.forwardedFor))))
    }
    rows.append(("http-request", .list(pool.requestActions.indices.map(describeAction))))
    rows.append(("http-response", .list(pool.responseActions.indices.map(describeAction))))
    rows.append(("servers", .list(servers[pool.servers.indices].map(describe))))
    return .table(rows)
  }

  func describe(_ server: ServerSlot) -> DescriptionNode {
    var rows: [(String, DescriptionNode)] = [
      ("name", .text(text(server.name))), ("address", .text(describe(server.address))),
      ("weight", .number(Int(server.weight))),
    ]
    rows += limit("maxconn", server.maxConnections)
    if server.options.contains(.backup) { rows.append(("backup", .flag(true))) }
    if server.options.contains(.disabled) { rows.append(("disabled", .flag(true))) }
    if server.check.kind != .none { rows.append(("check", describe(server.check))) }
    return .table(rows)
  }

  private func describe(_ check: Check) -> DescriptionNode {
    var rows: [(String, DescriptionNode)] = [("kind", .text("\(check.kind)"))]
    if let address = check.address { rows.append(("address", .text(describe(address)))) }
    rows += time("inter", check.interval) + time("fastinter", check.fastInterval)
    rows += time("downinter", check.downInterval)
    rows += [("rise", .number(Int(check.rise))), ("fall", .number(Int(check.fall)))]
    return .table(rows)
  }

  private func limit(_ name: String, _ value: UInt32) -> [(String, DescriptionNode)] {
    value == 0 ? [] : [(name, .number(Int(value)))]
  }

  /// A time as a person writes it: `5s`, `1500ms`.
  private func time(_ name: String, _ milliseconds: UInt32) -> [(String, DescriptionNode)] {
    guard milliseconds != 0 else { return [] }
    let isWhole = milliseconds % 1_000 == 0
    return [(name, .text(isWhole ? "\(milliseconds / 1_000)s" : "\(milliseconds)ms"))]
  }

  private func describe(_ mode: ConnectionMode) -> String {
    switch mode {
    case .keepAlive: "http-keep-alive"
    case .serverClose: "http-server-close"
    case .close: "httpclose"
    }
  }

  private func describe(_ choice: Choice) -> String {
    switch choice {
    case .roundRobin: "roundrobin"
    case .staticRoundRobin: "static-rr"
    case .leastConnections: "leastconn"
    case .first: "first"
    case .random: "random"
    case .source: "source"
    }
  }

  private func describe(_ redispatch: Redispatch) -> String {
    switch redispatch {
    case .never: "never"
    case .lastRetry: "last retry"
    case .every(let interval): "every \(interval)"
    case .everyFromLast(let interval): "every \(interval) from the last"
    }
  }

  private func describe(_ setting: ForwardedFor) -> String {
    let name = setting.header.isEmpty ? "x-forwarded-for" : text(setting.header)
    var words = [name]
    if setting.ifNone { words.append("if-none") }
    if let except = setting.except { words.append("except \(describe(except))") }
    return words.joined(separator: " ")
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The limits of a server contradict each other.
enum MinconnMaxconnInconsistent: Rule {
  static let metadata = RuleMetadata(
    id: "CP07",
    name: "minconn-maxconn-inconsistent",
    severity: .warning,
    summary: "A server's `minconn`, its `maxconn` and the backend's `fullconn` do not fit.",
    rationale: """
      The larger of both counts, so `minconn 50 maxconn 10` lets 50 through. Alone, `minconn` \
      is a fixed limit, not the lower end of a range. The range ends at `fullconn`, which \
      without a line is a tenth of what the frontends that name the backend may have: nothing \
      where every route is computed. A `fullconn` that the frontends cannot reach keeps the \
      limits low for ever.
      """,
    remedy: "State `minconn` below `maxconn`, and a `fullconn` that traffic reaches",
    reference: "HAProxy configuration manual, 5.2, `minconn`; 4.2, `fullconn`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        server a 10.0.0.1:80 1️⃣minconn 50 maxconn 10
        server b 10.0.0.2:80 2️⃣minconn 50
      """,
      "1️⃣ 'minconn' 50 is above 'maxconn' 10, and counts",
      "2️⃣ without 'maxconn' this is a fixed limit of 50"
    ),
    .bad(
      """
      frontend web
        bind :8080
        maxconn 500
        use_backend app if { path_beg /app/ }
        use_backend %[req.hdr(host),map(/etc/haproxy/hosts.map,app)]
      backend app
        1️⃣fullconn 5000
        server a 10.0.0.1:80 minconn 10 maxconn 50
      backend other
        server a 10.0.0.1:80 2️⃣minconn 10 maxconn 50
      """,
      "1️⃣ the frontends let 500 connections through, so 'maxconn' of the servers is never reached",
      "2️⃣ 'maxconn' is reached at 'fullconn', which computed routes do not count for"
    ),
    .good(
      """
      backend app
        fullconn 1000
        server a 10.0.0.1:80 minconn 10 maxconn 50
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.serverOption(.minconn)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for (index, proxy) in analysis.proxies.enumerated() where !proxy.servers.isEmpty {
      var seen: Set<SourceRange> = []
      var rises = false
      for server in proxy.servers {
        guard let option = server.option(.minconn), let low = option.value.arguments.first?.integer,
          low > 0
        else { continue }
        let high = server.connectionLimit
        guard high < low else {
          if high > low, !rises {
            rises = true
            checkRange(of: index, option.range ?? server.range, analysis, into: &findings)
          }
          continue
        }
        // The line that is at odds with its defaults is the server's own.
        let range =
          server.options.contains { $0.id == .maxconn }
            && !server.options.contains { $0.id == .minconn }
          ? server.range : option.range ?? server.range
        guard seen.insert(range).inserted else { continue }
        findings.report(
          high == 0
            ? "without 'maxconn' this is a fixed limit of \(low)"
            : "'minconn' \(low) is above 'maxconn' \(high), and counts", at: range)
      }
    }
  }

  /// What the limit of a server rises with: the connections of the backend up to `fullconn`.
  private static func checkRange(
    of index: Int, _ minimum: SourceRange, _ analysis: Analysis, into findings: inout Findings
  ) {
    let backend = analysis.proxies[index]
    let frontends = analysis.routes.frontends(of: index)
    guard let line = backend.setting(.fullconn)?.value, let full = line.arguments.first?.integer
    else {
      if frontends.isEmpty, analysis.routes.hasDynamicRoutes {
        findings.report(
          "'maxconn' is reached at 'fullconn', which computed routes do not count for", at: minimum)
      }
      return
    }
    guard !frontends.isEmpty else { return }
    let process = analysis.configuration.globalSetting(.maxconnInGlobal)?.arguments.first?.integer
    var sum = 0
    for frontend in frontends {
      let own = analysis.proxies[frontend].setting(.maxconn)?.value.arguments.first?.integer
      guard let most = own.flatMap({ $0 > 0 ? $0 : nil }) ?? process, most > 0,
        most < 1_000_000_000
      else { return }
      sum += most
    }
    guard full > sum else { return }
    findings.report(
      "the frontends let \(sum) connections through, so 'maxconn' of the servers is never reached",
      at: line.range)
  }
}

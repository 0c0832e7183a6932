internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The pools of the clients do not fit the frontend.
enum PoolConcurrencyMismatch: Rule {
  static let metadata = RuleMetadata(
    id: "XS07",
    name: "pool-concurrency-mismatch",
    severity: .warning,
    summary: """
      Clients open more connections than a frontend accepts, or keep fewer idle than they use.
      """,
    rationale: """
      What is above `maxconn` waits in the queue of the system, and no line is logged. A pool that \
      keeps fewer idle connections than it uses opens and closes the others for every request: \
      Go's keeps two for each host, whatever the load.
      """,
    remedy: "Raise `maxconn`, or bound the pools; raise the clients' limit of idle connections",
    reference: "HAProxy configuration manual, 4.2, `maxconn`; lintel's table of profiles"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      # lintel: client=go-net-http x200 concurrency=50
      frontend 2️⃣api
        bind :8443 ssl crt site.pem
        1️⃣maxconn 2000
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "2️⃣ Go's http.Transport uses 50 connections and keeps 2 of them: the others are opened anew",
      "1️⃣ 200 clients with 50 connections each are 10000, frontend 'api' accepts 2000"
    ),
    .good(
      """
      # lintel: client=go-net-http x200 concurrency=50 MaxIdleConnsPerHost=50
      frontend api
        bind :8443 ssl crt site.pem
        maxconn 12000
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    guard analysis.hasPeers else { return }
    let global = analysis.configuration.globalSetting(.maxconnInGlobal)
    for frontend in analysis.frontends {
      for peer in analysis.peers(.client, of: frontend) + analysis.peers(.upstream, of: frontend) {
        guard !["h2", "http2", "grpc"].contains(peer.annotation.settings["protocol"]) else {
          continue
        }
        let isBounded = peer.annotation.states("pool", "maxconnsperhost", "maxsize", "poolmaxsize")
        let used = peer.annotation.number("concurrency")
        let each = [used, peer.profile.pool].compactMap(\.self).min()
        if let each, let line = frontend.setting(.maxconn)?.value ?? global,
          let limit = line.words.first.flatMap({ Int($0.text) }), limit > 0
        {
          let instances = peer.annotation.number("instances", "pods", "replicas") ?? 1
          let (total, isTooLarge) = each.multipliedReportingOverflow(by: instances)
          if used != nil || isBounded || instances > 1, isTooLarge || total > limit {
            findings.report(
              """
              \(instances) clients with \(each) connections each are \(total), \
              \(frontend.described) accepts \(limit)
              """, at: line.range)
          }
        }
        if let each, let kept = peer.profile.idlePool, used != nil, each > kept {
          findings.report(
            """
            \(peer.profile.title) uses \(each) connections and keeps \(kept) of them: the others \
            are opened anew
            """, at: frontend.name.range)
        }
      }
    }
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The two sides of a TCP connection end at different times of silence.
enum AsymmetricTcpTimeouts: Rule {
  static let metadata = RuleMetadata(
    id: "TM08",
    name: "asymmetric-tcp-timeouts",
    severity: .warning,
    summary: "In TCP mode, `timeout client` and `timeout server` differ.",
    rationale: """
      Silence on a connection in TCP mode is silence on both sides, so the shorter of the two \
      timers always ends it and the longer one never does. Where the client's is longer, its pool \
      believes in connections that the server's side has already given up.
      """,
    remedy: "Give both timers one value, or state `timeout tunnel`",
    reference: "HAProxy configuration manual, 4.2, `timeout client` and `timeout tunnel`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      listen pg
        mode tcp
        option tcplog
        bind :5432
        1️⃣timeout client 1m
        timeout server 30m
        server pg1 10.0.0.5:5432 check
      """,
      "1️⃣ this timer, 1m, ends connections long before 'timeout server' of listen 'pg', 30m"
    ),
    .bad(
      """
      frontend in
        mode tcp
        bind :5432
        1️⃣timeout client 30m
        default_backend pg
      backend pg
        mode tcp
        timeout server 1m
        server pg1 10.0.0.5:5432 check
      """,
      "1️⃣ 'timeout server' of backend 'pg', 1m, ends connections long before this timer, 30m"
    ),
    .good(
      """
      listen pg
        mode tcp
        option tcplog
        bind :5432
        timeout client 30m
        timeout server 30m
        server pg1 10.0.0.5:5432 check
      """
    ),
    .good(
      """
      listen pg
        mode tcp
        option tcplog
        bind :5432
        timeout client 1m
        timeout server 30m
        timeout tunnel 1h
        server pg1 10.0.0.5:5432 check
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var seen: Set<SourceRange> = []
    for (frontend, backend) in analysis.pairs
    where frontend.mode.value == .tcp && backend.mode.value == .tcp {
      let client = frontend.timeout(.client)
      let server = backend.timeout(.server)
      guard backend.effectiveTimeout(.tunnel).value == nil, !backend.isTimeoutUnknown(.tunnel),
        let clientTime = client.value?.milliseconds, let serverTime = server.value?.milliseconds,
        clientTime > 0, serverTime > 0, let clientRange = client.range,
        let serverRange = server.range
      else { continue }
      let shorter = min(clientTime, serverTime)
      guard max(clientTime, serverTime) - shorter > shorter / 10 else { continue }
      let isClientLonger = clientTime > serverTime
      let (short, long) =
        isClientLonger ? (serverRange, clientRange) : (clientRange, serverRange)
      let owner = isClientLonger ? backend : frontend
      let other = isClientLonger ? frontend : backend
      let name = isClientLonger ? "server" : "client"
      let otherName = isClientLonger ? "client" : "server"
      let (least, most) = (
        TimeSpan(milliseconds: shorter), TimeSpan(milliseconds: max(clientTime, serverTime))
      )
      // The line that differs from what is inherited, or of one section the line that decides.
      let isShortStated = isClientLonger ? server.isExplicit : client.isExplicit
      let isLongStated = isClientLonger ? client.isExplicit : server.isExplicit
      let isShortToBlame =
        isShortStated && (!isLongStated || frontend.section == backend.section)
      guard seen.insert(isShortToBlame ? short : long).inserted else { continue }
      if isShortToBlame {
        findings.report(
          """
          this timer, \(least), ends connections long before 'timeout \(otherName)' of \
          \(other.described), \(most)
          """,
          at: short, related: [RelatedPlace(range: long, message: "the longer timer")])
      } else {
        findings.report(
          """
          'timeout \(name)' of \(owner.described), \(least), ends connections long before this \
          timer, \(most)
          """,
          at: long, related: [RelatedPlace(range: short, message: "the shorter timer")])
      }
    }
  }
}

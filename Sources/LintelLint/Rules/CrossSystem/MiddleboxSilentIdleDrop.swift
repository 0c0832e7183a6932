internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A device on the path forgets connections that HAProxy keeps.
enum MiddleboxSilentIdleDrop: Rule {
  static let metadata = RuleMetadata(
    id: "XS05",
    name: "middlebox-silent-idle-drop",
    severity: .warning,
    summary: "The path has a device that drops idle connections before HAProxy's timers end.",
    rationale: """
      Such devices say nothing when they forget a connection. Both ends believe in it, and the \
      next message is lost or answered by a reset after minutes of silence.
      """,
    remedy: """
      Add `option clitcpka` with `clitcpka-idle` and `option srvtcpka` with `srvtcpka-idle` \
      below the limit, or shorten the timers
      """,
    reference: """
      HAProxy configuration manual, 4.2, `clitcpka-idle`; AWS, "Update the idle timeout"; \
      Azure, "Load Balancer TCP Reset and Idle Timeout"
      """
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      # lintel: path=aws-nlb (idle 350s)
      listen mqtt
        mode tcp
        option tcplog
        bind :1883
        1️⃣timeout client 1h
        timeout server 1h
        server a 10.0.0.1:1883
      """,
      "1️⃣ aws-nlb forgets a connection after 350s of silence, and HAProxy keeps it for 1h"
    ),
    .good(
      """
      # lintel: path=aws-nlb (idle 350s)
      listen mqtt
        mode tcp
        option tcplog
        bind :1883
        timeout client 1h
        timeout server 1h
        option clitcpka
        clitcpka-idle 120s
        clitcpka-intvl 30s
        option srvtcpka
        srvtcpka-idle 120s
        srvtcpka-intvl 30s
        server a 10.0.0.1:1883
      """
    ),
  ]

  /// Devices by the seconds after which they forget.
  /// How long known devices remember a silent connection, in seconds.
  static let devices: [String: Double] = [
    "aws-nlb": 350, "azure-lb": 240, "gcp-nat": 600, "nat-gateway": 350, "meraki": 300,
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends {
      for annotation in analysis.annotations(.path, of: proxy) {
        guard let limit = annotation.seconds("idle", "deadline") ?? devices[annotation.name]
        else { continue }
        let isKept =
          proxy.isOn(.optionClitcpka).value && keepAlive(.clitcpkaIdle, of: proxy) < limit
        let timer = proxy.timeout(.client)
        guard !isKept, let time = timer.value, let range = timer.range,
          Double(time.milliseconds) / 1000 > limit
        else { continue }
        findings.report(
          "\(annotation.name) forgets a connection after \(Int(limit))s of silence, and HAProxy "
            + "keeps it for \(time)", at: range, fix: fix(proxy, analysis.layout))
      }
    }
  }

  private static func fix(_ proxy: Proxy, _ layout: Layout) -> Fix? {
    guard let bind = proxy.all(.bind).last, !proxy.states(.optionClitcpka) else { return nil }
    var lines = ["option clitcpka", "clitcpka-idle 120s", "clitcpka-intvl 30s"]
    if proxy.kind.hasServers {
      lines += ["option srvtcpka", "srvtcpka-idle 120s", "srvtcpka-intvl 30s"]
    }
    return layout.fix(
      .safe, "probe silent connections", layout.insertion(of: lines, after: bind))
  }

  /// Seconds until the first probe; two hours where the system decides.
  private static func keepAlive(_ keyword: KeywordID, of proxy: Proxy) -> Double {
    let time = proxy.setting(keyword)?.value.arguments.first?.duration
    return time.map { Double($0.milliseconds) / 1000 } ?? 7200
  }
}

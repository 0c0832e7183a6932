internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The client gives up before HAProxy does.
enum RetryBudgetExceedsClientPatience: Rule {
  static let metadata = RuleMetadata(
    id: "TM09",
    name: "retry-budget-exceeds-client-patience",
    profile: .tempered,
    severity: .warning,
    summary: "Queue, connections and retries together may take longer than the client waits.",
    rationale: """
      The client, or the balancer in front, closes and perhaps asks again, while HAProxy still \
      tries to reach a server: the load doubles when there is least room for it.
      """,
    remedy: "Lower `timeout connect` to a few seconds, or `retries`",
    reference: "HAProxy configuration manual, 4.2, `retries` and `timeout connect`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        timeout client 10s
        default_backend app
      backend app
        1️⃣timeout connect 10s
        timeout queue 30s
        retries 3
        server a 10.0.0.1:80 maxconn 10
      """,
      "1️⃣ reaching a server may take 70s, but clients of frontend 'web' wait 10s"
    ),
    .bad(
      """
      # lintel: upstream=aws-alb
      frontend web
        bind :8080
        timeout client 5m
        timeout http-keep-alive 75s
        default_backend app
      backend app
        timeout connect 4s
        1️⃣retry-on conn-failure response-timeout
        retries 2
        server a 10.0.0.1:80
      """,
      "1️⃣ reaching a server may take 102s, but an AWS ALB waits 60s"
    ),
    .good(
      """
      frontend web
        bind :8080
        timeout client 60s
        default_backend app
      backend app
        timeout connect 2s
        timeout queue 5s
        server a 10.0.0.1:80 maxconn 10
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.timeoutConnect)]

  /// The bound holds for servers that do not answer at all; a refused connection fails at once, so
  /// that less than twice the patience is what most good files allow.
  private static let leastMargin: UInt64 = 2
  private static let margin: UInt64 = 3

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var seen: Set<SourceRange> = []
    for (frontend, backend) in analysis.pairs {
      guard let budget = RetryBudget(of: backend) else { continue }
      let patience = frontend.effectiveTimeout(.client).value
      // Less than a second is a missing unit, which TM03 is about.
      if let patience, patience.milliseconds >= 1000,
        budget.total > UInt64(patience.milliseconds) * leastMargin
      {
        guard seen.insert(budget.place).inserted else { continue }
        findings.report(
          "reaching a server may take \(budget.span), "
            + "but clients of \(frontend.described) wait \(patience)", at: budget.place,
          severity: budget.total < UInt64(patience.milliseconds) * margin ? .info : nil,
          related: frontend.timeout(.client).range.map {
            [RelatedPlace(range: $0, message: "how long clients wait")]
          } ?? [])
        continue
      }
      let upstreams = analysis.peers(.upstream, of: frontend).map(\.profile)
      guard let first = upstreams.first(where: { $0.deadlineSeconds ?? 1e9 < budget.seconds }),
        seen.insert(budget.place).inserted
      else { continue }
      let deadline = PeerProfile.seconds(first.deadlineSeconds ?? 0)
      findings.report(
        "reaching a server may take \(budget.span), but \(first.title) waits \(deadline)",
        at: budget.place)
    }
  }
}

/// How long it may take until a request has an answer, or none, if servers keep silent.
private struct RetryBudget {
  /// Milliseconds.
  var total: UInt64
  /// The line that makes it that long.
  var place: SourceRange
  /// The share of that line, in milliseconds.
  private var greatest: UInt64

  private static let usualRetries = 3
  private static let mostRetries = 1000

  /// Nil where the time is not known, or beyond all bounds.
  init?(of backend: Proxy) {
    let connect = backend.timeout(.connect)
    guard let each = connect.value, let line = connect.range else { return nil }
    let retries = backend.setting(.retries)
    let count = retries?.value.words.first.flatMap { Int($0.text) } ?? Self.usualRetries
    let attempts = UInt64(min(max(count, 0), Self.mostRetries) + 1)
    let hasMore = !connect.isExplicit && retries?.isExplicit == true && count > Self.usualRetries
    total = UInt64(each.milliseconds) * attempts
    greatest = total
    place = hasMore ? retries?.range ?? line : line
    if backend.servers.contains(where: { $0.connectionLimit > 0 }) {
      let queue = backend.timeout(.queue)
      add(UInt64(queue.value?.milliseconds ?? each.milliseconds), at: queue.range)
    }
    let retryOn = backend.setting(.retryOn)
    let repeatsSilence = retryOn?.value.words.contains {
      $0.text == "response-timeout" || $0.text == "all-retryable-errors"
    }
    if repeatsSilence == true, let server = backend.timeout(.server).value {
      add(UInt64(server.milliseconds) * attempts, at: retryOn?.range)
    }
    guard total < TimeSpan.limit else { return nil }
  }

  private mutating func add(_ milliseconds: UInt64, at line: SourceRange?) {
    total += milliseconds
    guard milliseconds > greatest, let line else { return }
    (greatest, place) = (milliseconds, line)
  }

  var span: TimeSpan { .init(milliseconds: UInt32(total)) }
  var seconds: Double { Double(total) / 1000 }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Several hops repeat the same failed request.
enum RetryMultiplication: Rule {
  static let metadata = RuleMetadata(
    id: "XS10",
    name: "retry-multiplication",
    severity: .warning,
    summary: "Clients repeat what HAProxy has repeated already.",
    rationale: """
      The attempts of all hops multiply: five retries of a library and five of the proxy make 36 \
      requests of one. That happens during an incident, when the servers have least to spare.
      """,
    remedy: "Retry in one place; leave `conn-failure` to HAProxy, and let the client do the rest",
    reference: "HAProxy configuration manual, 4.2, `retry-on` and `retries`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      # lintel: client=python-urllib3 total_retries=5
      backend app
        1️⃣retries 5
        2️⃣retry-on 503 504 response-timeout
        server a 10.0.0.1:80
        server b 10.0.0.2:80
      """,
      "1️⃣ one request of urllib3 may become 36 for backend 'app'",
      "2️⃣ urllib3 and HAProxy both repeat requests that backend 'app' answers with an error"
    ),
    .good(
      """
      # lintel: client=python-urllib3 total_retries=5
      backend app
        retries 2
        retry-on conn-failure
        option redispatch 1
        server a 10.0.0.1:80
        server b 10.0.0.2:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.retryOn)]

  /// More attempts than an incident can bear.
  private static let limit = 10

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    guard analysis.hasPeers else { return }
    for (position, backend) in analysis.proxies.enumerated() where backend.kind.hasServers {
      // Whatever happens before the request was sent repeats nothing.
      guard backend.mode.value == .http, let retryOn = backend.setting(.retryOn)?.value,
        retryOn.words.contains(where: { $0.text != "conn-failure" && $0.text != "none" })
      else { continue }
      let retrying = analysis.peersInFront(of: position).filter { $0.profile.retries > 0 }
      guard let first = retrying.first else { continue }
      let line = backend.setting(.retries)?.value
      let own = line?.arguments.first?.integer ?? 3
      let attempts = retrying.reduce(own + 1) { product, peer in
        let (next, isTooLarge) = product.multipliedReportingOverflow(by: peer.profile.retries + 1)
        return isTooLarge ? .max : next
      }
      if attempts > limit {
        findings.report(
          "one request of \(first.profile.title) may become \(attempts) for \(backend.described)",
          at: (line ?? retryOn).range)
      }
      let repeatsErrors = retryOn.words.contains { word in
        Int(word.text) != nil || word.text == "all-retryable-errors"
      }
      if repeatsErrors {
        findings.report(
          """
          \(first.profile.title) and HAProxy both repeat requests that \(backend.described) \
          answers with an error
          """, at: retryOn.range)
      }
    }
  }
}

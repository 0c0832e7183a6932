internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// More of a cookie is captured than there is room for.
enum CaptureTruncated: Rule {
  static let metadata = RuleMetadata(
    id: "HW18",
    name: "capture-truncated",
    severity: .warning,
    summary: "`capture cookie` asks for more bytes than `tune.http.cookielen` keeps.",
    rationale: """
      HAProxy cuts the length, with a warning, and the log shows the start of the cookie only.
      """,
    remedy: "Raise `tune.http.cookielen` above the length, or lower the length",
    reference: "HAProxy configuration manual, 4.2, `capture cookie`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        1️⃣capture cookie SESSION len 128
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ only 63 of 128 bytes are kept"
    ),
    .good(
      """
      frontend web
        bind :8080
        capture cookie SESSION len 32
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.captureCookie)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let limit =
      analysis.configuration.globalSetting(.tuneHttpCookielen)?.words.first.flatMap {
        Int($0.text)
      } ?? 64
    for proxy in analysis.frontends {
      guard case .explicit(let placed)? = proxy.setting(.captureCookie),
        let index = placed.value.words.firstIndex(where: { $0.text == "len" }),
        index + 1 < placed.value.words.count, let length = Int(placed.value.words[index + 1].text),
        length >= limit
      else { continue }
      findings.report("only \(limit - 1) of \(length) bytes are kept", at: placed.range)
    }
  }
}

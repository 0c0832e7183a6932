internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Keys are logged, short, or not checked at all.
enum KeyMaterialRisks: Rule {
  static let metadata = RuleMetadata(
    id: "TL12",
    name: "key-material-risks",
    severity: .warning,
    summary:
      "The keys of connections are logged, the DH parameters are short, or no server is verified.",
    rationale: """
      Who reads a log with keys reads the traffic. OpenSSL 3 refuses 1024-bit DH, and with \
      `ssl-server-verify none` every server line without `verify` trusts anyone.
      """,
    remedy: "Delete the line, or state 2048 bits and more",
    reference: "HAProxy configuration manual, 3.2, `tune.ssl.keylog`, and 3.1, `ssl-server-verify`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      global
        1️⃣ssl-server-verify none
        2️⃣tune.ssl.keylog on
        3️⃣tune.ssl.default-dh-param 1024
      """,
      "1️⃣ servers are not verified unless their line says so",
      "2️⃣ the keys of all connections can be logged",
      "3️⃣ DH parameters of 1024 bits can be broken"
    ),
    .good(
      """
      global
        ssl-server-verify required
        tune.ssl.keylog off
        tune.ssl.default-dh-param 2048
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [
    .keyword(.sslServerVerify), .keyword(.tuneSslKeylog), .keyword(.tuneSslDefaultDhParam),
  ]

  private static let shortest = 2048

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let configuration = analysis.configuration
    if let line = configuration.globalSetting(.sslServerVerify), line.words.first?.text == "none" {
      findings.report("servers are not verified unless their line says so", at: line.range)
    }
    if let line = configuration.globalSetting(.tuneSslKeylog), line.words.first?.text == "on" {
      findings.report("the keys of all connections can be logged", at: line.range)
    }
    if let line = configuration.globalSetting(.tuneSslDefaultDhParam),
      let bits = line.words.first.flatMap({ Int($0.text) }), bits < shortest
    {
      findings.report("DH parameters of \(bits) bits can be broken", at: line.range)
    }
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Ciphers that are broken are allowed.
enum WeakCiphers: Rule {
  static let metadata = RuleMetadata(
    id: "TL05",
    name: "weak-ciphers",
    severity: .warning,
    summary: "A list of ciphers lets in what is broken: RC4, DES, MD5, export, or none at all.",
    rationale: """
      A client that is talked into such a cipher has no secrets left. The list is for TLS up \
      to 1.2 only; TLS 1.3 has `ciphersuites`.
      """,
    remedy: "State `ECDHE+AESGCM:ECDHE+CHACHA20`, or leave the line out",
    reference: "HAProxy configuration manual, 5.1, `ciphers`; RFC 7465, RFC 8429, RFC 9325"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8443 ssl crt site.pem ciphers 1️⃣RC4-SHA:DES-CBC3-SHA:HIGH
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ this list allows RC4-SHA and DES-CBC3-SHA"
    ),
    .bad(
      """
      global
        ssl-default-bind-ciphers 1️⃣ALL:!EXPORT
      """,
      "1️⃣ this list allows ALL without !aNULL"
    ),
    .good(
      """
      frontend web
        bind :8443 ssl crt site.pem ciphers ECDHE+AESGCM:ECDHE+CHACHA20:!RC4:!3DES
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  private static let broken = [
    "RC4", "3DES", "DES", "MD5", "NULL", "aNULL", "eNULL", "EXPORT", "EXP", "IDEA", "SEED", "ADH",
    "AECDH", "LOW",
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends {
      for bind in proxy.binds {
        if let word = bind.option(.ciphers)?.arguments.first?.word {
          check(word, into: &findings)
        }
      }
    }
    var seen: Set<SourceRange> = []
    for server in analysis.backends.lazy.flatMap(\.servers) where server.states(.ciphers) {
      guard let word = server.argument(.ciphers)?.word, seen.insert(word.range).inserted else {
        continue
      }
      check(word, into: &findings)
    }
    for line in analysis.configuration.global
    where line.keyword == .sslDefaultBindCiphers || line.keyword == .sslDefaultServerCiphers {
      if let word = line.words.first { check(word, into: &findings) }
    }
  }

  private static func check(_ word: Word, into findings: inout Findings) {
    let items = word.text.split { ":, ".contains($0) }
    var weak: [String] = []
    for item in items where !item.hasPrefix("!") && !item.hasPrefix("-") {
      let parts = item.drop { $0 == "+" }.split { "+-_".contains($0) }
      guard !parts.contains("AESGCM"), parts.contains(where: { broken.contains(String($0)) }) else {
        continue
      }
      let isRemoved = parts.contains { part in
        items.contains { $0 == "!" + part || part == "DES" && $0 == "!3DES" }
      }
      if !isRemoved { weak.append(String(item)) }
    }
    if items.contains("ALL"), !items.contains("!aNULL"), !items.contains("!ADH") {
      weak.append("ALL without !aNULL")
    }
    guard !weak.isEmpty else { return }
    let shown = weak.prefix(3).joined(separator: " and ")
    let more = weak.count > 3 ? " and \(weak.count - 3) more" : ""
    findings.report("this list allows \(shown)\(more)", at: word.range)
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A host name is compared as if upper and lower case differed.
enum HostMatchPitfalls: Rule {
  static let metadata = RuleMetadata(
    id: "AC08",
    name: "host-match-pitfalls",
    profile: .tempered,
    severity: .warning, otherSeverities: [.info],
    summary: "A host name is compared without `-i`, or regardless of the port in the header.",
    rationale: """
      Host names do not tell upper from lower case, the comparison does. A pattern with capital \
      letters never matches what browsers send, and one without does not match a client that sends \
      capitals. The header also has the port, unless it is the usual one of the scheme: \
      `example.com` is not `example.com:8080`, and nobody sends `example.com:443`.
      """,
    remedy: "Compare `req.hdr(host),host_only` with `-i`",
    reference: "HAProxy configuration manual, 7.1.2, matching strings; RFC 9110, 4.2.3 and 7.2"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :80
        use_backend app if { hdr(host) 1️⃣Example.com }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ 'Example.com' does not match a host in lower case, which is what browsers send",
      fixed: """
        frontend web
          bind :80
          use_backend app if { hdr(host) -i Example.com }
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ),
    .bad(
      """
      frontend web
        bind :80
        acl h hdr(host) 1️⃣example.com www.example.com
        use_backend app if h
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ 'example.com' does not match a host with capital letters"
    ),
    .bad(
      """
      frontend web
        bind :8081
        use_backend app if { hdr(host) -i 1️⃣example.com }
      frontend usual
        bind :80
        use_backend app if { hdr(host) -i 2️⃣example.com:80 }
        use_backend app if { 3️⃣base_beg -i example.com/a }
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ clients of frontend 'web' send a host with its port, which 'example.com' does not match",
      "2️⃣ clients leave out the port that is the usual one, so 'example.com:80' never matches",
      "3️⃣ 'base_beg' compares the host with the port that clients may add"
    ),
    .good(
      """
      frontend web
        bind :8080
        use_backend app if { req.hdr(host),host_only,lower example.com }
        use_backend app if { req.hdr(host),host_only -i Example.org }
        use_backend app if { hdr(host) 10.0.0.1:8080 }
        use_backend app if { hdr(host) -i a.example.org a.example.org:8080 }
        default_backend app
      frontend usual
        bind :80
        bind :443 ssl crt site.pem
        use_backend app if { hdr(host) -i example.org example.org:443 }
        use_backend app if { ssl_fc_sni example.org }
        use_backend app if { base_sub /a/ }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.sectionsWithTests where proxy.kind != .defaults {
      let ports = HostPorts(of: proxy, in: analysis)
      for used in analysis.tests(of: proxy) {
        if used.test.expression.isHost {
          if !checkCase(used.test, analysis, into: &findings) {
            guard let mistake = ports.mistake(in: used.test) else { continue }
            findings.report(
              mistake.message, at: mistake.pattern.range,
              severity: mistake.isCertain ? nil : .info)
          }
        } else if used.test.comparesBaseWithHost {
          findings.report(
            """
            '\(used.test.criterion.text)' compares the host with the port that clients may add
            """,
            at: used.test.criterion.range, severity: .info)
        }
      }
    }
  }

  /// Whether the test was found to tell upper from lower case.
  private static func checkCase(
    _ test: ACLTest, _ analysis: Analysis, into findings: inout Findings
  ) -> Bool {
    guard !test.ignoresCase, [.exact, .suffix, .prefix].contains(test.matching),
      !test.expression.has(converter: "lower"), !test.expression.has(converter: "upper")
    else { return false }
    // Where `-i` stands behind the patterns, that is what is wrong.
    guard !test.patterns.contains(where: { $0.text == "-i" }) else { return true }
    let names = test.patterns.filter { word in
      !word.isUnresolved && word.text.contains { $0.isLetter }
    }
    guard let first = names.first else { return false }
    let capital = names.first { $0.text != $0.text.lowercased() }
    // Clients send the name in TLS in lower case.
    guard capital != nil || test.expression.headerName != nil else { return false }
    let fix = test.patterns.first.flatMap { pattern in
      analysis.layout.fix(
        .safe, "add '-i'",
        analysis.layout.replacement(of: pattern.range.start, with: "-i "))
    }
    if let capital {
      findings.report(
        "'\(capital.text)' does not match a host in lower case, which is what browsers send",
        at: capital.range, fix: fix)
    } else {
      findings.report(
        "'\(first.text)' does not match a host with capital letters", at: first.range,
        severity: .info, fix: fix)
    }
    return true
  }
}

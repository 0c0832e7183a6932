internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Lines and names do not look alike.
enum NamingAndLayout: Rule {
  static let metadata = RuleMetadata(
    id: "SY04",
    name: "naming-and-layout",
    profile: .advice,
    severity: .style,
    summary: "Names, indentation, line ends or the order of sections follow no single style.",
    rationale: "Differences that mean nothing hide those that do, in reviews and in diffs.",
    remedy: "Run `lintel fmt`, and name proxies in one way",
    reference: "HAProxy configuration manual, 2.2"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend 1️⃣Web_Front
      2️⃣\tbind :8080
      \tdefault_backend  app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ 'Web_Front' has capitals, and other names have none",
      "2️⃣ this line is indented with a tab, others with blanks"
    ),
    .bad(
      """
      frontend fe_web
        bind :80801️⃣ \n  default_backend be_app
      backend be_app
        server a 10.0.0.1:80
      backend 2️⃣static
        server a 10.0.0.2:80
      """,
      "1️⃣ blanks end this line",
      "2️⃣ 'static' has no prefix, and the other backends have 'be_'",
      fixed: """
        frontend fe_web
          bind :8080
          default_backend be_app
        backend be_app
          server a 10.0.0.1:80
        backend static
          server a 10.0.0.2:80
        """
    ),
    .good(
      """
      frontend fe_web
        bind :8080
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  private static let longest = 160

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    checkNames(analysis.proxies, into: &findings)
    checkOrder(analysis.proxies, analysis.layout, into: &findings)
    analysis.layout.forEachFile { style in
      if let line = style.mixedIndent {
        let (own, other) = style.prefersTabs ? ("blanks", "tabs") : ("a tab", "blanks")
        findings.report("this line is indented with \(own), others with \(other)", at: line)
      }
      if let line = style.unevenIndent {
        findings.report("this line is indented otherwise than the others", at: line)
      }
      if let blanks = style.trailingBlanks {
        findings.report(
          "blanks end this line", at: blanks,
          fix: analysis.layout.fix(
            .safe, "remove them", analysis.layout.replacement(of: blanks, with: "")))
      }
      if let line = style.longLine {
        findings.report(
          "this line is longer than \(longest) columns", at: line,
          help: "Put long lists into a file and name it with `-f`")
      }
    }
  }

  private static func checkNames(_ proxies: [Proxy], into findings: inout Findings) {
    let names = proxies.map(\.name)
    let capitals = names.filter { $0.value.utf8.contains { $0 &- 0x41 < 26 } }
    if let first = capitals.first, capitals.count < names.count, names.count < 2000 {
      findings.report("'\(first.value)' has capitals, and other names have none", at: first.range)
    }
    for (kind, prefixes) in [
      (Proxy.Kind.frontend, ["fe_", "fe-", "ft_", "ft-"]),
      (Proxy.Kind.backend, ["be_", "be-", "bk_", "bk-"]),
    ] {
      let own = proxies.filter { $0.kind == kind }.map(\.name)
      for prefix in prefixes {
        guard own.contains(where: { $0.value.utf8.starts(with: prefix.utf8) }),
          let first = own.first(where: { !$0.value.utf8.starts(with: prefix.utf8) })
        else { continue }
        findings.report(
          """
          '\(first.value)' has no prefix, and the other \(kind.keyword)s have '\(prefix)'
          """, at: first.range)
      }
    }
  }

  private static func checkOrder(
    _ proxies: [Proxy], _ layout: Layout, into findings: inout Findings
  ) {
    // Pairs of a frontend and its backends, one behind the other, are an order too. A backend
    // without servers holds a table.
    guard
      let backend = proxies.firstIndex(where: { $0.kind == .backend && !$0.servers.isEmpty }),
      !proxies[..<backend].contains(where: { $0.kind == .frontend }),
      let late = proxies[backend...].first(where: { $0.kind == .frontend }),
      late.range.file == proxies[backend].range.file,
      late.parent == proxies[backend].parent, !layout.isYAML(late.range.file)
    else { return }
    findings.report(
      "this frontend stands behind a backend", at: late.name.range,
      related: [RelatedPlace(range: proxies[backend].name.range, message: "the backend")])
  }
}

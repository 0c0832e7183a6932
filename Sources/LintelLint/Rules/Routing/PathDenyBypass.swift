internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A forbidden path can be written in another way.
enum PathDenyBypass: Rule {
  static let metadata = RuleMetadata(
    id: "AC15",
    name: "path-deny-bypass",
    severity: .warning,
    summary: "A path is forbidden, but other spellings of it are not.",
    rationale: """
      HAProxy compares the path as the client sent it. `//admin`, `/./admin` and `/%61dmin` do not \
      start with `/admin`, but many servers treat them as if they did. Measured, all of them pass \
      a rule that denies `path_beg /admin`.
      """,
    remedy: """
      Normalise first: `http-request normalize-uri path-merge-slashes`, `path-strip-dot`, \
      `path-strip-dotdot` and `percent-decode-unreserved`
      """,
    reference: "HAProxy configuration manual, 4.4.1, `normalize-uri`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        http-request deny if { path_beg 1️⃣/admin } !{ src 10.0.0.0/8 }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ '//admin' and '/%61dmin' are not denied by this"
    ),
    .bad(
      """
      frontend web
        bind :8080
        http-request return status 404 if { path_sub 1️⃣.git }
        use_backend adm if { path_beg 2️⃣/internal/ } { src 10.0.0.0/8 }
        default_backend app
      backend app
        server a 10.0.0.1:80
      backend adm
        server a 10.0.0.2:80
      """,
      "1️⃣ '.%67it' is not denied by this",
      "2️⃣ '//internal/' and '/%69nternal/' are not denied by this"
    ),
    .good(
      """
      global
        expose-experimental-directives
      frontend web
        bind :8080
        http-request normalize-uri path-merge-slashes
        http-request normalize-uri path-strip-dotdot full
        http-request deny if { path -i -m beg /admin } !{ src 10.0.0.0/8 }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
    .good(
      """
      frontend web
        bind :8080
        http-request deny unless { path_beg /admin }
        http-request deny if { path,url_dec -m beg /admin }
        http-request deny if { path_beg /shop }
        http-request return status 200 if { path /metrics }
        use_backend app if { path_beg /admin }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  private static let protected: Set<String> = [
    "admin", "internal", "actuator", "metrics", ".git", ".env", "wp-admin", "wp-login.php",
    "phpmyadmin",
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.sectionsWithTests
    where proxy.kind != .defaults && proxy.mode.value == .http {
      let normalization = proxy.all(.httpRequest).first { $0.actionName == "normalize-uri" }
      for used in analysis.tests(of: proxy) {
        let expression = used.test.expression
        guard expression.fetch.canonicalName == "path", expression.converters.isEmpty,
          [.prefix, .exact, .directory, .substring].contains(used.test.matching),
          used.uses.contains(where: { use in
            !use.isNegated && isBarrier(use.directive, of: proxy, analysis)
              && (normalization.map { $0.range.lower > use.directive.range.lower } ?? true)
          }),
          let pattern = used.test.patterns.first(where: { isProtected($0.text) })
        else { continue }
        let path = pattern.text
        findings.report(
          path.hasPrefix("/")
            ? "'/\(path)' and '\(escaped(path))' are not denied by this"
            : "'\(escaped(path))' is not denied by this",
          at: pattern.range)
      }
    }
  }

  /// True for a rule that keeps somebody from something.
  private static func isBarrier(
    _ rule: Directive, of proxy: Proxy, _ analysis: Analysis
  ) -> Bool {
    switch rule.actionName {
    case "deny", "auth", "tarpit", "reject", "silent-drop": return true
    case "return":
      let words = rule.words.map(\.text)
      let status = words.firstIndex(of: "status").map { words[($0 + 1)...].first ?? "" }
      return status?.hasPrefix("4") ?? false
    default:
      // A route is a barrier where it also depends on who asks.
      guard rule.keyword == .useBackend, let form = analysis.form(of: rule.condition, in: proxy)
      else { return false }
      return form.alternatives.joined().contains { literal in
        literal.atom.sample == "src" || literal.atom.sample.hasPrefix("http_auth")
      }
    }
  }

  private static func isProtected(_ path: String) -> Bool {
    let first = path.lowercased().split(separator: "/").first.map(String.init) ?? ""
    return protected.contains(first)
  }

  /// The path with its first letter in percent encoding.
  private static func escaped(_ path: String) -> String {
    guard let index = path.unicodeScalars.firstIndex(where: { $0.properties.isAlphabetic }),
      path.unicodeScalars[index].isASCII
    else { return path + "/." }
    let hex = String(path.unicodeScalars[index].value, radix: 16)
    let next = path.unicodeScalars.index(after: index)
    return String(path.unicodeScalars[..<index]) + "%" + hex
      + String(path.unicodeScalars[next...])
  }
}

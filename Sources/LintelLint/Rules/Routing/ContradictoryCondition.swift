internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A condition can never hold.
enum ContradictoryCondition: Rule {
  static let metadata = RuleMetadata(
    id: "AC05",
    name: "contradictory-condition",
    severity: .error, otherSeverities: [.info],
    summary: "A condition can never hold.",
    rationale: """
      The tests of a condition must all hold, unless `or` stands between them. Where they exclude \
      each other the rule never fires: a `deny` that protects nothing, a route that is never taken.
      """,
    remedy: "Put `or` between the tests, or remove the rule",
    reference: "HAProxy configuration manual, 7.2, using ACLs to form conditions"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        acl is_a path /a
        acl is_b path /b
        http-request deny 1️⃣if is_a is_b
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ this condition never holds: 'is_a' and 'is_b' exclude each other"
    ),
    .bad(
      """
      frontend web
        bind :8080
        http-request deny 1️⃣if METH_GET !METH_GET
        http-request deny 2️⃣if { src 10.0.0.0/8 } { src 192.168.0.0/16 }
        http-request deny 3️⃣if { dst_port gt 1024 } { dst_port lt 80 }
        http-request deny 4️⃣if { hdr(host) -i a.example.com } { req.hdr(host) -i b.example.com }
        http-request deny 6️⃣if { path_len gt 100 } { path_len lt 50 }
        http-request deny 7️⃣if HTTP_1.0 HTTP_1.1
        http-request deny 8️⃣if { always_false }
        http-request deny 5️⃣if { path_reg ^/a/[0-9]+$ } { path_beg /b/ }
      """,
      "1️⃣ this condition never holds: 'METH_GET' and '!METH_GET' exclude each other",
      "2️⃣ this condition never holds: '{ src 10.0.0.0/8 }' and "
        + "'{ src 192.168.0.0/16 }' exclude each other",
      "3️⃣ this condition never holds: '{ dst_port gt 1024 }' and "
        + "'{ dst_port lt 80 }' exclude each other",
      "4️⃣ this condition never holds: '{ hdr(host) -i a.example.com }' and "
        + "'{ req.hdr(host) -i b.example.com }' exclude each other",
      "6️⃣ this condition never holds: '{ path_len gt 100 }' and "
        + "'{ path_len lt 50 }' exclude each other",
      "7️⃣ this condition never holds: 'HTTP_1.0' and 'HTTP_1.1' exclude each other",
      "8️⃣ this condition never holds",
      "5️⃣ this condition never holds: '{ path_reg ^/a/[0-9]+$ }' and "
        + "'{ path_beg /b/ }' exclude each other"
    ),
    .good(
      """
      frontend web
        bind :8080
        acl is_a path /a
        acl is_b path /b
        acl both hdr(x-tag) one
        acl again hdr(x-tag) two
        http-request deny if is_a or is_b
        http-request deny if both again
        http-request deny if { path_beg /api } { path_beg /api/v2 }
        http-request deny if { path_beg /api } !{ path /api/health }
        http-request deny if { path_reg ^/a(b?){2}$ } { path /a }
        http-request deny if { src 10.0.0.0/8 } { src 10.1.0.0/16 }
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.sectionsWithTests {
      for directive in proxy.directives where directive.isConditional {
        guard let condition = directive.condition, condition.mayContradict,
          let form = analysis.form(of: condition, in: proxy), form.possibleAlternatives.isEmpty
        else { continue }
        let reason =
          pair(of: condition, in: proxy, analysis).map { ": \($0) exclude each other" } ?? ""
        findings.report(
          "this condition never holds\(reason)", at: condition.place.range,
          severity: condition.isSwitchedOff ? .info : nil)
      }
    }
  }

  /// The first two terms that exclude each other, as a message names them.
  private static func pair(
    of condition: Condition, in proxy: Proxy, _ analysis: Analysis
  ) -> String? {
    guard condition.polarity == .if, let terms = condition.alternatives.first else { return nil }
    for (index, second) in terms.enumerated() {
      for first in terms[..<index] {
        var pair = condition
        pair.alternatives = [[first, second]]
        guard let form = analysis.form(of: pair, in: proxy), form.possibleAlternatives.isEmpty
        else { continue }
        return "'\(first.described(analysis.layout))' and '\(second.described(analysis.layout))'"
      }
    }
    return nil
  }
}

extension Condition {
  /// False where no two tests meet and none is a constant: most conditions are one test.
  fileprivate var mayContradict: Bool {
    if polarity == .unless, alternatives.count > 1 { return true }
    return alternatives.contains { terms in
      terms.count > 1 || terms.contains(where: \.isConstant)
    }
  }

  /// True for `if FALSE`, which is how a line is switched off on purpose.
  fileprivate var isSwitchedOff: Bool {
    alternatives.count == 1 && alternatives[0].count == 1 && alternatives[0][0].isConstant
  }
}

extension ConditionTerm {
  /// True where the term is stated to hold always, or never.
  fileprivate var isConstant: Bool {
    switch test {
    case .named(let name): name == "TRUE" || name == "FALSE"
    case .anonymous(let test): test.expression.fetch.name.hasPrefix("always_")
    }
  }

  /// The term as a message names it.
  fileprivate func described(_ layout: Layout) -> String {
    let name: String
    switch test {
    case .named(let text): name = text
    case .anonymous(let test):
      let words = layout.text(test.place.range).split(whereSeparator: \.isWhitespace)
        .filter { !["{", "!{", "}"].contains($0) }
      name = "{ \(words.joined(separator: " ")) }"
    }
    return isNegated ? "!" + name : name
  }
}

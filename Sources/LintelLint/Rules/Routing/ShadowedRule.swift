internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A rule is never reached, because one before it takes everything that it would.
enum ShadowedRule: Rule {
  static let metadata = RuleMetadata(
    id: "AC04",
    name: "shadowed-rule",
    severity: .warning,
    summary: "A rule is never reached: one above it matches whatever it would match.",
    rationale: """
      Of the rules that choose a backend or end the evaluation, the first that matches wins. A rule \
      whose condition is narrower than that of a rule above it has no effect, and HAProxy says so \
      only where the rule above has no condition at all.
      """,
    remedy: "Put the narrower rule first, or remove it",
    reference: "HAProxy configuration manual, 4.2, `use_backend` and `http-request`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        use_backend api if { path_beg /api }
        1️⃣use_backend api_v2 if { path_beg /api/v2 }
        default_backend app
      backend app
        server a 10.0.0.1:80
      backend api
        server b 10.0.0.2:80
      backend api_v2
        server c 10.0.0.3:80
      """,
      "1️⃣ this rule is never reached: a rule above it matches whatever it would match"
    ),
    .bad(
      """
      frontend web
        bind :8080
        acl internal src 10.0.0.0/8 192.168.0.0/16
        http-request allow if internal
        http-request set-log-level silent if { path /ping }
        1️⃣http-request deny if { src 10.9.0.0/16 } { path_beg /admin }
        use_backend app
        2️⃣use_backend api if { path_beg /api }
      backend app
        server a 10.0.0.1:80
      backend api
        server b 10.0.0.2:80
      """,
      "1️⃣ this rule is never reached: a rule above it matches whatever it would match",
      "2️⃣ this rule is never reached: a rule above it has no condition"
    ),
    .good(
      """
      frontend web
        bind :8080
        acl old var(txn.old) -m bool
        http-request deny if old
        http-request set-var(txn.old) bool(true) if { path_beg /old }
        http-request deny if old
        http-request deny if { path_beg /a } { src 10.0.0.0/8 }
        http-request deny if { path_beg /a/b }
        use_backend api_v2 if { path_beg /api/v2 }
        use_backend api if { path_beg /api }
        use_backend api if { hdr(host) -i a.example.com }
        use_backend app if { hdr(host) a.example.org }
        default_backend app
      backend app
        server a 10.0.0.1:80
      backend api
        server b 10.0.0.2:80
      backend api_v2
        server c 10.0.0.3:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.proxies {
      let acls = proxy.aclTests
      for keyword in [
        KeywordID.useBackend, .useServer, .redirect, .httpRequest, .tcpRequestConnection,
      ] {
        check(proxy.all(keyword), acls: acls, into: &findings)
      }
    }
  }

  private static func check(
    _ rules: [Directive], acls: [String: [ACLTest]], into findings: inout Findings
  ) {
    var earlier = EarlierRules()
    for rule in rules {
      guard rule.isFinal else {
        earlier.forget(changedBy: rule)
        continue
      }
      guard let form = NormalForm(rule.condition, acls: acls) else { continue }
      if let catchAll = earlier.unconditional {
        findings.report(
          "this rule is never reached: a rule above it has no condition", at: rule.range,
          related: [RelatedPlace(range: catchAll.range, message: "this rule always applies")])
        return
      }
      let possible = form.possibleAlternatives
      let covering = possible.map { earlier.rule(covering: $0) }
      if !possible.isEmpty, covering.allSatisfy({ $0 != nil }) {
        var seen: Set<SourceRange> = []
        findings.report(
          "this rule is never reached: a rule above it matches whatever it would match",
          at: rule.range,
          related: covering.compactMap(\.self).filter { seen.insert($0.range).inserted }.map {
            RelatedPlace(range: $0.range, message: "this rule comes first")
          })
        continue
      }
      earlier.add(rule, form)
    }
  }
}

/// The final rules above the one that is looked at.
private struct EarlierRules {
  var unconditional: Directive?
  private var entries: [(literals: [Literal], rule: Directive)] = []
  /// The entries of a single exact match, by sample and pattern: there may be thousands.
  private var exact: [[String]: Directive] = [:]

  /// Further entries are not compared, so that long lists stay cheap.
  private static let limit = 256

  mutating func add(_ rule: Directive, _ form: NormalForm) {
    for literals in form.alternatives {
      if literals.isEmpty {
        unconditional = unconditional ?? rule
      } else if let keys = Self.keys(literals) {
        for key in keys where exact[key] == nil { exact[key] = rule }
      } else if entries.count < Self.limit {
        entries.append((literals, rule))
      }
    }
  }

  func rule(covering literals: [Literal]) -> Directive? {
    for literal in literals {
      if let keys = Self.keys([literal]) {
        let found = keys.map { exact[$0] }
        if let first = found.first, found.allSatisfy({ $0 != nil }) { return first }
      }
    }
    return entries.first { entry in
      entry.literals.allSatisfy { wanted in literals.contains { $0.implies(wanted) } }
    }?.rule
  }

  /// The sample and pattern of each value that a single exact match accepts.
  private static func keys(_ literals: [Literal]) -> [[String]]? {
    guard literals.count == 1, !literals[0].isNegated, !literals[0].atom.isOpaque,
      !literals[0].atom.isVolatile, literals[0].atom.matching == .exact,
      !literals[0].atom.patterns.isEmpty
    else { return nil }
    let atom = literals[0].atom
    return atom.patterns.map { [atom.sample, atom.ignoresCase ? "i" : "", $0] }
  }

  /// Removes what a rule that does not end the evaluation may have changed.
  mutating func forget(changedBy rule: Directive) {
    guard let action = rule.action?.name.text else { return }
    let name = action.prefix { $0 != "(" }
    let isChanged: (String) -> Bool
    switch name {
    case "set-log-level", "set-nice", "set-mark", "set-tos", "set-fc-mark", "set-fc-tos",
      "set-bc-mark", "set-bc-tos", "capture", "set-timeout", "disable-l7-retry", "early-hint":
      return
    case "set-var", "set-var-fmt", "unset-var": isChanged = { $0.contains("var(") }
    case "set-header", "add-header", "del-header", "replace-header", "replace-value":
      isChanged = { !$0.hasPrefix("src") && !$0.hasPrefix("path") && !$0.hasPrefix("method") }
    default: isChanged = { _ in true }
    }
    entries.removeAll { $0.literals.contains { isChanged($0.atom.sample) } }
    exact = exact.filter { !isChanged($0.key[0]) }
  }
}

extension Directive {
  /// True where the rule, once it matches, ends the evaluation of its list.
  fileprivate var isFinal: Bool {
    switch keyword {
    case .useBackend, .useServer, .redirect: return true
    default: break
    }
    guard let action = action?.name.text else { return false }
    return [
      "allow", "accept", "deny", "reject", "redirect", "return", "tarpit", "auth", "use-service",
      "silent-drop",
    ].contains(action)
  }
}

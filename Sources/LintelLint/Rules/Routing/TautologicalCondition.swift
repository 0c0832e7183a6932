internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A condition always holds.
enum TautologicalCondition: Rule {
  static let metadata = RuleMetadata(
    id: "AC06",
    name: "tautological-condition",
    severity: .warning,
    summary: "A condition always holds.",
    rationale: """
      Every path starts with `/`, and every number is at least zero. A rule with such a condition \
      always fires: an `allow` that ends the rules for everybody, a `deny` for all.
      """,
    remedy: "Correct the condition, or remove it so that the rule says what it does",
    reference: "HAProxy configuration manual, 7.2, using ACLs to form conditions"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        http-request allow 1️⃣if { path_beg / }
        http-request deny 2️⃣if METH_POST or !METH_POST
        http-request deny 3️⃣unless FALSE
        http-request deny 4️⃣if !{ path_beg /a/ } or !{ path_beg /b/ }
        use_backend app 5️⃣if { path_reg ^/ }
        http-request deny 6️⃣if TRUE
      """,
      "1️⃣ this condition always holds",
      "2️⃣ this condition always holds",
      "3️⃣ this condition always holds",
      "4️⃣ this condition always holds",
      "5️⃣ this condition always holds",
      "6️⃣ this condition always holds"
    ),
    .good(
      """
      frontend web
        bind :8080
        http-request set-header X-A b if TRUE
        http-request deny if { path_beg /admin } or { src 0.0.0.0/8 }
        http-request deny if !{ hdr(x-a) a } or !{ hdr(x-a) b }
        use_backend app if TRUE
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.sectionsWithTests {
      for rule in proxy.directives where rule.isConditional {
        guard let condition = rule.condition, !condition.isPlainlyTrue || rule.isAccessDecision,
          let form = analysis.form(of: condition, in: proxy),
          form.isTautology({ $0.alwaysHolds(in: proxy) })
        else { continue }
        findings.report("this condition always holds", at: condition.place.range)
      }
    }
  }
}

extension Proxy {
  /// False where every address that the proxy listens on is one of IPv4.
  fileprivate var mayHaveIPv6Clients: Bool {
    guard !binds.isEmpty else { return true }
    return binds.flatMap(\.addresses).contains { address in
      switch address.value.host {
      case .ipv4: false
      case .any: address.value.prefix != nil && address.value.prefix != "ipv4"
      default: true
      }
    }
  }
}

extension Condition {
  /// True for `if TRUE`, which says what it does; about who is let in it needs no condition.
  fileprivate var isPlainlyTrue: Bool {
    guard polarity == .if, alternatives.count == 1, alternatives[0].count == 1 else { return false }
    return alternatives[0][0].test == .named("TRUE") && !alternatives[0][0].isNegated
  }
}

extension Literal {
  /// True where every request meets the test.
  fileprivate func alwaysHolds(in proxy: Proxy) -> Bool {
    guard !isNegated, !atom.isOpaque else { return false }
    if atom.sample == "always_true" { return true }
    switch atom.matching {
    case .address:
      return atom.sample == "src" && atom.patterns.contains("0.0.0.0/0")
        && (atom.patterns.contains("::/0") || !proxy.mayHaveIPv6Clients)
    case .prefix: return atom.sample == "path" && atom.patterns.contains("/")
    case .integer:
      return counters.contains { atom.sample.hasPrefix($0) }
        && IntegerRanges(atom.patterns)?.covers(0...Int64.max) ?? false
    default: return false
    }
  }
}

/// How samples start that are there for every request and never negative.
private let counters = [
  "sc_", "sc0_", "sc1_", "sc2_", "src_", "be_", "fe_", "nbsrv", "queue", "avg_queue", "req.hdr_cnt",
  "req.body_len", "req.len", "dst_port", "table_cnt",
]

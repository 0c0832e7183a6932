internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A password is hashed so slowly that checking it stops the process.
enum SlowPasswordHash: Rule {
  static let metadata = RuleMetadata(
    id: "HW09",
    name: "slow-password-hash",
    severity: .warning,
    summary: "A password's hash takes many milliseconds to check.",
    rationale: """
      HAProxy checks a password for every request, in the thread that serves all others. A \
      hash that is made to resist guessing for years then stops the service. HAProxy measures \
      it at start and warns from ten milliseconds on.
      """,
    remedy: "Use SHA-256 or SHA-512 with the default of 5000 rounds",
    reference: """
      HAProxy configuration manual, 12.1, `user`; HAProxy's warning "the hash algorithm used \
      for this password"
      """
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      userlist ops
        user bob password 1️⃣$6$rounds=500000$abcdefgh$XbW0q
        user eve password 2️⃣$2y$12$abcdefghijklmnopqrstuv
      """,
      "1️⃣ this hash has 500000 rounds, for every request with a password",
      "2️⃣ this hash has 4096 rounds of bcrypt, for every request with a password"
    ),
    .good(
      """
      userlist ops
        user bob password $5$rounds=5000$abcdefgh$XbW0q
        user eve password $6$abcdefgh$XbW0q
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.userInUserlist)]

  /// About ten milliseconds on current machines.
  private static let roundLimit = 20_000
  private static let bcryptCostLimit = 8

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for section in analysis.otherSections where section.kind == .userlist {
      for directive in section.directives where directive.keyword == .userInUserlist {
        guard let index = directive.words.firstIndex(where: { $0.text == "password" }),
          index + 1 < directive.words.count
        else { continue }
        let word = directive.words[index + 1]
        guard let rounds = rounds(of: word.text) else { continue }
        findings.report(
          "this hash has \(rounds), for every request with a password", at: word.range)
      }
    }
  }

  private static func rounds(of hash: String) -> String? {
    let parts = hash.split(separator: "$")
    guard parts.count > 1 else { return nil }
    if parts[0].hasPrefix("2"), let cost = Int(parts[1]), cost > bcryptCostLimit, cost < 32 {
      return "\(1 << cost) rounds of bcrypt"
    }
    guard parts[0] == "5" || parts[0] == "6", parts[1].hasPrefix("rounds="),
      let rounds = Int(parts[1].dropFirst(7)), rounds > roundLimit
    else { return nil }
    return "\(rounds) rounds"
  }
}

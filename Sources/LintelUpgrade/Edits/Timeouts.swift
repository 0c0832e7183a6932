internal import LintelGrammar

extension UpgradeRule {
  static let legacyTimeout = UpgradeRule(
    "UP01", "legacy-timeout", since: Version(2, 1), refused: Version(2, 1),
    manual: "timeout client, timeout connect, timeout server",
    before: "`clitimeout`, `contimeout`, `srvtimeout`, also after `timeout`",
    after: "`timeout client`, `timeout connect`, `timeout server`",
    reason: "Only the names differ; the value and its units are the same.")

  static let legacyRedispatch = UpgradeRule(
    "UP02", "legacy-redispatch", since: Version(2, 1), refused: Version(2, 1),
    manual: "option redispatch",
    before: "`redispatch`, `redisp`", after: "`option redispatch`",
    reason: "Both were names of this option.")
}

private let timeoutNames = [
  "clitimeout": "timeout client", "contimeout": "timeout connect", "srvtimeout": "timeout server",
]

extension UpgradePass {
  mutating func renameTimeout(_ statement: Statement) {
    let isPrefixed = statement.keyword == "timeout"
    let old = isPrefixed ? statement.word(1) : statement.keyword
    guard let new = timeoutNames[old] else { return }
    propose(
      .legacyTimeout, statement, "'\(old)' is '\(new)'",
      [replace(statement, 0..<(isPrefixed ? 2 : 1), with: new)])
  }

  mutating func renameRedispatch(_ statement: Statement) {
    propose(
      .legacyRedispatch, statement, "'\(statement.keyword)' is 'option redispatch'",
      [replace(statement, 0..<1, with: "option redispatch")])
  }
}

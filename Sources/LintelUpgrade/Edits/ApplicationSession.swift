internal import LintelGrammar
internal import LintelSource

extension UpgradeRule {
  static let applicationSession = UpgradeRule(
    "UP23", "application-session", since: Version(1, 6), refused: Version(1, 6),
    manual: "stick-table, stick store-response, stick on",
    before: "`appsession COOKIE len LENGTH timeout TIME`",
    after: "`stick-table type string ...`, `stick store-response res.cook(COOKIE)` and "
      + "`stick match req.cook(COOKIE)`",
    reason: "The manual names these rules as the successor.",
    question: "The size of the table is a guess, and session identifiers in the path or the query "
      + "are not learned.")
}

extension UpgradePass {
  mutating func replaceApplicationSession(_ statement: Statement) {
    let section = outline.sections[statement.section]
    let name = statement.word(1)
    guard !name.isEmpty else { return }
    let hasTable = section.statements.contains { $0.keyword == "stick-table" }
    let length = statement.argument(of: "len") ?? "52"
    let expiry = statement.argument(of: "timeout") ?? "3h"
    let match = statement.words.contains("request-learn") ? "stick on" : "stick match"
    let lines = [
      "stick store-response res.cook(\(name))", "\(match) req.cook(\(name))",
    ]
    let table = "stick-table type string len \(length) size 100k expire \(expiry)"
    let message = "sessions are remembered by a stick table"
    let edits =
      hasTable || !section.hasServers
      ? [] : [replaceAll(statement, with: table), insert(lines, after: statement)]
    propose(
      .applicationSession, statement, message,
      question: "is a table of 100k sessions enough, and the cookie their only carrier?", edits)
  }
}

extension Statement {
  /// The word after a key.
  fileprivate func argument(of key: String) -> String? {
    words.firstIndex(of: key).flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
  }
}

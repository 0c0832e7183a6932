internal import LintelIR
internal import LintelSource

/// Headers that a message has once. (RFC 9110; RFC 6265 section 5.4 for `Cookie`)
private let singleHeaders: Set<String> = [
  "age", "authorization", "content-length", "content-location", "content-type", "cookie", "date",
  "etag", "expires", "from", "host", "if-modified-since", "last-modified", "location",
  "max-forwards", "origin", "referer", "retry-after", "server", "user-agent",
]

extension UpgradePass {
  mutating func replaceDeletion(
    _ statement: Statement, _ rule: LineRule, _ expression: LineExpression?
  ) {
    guard let expression, case .header(let header) = expression else {
      return byHand(.deletedHeader, statement)
    }
    let deletion = "\(rule.ruleSet) del-header \(header.name)"
    let message = "'\(statement.keyword)' is '\(rule.ruleSet) del-header'"
    if header.isPrefix {
      propose(.deletedHeader, statement, rule, ["\(deletion) -m beg"], expression, message)
      return
    }
    if header.matchesAll {
      propose(.deletedHeader, statement, rule, [deletion], expression, message)
      return
    }
    let name = header.name.lowercased()
    if name == "set-cookie" {
      let pattern = quotedForHAProxy(caseless(header.anchored + ".*", rule))
      propose(
        .deletedHeader, statement, rule,
        ["\(rule.ruleSet) replace-header \(header.name) \(pattern) %[str()]"], expression,
        "'\(statement.keyword)' empties the cookie, which clients ignore")
      return
    }
    guard
      let condition = conditions(
        adding: headerTest(header, rule), to: statement, from: rule.wordCount)
    else { return byHand(.deletedHeader, statement) }
    let placement = placement(statement, rule, expression)
    let vague = "delete all '\(header.name)' headers where the value of one matches?"
    propose(
      .deletedHeader, statement, message,
      question: singleHeaders.contains(name) ? question(about: placement) : vague,
      edits(statement, ["\(deletion) \(condition)"], placement))
  }
}

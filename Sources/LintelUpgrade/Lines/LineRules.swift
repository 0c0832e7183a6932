internal import LintelGrammar
internal import LintelIR
internal import LintelSource

extension UpgradePass {
  mutating func replaceLineRule(_ statement: Statement, _ rule: LineRule) {
    let isPlain = !dependsOnEnvironment(statement, 1..<rule.wordCount)
    let expression = isPlain ? LineExpression(statement.word(1)) : nil
    switch rule.effect {
    case .delete: replaceDeletion(statement, rule, expression)
    case .replace: replaceReplacement(statement, rule, expression)
    case .allow, .deny, .tarpit, .select: replaceMatch(statement, rule, expression)
    case .pass: removePass(statement, expression)
    }
  }

  /// Where a rule over a header or the request line goes.
  func placement(
    _ statement: Statement, _ rule: LineRule, _ expression: LineExpression
  ) -> Placement {
    placementAfterRules(statement, [rule.ruleSet]) { later in
      switch expression {
      case .header(let header): mentions(later, header: header.name)
      case .request: mentionsRequestLine(later)
      }
    }
  }

  /// Proposes lines in place of a statement; its condition is added to each of them.
  mutating func propose(
    _ upgrade: UpgradeRule, _ statement: Statement, _ rule: LineRule, _ lines: [String],
    _ expression: LineExpression, _ message: String, question: String? = nil
  ) {
    let placement = placement(statement, rule, expression)
    let condition = rest(statement, from: rule.wordCount)
    let unclear = self.question(about: placement)
    if case .here = placement, lines.count == 1 {
      propose(
        upgrade, statement, message, question: question,
        [replace(statement, 0..<rule.wordCount, with: lines[0])])
      return
    }
    propose(
      upgrade, statement, message, question: question ?? unclear,
      edits(statement, lines.map { $0 + condition }, placement))
  }

  mutating func byHand(_ upgrade: UpgradeRule, _ statement: Statement) {
    propose(
      upgrade, statement, "'\(statement.keyword)' needs a rule of its own",
      question: "the expression is about no header and no path in particular", [])
  }

  func headerTest(_ header: LineExpression.Header, _ rule: LineRule) -> String {
    let fetch = "\(rule.headerFetch)(\(header.name))"
    if header.matchesAll { return "{ \(fetch) -m found }" }
    let flag = rule.ignoresCase ? " -i" : ""
    return "{ \(fetch) -m reg\(flag) \(quotedForHAProxy(header.anchored)) }"
  }

  /// The pattern with a flag where the old keyword did not look at case and there are letters.
  func caseless(_ pattern: String, _ rule: LineRule) -> String {
    rule.ignoresCase && pattern.contains(where: \.isLetter) ? "(?i)\(pattern)" : pattern
  }
}

internal import LintelIR
internal import LintelSource

extension UpgradePass {
  mutating func replaceMatch(
    _ statement: Statement, _ rule: LineRule, _ expression: LineExpression?
  ) {
    let upgrade: UpgradeRule = rule.effect == .select ? .selectedBackend : .matchedLine
    guard let expression, let test = test(expression, rule),
      let condition = conditions(adding: test, to: statement, from: rule.wordCount)
    else { return byHand(upgrade, statement) }
    let action: String
    switch rule.effect {
    case .select: action = "use_backend \(written(statement, 2))"
    case .tarpit: action = "\(rule.ruleSet) tarpit"
    case .allow: action = "\(rule.ruleSet) allow"
    default: action = "\(rule.ruleSet) deny"
    }
    let placement =
      rule.effect == .select
      ? placementBeforeRules(statement, ["use_backend"])
      : placement(statement, rule, expression)
    let isSkipping =
      rule.effect == .allow
      && outline.sections[statement.section].statements.contains { $0.keyword == "reqadd" }
    propose(
      upgrade, statement, "'\(statement.keyword)' is '\(action)' with a condition",
      question: isSkipping
        ? "'reqadd' added its headers to what was allowed, too; leave them out?"
        : question(about: placement),
      edits(statement, ["\(action) \(condition)"], placement))
  }

  /// The condition that holds where an expression matches.
  private func test(_ expression: LineExpression, _ rule: LineRule) -> String? {
    switch expression {
    case .header(let header): return header.isPrefix ? nil : headerTest(header, rule)
    case .request(let request):
      guard !rule.isResponse, let pattern = RequestLineRewrite.test(request) else { return nil }
      let flag = rule.ignoresCase ? " -i" : ""
      let path = "{ pathq -m reg\(flag) \(quotedForHAProxy(pattern)) }"
      guard !request.methods.isEmpty else { return path }
      return "{ method \(request.methods.joined(separator: " ")) } \(path)"
    }
  }

  mutating func removePass(_ statement: Statement, _ expression: LineExpression?) {
    let later = outline.sections[statement.section].statements.drop {
      $0.line <= statement.line
    }.filter { LineRule.keywords[$0.keyword].map { !$0.isResponse } ?? false }
    // The expression of the manual for all headers, but not the request line.
    let passesHeaders = ["^[^: ]*:", "^[^ :]*:", "^[^:]*:"].contains(statement.word(1))
    // Where no rule is left, those that it was meant for may have been upgraded before.
    let isIdle =
      !later.isEmpty
      && later.allSatisfy { statement in
        guard passesHeaders, case .request? = LineExpression(statement.word(1)) else {
          return false
        }
        return true
      }
    propose(
      .passedLine, statement, "no rule after it is about such lines",
      question: isIdle ? nil : "may the rules after it, if there are any, look at such lines?",
      [removeLine(statement)])
  }
}

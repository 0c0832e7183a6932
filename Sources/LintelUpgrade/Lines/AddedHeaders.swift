internal import LintelGrammar
internal import LintelIR
internal import LintelSource

extension UpgradeRule {
  static let blockRule = UpgradeRule(
    "UP04", "block-rule", since: Version(2, 1), refused: Version(2, 1),
    manual: "http-request deny",
    before: "`block if CONDITION`", after: "`http-request deny if CONDITION`",
    reason: "The same syntax and the same answer. `block` rules ran before all others, so the new "
      + "rule goes above the first `http-request` rule of its section, and above the first line "
      + "that becomes one.",
    question: "An `.if` block between the two places.")

  static let addedRequestHeader = UpgradeRule(
    "UP05", "added-request-header", since: Version(2, 1), refused: Version(2, 1),
    manual: "http-request add-header",
    before: #"`reqadd NAME:\ VALUE`"#, after: "`http-request add-header NAME VALUE`",
    reason: "Both append a header; percent signs are doubled, because the value is a log format "
      + "now. `reqadd` ran last, so the rule moves below those that read the header.",
    question: "An `.if` block between the two places.")

  static let addedResponseHeader = UpgradeRule(
    "UP06", "added-response-header", since: Version(2, 1), refused: Version(2, 1),
    manual: "http-response add-header",
    before: #"`rspadd NAME:\ VALUE`"#, after: "`http-response add-header NAME VALUE`",
    reason: "As for `reqadd`.", question: "An `.if` block between the two places.")
}

extension UpgradePass {
  mutating func replaceBlock(_ statement: Statement) {
    let placement = placementBeforeRules(statement, Self.requestRules)
    let line = "http-request deny" + rest(statement, from: 1)
    guard case .here = placement else {
      propose(
        .blockRule, statement, "'block' is 'http-request deny', before the other rules",
        question: question(about: placement), edits(statement, [line], placement))
      return
    }
    propose(
      .blockRule, statement, "'block' is 'http-request deny'",
      [replace(statement, 0..<1, with: "http-request deny")])
  }

  mutating func replaceAddedHeader(_ statement: Statement) {
    let isRequest = statement.keyword == "reqadd"
    let rule: UpgradeRule = isRequest ? .addedRequestHeader : .addedResponseHeader
    let ruleSet = isRequest ? "http-request" : "http-response"
    let message = "'\(statement.keyword)' is '\(ruleSet) add-header'"
    guard let headers = addedHeaders(statement) else {
      propose(
        rule, statement, message, question: "the line has no name and value that can be told", [])
      return
    }
    let placement = placement(statement, adding: headers, ruleSet)
    guard case .here = placement else {
      let lines = headers.map { "\($0.rule)\(rest(statement, from: 2))" }
      propose(
        rule, statement, "\(message), after the other rules",
        question: question(about: placement), edits(statement, lines, placement))
      return
    }
    let more = headers.dropFirst().map { "\($0.rule)\(rest(statement, from: 2))" }
    propose(
      rule, statement, message,
      [replace(statement, 0..<2, with: headers[0].rule)]
        + (more.isEmpty ? [] : [insert(more, after: statement)]))
  }

  /// Where a rule goes that ran after all others: below those that read or change its header.
  private func placement(
    _ statement: Statement, adding headers: [(name: String, rule: String)], _ ruleSet: String
  ) -> Placement {
    let isRequest = statement.keyword == "reqadd"
    let later = outline.sections[statement.section].statements.drop {
      $0.line <= statement.line
    }
    var last: Statement?
    for other in later {
      if let rule = LineRule.keywords[other.keyword] {
        guard rule.isResponse != isRequest, Self.mayMatch(other, rule, headers) else { continue }
        // Where that one moves, it has to stay above this one.
        if lastRelated(to: other, rule) != nil { return .unclear }
        last = other
      } else if other.keyword == ruleSet,
        headers.contains(where: { mentions(other, header: $0.name) })
      {
        last = other
      }
    }
    return placementAfterRules(statement, ruleSet, downTo: last)
  }

  /// Whether an expression over lines could match an added header.
  private static func mayMatch(
    _ statement: Statement, _ rule: LineRule, _ headers: [(name: String, rule: String)]
  ) -> Bool {
    switch LineExpression(statement.word(1)) {
    case .request: return false
    case .header(let header):
      let name = header.name.lowercased()
      return headers.contains {
        header.isPrefix ? $0.name.lowercased().hasPrefix(name) : $0.name.lowercased() == name
      }
    case nil: return true
    }
  }

  /// The headers of `reqadd`, with the rule for each; nil if they cannot be told.
  private func addedHeaders(_ statement: Statement) -> [(name: String, rule: String)]? {
    guard statement.words.count > 1, !dependsOnEnvironment(statement, 1..<2) else { return nil }
    let ruleSet = statement.keyword == "reqadd" ? "http-request" : "http-response"
    var result: [(name: String, rule: String)] = []
    for line in statement.words[1].split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let name = parts.first, !name.contains(" ") else { return nil }
      let value = parts[1].drop { $0 == " " || $0 == "\t" }
      guard !value.isEmpty else { return nil }
      result.append(
        (String(name), "\(ruleSet) add-header \(name) \(logFormatNotation(trimmed(value)))"))
    }
    return result.isEmpty ? nil : result
  }

  private func trimmed(_ text: Substring) -> String {
    var text = text
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return String(text)
  }
}

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
    placementAfterRules(statement, rule.ruleSet, downTo: lastRelated(to: statement, rule))
  }

  /// The last rule of today's set below a rule over lines that could see what that one does, or the
  /// other way round.
  func lastRelated(to statement: Statement, _ rule: LineRule) -> Statement? {
    let later = outline.sections[statement.section].statements.reversed().prefix {
      $0.line > statement.line
    }.filter { $0.keyword == rule.ruleSet }
    switch rule.effect {
    case .pass, .select: return nil
    case .allow, .deny, .tarpit: return later.first
    case .delete, .replace:
      guard !later.isEmpty else { return nil }
      switch LineExpression(statement.word(1)) {
      case .header(let header): return later.first { mentions($0, header: header.name) }
      case .request: return later.first { mentionsRequestLine($0) }
      case nil: return later.first
      }
    }
  }

  /// Whether the order of two rules over lines may matter.
  func mayMeet(
    _ a: Statement, _ rule: LineRule, _ b: Statement, _ otherRule: LineRule
  ) -> Bool {
    let (one, other) = (subjects(of: a, rule), subjects(of: b, otherRule))
    guard let one, let other else { return true }
    func reads(_ statement: Statement, _ subjects: Set<String>) -> Bool {
      subjects.contains {
        $0.isEmpty ? mentionsRequestLine(statement) : mentions(statement, header: $0)
      }
    }
    return !one.isDisjoint(with: other) || reads(a, other) || reads(b, one)
  }

  /// The headers that a rule is about, in small letters, the empty name standing for the request
  /// line; nil where that cannot be told.
  private func subjects(of statement: Statement, _ rule: LineRule) -> Set<String>? {
    guard rule.effect != .allow, rule.effect != .pass,
      let expression = LineExpression(statement.word(1))
    else { return nil }
    switch expression {
    case .request: return [""]
    case .header(let header):
      guard !header.isPrefix else { return nil }
      var names: Set<String> = [header.name.lowercased()]
      if rule.effect == .replace {
        let text = Replacement(statement.word(2), fixed: header.fixed).leadingText
        names.insert(text.prefix { $0 != ":" }.lowercased())
      }
      return names
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

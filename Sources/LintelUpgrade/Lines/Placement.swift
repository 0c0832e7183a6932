internal import LintelSource

/// Where a rule has to stand so that it still runs when it ran before.
///
/// HAProxy up to 2.0 ran `block` rules first, then `http-request` rules, then the `req` family in
/// order, and `reqadd` last. Today's rules of one set run in the order of the file.
enum Placement {
  case here
  case before(Statement)
  case after(Statement)
  /// A condition of the file stands in between.
  case unclear
}

extension UpgradePass {
  /// Where a rule goes that ran after the rules of `ruleSet`, down to the last one that it is
  /// related to.
  func placementAfterRules(
    _ statement: Statement, _ ruleSet: String, downTo last: Statement?
  ) -> Placement {
    let statements = outline.sections[statement.section].statements
    let end = max(statement.line, last?.line ?? 0)
    // What is allowed leaves today's rules, but did not leave those that ran after them.
    let isSkipped = statements.contains {
      $0.keyword == ruleSet && $0.word(1) == "allow" && $0.line < end
    }
    guard !isSkipped else { return .unclear }
    guard let last else { return .here }
    guard !overtakes(statement, downTo: last), sameBlock(statement, last) else { return .unclear }
    return .after(last)
  }

  /// Where a rule goes that ran before all rules of some kinds.
  func placementBeforeRules(_ statement: Statement, _ keywords: Set<String>) -> Placement {
    let first = outline.sections[statement.section].statements.first {
      keywords.contains($0.keyword)
    }
    guard let first, first.line < statement.line else { return .here }
    return sameBlock(statement, first) ? .before(first) : .unclear
  }

  /// The edits that put rules in the place of a statement; what follows its own words, condition
  /// and all, is in `lines`.
  func edits(_ statement: Statement, _ lines: [String], _ placement: Placement) -> [TextEdit] {
    switch placement {
    case .here, .unclear:
      guard let first = lines.first else { return [removeLine(statement)] }
      let rest = lines.dropFirst()
      let edit = replaceAll(statement, with: first)
      return rest.isEmpty ? [edit] : [edit, insert(Array(rest), after: statement)]
    case .before(let other): return [removeLine(statement), insert(lines, before: other)]
    case .after(let other): return [removeLine(statement), insert(lines, after: other)]
    }
  }

  /// A question where the order of the rules would change.
  func question(about placement: Placement) -> String? {
    guard case .unclear = placement else { return nil }
    return "the rule ran at another time than the others of its section; run it here?"
  }

  /// The keywords of all that is, or becomes, an `http-request` rule and ran after `block`.
  static let requestRules: Set<String> = {
    var keywords: Set<String> = ["http-request", "reqadd"]
    for (name, rule) in LineRule.keywords where !rule.isResponse { keywords.insert(name) }
    return keywords
  }()

  /// Whether a rule over lines would move past another one that stays and that it may meet.
  private func overtakes(_ statement: Statement, downTo last: Statement) -> Bool {
    guard let rule = LineRule.keywords[statement.keyword] else { return false }
    var rest = UpgradeLimit.comparedRules
    for other in outline.sections[statement.section].statements
    where statement.line < other.line && other.line < last.line {
      guard let otherRule = LineRule.keywords[other.keyword],
        otherRule.isResponse == rule.isResponse
      else { continue }
      rest -= 1
      guard rest > 0 else { return true }
      // What lands in the same place keeps its order.
      let target = lastRelated(to: other, otherRule)?.line ?? 0
      if target < last.line, mayMeet(statement, rule, other, otherRule) { return true }
    }
    return false
  }

  /// Whether a rule reads or writes a header, by itself or through a named ACL.
  func mentions(_ statement: Statement, header name: String) -> Bool {
    let name = name.lowercased()
    func isAbout(_ words: some Sequence<String>) -> Bool {
      words.contains { word in
        let word = word.lowercased()
        return word.contains(name) || word.hasPrefix("lua.")
      }
    }
    if isAbout(statement.words) { return true }
    let named = Set(conditionWords(of: statement))
    guard !named.isEmpty else { return false }
    return outline.sections[statement.section].statements.contains {
      $0.keyword == "acl" && named.contains($0.word(1)) && isAbout($0.words)
    }
  }

  /// Whether a rule may read the request line.
  func mentionsRequestLine(_ statement: Statement) -> Bool {
    if !conditionWords(of: statement).isEmpty { return true }
    let names = ["path", "url", "uri", "base", "method", "query", "redirect", "lua", "cache"]
    return statement.words.contains { word in names.contains { word.contains($0) } }
  }

  private func conditionWords(of statement: Statement) -> [String] {
    guard let start = statement.words.lastIndex(where: { $0 == "if" || $0 == "unless" }) else {
      return []
    }
    return statement.words[(start + 1)...].map { $0.hasPrefix("!") ? String($0.dropFirst()) : $0 }
  }
}

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
  /// Where a rule goes that ran after the other rules of its set.
  ///
  /// - Parameter matters: Whether a later rule and the moved one could see each other's effect.
  func placementAfterRules(
    _ statement: Statement, _ ruleSets: Set<String>, _ matters: (Statement) -> Bool
  ) -> Placement {
    let later = outline.sections[statement.section].statements.drop {
      $0.line <= statement.line
    }.filter { ruleSets.contains($0.keyword) }
    guard let last = later.last, later.contains(where: matters) else { return .here }
    return sameBlock(statement, last) ? .after(last) : .unclear
  }

  /// Where a rule goes that ran before the other rules of its set.
  func placementBeforeRules(_ statement: Statement, _ ruleSet: String) -> Placement {
    let first = outline.sections[statement.section].statements.first {
      $0.keyword == ruleSet
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

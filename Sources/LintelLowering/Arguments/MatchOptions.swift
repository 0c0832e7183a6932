internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR

extension ArgumentMatcher {
  /// Matches the options of a `bind` line to its end.
  mutating func matchBindOptions() -> Bool {
    while let word = current {
      guard let id = BindOptionID.find(word.text) else {
        return refuse(
          .unknownKeyword, "unknown option '\(word.text)'", at: word,
          help: suggestion(word.text, among: BindOptionID.allCases.map(\.info.name)))
      }
      let name = word
      guard let inner = matchOption(id.info.arguments, name) else { return false }
      let option = BindOption(id: id, name: name, arguments: inner)
      arguments.append(
        Argument(name: name.text, value: .bindOption(option), place: name.place))
    }
    return true
  }

  /// Matches the options of a `server` line to its end.
  mutating func matchServerOptions() -> Bool {
    while let word = current {
      let isNegated = ServerOptionID.find(word.text) == nil && word.text.hasPrefix("no-")
      let bare = isNegated ? word.text.dropFirst(3) : word.text[...]
      let plain = String(bare.prefix { $0 != "(" })
      guard let id = ServerOptionID.find(plain), !isNegated || id.info.isNegatable else {
        return refuse(
          .unknownKeyword, "unknown option '\(word.text)'", at: word,
          help: suggestion(word.text, among: ServerOptionID.allCases.map(\.info.name)))
      }
      let name = word
      guard let parameters = matchParameters(of: id.info, name),
        let inner = matchOption(isNegated ? [] : id.info.arguments, name)
      else { return false }
      let option = ServerOption(
        id: id, name: name, isNegated: isNegated, arguments: parameters + inner)
      arguments.append(
        Argument(name: name.text, value: .serverOption(option), place: name.place))
    }
    return true
  }

  /// Matches the arguments of the option that starts here, and moves behind them.
  private mutating func matchOption(_ patterns: [ArgumentPattern], _ name: Word) -> [Argument]? {
    let inner = ArgumentMatcher.match(
      patterns, subject: .word(name), at: name.range, words: words[(index + 1)...],
      context: context, isWhole: false)
    report.append(contentsOf: inner.report.diagnostics)
    index = inner.index
    return inner.report.hasErrors ? nil : inner.arguments
  }

  /// Matches an action of a rule set; the condition after it belongs to the rule.
  mutating func matchAction(_ name: String, in ruleset: Ruleset) -> Bool {
    guard let word = current else { return refuseEnd("an action") }
    guard case .action(let id) = ActionTable.match(word.text, in: ruleset) else {
      return refuse(
        .unknownKeyword, "unknown action '\(word.text)'", at: word,
        help: suggestion(word.text, among: ActionTable.names(in: ruleset)))
    }
    guard let parameters = matchParameters(of: id.info, word) else { return false }
    let inner = ArgumentMatcher.match(
      id.info.arguments, subject: .action(word, of: owner), at: word.range,
      words: words[(index + 1)...], context: context, isWhole: false,
      mayEndWithCondition: mayEndWithCondition)
    report.append(contentsOf: inner.report.diagnostics)
    index = inner.index
    guard !inner.report.hasErrors else { return false }
    let action = Action(id: id, name: word, arguments: parameters + inner.arguments)
    arguments.append(Argument(name: name, value: .action(action), place: word.place))
    return true
  }

  /// Matches what stands in the parentheses of a name: `set-var(txn.host)`.
  private mutating func matchParameters<ID>(
    of info: GrammarEntry<ID>, _ word: Word
  ) -> [Argument]? {
    let parameters = info.parameters
    guard let open = word.text.utf8.firstIndex(of: UInt8(ascii: "(")) else {
      return parameters.isEmpty ? [] : refuseParameters(info, word)
    }
    guard !parameters.isEmpty, word.text.hasSuffix(")") else {
      return refuseParameters(info, word)
    }
    let start = word.text.utf8.distance(from: word.text.utf8.startIndex, to: open) + 1
    return matchParameters(parameters.elements, of: word, from: start)
  }

  private mutating func refuseParameters<ID>(
    _ info: GrammarEntry<ID>, _ word: Word
  ) -> [Argument]? {
    let form = info.parameters.isEmpty ? "no parentheses" : "its argument in parentheses"
    report.error(
      .invalidValue, "'\(info.name)' takes \(form), in '\(subject)'", at: word.range)
    return nil
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR

extension ArgumentMatcher {
  /// Matches the options of a `bind` line to its end, and tells of all that are wrong.
  mutating func matchBindOptions() -> Bool {
    var isMatch = true
    while index < words.endIndex, !isFloodOfFaults {
      let start = index
      if matchBindOption() { continue }
      isMatch = false
      let known = BindOptionID.allCases.map(\.info.name)
      skip(from: start, among: known) { BindOptionID.find($0) != nil }
    }
    return isMatch
  }

  private mutating func matchBindOption() -> Bool {
    let name = words[index]
    guard let id = BindOptionID.find(name.text) else {
      return refuseOption(name, among: BindOptionID.allCases.map(\.info.name))
    }
    index += 1
    let form = forms.forms(of: id)
    guard
      let inner = matchNested(
        form, subject: .option(index - 1), at: name.range, reading: reading(id.info))
    else { return false }
    let option = BindOption(id: id, name: name, arguments: inner)
    arguments.append(Argument(name: name.text, value: .bindOption(option), place: name.place))
    return true
  }

  /// Matches the options of a `server` line to its end, and tells of all that are wrong.
  mutating func matchServerOptions() -> Bool {
    var isMatch = true
    while index < words.endIndex, !isFloodOfFaults {
      let start = index
      if matchServerOption() { continue }
      isMatch = false
      let known = ServerOptionID.allCases.map(\.info.name)
      skip(from: start, among: known) { findServerOption($0) != nil }
    }
    return isMatch
  }

  private mutating func matchServerOption() -> Bool {
    let name = words[index]
    guard let (id, isNegated) = findServerOption(name.text) else {
      return refuseOption(name, among: ServerOptionID.allCases.map(\.info.name))
    }
    let parameterForm = forms.parameters(of: id)
    guard let parameters = matchParameters(parameterForm, of: id.info, name) else { return false }
    index += 1
    let form = isNegated ? forms.none : forms.forms(of: id)
    let inner =
      isLast(id)
      ? []
      : matchNested(form, subject: .option(index - 1), at: name.range, reading: reading(id.info))
    guard let inner else { return false }
    let option = ServerOption(
      id: id, name: name, isNegated: isNegated,
      arguments: parameters.isEmpty ? inner : parameters + inner)
    arguments.append(Argument(name: name.text, value: .serverOption(option), place: name.place))
    return true
  }

  /// Whether a line is wrong in more places than anybody reads, as one that is no text at all.
  private var isFloodOfFaults: Bool { report.mark > 16 }

  /// Goes on behind a mistake: what follows a value is an option, what follows a word that is no
  /// option may be its value.
  private mutating func skip(
    from start: Int, among known: [String], isOption: (String) -> Bool
  ) {
    let hasUnknownName = index == start && !isOption(words[start].text)
    index = min(index + 1, words.endIndex)
    guard hasUnknownName else { return }
    while index < words.endIndex, !isOption(words[index].text),
      didYouMean(words[index].text, among: known) == nil
    {
      index += 1
    }
  }

  private mutating func refuseOption(_ name: Word, among known: [String]) -> Bool {
    var help = suggestion(name.text, among: known)
    if case .address(let address, let word)? = arguments.last?.value, address.ports == .none,
      !name.text.isEmpty, name.text.utf8.allSatisfy({ $0 &- 0x30 <= 9 })
    {
      help = "a port follows its address without a blank: '\(word.text):\(name.text)'"
    }
    return refuse(.unknownKeyword, "unknown option '\(name.text)'", at: name, help: help)
  }

  /// Whether the line ends with an option that HAProxy takes as 0 there.
  private func isLast(_ id: ServerOptionID) -> Bool {
    index == words.endIndex && id.info.otherOrders.contains(where: \.isEmpty)
  }

  /// How the numbers of an entry are read.
  private func reading<ID>(_ info: GrammarEntry<ID>) -> (isLoose: Bool, isUnbounded: Bool) {
    (info.readsLooseNumbers(in: context.target), info.ignoresBounds)
  }

  /// Matches an action of a rule set; the condition after it belongs to the rule.
  mutating func matchAction(_ name: String, in ruleset: Ruleset) -> Bool {
    guard let word = current else { return refuseEnd("an action") }
    guard case .action(let id) = ActionTable.match(word.text, in: ruleset) else {
      return refuse(
        .unknownKeyword, "unknown action '\(word.text)'", at: word,
        help: suggestion(word.text, among: ActionTable.names(in: ruleset)))
    }
    let parameterForm = forms.parameters(of: id)
    guard let parameters = matchParameters(parameterForm, of: id.info, word) else { return false }
    index += 1
    let form = forms.forms(of: id)
    let subject = owner.action(at: index - 1)
    guard
      let inner = matchNested(
        form, subject: subject, at: word.range, isRuleAction: true,
        reading: reading(id.info))
    else { return false }
    let action = Action(
      id: id, name: word, arguments: parameters.isEmpty ? inner : parameters + inner)
    arguments.append(Argument(name: name, value: .action(action), place: word.place))
    return true
  }

  /// Matches what stands in the parentheses of a name: `set-var(txn.host)`.
  private mutating func matchParameters<ID>(
    _ form: Range<Int>?, of info: GrammarEntry<ID>, _ word: Word
  ) -> [Argument]? {
    guard let open = word.text.utf8.firstIndex(of: UInt8(ascii: "(")) else {
      return form == nil ? [] : refuseParameters(form, info, word)
    }
    guard let form, word.text.utf8.last == UInt8(ascii: ")") else {
      return refuseParameters(form, info, word)
    }
    let start = word.text.utf8.distance(from: word.text.utf8.startIndex, to: open) + 1
    return matchParameters(form, of: word, from: start)
  }

  private mutating func refuseParameters<ID>(
    _ form: Range<Int>?, _ info: GrammarEntry<ID>, _ word: Word
  ) -> [Argument]? {
    let taken = form == nil ? "no parentheses" : "its argument in parentheses"
    report.error(
      .invalidValue, "'\(info.name)' takes \(taken), in '\(subject)'", at: word.range)
    return nil
  }
}

/// Finds an option by its word, which may have parameters and the prefix `no-`.
private func findServerOption(_ word: String) -> (id: ServerOptionID, isNegated: Bool)? {
  let bytes = word.utf8.span
  if let id = ServerOptionID.find(bytes) { return (id, false) }
  let isNegated = word.utf8.starts(with: "no-".utf8)
  var end = 0
  while end < bytes.count, bytes[end] != UInt8(ascii: "(") { end += 1 }
  let start = isNegated ? 3 : 0
  guard start <= end, let id = ServerOptionID.find(bytes.extracting(start..<end)),
    !isNegated || id.info.isNegatable
  else { return nil }
  return (id, isNegated)
}

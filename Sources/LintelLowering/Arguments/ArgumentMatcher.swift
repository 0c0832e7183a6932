internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Matches the words of one directive against the argument patterns of its grammar entry.
///
/// A pattern is read from left to right without backtracking, as HAProxy's own parsers work: a
/// literal or the first word of an optional group decides. Only whole alternatives are tried in
/// turn; if none fits, the one that got furthest says why.
struct ArgumentMatcher {
  /// What the words belong to, for messages.
  let owner: MatchSubject
  /// Where to point when a word is missing.
  let subjectRange: SourceRange
  let context: MatchContext
  let words: ArraySlice<Word>
  var index: Int
  var arguments: [Argument] = []
  var condition: Condition?
  var report = Report()
  /// True inside a pattern that may end with a condition: `if` and `unless` then end what is
  /// optional or repeated.
  private(set) var mayEndWithCondition = false

  init(
    subject: MatchSubject, at subjectRange: SourceRange, words: ArraySlice<Word>,
    context: MatchContext
  ) {
    self.owner = subject
    self.subjectRange = subjectRange
    self.words = words
    self.index = words.startIndex
    self.context = context
  }

  var subject: String { owner.text }

  var current: Word? { index < words.endIndex ? words[index] : nil }

  /// Whether the current word opens a condition, where the pattern may end with one.
  var isAtCondition: Bool { mayEndWithCondition && isAtConditionWord }

  var isAtConditionWord: Bool { current?.text == "if" || current?.text == "unless" }

  /// Matches all words against the first alternative that fits them.
  ///
  /// - Returns: The matcher after the match, or after the failure that got furthest.
  static func match(
    _ alternatives: [ArgumentPattern], subject: MatchSubject, at subjectRange: SourceRange,
    words: ArraySlice<Word>, context: MatchContext, isWhole: Bool = true,
    mayEndWithCondition: Bool = false
  ) -> ArgumentMatcher {
    var start = ArgumentMatcher(
      subject: subject, at: subjectRange, words: words, context: context)
    start.mayEndWithCondition = mayEndWithCondition
    var best: ArgumentMatcher?
    for pattern in alternatives.isEmpty ? [ArgumentPattern(elements: [])] : alternatives {
      var matcher = start
      let isMatch = matcher.matchSequence(pattern.elements[...])
      if isMatch, !isWhole || matcher.index == words.endIndex { return matcher }
      if isMatch { matcher.refuseRest() }
      if matcher.index > best?.index ?? -1 { best = matcher }
    }
    return best ?? start
  }

  /// Matches elements in order; adjacent optional groups match in any order.
  mutating func matchSequence(_ pattern: ArraySlice<ArgumentElement>) -> Bool {
    let outer = mayEndWithCondition
    if pattern.contains(.condition) { mayEndWithCondition = true }
    defer { mayEndWithCondition = outer }
    var rest = pattern
    while let element = rest.first {
      if element.isOptional {
        let group = rest.prefix(while: \.isOptional)
        guard matchOptionalGroup(Array(group)) else { return false }
        rest = rest.dropFirst(group.count)
      } else {
        guard matchElement(element) else { return false }
        rest = rest.dropFirst()
      }
    }
    return true
  }

  private mutating func matchOptionalGroup(_ group: [ArgumentElement]) -> Bool {
    var remaining = group
    while current != nil, !isAtCondition {
      guard let position = remaining.firstIndex(where: canStart) else { return true }
      // A repeated group stays available: its occurrences may be interleaved with others.
      let element = remaining[position]
      if case .repetition(let repeated) = element {
        guard matchElement(repeated) else { return false }
      } else {
        remaining.remove(at: position)
        guard matchElement(element) else { return false }
      }
    }
    return true
  }

  private mutating func matchElement(_ element: ArgumentElement) -> Bool {
    switch element {
    case .literal(let text): return matchLiteral(text)
    case .required(let name, let type): return matchValue(name, type)
    case .call(let name, let parameters): return matchCall(name, parameters)
    case .optional(let elements): return canStart(elements) ? matchSequence(elements[...]) : true
    case .named(let key, let values): return matchNamed(key, values)
    case .alternatives(let branches): return matchAlternatives(branches)
    case .repetition(let repeated): return matchRepetition(repeated)
    case .condition: return matchCondition()
    }
  }

  /// A key that is left out is no mistake; one that is there brings its values with it.
  private mutating func matchNamed(_ key: String, _ values: [ArgumentElement]) -> Bool {
    guard let word = current, word.text == key else { return true }
    index += 1
    let outer = arguments
    arguments = []
    let isMatch = matchSequence(values[...])
    let inner = arguments
    arguments = outer
    guard isMatch else { return false }
    let value: Argument.Value = values.isEmpty ? .literal(word) : .named(word, inner)
    arguments.append(Argument(name: key, value: value, place: word.place))
    return true
  }

  /// Matches `name(a,b)`, one word, whose parameters are matched like words.
  private mutating func matchCall(_ name: String, _ parameters: [ArgumentElement]) -> Bool {
    guard let word = current, word.text.hasPrefix(name + "("), word.text.hasSuffix(")") else {
      return refuseEnd("'\(name)(...)'")
    }
    guard let inner = matchParameters(parameters, of: word, from: name.utf8.count + 1) else {
      return false
    }
    take(name, .named(word, inner), word)
    return true
  }

  /// Matches the comma-separated parameters of a word that ends with a parenthesis.
  mutating func matchParameters(
    _ parameters: [ArgumentElement], of word: Word, from start: Int
  ) -> [Argument]? {
    let text = word.text.utf8.dropFirst(start).dropLast()
    var offset = start
    var parts: [Word] = []
    for part in text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      let range = word.range(of: offset..<(offset + part.count))
      offset += part.count + 1
      if part.isEmpty, text.isEmpty { continue }
      parts.append(
        Word(
          String(decoding: part, as: UTF8.self), isUnresolved: word.isUnresolved, at: range))
    }
    let matcher = Self.match(
      [ArgumentPattern(elements: parameters)], subject: .word(word), at: word.range,
      words: parts[...], context: context)
    report.append(contentsOf: matcher.report.diagnostics)
    return matcher.report.hasErrors ? nil : matcher.arguments
  }

  private mutating func matchLiteral(_ text: String) -> Bool {
    guard let word = current else { return refuseEnd("'\(text)'") }
    guard word.text == text else {
      return refuse(.invalidValue, "expected '\(text)' instead of '\(word.text)'", at: word)
    }
    take(text, .literal(word), word)
    return true
  }

  private mutating func matchAlternatives(_ branches: [[ArgumentElement]]) -> Bool {
    guard let word = current else {
      return refuseEnd(branches.map(describe).joined(separator: " or "))
    }
    guard let branch = branches.first(where: canStart) else {
      let expected = branches.map(describe).joined(separator: ", ")
      return refuse(
        .invalidValue, "'\(word.text)' is not one of \(expected)", at: word,
        help: suggestion(word.text, among: branches.compactMap(firstLiteral)))
    }
    return matchSequence(branch[...])
  }

  private mutating func matchRepetition(_ element: ArgumentElement) -> Bool {
    guard matchElement(element) else { return false }
    while current != nil, !isAtCondition, canStart(element) {
      let before = index
      guard matchElement(element) else { return false }
      if index == before { break }
    }
    return true
  }

  mutating func matchCondition() -> Bool {
    guard let word = current, word.text == "if" || word.text == "unless" else { return true }
    condition = parseCondition(words[index...], into: &report)
    index = words.endIndex
    return condition != nil
  }

  // MARK: - Looking ahead

  private func canStart(_ element: ArgumentElement) -> Bool {
    guard let word = current else { return false }
    switch element {
    case .literal(let text): return word.text == text
    case .named(let key, _): return word.text == key
    case .call(let name, _): return word.text.hasPrefix(name + "(")
    case .required(_, let type): return canStart(type, with: word)
    case .optional(let elements): return canStart(elements)
    case .alternatives(let branches): return branches.contains { canStart($0) }
    case .repetition(let element): return canStart(element)
    case .condition: return word.text == "if" || word.text == "unless"
    }
  }

  private func canStart(_ branch: [ArgumentElement]) -> Bool {
    guard let first = branch.first else { return false }
    if first.isOptional, canStart(Array(branch.dropFirst())) { return true }
    return canStart(first)
  }

  private func canStart(_ type: ValueType, with word: Word) -> Bool {
    if word.isUnresolved { return true }
    switch type {
    case .choice(let choices): return choices.contains { choiceMatches($0, word.text) }
    case .onOff: return word.text == "on" || word.text == "off"
    case .integer, .status, .port: return parseInteger(word.text) != nil
    case .duration, .size: return word.text.utf8.first.map { $0 &- 0x30 <= 9 } ?? false
    default: return true
    }
  }

  // MARK: - Results

  mutating func take(_ name: String, _ value: Argument.Value, _ word: Word) {
    arguments.append(Argument(name: name, value: value, place: word.place))
    index += 1
  }

  mutating func refuse(
    _ fault: ConfigurationFault, _ message: String, at word: Word, help: String? = nil
  ) -> Bool {
    report.error(fault, "\(message) in '\(subject)'", at: word.range, help: help)
    return false
  }

  mutating func refuseEnd(_ expected: String) -> Bool {
    let end = words.last?.range ?? subjectRange
    let range = SourceRange(file: end.file, lower: end.upper, upper: end.upper)
    report.error(.missingArgument, "'\(subject)' needs \(expected) here", at: range)
    return false
  }

  private mutating func refuseRest() {
    guard let word = current else { return }
    if word.text == "if" || word.text == "unless" {
      report.error(
        .unexpectedArgument, "'\(subject)' takes no condition", at: word.range)
    } else {
      report.error(
        .unexpectedArgument, "'\(subject)' does not take '\(word.text)' here", at: word.range)
    }
  }

  private func firstLiteral(_ branch: [ArgumentElement]) -> String? {
    if case .literal(let text)? = branch.first { text } else { nil }
  }

  private func describe(_ branch: [ArgumentElement]) -> String {
    switch branch.first {
    case .literal(let text): "'\(text)'"
    case .call(let name, _): "'\(name)(...)'"
    case .required(let name, _): "<\(name)>"
    default: "another form"
    }
  }
}

/// A choice may end with `()` in the grammar, and then takes parameters: `hdr()` fits `hdr(host)`.
func choiceMatches(_ choice: String, _ word: String) -> Bool {
  if choice == word { return true }
  guard choice.hasSuffix("()") else { return false }
  return word.hasPrefix(choice.dropLast()) && word.hasSuffix(")")
}

extension ArgumentElement {
  /// Whether it may be left out, so that it and its neighbours match in any order.
  var isOptional: Bool {
    switch self {
    case .optional, .named: true
    case .repetition(let element): element.isOptional
    default: false
    }
  }
}

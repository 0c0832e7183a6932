internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Matches the words of one directive after the other against the argument forms of its grammar
/// entry.
///
/// A form is read from left to right without backtracking, as HAProxy's own parsers work: a
/// literal or the first word of an optional group decides. Only whole alternatives are tried in
/// turn; if none fits, the one that got furthest says why.
///
/// One matcher serves all directives of a file: a line that fits its form allocates nothing here
/// but the arrays of arguments that it hands out. Texts for messages are made only for a message.
struct ArgumentMatcher {
  /// What the words belong to, for messages.
  private(set) var owner: MatchSubject
  /// Where to point when a word is missing.
  private(set) var subjectRange: SourceRange
  var context: MatchContext
  private(set) var words: ArraySlice<Word> = []
  var index = 0
  /// The arguments of the directive, those of the option or group at hand last.
  var arguments: [Argument] = []
  var condition: Condition?
  var report = Report()
  var forms = ArgumentForms()
  /// The keywords of the section whose unknown keywords were last reported.
  private var namesOfSection: (section: SectionKind, names: SpellingCandidates)?
  /// True inside a form that may end with a condition: `if` and `unless` then end what is
  /// optional or repeated.
  private var mayEndWithCondition = false

  init(target: Version) {
    owner = .keyword(.acl)
    subjectRange = SourceRange(file: FileID(0), lower: 0, upper: 0)
    context = MatchContext(section: .global, target: target)
  }

  var subject: String { owner.text(in: words) }

  var current: Word? { index < words.endIndex ? words[index] : nil }

  /// Whether there is a current word and it says `text`.
  func isAt(_ text: String) -> Bool { index < words.endIndex && words[index].text == text }

  /// Whether the current word opens a condition, where the form may end with one.
  var isAtCondition: Bool { mayEndWithCondition && isAtConditionWord }

  var isAtConditionWord: Bool { isAt("if") || isAt("unless") }

  /// The keywords of a section, for suggestions.
  mutating func keywordNames(in section: SectionKind) -> SpellingCandidates {
    if let known = namesOfSection, known.section == section { return known.names }
    let names = SpellingCandidates(KeywordTable.names(in: section))
    namesOfSection = (section, names)
    return names
  }

  // MARK: - Forms

  /// Matches the words after a keyword.
  ///
  /// - Parameter isPrefixed: Whether `no` or `default` stands before the keyword: HAProxy does not
  ///   read what follows, but it may well be the usual arguments.
  /// - Returns: The arguments and the condition, or nil after an error, which is in ``report``.
  mutating func match(
    _ keyword: KeywordID, at range: SourceRange, words: ArraySlice<Word>, isPrefixed: Bool,
    in section: SectionKind
  ) -> (arguments: [Argument], condition: Condition?)? {
    owner = .keyword(keyword)
    subjectRange = range
    context.section = section
    context.readsLooseNumbers = keyword.info.readsLooseNumbers(in: context.target)
    context.ignoresBounds = keyword.info.ignoresBounds
    self.words = words
    index = words.startIndex
    condition = nil
    mayEndWithCondition = false
    arguments.removeAll(keepingCapacity: true)
    let forms = forms.forms(of: keyword)
    if isPrefixed, words.isEmpty { return ([], nil) }
    // Nobody but the caller holds the words afterwards, so that they can be moved.
    defer { self.words = [] }
    let isMatch =
      matchForms(forms, isWhole: true, mayBeEmpty: isPrefixed)
      || (keyword.info.ignoresSurplus(in: context.target) && matchBeginning(forms))
    return isMatch ? (takeArguments(from: 0), condition) : nil
  }

  /// Matches as many words as any form takes and leaves the rest unread, as HAProxy does.
  ///
  /// - Returns: False, with the errors that are in the report, if no form fits the beginning.
  private mutating func matchBeginning(_ forms: Range<Int>) -> Bool {
    let failure = report.take(since: 0)
    var best: (form: Range<Int>, index: Int)?
    var form = forms.lowerBound
    while form < forms.upperBound {
      let end = self.forms.steps[form].end
      // No words at all fit every line, so that form counts only where there is no other.
      let counts = end > form + 1 || form..<end == forms
      if counts, matchAgain(form..<end), index > best?.index ?? -1 { best = (form..<end, index) }
      form = end
    }
    guard let best, matchAgain(best.form) else {
      _ = report.take(since: 0)
      report.append(contentsOf: failure)
      return false
    }
    if let word = current {
      report.warning(
        .unexpectedArgument, "HAProxy does not read '\(word.text)' here", at: word.range,
        help: "remove the rest of the line")
    }
    return true
  }

  /// Matches the words from their beginning on against one form, and forgets what was found.
  private mutating func matchAgain(_ form: Range<Int>) -> Bool {
    _ = report.take(since: 0)
    index = words.startIndex
    condition = nil
    arguments.removeAll(keepingCapacity: true)
    return matchForms(form, isWhole: false)
  }

  /// Matches the words from the current one on against the first of the forms that fits them.
  ///
  /// - Parameter mayBeEmpty: Whether no words at all are a form as well, which there are not.
  /// - Returns: False after an error; the report then has those of the form that got furthest.
  private mutating func matchForms(
    _ forms: Range<Int>, isWhole: Bool, mayBeEmpty: Bool = false
  ) -> Bool {
    let start = index
    let base = arguments.count
    let outerCondition = condition
    let mark = report.mark
    var best: (index: Int, findings: [Diagnostic])?
    if mayBeEmpty {
      refuseRest()
      best = (index, report.take(since: mark))
    }
    var form = forms.lowerBound
    while form < forms.upperBound {
      let end = self.forms.steps[form].end
      let isMatch = matchSequence(form)
      if isMatch, !isWhole || index == words.endIndex { return !report.hasErrors(since: mark) }
      if isMatch { refuseRest() }
      if end == forms.upperBound, best == nil { return false }
      let findings = report.take(since: mark)
      if index > best?.index ?? -1 { best = (index, findings) }
      index = start
      arguments.removeSubrange(base...)
      condition = outerCondition
      form = end
    }
    if let best {
      index = best.index
      report.append(contentsOf: best.findings)
    }
    return false
  }

  /// Matches a group of words of its own, such as the arguments of an option, from ``index`` on.
  ///
  /// - Returns: Its arguments, or nil after an error, which is in ``report``.
  mutating func matchNested(
    _ forms: Range<Int>, subject: MatchSubject, at range: SourceRange, isRuleAction: Bool = false,
    reading: (isLoose: Bool, isUnbounded: Bool) = (false, false)
  ) -> [Argument]? {
    let outer = (owner, subjectRange, condition, mayEndWithCondition)
    let before = (context.readsLooseNumbers, context.ignoresBounds)
    defer {
      (owner, subjectRange, condition, mayEndWithCondition) = outer
      (context.readsLooseNumbers, context.ignoresBounds) = before
    }
    (context.readsLooseNumbers, context.ignoresBounds) = reading
    owner = subject
    subjectRange = range
    mayEndWithCondition = isRuleAction && mayEndWithCondition
    let base = arguments.count
    return matchForms(forms, isWhole: false) ? takeArguments(from: base) : nil
  }

  /// Matches the comma-separated parameters of a word that ends with a parenthesis.
  mutating func matchParameters(
    _ form: Range<Int>, of word: Word, from start: Int
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
    let outer = (words, index, owner, subjectRange, condition, mayEndWithCondition)
    defer { (words, index, owner, subjectRange, condition, mayEndWithCondition) = outer }
    words = parts[...]
    index = 0
    owner = .text(word.text)
    subjectRange = word.range
    mayEndWithCondition = false
    let base = arguments.count
    return matchForms(form, isWhole: true) ? takeArguments(from: base) : nil
  }

  /// Removes and returns the arguments of the group at hand.
  private mutating func takeArguments(from base: Int) -> [Argument] {
    arguments.takeSuffix(from: base)
  }

  // MARK: - Steps

  /// Matches steps in order; adjacent optional ones match in any order.
  private mutating func matchSequence(_ sequence: Int) -> Bool {
    let outer = mayEndWithCondition
    if forms.steps[sequence].holdsCondition { mayEndWithCondition = true }
    defer { mayEndWithCondition = outer }
    let end = forms.steps[sequence].end
    var step = sequence + 1
    while step < end {
      if forms.steps[step].isOptional {
        var groupEnd = step
        while groupEnd < end, forms.steps[groupEnd].isOptional {
          groupEnd = forms.steps[groupEnd].end
        }
        guard matchOptionalGroup(step..<groupEnd) else { return false }
        step = groupEnd
      } else {
        guard matchStep(step) else { return false }
        step = forms.steps[step].end
      }
    }
    return true
  }

  private mutating func matchOptionalGroup(_ group: Range<Int>) -> Bool {
    // One bit for each member; no form has more than 64, and more would merely stay available.
    var used: UInt64 = 0
    while index < words.endIndex, !isAtCondition {
      var member: UInt64 = 1
      var step = group.lowerBound
      // HAProxy reads keys as they come, and does not mind one that was there before.
      while step < group.upperBound,
        used & member != 0 && forms.steps[step].kind != .named || !canStart(step)
      {
        step = forms.steps[step].end
        member &<<= 1
      }
      guard step < group.upperBound else { return true }
      // A repeated group stays available: its occurrences may be interleaved with others.
      if forms.steps[step].kind == .repetition {
        guard matchStep(step + 1) else { return false }
      } else {
        used |= member
        guard matchStep(step) else { return false }
      }
    }
    return true
  }

  private mutating func matchStep(_ step: Int) -> Bool {
    switch forms.steps[step].kind {
    case .literal: return matchLiteral(forms.steps[step].name)
    case .value: return matchValue(forms.steps[step].name, forms.steps[step].type)
    case .call: return matchCall(step)
    case .optional: return canStart(step + 1) ? matchSequence(step + 1) : true
    case .named: return matchNamed(step)
    case .alternatives: return matchAlternatives(step)
    case .repetition: return matchRepetition(step + 1)
    case .condition: return matchCondition()
    case .sequence: return matchSequence(step)
    }
  }

  /// A key that is left out is no mistake; one that is there brings its values with it.
  private mutating func matchNamed(_ step: Int) -> Bool {
    guard isAt(forms.steps[step].name) else { return true }
    let word = words[index]
    index += 1
    let values = step + 1
    let isBare = forms.steps[values].end == values + 1
    let base = arguments.count
    guard matchSequence(values) else { return false }
    let value: Argument.Value =
      isBare ? .literal(word) : .named(word, takeArguments(from: base))
    arguments.append(Argument(name: forms.steps[step].name, value: value, place: word.place))
    return true
  }

  /// Matches `name(a,b)`, one word, whose parameters are matched like words.
  private mutating func matchCall(_ step: Int) -> Bool {
    let name = forms.steps[step].name
    guard let word = current, isCall(word.text, of: name), word.text.hasSuffix(")") else {
      return refuseEnd("'\(name)(...)'")
    }
    let form = (step + 1)..<forms.steps[step + 1].end
    guard let inner = matchParameters(form, of: word, from: name.utf8.count + 1) else {
      return false
    }
    take(name, .named(word, inner), word)
    return true
  }

  private mutating func matchLiteral(_ text: String) -> Bool {
    guard let word = current else { return refuseEnd("'\(text)'") }
    guard word.text == text else {
      return refuse(.invalidValue, "expected '\(text)' instead of '\(word.text)'", at: word)
    }
    take(text, .literal(word), word)
    return true
  }

  private mutating func matchAlternatives(_ step: Int) -> Bool {
    guard let word = current else {
      let branches = branches(of: step).map(describe)
      return refuseEnd(
        branches.count < 3
          ? branches.joined(separator: " or ") : "one of \(branches.joined(separator: ", "))")
    }
    var branch = step + 1
    let end = forms.steps[step].end
    while branch < end {
      if canStart(branch) { return matchSequence(branch) }
      branch = forms.steps[branch].end
    }
    return refuseAlternatives(branches(of: step), at: word)
  }

  private mutating func matchRepetition(_ step: Int) -> Bool {
    guard matchStep(step) else { return false }
    while index < words.endIndex, !isAtCondition, canStart(step) {
      let before = index
      guard matchStep(step) else { return false }
      if index == before { break }
    }
    return true
  }

  mutating func matchCondition() -> Bool {
    guard isAtConditionWord else { return true }
    condition = parseCondition(words[index...], into: &report)
    index = words.endIndex
    return condition != nil
  }

  // MARK: - Looking ahead

  private func canStart(_ step: Int) -> Bool {
    guard index < words.endIndex else { return false }
    switch forms.steps[step].kind {
    case .literal, .named: return words[index].text == forms.steps[step].name
    case .call: return isCall(words[index].text, of: forms.steps[step].name)
    case .value: return canStart(forms.steps[step].type, with: words[index])
    case .optional, .repetition: return canStart(step + 1)
    case .condition: return isAtConditionWord
    case .alternatives:
      var branch = step + 1
      while branch < forms.steps[step].end {
        if canStart(branch) { return true }
        branch = forms.steps[branch].end
      }
      return false
    case .sequence:
      // What may be left out also lets its successor start the sequence.
      var child = step + 1
      while child < forms.steps[step].end {
        if canStart(child) { return true }
        guard forms.steps[child].isOptional else { return false }
        child = forms.steps[child].end
      }
      return false
    }
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
}

/// A choice may end with `()` in the grammar, and then takes parameters: `hdr()` fits `hdr(host)`.
func choiceMatches(_ choice: String, _ word: String) -> Bool {
  if choice == word { return true }
  let name = choice.utf8
  guard name.last == UInt8(ascii: ")"), name.count >= 2, word.utf8.last == UInt8(ascii: ")") else {
    return false
  }
  return choice.hasSuffix("()") && word.utf8.starts(with: name.dropLast())
}

/// Whether a word is the name with an opening parenthesis behind it.
private func isCall(_ word: String, of name: String) -> Bool {
  word.utf8.starts(with: name.utf8)
    && word.utf8.dropFirst(name.utf8.count).first == UInt8(ascii: "(")
}

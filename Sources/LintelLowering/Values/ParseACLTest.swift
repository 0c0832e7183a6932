internal import LintelDiagnostics
internal import LintelGrammar
package import LintelIR
package import LintelSource

/// Parses what an `acl` line states after its name: a criterion, flags and patterns.
/// (HAProxy manual, chapter 7.1)
///
/// - Returns: Nil after an error, which is in `report`.
package func parseACLTest(
  _ words: ArraySlice<Word>, at place: SourceRange, into report: inout Report
) -> ACLTest? {
  guard let word = words.first else {
    report.error(.invalidCondition, "a criterion is missing, such as 'path_beg'", at: place)
    return nil
  }
  guard var criterion = parseCriterion(word, into: &report) else { return nil }
  var rest = words.dropFirst()
  // What is no ACL keyword is a sample expression, which may go on in the words behind it.
  if criterion.written == nil {
    guard let more = parseLooseConverters(rest, after: &criterion.expression, into: &report) else {
      return nil
    }
    rest = rest.dropFirst(more)
  }
  guard let flags = parseFlags(rest, of: criterion, into: &report) else { return nil }
  guard let method = flags.stated ?? criterion.method else {
    report.error(
      .invalidCondition,
      "'\(word.text)' returns \(criterion.expression.type.prose), "
        + "for which no way to match is given",
      at: word.range, help: "name one with '-m', for instance '-m str', or '-m found'")
    return nil
  }
  let test = ACLTest(
    criterion: joined(words[..<rest.startIndex]), expression: criterion.expression,
    matching: method, flags: flags.flags,
    patterns: Array(flags.patterns), place: Place(place))
  let form = PatternForm(of: method, alias: flags.stated == nil ? criterion.alias : nil)
  guard checkPatterns(of: test, form: form, into: &report) else { return nil }
  warnAboutMatching(test, criterion, flags.stated, hasWords: !rest.isEmpty, into: &report)
  return test
}

/// The words of a criterion as one, with the commas that its converters may go without.
private func joined(_ words: ArraySlice<Word>) -> Word {
  guard let first = words.first, words.count > 1 else { return words[words.startIndex] }
  func text(_ part: (Word) -> String) -> String {
    words.map { word in
      let text = part(word)
      return text.prefix(text.count - text.reversed().prefix { $0 == "," }.count)
    }.joined(separator: ",")
  }
  let isTemplate = words.contains { $0.template != nil }
  return Word(
    text(\.text), template: isTemplate ? text { $0.template ?? $0.text } : nil,
    isUnresolved: first.isUnresolved,
    at: first.range.union(words[words.endIndex - 1].range))
}

/// A criterion and the way to match that follows from it.
private struct Criterion {
  var expression: SampleExpression
  /// The ACL keyword, where no converter takes its way of matching from it.
  var alias: ACLAlias?
  /// The keyword that was written, with converters or without.
  var written: ACLAlias?

  /// Nil where the type of the sample leaves it open. (HAProxy manual, chapter 7.1)
  var method: MatchingMethod? {
    if let alias { return alias.method }
    return switch expression.type {
    case .bool: .boolean
    case .sint: .integer
    case .addr, .ipv4, .ipv6: .address
    case .str: .exact
    case .any, .same, .bin, .meth: nil
    }
  }
}

private func parseCriterion(_ word: Word, into report: inout Report) -> Criterion? {
  var scanner = CallScanner(Array(word.text.utf8))
  do {
    let call = try scanner.scanCall()
    let alias = ACLAlias.find(call.name)
    guard let id = alias?.fetch ?? FetchID.find(call.name) else {
      let nameRange = word.range(of: call.nameRange)
      let names = FetchID.allCases.map(\.info.name) + ACLAliasID.allCases.map(\.info.name)
      report.error(
        .unknownFetch, "unknown ACL criterion or sample fetch '\(call.name)'", at: nameRange,
        help: suggestion(call.name, among: names))
      return nil
    }
    guard let fetch = fetchCall(call, id, of: word, into: &report) else { return nil }
    var expression = SampleExpression(fetch: fetch, place: Place(word.range))
    guard try parseConverters(&scanner, after: &expression, of: word, into: &report) else {
      return nil
    }
    guard scanner.isAtEnd else {
      report.error(
        .invalidCondition, "unexpected text after the criterion '\(call.name)'",
        at: word.range(of: scanner.index..<word.text.utf8.count))
      return nil
    }
    return Criterion(
      expression: expression, alias: expression.converters.isEmpty ? alias : nil, written: alias)
  } catch {
    report.error(
      .invalidCondition, "in the criterion '\(word.text)', \(error.message)", at: word.range)
    return nil
  }
}

/// What stands between a criterion and its patterns.
private struct TestFlags {
  var flags: [ACLFlag] = []
  /// The method of `-m`.
  var stated: MatchingMethod?
  var patterns: ArraySlice<Word>
  var hasFile = false
}

private func parseFlags(
  _ words: ArraySlice<Word>, of criterion: Criterion, into report: inout Report
) -> TestFlags? {
  var result = TestFlags(patterns: words)
  while let word = result.patterns.first, word.text.utf8.first == UInt8(ascii: "-"),
    !word.isUnresolved
  {
    result.patterns = result.patterns.dropFirst()
    switch word.text {
    case "-i": result.flags.append(.ignoreCase)
    case "-n": result.flags.append(.noResolution)
    case "-M": result.flags.append(.map)
    case "--":
      result.flags.append(.end)
      return result
    case "-m", "-f", "-u":
      guard let value = result.patterns.popFirst() else {
        report.error(.invalidCondition, "'\(word.text)' needs an argument", at: word.range)
        return nil
      }
      guard takeFlag(word, value, of: criterion, into: &result, &report) else { return nil }
    default:
      report.error(
        .invalidCondition, "'\(word.text)' is no flag of an ACL", at: word.range,
        help: "write '--' before patterns that begin with a dash")
      return nil
    }
  }
  return result
}

private func takeFlag(
  _ flag: Word, _ value: Word, of criterion: Criterion, into result: inout TestFlags,
  _ report: inout Report
) -> Bool {
  func refuse(_ message: String, help: String? = nil) -> Bool {
    report.error(.invalidCondition, message, at: value.range, help: help)
    return false
  }
  switch flag.text {
  case "-f":
    guard result.stated != nil || criterion.method != nil else {
      return refuse("'-m' must state before '-f' how the patterns of the file are matched")
    }
    result.hasFile = true
    result.flags.append(.file(value))
  case "-u":
    guard isSignedNumber(value.text) else { return refuse("'-u' takes a whole number") }
    result.flags.append(.uniqueID(value))
  default:
    if result.hasFile { return refuse("'-m' must stand before the files of patterns") }
    if result.stated != nil { return refuse("'-m' is stated twice", help: "keep the last one") }
    guard let method = MatchingMethod(rawValue: value.text) else {
      return refuse(
        "unknown matching method '\(value.text)'",
        help: suggestion(value.text, among: MatchingMethod.allCases.map(\.rawValue))
          ?? "there are \(MatchingMethod.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    let type = criterion.expression.type
    guard method == .found || type.cast(to: method.sampleType) != .impossible else {
      return refuse("'-m \(value.text)' cannot match \(type.prose)")
    }
    result.stated = method
    result.flags.append(.method(method))
  }
  return true
}

extension MatchingMethod {
  /// The type of sample that the method looks at.
  fileprivate var sampleType: SampleType {
    switch self {
    case .boolean, .integer, .found: .sint
    case .address: .addr
    case .binary: .bin
    case .length, .exact, .prefix, .suffix, .substring, .regex, .regexMap, .directory, .domain:
      .str
    }
  }
}

/// Reports tests that HAProxy takes with a warning.
private func warnAboutMatching(
  _ test: ACLTest, _ criterion: Criterion, _ stated: MatchingMethod?, hasWords: Bool,
  into report: inout Report
) {
  let name = test.criterion.text
  if !hasWords, test.expression.type != .bool {
    report.warning(
      .ineffectiveTest, "'\(name)' has no pattern, so the test never holds",
      at: test.criterion.range,
      help: "add patterns, '-m found' to ask whether there is a value, '-m bool' for a number "
        + "that is not 0, or '--' to mean it")
  }
  if let written = criterion.written, written.isOverridden(by: stated ?? criterion.method) {
    report.warning(
      .ineffectiveTest,
      "another way of matching replaces the one that '\(written.name)' stands for",
      at: test.criterion.range, help: "name the sample fetch itself")
  }
  if !name.contains("("), let first = test.patterns.first, first.text.hasPrefix("("),
    test.flags.isEmpty
  {
    report.warning(
      .ineffectiveTest, "the pattern '\(first.text)' looks like an argument of '\(name)'",
      at: first.range, help: "remove the blank before '(', or write '--' before the pattern")
  }
}

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
  guard let criterion = words.first else {
    report.error(.invalidCondition, "a criterion is missing, such as 'path_beg'", at: place)
    return nil
  }
  guard let (expression, aliasMethod) = parseCriterion(criterion, into: &report) else {
    return nil
  }
  guard let (flags, patterns) = parseFlags(words.dropFirst(), into: &report) else { return nil }
  var method = aliasMethod ?? defaultMatching(of: expression)
  for case .method(let stated) in flags { method = stated }
  let test = ACLTest(
    criterion: criterion, expression: expression, matching: method, flags: flags,
    patterns: Array(patterns), place: Place(place))
  return checkPatterns(of: test, into: &report) ? test : nil
}

private func parseCriterion(
  _ word: Word, into report: inout Report
) -> (SampleExpression, MatchingMethod?)? {
  var scanner = CallScanner(Array(word.text.utf8))
  do {
    let call = try scanner.scanCall()
    let nameRange = word.range(of: call.nameRange)
    let alias = ACLAliasID.find(call.name)
    let id = alias?.target?.fetch ?? FetchID.find(call.name)
    guard let id else {
      let names = FetchID.allCases.map(\.info.name) + ACLAliasID.allCases.map(\.info.name)
      report.error(
        .unknownFetch, "unknown ACL criterion or sample fetch '\(call.name)'", at: nameRange,
        help: suggestion(call.name, among: names))
      return nil
    }
    let fetch = FetchCall(
      name: call.name, id: id, arguments: call.arguments, place: Place(word.range(of: call.range)))
    guard let converters = try parseConverters(&scanner, of: word, into: &report) else {
      return nil
    }
    guard scanner.isAtEnd else {
      report.error(
        .invalidCondition, "unexpected text after the criterion '\(call.name)'",
        at: word.range(of: scanner.index..<word.text.utf8.count))
      return nil
    }
    let method = alias?.target?.method
    return (
      SampleExpression(fetch: fetch, converters: converters, place: Place(word.range)), method
    )
  } catch {
    report.error(
      .invalidCondition, "in the criterion '\(word.text)', \(error.message)", at: word.range)
    return nil
  }
}

private func parseFlags(
  _ words: ArraySlice<Word>, into report: inout Report
) -> ([ACLFlag], ArraySlice<Word>)? {
  var rest = words
  var flags: [ACLFlag] = []
  while let word = rest.first, word.text.utf8.first == UInt8(ascii: "-"), word.template == nil {
    switch word.text {
    case "-i": flags.append(.ignoreCase)
    case "-n": flags.append(.noResolution)
    case "-M": flags.append(.map)
    case "--":
      flags.append(.end)
      return (flags, rest.dropFirst())
    case "-m", "-f", "-u":
      rest = rest.dropFirst()
      guard let value = rest.first else {
        report.error(.invalidCondition, "'\(word.text)' needs an argument", at: word.range)
        return nil
      }
      guard let flag = flagWithValue(word.text, value, into: &report) else { return nil }
      flags.append(flag)
    default:
      // A pattern may start with a dash, as negative numbers do.
      return (flags, rest)
    }
    rest = rest.dropFirst()
  }
  return (flags, rest)
}

private func flagWithValue(
  _ flag: String, _ value: Word, into report: inout Report
) -> ACLFlag? {
  switch flag {
  case "-f": return .file(value)
  case "-u": return .uniqueID(value)
  default:
    if let method = MatchingMethod(rawValue: value.text) { return .method(method) }
    report.error(
      .invalidCondition, "unknown matching method '\(value.text)'", at: value.range,
      help: suggestion(value.text, among: MatchingMethod.allCases.map(\.rawValue)))
    return nil
  }
}

/// The method that fits the type of the sample. (HAProxy manual, chapter 7.1)
private func defaultMatching(of expression: SampleExpression) -> MatchingMethod {
  let type = expression.converters.last?.id?.info.resultType ?? expression.fetch.id?.info.resultType
  return switch type {
  case "bool", "boolean": .boolean
  case "integer", "sint", "int": .integer
  case "address", "addr", "ip", "ipv4", "ipv6": .address
  case "binary", "bin": .binary
  default: .exact
  }
}

extension ACLAliasID {
  /// The fetch and the matching method that the alias stands for: `path -m beg`.
  fileprivate var target: (fetch: FetchID?, method: MatchingMethod?)? {
    guard let alias = info.alias else { return nil }
    let bytes = alias.utf8.span
    var end = 0
    while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
    let method = alias.utf8.lastIndex(of: UInt8(ascii: " ")).flatMap {
      MatchingMethod(rawValue: String(alias[alias.utf8.index(after: $0)...]))
    }
    return (FetchID.find(bytes.extracting(0..<end)), method)
  }
}

/// Checks that the patterns are of the kind that the matching method compares.
private func checkPatterns(of test: ACLTest, into report: inout Report) -> Bool {
  var isValid = true
  func refuse(_ word: Word, _ expected: String) {
    report.error(.invalidValue, "'\(word.text)' is not \(expected)", at: word.range)
    isValid = false
  }
  for word in test.patterns where !word.isUnresolved {
    switch test.matching {
    case .address where !isNetwork(word.text):
      refuse(word, "an address, a network or a host name")
    case .integer where !isIntegerPattern(word.text), .length where !isIntegerPattern(word.text):
      refuse(word, "a number, a range or a comparison")
    default: break
    }
  }
  return isValid
}

private func isNetwork(_ text: String) -> Bool {
  let parts = text.split(separator: "/", omittingEmptySubsequences: false)
  guard let host = parts.first, !host.isEmpty, parts.count <= 2 else { return false }
  let isIPv6 = parseIPv6(host) != nil
  guard parts.count == 2 else { return true }
  if let bits = parseDecimal(parts[1].utf8) { return bits <= (isIPv6 ? 128 : 32) }
  return parseIPv4(parts[1]) != nil
}

private func isIntegerPattern(_ text: String) -> Bool {
  if ["eq", "ge", "gt", "le", "lt"].contains(text) { return true }
  var separators = 0
  for part in text.split(separator: ":", omittingEmptySubsequences: false) {
    separators += 1
    if part.isEmpty { continue }
    guard isDottedNumber(part) else { return false }
  }
  return separators <= 2 && text != ":" && !text.isEmpty
}

private func isDottedNumber(_ text: Substring) -> Bool {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  return parts.count <= 2 && parts.allSatisfy { parseSignedDecimal(String($0)) != nil }
}

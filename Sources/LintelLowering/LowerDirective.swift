internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Types one directive by its grammar entry.
///
/// A directive that fits allocates what it holds and nothing else: there may be a hundred thousand.
///
/// - Returns: Nil after an error, which is in `report`.
func lowerDirective(
  _ words: [Word], in section: SectionKind, with matcher: inout ArgumentMatcher,
  into report: inout Report
) -> Directive? {
  var rest = words[...]
  var prefix = Directive.Prefix.none
  if rest.count > 1 {
    if words[0].text == "no" {
      prefix = .no
    } else if words[0].text == "default" {
      prefix = .default
    }
    if prefix != .none { rest = rest.dropFirst() }
  }
  guard let first = rest.first else { return nil }
  let target = matcher.context.target
  guard let match = matchKeyword(rest, in: section, target: target, into: &report) else {
    return nil
  }
  guard check(prefix, of: match.keyword.info, at: words[0], into: &report) else { return nil }
  let keywordRange = first.range.union(words[rest.startIndex + match.wordCount - 1].range)
  let argumentWords = rest.dropFirst(match.wordCount)
  let matched = matcher.match(
    match.keyword, at: keywordRange, words: argumentWords, isPrefixed: prefix != .none, in: section)
  if !matcher.report.isEmpty { report.append(contentsOf: matcher.report.take(since: 0)) }
  guard let matched else { return nil }
  return Directive(
    keyword: match.keyword, prefix: prefix, arguments: matched.arguments,
    condition: matched.condition, words: Array(argumentWords), keywordPlace: Place(keywordRange),
    place: Place(words[0].range.union(words[words.count - 1].range)))
}

/// Looks the first three words up without copying them.
private func keywordMatch(_ words: ArraySlice<Word>, in section: SectionKind) -> KeywordMatch {
  let start = words.startIndex
  let second = words.count > 1 ? words[start + 1].text : ""
  let third = words.count > 2 ? words[start + 2].text : ""
  return KeywordTable.match(
    words[start].text.utf8.span, second.utf8.span, third.utf8.span, in: section)
}

private func matchKeyword(
  _ words: ArraySlice<Word>, in section: SectionKind, target: Version, into report: inout Report
) -> (keyword: KeywordID, wordCount: Int)? {
  let first = words[words.startIndex]
  switch keywordMatch(words, in: section) {
  case .keyword(let keyword, let count):
    let info = keyword.info
    if let removed = info.removed, removed <= target {
      let range = first.range.union(words[words.startIndex + count - 1].range)
      report.error(
        .removedKeyword, "'\(info.name)' was removed in HAProxy \(removed)", at: range,
        help: info.instead.map { "use \($0)" })
      return nil
    }
    return (keyword, count)
  case .wrongSection(let keyword, let count):
    let info = keyword.info
    let range = first.range.union(words[words.startIndex + count - 1].range)
    let places = info.sections.kinds.map { "'\($0.info.name)'" }.joined(separator: ", ")
    report.error(
      .wrongSection, "'\(info.name)' is not allowed in a '\(section.info.name)' section", at: range,
      help: "it belongs into \(places)")
  case .unknown:
    let name = words.prefix(2).map(\.text).joined(separator: " ")
    let names = KeywordTable.names(in: section)
    let help = suggestion(first.text, among: names) ?? suggestion(name, among: names)
    let isFamily = names.contains { $0.hasPrefix(first.text + " ") }
    report.error(
      .unknownKeyword,
      "unknown keyword '\(isFamily ? name : first.text)' in a '\(section.info.name)' section",
      at: isFamily && words.count > 1
        ? first.range.union(words[words.startIndex + 1].range) : first.range,
      help: isFamily ? suggestion(name, among: names) : help)
  }
  return nil
}

private func check(
  _ prefix: Directive.Prefix, of info: Keyword, at word: Word, into report: inout Report
) -> Bool {
  switch prefix {
  case .none: return true
  case .no where info.isNegatable, .default where info.isDefaultable: return true
  case .no, .default:
    report.error(
      .invalidPrefix, "'\(info.name)' has no '\(word.text)' form", at: word.range)
    return false
  }
}

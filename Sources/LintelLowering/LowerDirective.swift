internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Types one directive by its grammar entry.
///
/// A directive that fits allocates what it holds and nothing else: there may be a hundred thousand.
///
/// - Parameter words: All words of the line; those after the keyword are moved to the directive.
/// - Returns: Nil after an error, which is in `report`.
func lowerDirective(
  _ words: inout [Word], in section: SectionKind, with matcher: inout ArgumentMatcher,
  into report: inout Report
) -> Directive? {
  var prefix = Directive.Prefix.none
  if words.count > 1 {
    if words[0].text == "no" {
      prefix = .no
    } else if words[0].text == "default" {
      prefix = .default
    }
  }
  let start = prefix == .none ? 0 : 1
  guard start < words.count else { return nil }
  guard let match = matchKeyword(words, start, in: section, with: &matcher, into: &report) else {
    return nil
  }
  guard check(prefix, of: match.keyword.info, at: words[0], into: &report) else { return nil }
  guard
    canReadDefault(
      prefix, of: match.keyword.info, words, by: matcher.context.target, into: &report)
  else { return nil }
  let end = start + match.wordCount
  let keywordRange = words[start].range.union(words[end - 1].range)
  let place = Place(words[0].range.union(words[words.count - 1].range))
  if prefix == .no, match.keyword.info.name == "log", end < words.count {
    report.error(.unexpectedArgument, "'no log' takes no arguments", at: words[end].range)
    return nil
  }
  let matched = matcher.match(
    match.keyword, at: keywordRange, words: words[end...], isPrefixed: prefix != .none, in: section)
  if !matcher.report.isEmpty { report.append(contentsOf: matcher.report.take(since: 0)) }
  guard let matched, match.isInPlace else { return nil }
  return Directive(
    keyword: match.keyword, prefix: prefix, arguments: matched.arguments,
    condition: matched.condition, words: words.takeSuffix(from: end),
    keywordPlace: Place(keywordRange), place: place)
}

/// Types a line by the words that are in effect, and keeps the empty lists among those written.
///
/// - Returns: Nil after an error, which is in `report`.
func lowerPresentWords(
  _ words: [Word], in section: SectionKind, with matcher: inout ArgumentMatcher,
  into report: inout Report
) -> Directive? {
  var present = words.filter { !$0.isAbsent }
  let count = present.count
  guard let directive = lowerDirective(&present, in: section, with: &matcher, into: &report) else {
    return nil
  }
  var keywordCount = count - directive.words.count
  let written = words.filter { word in
    if word.isAbsent { return true }
    keywordCount -= 1
    return keywordCount < 0
  }
  return Directive(
    keyword: directive.keyword, prefix: directive.prefix, arguments: directive.arguments,
    condition: directive.condition, words: written, keywordPlace: directive.keywordPlace,
    place: directive.place)
}

/// Looks up to three words up without copying them.
private func keywordMatch(
  _ words: [Word], _ start: Int, in section: SectionKind
) -> KeywordMatch {
  let second = start + 1 < words.count ? words[start + 1].text : ""
  let third = start + 2 < words.count ? words[start + 2].text : ""
  return KeywordTable.match(
    words[start].text.utf8.span, second.utf8.span, third.utf8.span, in: section)
}

private func matchKeyword(
  _ words: [Word], _ start: Int, in section: SectionKind, with matcher: inout ArgumentMatcher,
  into report: inout Report
) -> (keyword: KeywordID, wordCount: Int, isInPlace: Bool)? {
  switch keywordMatch(words, start, in: section) {
  case .keyword(let keyword, let count):
    let info = keyword.info
    if let removed = info.removed, removed <= matcher.context.target {
      let range = words[start].range.union(words[start + count - 1].range)
      report.error(
        .removedKeyword, "'\(info.name)' was removed in HAProxy \(removed)", at: range,
        help: info.instead.map { "use \($0)" })
      return nil
    }
    return (keyword, count, true)
  case .wrongSection(let keyword, let count):
    let info = keyword.info
    let range = words[start].range.union(words[start + count - 1].range)
    let target = matcher.context.target
    if let tolerated = toleratedKeyword(named: info.name, in: section, target: target) {
      report.warning(
        .wrongSection, "'\(info.name)' has no effect in a '\(section.info.name)' section",
        at: range, help: "remove the line, or move it to a section of the other side")
      return (tolerated, count, false)
    }
    let places = info.sections.kinds.map { "'\($0.info.name)'" }.joined(separator: ", ")
    report.error(
      .wrongSection, "'\(info.name)' is not allowed in a '\(section.info.name)' section", at: range,
      help: "it belongs into \(places)")
  case .unknown:
    let names = matcher.keywordNames(in: section)
    reportUnknown(words[start...], in: section, among: names, into: &report)
  }
  return nil
}

private func reportUnknown(
  _ words: ArraySlice<Word>, in section: SectionKind, among known: SpellingCandidates,
  into report: inout Report
) {
  let first = words[words.startIndex]
  let name = words.prefix(2).map(\.text).joined(separator: " ")
  let family = first.text + " "
  let isFamily = known.names.contains { $0.hasPrefix(family) }
  let meant =
    (isFamily ? nil : known.closest(to: first.text)) ?? known.closest(to: name)
  report.error(
    .unknownKeyword,
    "unknown keyword '\(isFamily ? name : first.text)' in a '\(section.info.name)' section",
    at: isFamily && words.count > 1
      ? first.range.union(words[words.startIndex + 1].range) : first.range,
    help: meant.map { "did you mean '\($0)'?" })
}

/// The keyword of this name that HAProxy accepts in `section` without effect.
private func toleratedKeyword(
  named name: String, in section: SectionKind, target: Version
) -> KeywordID? {
  guard section.isProxy else { return nil }
  return KeywordID.allCases.first {
    $0.info.name == name && $0.info.isTolerated(in: section, by: target)
  }
}

/// Before 3.4, HAProxy reads the last word of a line twice if the line begins with `default`.
private func canReadDefault(
  _ prefix: Directive.Prefix, of info: Keyword, _ words: [Word], by target: Version,
  into report: inout Report
) -> Bool {
  guard prefix == .default, target < Version(3, 4) else { return true }
  if info.name == "log" {
    // A level twice is the level and the minimum.
    let facility = words.count > 4 ? words[words.count - 2].text : ""
    if SyslogNames.facilities.contains(facility) { return true }
  } else if !info.arguments.allSatisfy(\.isEmpty) {
    return true
  }
  report.error(
    .invalidPrefix, "HAProxy \(target) does not read 'default' before '\(info.name)' as it should",
    at: words[0].range, help: "leave the line out")
  return false
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

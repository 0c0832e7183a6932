internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Which values of one setting of a proxy exclude each other, or are none.
enum SettingChecks {
  /// A cookie is inserted, rewritten or prefixed, and one that is not inserted is not hidden.
  static func checkCookie(_ directive: Directive, into report: inout Report) {
    let arguments = directive.arguments
    for argument in arguments where argument.name == "attr" {
      guard case .named(_, let values) = argument.value, let value = values.first?.word,
        value.text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: ";") })
      else { continue }
      report.error(
        .invalidValue, "'\(value.text)' has a character that no attribute has", at: value.range)
    }
    let ways = ["rewrite", "insert", "prefix"].filter { arguments.has(literal: $0) }
    if ways.count > 1 {
      report.error(
        .conflictingSettings, "'\(ways[0])' and '\(ways[1])' exclude each other",
        at: directive.range)
    } else if ways.first != "insert", !ways.isEmpty, arguments.has(literal: "indirect") {
      report.error(
        .conflictingSettings, "'\(ways[0])' and 'indirect' exclude each other",
        at: directive.range)
    }
  }

  /// A function follows the method of a hash, and only `avalanche` may follow the function.
  static func checkModifier(
    _ directive: Directive, _ target: Version, into report: inout Report
  ) {
    let words = directive.words
    guard words.count > 1, !words[1].isUnresolved else { return }
    let functions: Set<String> = ["sdbm", "djb2", "wt6", "crc32"]
    let isFunction =
      functions.contains(words[1].text) || words[1].text == "none" && target >= Version(3, 0)
    if !isFunction {
      refuse(words[1], after: directive.keyword.info.name, into: &report)
    } else if words.count > 2, words[2].text != "avalanche" {
      refuse(words[2], after: directive.keyword.info.name, into: &report)
    }
  }

  /// The mode of a socket is octal.
  static func checkMode(_ directive: Directive, into report: inout Report) {
    for case .bindOption(let option) in directive.arguments.lazy.map(\.value)
    where option.id == .mode {
      guard let word = option.arguments.first?.word, !word.isUnresolved,
        word.text.utf8.contains(where: { !(0x30...0x37).contains($0) })
      else { continue }
      report.error(
        .invalidValue, "'\(word.text)' is not an octal number", at: word.range,
        help: "the digits go from 0 to 7")
    }
  }

  /// `none` stands alone.
  static func checkEvents(_ directive: Directive, into report: inout Report) {
    guard directive.words.count > 1, let none = directive.words.first(where: { $0.text == "none" })
    else { return }
    report.error(.conflictingSettings, "'none' excludes other events", at: none.range)
  }

  /// A server may exceed the average load, but not stay below it.
  static func checkBalanceFactor(_ directive: Directive, into report: inout Report) {
    guard let word = directive.words.first, let percent = directive.arguments.first?.integer,
      (1...100).contains(percent)
    else { return }
    report.error(.invalidValue, "the factor is 0 or more than 100, in percent", at: word.range)
  }

  /// Headers that frame the request are not free for a name. (HAProxy manual, chapter 4.2)
  static func checkNameHeader(
    _ directive: Directive, _ target: Version, into report: inout Report
  ) {
    guard target >= Version(3, 3), let word = directive.words.first else { return }
    let reserved = ["host", "content-length", "transfer-encoding", "connection"]
    guard reserved.contains(word.text.lowercased()) else { return }
    report.error(
      .invalidValue, "servers need the header '\(word.text)' for itself", at: word.range)
  }

  /// The page of a status needs a type, and the status must be one that HAProxy answers with.
  static func checkErrorPage(
    _ directive: Directive, _ target: Version, into report: inout Report
  ) {
    let arguments = directive.arguments
    guard let status = arguments.value(of: "status")?.integer else { return }
    if !ErrorPages.exist(for: status, by: target) {
      report.error(
        .invalidValue, "HAProxy makes no response of status \(status) itself",
        at: directive.range)
    }
    let body = ["string", "lf-string", "lf-file"].first { arguments.value(of: $0) != nil }
    guard let body, let text = arguments.value(of: body)?.text, !text.isEmpty,
      arguments.value(of: "content-type") == nil
    else { return }
    report.error(
      .missingArgument, "'http-error' needs a 'content-type' for its body", at: directive.range,
      help: "write content-type text/plain before '\(body)'")
  }

  private static func refuse(_ word: Word, after what: String, into report: inout Report) {
    report.error(
      .unexpectedArgument, "'\(what)' does not take '\(word.text)' here", at: word.range)
  }
}

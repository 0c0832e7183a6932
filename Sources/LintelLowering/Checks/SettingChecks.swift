internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Which values of one setting of a proxy exclude each other, or are none.
enum SettingChecks {
  /// A cookie is inserted, rewritten or prefixed; one that is rewritten is not hidden, and only one
  /// that HAProxy sets or hides can be left alone.
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
    } else if ways.first == "rewrite", arguments.has(literal: "indirect") {
      report.error(
        .conflictingSettings, "'rewrite' and 'indirect' exclude each other", at: directive.range)
    } else if arguments.has(literal: "preserve"), ways.first != "insert",
      !arguments.has(literal: "indirect")
    {
      report.error(
        .conflictingSettings, "'preserve' needs 'insert' or 'indirect'", at: directive.range)
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
        case let digits = word.text.utf8.drop(while: { $0 == UInt8(ascii: "-") }),
        digits.contains(where: { !(0x30...0x37).contains($0) })
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

  /// The name of a machine has the characters that names of machines have.
  static func checkNode(_ directive: Directive, into report: inout Report) {
    guard let word = directive.words.first, !word.isUnresolved,
      let character = strangeCharacter(in: word.text)
    else { return }
    report.error(
      .invalidValue, "'\(character)' is not allowed in the name of a node", at: word.range)
  }

  /// The spelling of a header changes the case of its letters only.
  static func checkSpelling(_ directive: Directive, into report: inout Report) {
    let words = directive.words
    guard words.count > 1, !words[0].isUnresolved, !words[1].isUnresolved,
      words[0].text.lowercased() != words[1].text.lowercased()
    else { return }
    report.error(
      .conflictingSettings, "'\(words[1].text)' is not another spelling of '\(words[0].text)'",
      at: words[1].range)
  }

  /// HAProxy reads 0 as a value that was not understood.
  static func checkNotZero(_ directive: Directive, into report: inout Report) {
    guard directive.prefix == .none, let word = directive.words.first,
      let argument = directive.arguments.first
    else { return }
    let isZero =
      switch argument.value {
      case .integer(let value, _): value == 0
      case .size(let value, _): value == 0
      case .duration(let span, _): span == TimeSpan(milliseconds: 0)
      default: false
      }
    guard isZero else { return }
    report.error(
      .invalidValue, "'\(directive.keyword.info.name)' cannot be 0", at: word.range)
  }

  /// The time is kept in sixteen bits, as milliseconds.
  static func checkIdleTime(_ directive: Directive, into report: inout Report) {
    guard case .duration(let span, let word)? = directive.arguments.first?.value,
      span > TimeSpan(milliseconds: 65_535)
    else { return }
    report.error(
      .invalidValue, "'\(directive.keyword.info.name)' goes up to 65535ms", at: word.range)
  }

  /// HAProxy warns of a state that it does not know, and leaves the line out.
  static func checkState(_ directive: Directive, into report: inout Report) {
    guard directive.prefix == .none else { return }
    let word = directive.words.first
    if let word, word.isUnresolved || word.text == "on" || word.text == "off" { return }
    report.warning(
      .invalidValue, "'\(directive.keyword.info.name)' is on or off", at: directive.range,
      help: "HAProxy leaves the line out")
  }

  private static func refuse(_ word: Word, after what: String, into report: inout Report) {
    report.error(
      .unexpectedArgument, "'\(what)' does not take '\(word.text)' here", at: word.range)
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Which numbers HAProxy takes in lines of the global section. (HAProxy manual, chapter 3)
enum GlobalLineChecks {
  /// The fewest bytes that hold the pages that HAProxy answers with.
  private static let leastBuffer: UInt64 = 337

  /// Before 3.1 a unit is not read, so `16k` is 16.
  static func checkBufferSize(
    _ directive: Directive, _ target: Version, into report: inout Report
  ) {
    guard let word = directive.words.first, !word.isUnresolved else { return }
    let digits = word.text.utf8.prefix { $0 &- 0x30 <= 9 }
    let isBare = target < Version(3, 1)
    let size = isBare ? parseDecimal(digits) : parseByteSize(word.text)
    guard let size, size < leastBuffer else { return }
    report.error(
      .invalidValue, "a buffer of \(size) bytes holds no response", at: word.range,
      help: isBare && digits.count < word.text.utf8.count
        ? "write the number of bytes: units are read since HAProxy 3.1" : nil)
  }

  static func checkWindow(_ directive: Directive, into report: inout Report) {
    guard let word = directive.words.first, !word.isUnresolved else { return }
    let size = parseByteSize(word.text) ?? 0
    guard word.text.hasPrefix("-") || size > UInt64(Int32.max) else { return }
    report.error(
      .invalidValue, "a window goes from 0 to \(Int32.max) bytes", at: word.range)
  }

  /// Some upper bounds came in 3.3.
  static func checkLimit(
    _ directive: Directive, _ target: Version, into report: inout Report
  ) {
    let most = directive.keyword == .tuneStickCounters ? 100 : 1_000_000
    guard target >= Version(3, 3), let word = directive.words.first,
      let count = directive.arguments.first?.integer, count > most
    else { return }
    report.error(
      .invalidValue, "'\(directive.keyword.info.name)' goes up to \(most)", at: word.range)
  }

  static func checkStall(_ directive: Directive, into report: inout Report) {
    guard case .duration(let span, let word)? = directive.arguments.first?.value else { return }
    if span >= TimeSpan(milliseconds: 1), span <= TimeSpan(milliseconds: 1_000) { return }
    report.error(
      .invalidValue, "'\(directive.keyword.info.name)' goes from 1ms to 1s", at: word.range)
  }

  static func checkNames(
    _ directive: Directive, _ target: Version, into report: inout Report
  ) {
    guard directive.words.isEmpty, target < Version(3, 2) else { return }
    report.error(
      .missingArgument, "'\(directive.keyword.info.name)' needs the name of a variable",
      at: directive.keywordRange)
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Which messages of a round a target receives: `1,3-5:10`. (HAProxy manual, chapter 4.2, `log`)
enum LogSampleCheck {
  static func run(_ directive: Directive, into report: inout Report) {
    let words = directive.words
    guard let key = words.firstIndex(where: { $0.text == "sample" }), key + 1 < words.count,
      case let word = words[key + 1], !word.isUnresolved, let fault = fault(of: word.text)
    else { return }
    report.error(
      .invalidValue, "'\(word.text)' \(fault)", at: word.range,
      help: "write ranges, a colon and the size of a round: 1,3-5:10")
  }

  /// What is wrong, as the end of a sentence.
  private static func fault(of text: String) -> String? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return "lacks the size of a round"
    }
    guard let size = parseDecimal(text[text.utf8.index(after: colon)...].utf8), size > 0 else {
      return "has no size of a round"
    }
    var ranges: [ClosedRange<UInt64>] = []
    for part in text[..<colon].split(separator: ",") {
      let bounds = part.split(separator: "-", omittingEmptySubsequences: false)
      let numbers = bounds.compactMap { parseDecimal($0.utf8) }
      guard numbers.count == bounds.count, (1...2).contains(numbers.count), numbers[0] > 0,
        numbers[0] <= numbers[numbers.count - 1]
      else { return "has the range '\(part)', which is none" }
      let range = numbers[0]...numbers[numbers.count - 1]
      if range.upperBound > size { return "has a range beyond the size of the round" }
      ranges.append(range)
    }
    if ranges.isEmpty { return "has no ranges" }
    ranges.sort { $0.lowerBound < $1.lowerBound }
    let overlaps = zip(ranges, ranges.dropFirst()).contains { $0.upperBound >= $1.lowerBound }
    return overlaps ? "has ranges that overlap" : nil
  }
}

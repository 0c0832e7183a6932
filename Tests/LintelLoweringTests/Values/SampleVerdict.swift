import LintelDiagnostics
import LintelLowering
import LintelSource
import Testing

/// A line of a frontend or backend, and what is said of it: nothing, a warning or an error.
///
/// The tables are text: `ok LINE`, `warn LINE  MESSAGE` or `fail LINE  MESSAGE`; two blanks stand
/// before the message, of which a part suffices.
struct SampleVerdict: Sendable, CustomTestStringConvertible {
  var word: String
  var line: String
  var message: String

  var testDescription: String { "\(word) \(line)" }

  static func table(_ text: String) -> [SampleVerdict] {
    text.split(separator: "\n").map { row in
      let gap = row.firstRange(of: "  ")
      let head = gap.map { row[..<$0.lowerBound] } ?? row
      let parts = head.split(separator: " ", maxSplits: 1)
      return SampleVerdict(
        word: String(parts[0]), line: String(parts[1]),
        message: gap.map { String(row[$0.upperBound...]) } ?? "")
    }
  }

  /// Compares with what lowering says of the line in a section with this header.
  func check(in header: String) {
    let lowered = LoweringTests.lower("\(header)\n  \(line)\n")
    let found = lowered.diagnostics.filter { $0.range.lower > header.utf8.count }
    switch word {
    case "ok": #expect(found.map(\.message) == [], "\(line)")
    case "warn":
      #expect(!lowered.isRefused, "\(line): \(found.map(\.message))")
      #expect(found.contains { $0.message.contains(message) }, "\(found.map(\.message))")
    default:
      #expect(lowered.isRefused, "\(line)")
      #expect(found.contains { $0.message.contains(message) }, "\(found.map(\.message))")
    }
  }
}

import LintelConvert
import LintelDiagnostics
import LintelIR
import LintelLowering
import LintelSource
import Testing

@Suite("Conversion of real configurations")
struct CorpusConversionTests {
  @Test(
    "what can be read of a file survives the way through both notations",
    .enabled(if: !Corpus.files.isEmpty))
  func roundTrips() {
    var wholeFiles = 0
    for (name, text) in Corpus.files {
      guard let (lowered, isWhole) = lowerReadablePart(of: text) else { continue }
      if isWhole { wholeFiles += 1 }
      let faults = roundTripFaults(lowered)
      #expect(faults.isEmpty, "\(name): \(faults.prefix(5))")
    }
    print("open corpus: \(wholeFiles) of \(Corpus.files.count) files convert as a whole")
    #expect(wholeFiles > 100)
  }

  /// The file without the lines that have a mistake or cannot be converted, or nil where taking
  /// them away leaves more mistakes.
  private func lowerReadablePart(of text: String) -> (lowered: Lowered, isWhole: Bool)? {
    // A carriage return and a line feed are one character, so lines are cut by bytes.
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    for round in 0..<6 {
      let rest = lines.joined(separator: "\n")
      let lowered = lowerHAProxy(rest)
      let file = SourceFile(id: FileID(0), name: "", text: rest)
      let ranges =
        lowered.diagnostics.filter { $0.severity == .error }.map(\.range)
        + lowered.configuration.unmodelled.map(\.range)
      if ranges.isEmpty { return (lowered, round == 0) }
      for range in ranges { lines[file.position(at: range.lower).line - 1] = "" }
    }
    return nil
  }
}

import LintelConvert
import LintelIR
import LintelLowering
import Testing

@Suite("Conversion of real configurations")
struct CorpusConversionTests {
  @Test(
    "every file that can be read survives the way through both notations",
    .enabled(if: !Corpus.files.isEmpty))
  func roundTrips() {
    var converted = 0
    var refused: [String] = []
    for (name, text) in Corpus.files {
      let lowered = lowerHAProxy(text)
      // A file that HAProxy refuses is reported, not converted.
      guard !lowered.isRefused else { continue }
      guard convert(lowered.configuration, to: .yaml).text != nil else {
        refused.append(name)
        continue
      }
      converted += 1
      let faults = roundTripFaults(lowered)
      #expect(faults.isEmpty, "\(name): \(faults.prefix(5))")
    }
    print(
      "open corpus: \(Corpus.files.count) files, \(converted) converted,",
      "\(refused.count) refused \(refused)")
    #expect(converted > 0)
  }
}

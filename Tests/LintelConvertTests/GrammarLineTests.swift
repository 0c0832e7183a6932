import LintelConvert
import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLowering
import LintelTestSupport
import Testing

@Suite("Every keyword in YAML")
struct GrammarLineTests {
  @Test("each example of the grammar survives the way through YAML")
  func examples() {
    #expect(GrammarExample.accepted.count > 1_000)
    for example in GrammarExample.accepted {
      let lowered = lowerHAProxy(example.file)
      let faults = roundTripFaults(lowered)
      #expect(
        faults == [], "\(example.line): \(convert(lowered.configuration, to: .yaml).text ?? "")")
    }
    print("grammar examples through YAML: \(GrammarExample.accepted.count)")
  }

  @Test("a line that is refused is kept as it is")
  func refused() {
    for example in GrammarExample.refused {
      let faults = roundTripFaults(lowerHAProxy(example.file))
      #expect(faults == [], "\(example.line)")
    }
  }
}

import LintelConvert
import LintelIR
import LintelLowering
import Testing

/// One configuration in HAProxy's notation and in YAML; each is what the other becomes.
struct GoldenCase: Sendable, CustomTestStringConvertible {
  var name: String
  var haproxy: String
  var yaml: String
  /// What HAProxy's notation is written as, where that is not how the case states it.
  var testDescription: String { name }

  /// - Parameter text: Both notations with a line of ten dashes between.
  init(_ name: String, _ text: String) {
    let parts = text.split(separator: "----------\n", maxSplits: 1)
    self.name = name
    haproxy = String(parts.first ?? "")
    yaml = String(parts.last ?? "")
  }
}

@Suite("Both notations, side by side")
struct GoldenTests {
  @Test("HAProxy's notation becomes YAML", arguments: GoldenCase.all)
  func toYAML(_ golden: GoldenCase) {
    let lowered = lowerHAProxy(golden.haproxy)
    #expect(lowered.errors(in: golden.haproxy) == [])
    let converted = convert(lowered.configuration, to: .yaml)
    #expect(converted.text == golden.yaml)
    #expect(converted.ledger.isLossless)
    #expect(converted.diagnostics == [])
  }

  @Test("YAML becomes HAProxy's notation", arguments: GoldenCase.all)
  func toHAProxy(_ golden: GoldenCase) {
    let lowered = lowerYAML(golden.yaml)
    #expect(lowered.errors(in: golden.yaml) == [])
    let text = convert(lowered.configuration, to: .haproxy).text
    #expect(text == golden.haproxy)
  }

  @Test("both say the same", arguments: GoldenCase.all)
  func equality(_ golden: GoldenCase) {
    let one = lowerHAProxy(golden.haproxy).configuration
    let other = lowerYAML(golden.yaml).configuration
    #expect(one.means(theSameAs: other))
    #expect(roundTripFaults(lowerHAProxy(golden.haproxy)) == [])
  }
}

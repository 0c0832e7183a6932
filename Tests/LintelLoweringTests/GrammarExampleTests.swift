import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLowering
import LintelTestSupport
import Testing

/// Runs the examples that every entry of the grammar carries.
@Suite("Grammar examples")
struct GrammarExampleTests {
  @Test("accepted examples are accepted", arguments: GrammarExample.accepted)
  func accepted(_ example: GrammarExample) {
    let lowered = LoweringTests.lower(example.file)
    #expect(lowered.diagnostics.map(\.message) == [], "\(example.line)")
  }

  @Test("refused examples are refused", arguments: GrammarExample.refused)
  func refused(_ example: GrammarExample) {
    let isRefused = LoweringTests.lower(example.file).isRefused
    #expect(isRefused, "\(example.line)")
  }
}

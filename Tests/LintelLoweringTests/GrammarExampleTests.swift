import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLowering
import Testing

/// Runs the examples that every keyword of the grammar carries.
@Suite("Grammar examples")
struct GrammarExampleTests {
  @Test("accepted examples are accepted", arguments: KeywordID.allCases)
  func accepted(_ keyword: KeywordID) {
    let info = keyword.info
    guard info.removed == nil else { return }
    for line in info.accepted {
      let lowered = LoweringTests.lower(Self.file(for: info, line: line))
      #expect(lowered.diagnostics.map(\.message) == [], "\(line)")
    }
  }

  @Test("refused examples are refused", arguments: KeywordID.allCases)
  func refused(_ keyword: KeywordID) {
    let info = keyword.info
    for example in info.refused {
      let isRefused = LoweringTests.lower(Self.file(for: info, line: example.line)).isRefused
      #expect(isRefused, "\(example.line)")
    }
  }

  static func file(for info: Keyword, line: String) -> String {
    let section = info.sections.kinds.first { $0 != .defaults } ?? info.sections.kinds.first
    let kind = section ?? .global
    let header = kind == .global ? "global" : "\(kind.info.name) example"
    // A context that begins with `global` belongs to that section.
    let global = info.context.filter { $0.hasPrefix("global ") }.map { "  \($0.dropFirst(7))\n" }
    let own = info.context.filter { !$0.hasPrefix("global ") }.map { "  \($0)\n" }
    let preamble = global.isEmpty ? "" : "global\n\(global.joined())"
    return "\(preamble)\(header)\n\(own.joined())  \(line)\n"
  }
}

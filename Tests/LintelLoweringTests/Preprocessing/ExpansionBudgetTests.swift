import LintelDiagnostics
import LintelIR
import LintelLowering
import LintelSource
import LintelSyntax
import Testing

/// Variables that would fill the memory.
@Suite("Expansion of variables")
struct ExpansionBudgetTests {
  private func lower(_ text: String) -> Lowered { LoweringTests.lower(text) }

  private func doubling(_ step: (Int) -> String) -> String {
    "global\n  setenv V0 aaaaaaaa\n" + (0..<40).map { "  " + step($0) + "\n" }.joined()
      + "  description \"${V40}\"\n"
  }

  @Test("a variable that is set to itself twice over again and again is told once")
  func doubling() throws {
    let lowered = lower(doubling { "setenv V\($0 + 1) \"${V\($0)}${V\($0)}\"" })
    let told = lowered.diagnostics.filter { $0.rule == "HS23" }
    #expect(told.count == 1)
    // After 14 lines 8 bytes are 128 KiB.
    let refused = lowered.configuration.global.firstIndex { $0.words.last?.isUnresolved ?? false }
    #expect(refused == 15)
    let last = try #require(lowered.configuration.global.last?.words.last)
    #expect(last.isUnresolved)
    #expect(last.template == "${V40}")
    #expect(lowered.configuration.global.count == 42)
  }

  @Test("the same name as well, and the last value that fits stays within the bound")
  func sameName() {
    let lowered = lower(
      "global\n  setenv V a\n" + String(repeating: "  setenv V \"${V}${V}\"\n", count: 60))
    #expect(lowered.diagnostics.count { $0.rule == "HS23" } == 1)
    let longest = lowered.configuration.global.flatMap(\.words).map(\.text.utf8.count).max()
    #expect(longest == HAProxySyntaxLimit.expandedBytesPerLine)
  }

  @Test("many lines have a bound of their own")
  func lines() {
    let value = String(repeating: "a", count: HAProxySyntaxLimit.expandedBytesPerLine)
    let count = HAProxySyntaxLimit.expandedBytesPerFile / value.utf8.count
    let lowered = lower(
      "global\n  setenv V \(value)\n"
        + String(repeating: "  description \"x$V\"\n", count: count + 3))
    #expect(lowered.diagnostics.count { $0.rule == "HS23" } == 3)
  }

  @Test("a list of a hundred thousand words is not split beyond what a line may have")
  func list() throws {
    let value = Array(repeating: "a", count: 100_000).joined(separator: " ")
    let lowered = lower(
      "global\n  setenv W \"\(value)\"\nfrontend f\n  acl a path \"${W[*]}\" \"${W[*]}\" x\n")
    #expect(lowered.diagnostics.map(\.rule).contains("HS08"))
    #expect(!lowered.diagnostics.map(\.rule).contains("HS23"))
    let line = try #require(lowered.configuration.sections.last?.verbatim.first)
    #expect(line.text == "acl a path \"${W[*]}\" \"${W[*]}\" x")
  }

  @Test("what fits is as before")
  func fitting() {
    let value = String(repeating: "a", count: 60_000)
    let lowered = lower("global\n  setenv V \(value)\n  setenv W \"$V$V\"\n  description \"$W\"\n")
    #expect(lowered.diagnostics.isEmpty)
    #expect(lowered.configuration.global.last?.words.last?.text == value + value)
  }
}

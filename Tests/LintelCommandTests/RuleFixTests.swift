import LintelCommand
import LintelConvert
import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLint
import LintelSource
import Testing

/// Applies the fixes of every rule to its bad examples, as `lintel check --fix` does.
@Suite("Fixes of the rules")
struct RuleFixTests {
  /// A bad example, as it is read by the rules' own tests.
  struct Example: Sendable, CustomTestStringConvertible {
    var rule: String
    var number: Int
    var text: String
    var target: Version

    var testDescription: String { "\(rule)#\(number)" }
  }

  static let examples: [Example] = RuleCatalogue.rules.flatMap { rule in
    rule.examples.enumerated().filter { $0.element.kind == .bad }.map { number, example in
      let lines = example.text.split(separator: "\n")
      let isComplete = lines.contains { $0.hasPrefix("defaults") || $0.hasPrefix("global") }
      return Example(
        rule: rule.metadata.id, number: number + 1,
        text: (isComplete ? "" : RuleExample.prelude) + example.text + "\n",
        target: example.target)
    }
  }

  /// What another rule says once it understands the line that was fixed.
  private static let consequences = [
    "AC17": "AC18", "AC27": "AC15", "TM07": "CP08", "CO13": "TM02",
  ]

  private func session(_ bytes: [UInt8], _ target: Version) -> FixSession {
    let file = SourceFile(id: FileID(0), name: "a.cfg", bytes: bytes)
    let load = { (inputs: InputFiles) in LoadedConfiguration(inputs, target: target) }
    return FixSession(
      load(InputFiles([file], as: [.haproxy])), load: load, find: { $0.findings() })
  }

  private func fixed(_ bytes: [UInt8], _ example: Example) -> FixSession {
    var session = session(bytes, example.target)
    session.apply(trustingConditions: false) { session in
      session.findings.filter { $0.rule == example.rule && $0.fix?.safety == .safe }
    }
    return session
  }

  @Test("a safe fix resolves its finding, causes no other, and is made once", arguments: examples)
  func safeFixes(_ example: Example) throws {
    let before = session(Array(example.text.utf8), example.target)
    let wanted = before.findings.filter { $0.rule == example.rule && $0.fix?.safety == .safe }
    guard !wanted.isEmpty else { return }
    let after = fixed(Array(example.text.utf8), example)
    #expect(after.rejections.map(\.reason) == [])
    #expect(!after.hasStoppedEarly)
    #expect(after.findings.allSatisfy { $0.rule != example.rule || $0.fix?.safety != .safe })
    let known = Set(before.findings.map(\.rule) + [Self.consequences[example.rule] ?? ""])
    let new = after.findings.filter { $0.severity >= .warning && !known.contains($0.rule) }
    #expect(new.map(\.message) == [])
    #expect(after.loaded.refusals().count <= before.loaded.refusals().count)
    if RuleCatalogue.rulesKeepingModel.contains(example.rule) {
      #expect(after.loaded.configuration.hasSameEffect(as: before.loaded.configuration))
    }
    let bytes = after.loaded.inputs.inputFiles[0].bytes
    #expect(bytes != Array(example.text.utf8))
    #expect(fixed(bytes, example).changes.isEmpty)
  }

  @Test("CR LF stays, and a last line without an end does no harm", arguments: examples)
  func lineEnds(_ example: Example) {
    let text = example.text.split(separator: "\n").joined(separator: "\r\n")
    for bytes in [Array((text + "\r\n").utf8), Array(text.utf8)] {
      let after = fixed(bytes, example).loaded.inputs.inputFiles[0].bytes
      let lines = after.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
      #expect(lines.allSatisfy { $0.last == 0x0D }, "\(String(decoding: after, as: UTF8.self))")
    }
  }
}

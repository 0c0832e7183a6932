import LintelDiagnostics
import LintelLint
import LintelSource
import Testing

/// Runs the bad and good examples that every rule carries; `lintel explain` prints the same ones.
@Suite("Rule examples")
struct RuleExampleTests {
  @Test("a rule finds what its example says, and nothing else", arguments: RuleCase.all)
  func findings(_ testCase: RuleCase) {
    let marked = MarkedText(testCase.example.source)
    let offset = testCase.prefix.utf8.count
    let run = LintRun(
      testCase.prefix + marked.text, target: testCase.example.target,
      isYAML: testCase.example.isYAML)
    let found = run.diagnostics(of: testCase.metadata.id).map { finding in
      let marker = marked.markers[Int(finding.range.lower) - offset].map(RuleExample.marker)
      return "\(marker ?? "unmarked place \(Int(finding.range.lower) - offset)") \(finding.message)"
    }
    #expect(found == testCase.example.findings)
  }

  @Test(
    "the fixes of an example give the text it states, and that is clean", arguments: RuleCase.bad)
  func fixes(_ testCase: RuleCase) throws {
    let text = testCase.prefix + testCase.example.text
    let run = LintRun(text, target: testCase.example.target, isYAML: testCase.example.isYAML)
    let findings = run.diagnostics(of: testCase.metadata.id)
    var edits = EditSet()
    // One fix may resolve several findings, each of which has it.
    for fix in Set(findings.compactMap(\.fix)) {
      let isFree = edits.take(fix.edits)
      #expect(isFree)
    }
    guard !edits.isEmpty else {
      #expect(testCase.example.fixed == nil)
      return
    }
    let fixed = try #require(edits.applied(to: run.sources.files[0]))
    let result = String(decoding: fixed, as: UTF8.self)
    if let expected = testCase.example.fixed {
      #expect(result == testCase.prefix + expected + "\n")
    }
    if findings.allSatisfy({ $0.fix != nil }) {
      #expect(
        LintRun(result, target: testCase.example.target, isYAML: testCase.example.isYAML)
          .diagnostics(
            of: testCase.metadata.id
          ).map(\.message) == [])
    }
  }

  @Test("a rule carries a bad and a good example")
  func completeness() {
    for rule in RuleCatalogue.rules {
      let kinds = Set(rule.examples.map(\.kind))
      #expect(kinds == [.bad, .good], "\(rule.metadata.name)")
    }
  }
}

/// One example of one rule, named so that a failure reads `duplicate-server-address#1`.
struct RuleCase: Sendable, CustomTestStringConvertible {
  var metadata: RuleMetadata
  var example: RuleExample
  var number: Int
  /// What the example is read under.
  var prefix: String

  var testDescription: String { "\(metadata.name)#\(number)" }

  init(_ rule: any Rule.Type, _ example: RuleExample, number: Int) {
    self.metadata = rule.metadata
    self.example = example
    self.example.source += "\n"
    self.number = number
    let lines = example.source.split(separator: "\n")
    let isComplete = lines.contains { $0.hasPrefix("defaults") || $0.hasPrefix("global") }
    self.prefix = isComplete || example.isYAML ? "" : RuleExample.prelude
  }

  static let all = RuleCatalogue.rules.flatMap { rule in
    rule.examples.enumerated().map { RuleCase(rule, $1, number: $0 + 1) }
  }

  static let bad = all.filter { $0.example.kind == .bad }
}

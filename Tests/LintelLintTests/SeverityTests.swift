import Foundation
import LintelDiagnostics
import LintelLint
import Testing

/// Holds what is said of rules against what their findings carry.
@Suite("Severities of rules")
struct SeverityTests {
  @Test("every finding of an example has a severity that its rule states", arguments: RuleCase.bad)
  func examples(_ testCase: RuleCase) {
    let example = testCase.example
    let run = LintRun(
      testCase.prefix + example.text, target: example.target, isYAML: example.isYAML)
    let metadata = testCase.metadata
    let stated = [metadata.severity] + metadata.otherSeverities
    let found = Set(run.diagnostics(of: metadata.id).map(\.severity))
    #expect(found.isSubset(of: stated), "\(metadata.id): \(found)")
  }

  @Test(
    "every finding of the corpus has a severity that its rule states",
    .enabled(if: !CorpusTests.files.isEmpty))
  func corpus() throws {
    for name in CorpusTests.files {
      let path = "\(CorpusTests.folder)/\(name)"
      let data = try #require(FileManager.default.contents(atPath: path))
      let run = LintRun(String(decoding: data, as: UTF8.self), name: name)
      for finding in run.diagnostics(LintOptions(profile: .all)) {
        guard let metadata = RuleCatalogue.metadata(finding.rule) else { continue }
        let stated = [metadata.severity] + metadata.otherSeverities
        #expect(stated.contains(finding.severity), "\(finding.rule) in \(name)")
      }
    }
  }

  @Test("a rule states no severity twice")
  func statements() {
    for rule in RuleCatalogue.all {
      #expect(!rule.otherSeverities.contains(rule.severity), "\(rule.id)")
      #expect(Set(rule.otherSeverities).count == rule.otherSeverities.count, "\(rule.id)")
    }
  }
}

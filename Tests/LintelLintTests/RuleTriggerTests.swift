import LintelDiagnostics
import LintelIR
import LintelLint
import LintelLowering
import LintelSource
import Testing

@Suite("Rule triggers")
struct RuleTriggerTests {
  @Test("a rule finds nothing where none of its triggers is stated", arguments: RuleCase.all)
  func soundness(_ testCase: RuleCase) {
    let run = LintRun(
      testCase.prefix + testCase.example.text, isYAML: testCase.example.isYAML)
    let analysis = Analysis(
      run.lowered.configuration, layout: Layout(sources: run.sources, yamlFiles: run.yamlFiles),
      faults: run.lowered.diagnostics)
    for rule in RuleCatalogue.rules where !rule.triggers.isEmpty {
      guard !rule.triggers.contains(where: analysis.states) else { continue }
      var findings = Findings(of: rule.metadata)
      rule.check(analysis, into: &findings)
      #expect(findings.diagnostics.map(\.message) == [], "\(rule.metadata.name)")
    }
  }

  @Test("most rules have triggers, and some of them rest in a plain configuration")
  func rest() {
    let run = LintRun("frontend web\n  bind :80\n  default_backend app\nbackend app\n")
    let analysis = Analysis(
      run.lowered.configuration, layout: Layout(sources: run.sources, yamlFiles: []), faults: [])
    let resting = RuleCatalogue.rules.filter { rule in
      !rule.triggers.isEmpty && !rule.triggers.contains(where: analysis.states)
    }
    #expect(resting.count > 20)
  }
}

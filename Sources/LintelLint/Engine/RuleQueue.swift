internal import LintelDiagnostics
internal import Synchronization

/// The rules of a run, taken one by one by the threads that apply them.
final class RuleQueue: Sendable {
  private struct State {
    var next = 0
    var findings: [[Diagnostic]]
  }

  private let rules: [any Rule.Type]
  private let options: LintOptions
  private let state: Mutex<State>

  init(_ rules: [any Rule.Type], _ options: LintOptions) {
    self.rules = rules
    self.options = options
    state = Mutex(State(findings: Array(repeating: [], count: rules.count)))
  }

  /// Applies rules until none is left.
  func work(on analysis: Analysis) {
    while let index = take() {
      let metadata = rules[index].metadata
      var findings = Findings(of: metadata, isThorough: options.isThorough(metadata))
      rules[index].check(analysis, into: &findings)
      let found = findings.diagnostics
      if !found.isEmpty { state.withLock { $0.findings[index] = found } }
    }
  }

  /// What the rules have found, in their order, whichever thread applied them.
  var findings: [Diagnostic] { state.withLock { $0.findings.flatMap(\.self) } }

  private func take() -> Int? {
    state.withLock { state in
      guard state.next < rules.count else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }
}

package import LintelDiagnostics
internal import LintelIR
package import LintelPlanner
internal import LintelSource
internal import LintelSystem

extension LoadedConfiguration {
  /// The plan, or the reasons why there is none: what HAProxy refuses, else what the balancer
  /// does not execute.
  ///
  /// - Parameter limit: The connections of the process, in place of `global` `maxconn`.
  package func planned(
    for program: PlannerOptions.Program, limit: UInt32? = nil
  ) -> Planned {
    guard !isRefused else {
      return Planned(refused: diagnostics.filter { $0.severity == .error })
    }
    var options = PlannerOptions()
    options.program = program
    options.connectionLimit = limit
    options.resolve = { name in
      resolveHost(name).map { host in
        switch host {
        case .ipv4(let address): .ipv4(address)
        case .ipv6(let high, let low): .ipv6(IPv6(high: high, low: low))
        }
      }
    }
    options.readFile = { path in try? readFile(at: path, limit: InputFiles.byteLimit) }
    return makePlan(from: configuration, options: options)
  }

  /// Says on standard error why there is no plan.
  package func complain(aboutMissing planned: Planned) {
    guard planned.diagnostics.isEmpty else { return complain(about: planned.diagnostics) }
    Terminal.complain("lintel: there is nothing to execute: no proxy has a 'bind' line")
  }

  /// Prints findings on standard error, in full.
  package func complain(about findings: [Diagnostic]) {
    var output: [UInt8] = []
    let reporter = TextReporter(isColored: isTerminal(Terminal.errorDescriptor))
    reporter.report(findings, in: sources, into: &output)
    Terminal.complain(bytes: output)
  }
}

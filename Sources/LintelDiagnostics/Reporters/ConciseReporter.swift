public import LintelSource

/// One line per finding, in the form that editors and `grep` understand:
/// `file:line:column: severity: message [ID name]`, and whether `--fix` repairs it.
public struct ConciseReporter: Reporter {
  public init() {}

  public func report(
    _ findings: [Diagnostic], in sources: SourceMap, into output: inout [UInt8]
  ) {
    for finding in findings {
      let file = sources[finding.range.file]
      let place = file.position(at: finding.range.lower)
      output.writeVisible(file.name)
      output.write(":\(place.line):\(place.column): \(finding.severity.rawValue): ")
      output.writeVisible(finding.message)
      output.write(" [\(finding.rule) \(finding.name)]\(finding.fixMark)\n")
    }
  }
}

public import LintelSource

/// The XML of JUnit: a suite for each file, a case for each finding, one passed case for a file
/// without any.
///
/// A finding that makes the run fail is a failure; a milder one is a passed case whose output says
/// it, so that what a service shows agrees with the exit status.
public struct JUnitReporter: Reporter {
  private let threshold: Severity?

  /// - Parameter threshold: The mildest severity that is a failure, or nil where none is.
  public init(failingFrom threshold: Severity? = .style) { self.threshold = threshold }

  public func report(
    _ findings: [Diagnostic], in sources: SourceMap, into output: inout [UInt8]
  ) {
    let suites = sources.files.map { file in
      (file: file, findings: findings.filter { $0.range.file == file.id })
    }
    let tests = suites.reduce(0) { $0 + max(1, $1.findings.count) }
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"lintel\"")
    output.write(" tests=\"\(tests)\" failures=\"\(failures(in: findings))\" errors=\"0\">\n")
    for suite in suites { write(suite.findings, of: suite.file, in: sources, into: &output) }
    output.write("</testsuites>\n")
  }

  private func failures(in findings: [Diagnostic]) -> Int { findings.count(where: isFailure) }

  private func isFailure(_ finding: Diagnostic) -> Bool {
    threshold.map { finding.severity >= $0 } ?? false
  }

  private func write(
    _ findings: [Diagnostic], of file: SourceFile, in sources: SourceMap,
    into output: inout [UInt8]
  ) {
    output.write("  <testsuite")
    output.writeXML(attribute: "name", file.name)
    output.write(" tests=\"\(max(1, findings.count))\"")
    output.write(" failures=\"\(failures(in: findings))\" errors=\"0\" skipped=\"0\">\n")
    if findings.isEmpty {
      output.write("    <testcase name=\"lintel check\"")
      output.writeXML(attribute: "classname", file.name)
      output.write("/>\n")
    }
    for finding in findings { write(finding, of: file, in: sources, into: &output) }
    output.write("  </testsuite>\n")
  }

  private func write(
    _ finding: Diagnostic, of file: SourceFile, in sources: SourceMap, into output: inout [UInt8]
  ) {
    let line = file.position(at: finding.range.lower).line
    output.write("    <testcase")
    output.writeXML(attribute: "name", "\(finding.rule) \(finding.name) at line \(line)")
    output.writeXML(attribute: "classname", file.name)
    output.writeXML(attribute: "file", file.name)
    output.write(" line=\"\(line)\">\n")
    let element = isFailure(finding) ? "failure" : "system-out"
    output.write("      <\(element)")
    if isFailure(finding) {
      output.writeXML(attribute: "type", finding.severity.rawValue)
      output.writeXML(attribute: "message", finding.message)
    }
    output.write(">")
    output.writeXML(ConciseReporter().text([finding], in: sources))
    if let help = finding.help { output.writeXML("help: \(help)") }
    output.write("</\(element)>\n    </testcase>\n")
  }
}

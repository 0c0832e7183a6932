public import LintelSource

/// The XML of JUnit: a suite for each file, a failed case for each finding, one passed case for a
/// file without any.
public struct JUnitReporter: Reporter {
  public init() {}

  public func report(
    _ findings: [Diagnostic], in sources: SourceMap, into output: inout [UInt8]
  ) {
    let suites = sources.files.map { file in
      (file: file, findings: findings.filter { $0.range.file == file.id })
    }
    let tests = suites.reduce(0) { $0 + max(1, $1.findings.count) }
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"lintel\"")
    output.write(" tests=\"\(tests)\" failures=\"\(findings.count)\" errors=\"0\">\n")
    for suite in suites { write(suite.findings, of: suite.file, in: sources, into: &output) }
    output.write("</testsuites>\n")
  }

  private func write(
    _ findings: [Diagnostic], of file: SourceFile, in sources: SourceMap,
    into output: inout [UInt8]
  ) {
    output.write("  <testsuite")
    output.writeXML(attribute: "name", file.name)
    output.write(" tests=\"\(max(1, findings.count))\"")
    output.write(" failures=\"\(findings.count)\" errors=\"0\" skipped=\"0\">\n")
    if findings.isEmpty {
      output.write("    <testcase name=\"lintel check\"")
      output.writeXML(attribute: "classname", file.name)
      output.write("/>\n")
    }
    for finding in findings {
      let place = file.position(at: finding.range.lower)
      output.write("    <testcase")
      output.writeXML(
        attribute: "name", "\(finding.rule) \(finding.name) at line \(place.line)")
      output.writeXML(attribute: "classname", file.name)
      output.writeXML(attribute: "file", file.name)
      output.write(" line=\"\(place.line)\">\n      <failure")
      output.writeXML(attribute: "type", finding.severity.rawValue)
      output.writeXML(attribute: "message", finding.message)
      output.write(">")
      output.writeXML(ConciseReporter().text([finding], in: sources))
      if let help = finding.help { output.writeXML("help: \(help)") }
      output.write("</failure>\n    </testcase>\n")
    }
    output.write("  </testsuite>\n")
  }
}

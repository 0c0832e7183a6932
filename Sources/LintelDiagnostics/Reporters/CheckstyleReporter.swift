public import LintelSource

/// The XML of Checkstyle, which most build servers read.
public struct CheckstyleReporter: Reporter {
  public init() {}

  public func report(
    _ findings: [Diagnostic], in sources: SourceMap, into output: inout [UInt8]
  ) {
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n")
    for file in sources.files {
      let own = findings.filter { $0.range.file == file.id }
      guard !own.isEmpty else { continue }
      output.write("  <file")
      output.writeXML(attribute: "name", file.name)
      output.write(">\n")
      for finding in own {
        let place = file.position(at: finding.range.lower)
        output.write("    <error line=\"\(place.line)\" column=\"\(place.column)\"")
        output.writeXML(attribute: "severity", finding.severity.checkstyleName)
        output.writeXML(attribute: "message", finding.message + finding.fixMark)
        output.writeXML(attribute: "source", "lintel.\(finding.rule)")
        output.write("/>\n")
      }
      output.write("  </file>\n")
    }
    output.write("</checkstyle>\n")
  }
}

extension Severity {
  fileprivate var checkstyleName: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info, .style: "info"
    }
  }
}

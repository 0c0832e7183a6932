public import LintelSource

/// One JSON object per finding and line, for programs that read as findings come.
public struct JSONLinesReporter: Reporter {
  public init() {}

  public func report(
    _ findings: [Diagnostic], in sources: SourceMap, into output: inout [UInt8]
  ) {
    for finding in findings {
      var json = JSONWriter()
      finding.write(to: &json, in: sources)
      output += json.bytes
      output.write("\n")
    }
  }
}

public import LintelSource

/// One JSON object per finding and line, for programs that read as findings come.
public struct JSONLinesReporter: Reporter {
  private let site: String?

  /// - Parameter site: The address of the documentation, where it is published.
  public init(site: String? = DocumentationSite.published) { self.site = site }

  public func report(
    _ findings: [Diagnostic], in sources: SourceMap, into output: inout [UInt8]
  ) {
    for finding in findings {
      var json = JSONWriter()
      finding.write(to: &json, in: sources, site)
      output += json.bytes
      output.write("\n")
    }
  }
}

public import LintelSource

/// The report for people: findings grouped by file, each with the line it is about.
public struct TextReporter: Reporter {
  /// Whether to use terminal colours.
  public var isColored: Bool

  public init(isColored: Bool = false) { self.isColored = isColored }

  public func report(
    _ findings: [Diagnostic], in sources: SourceMap, into output: inout [UInt8]
  ) {
    var explained: Set<String> = []
    var current: FileID?
    for finding in findings {
      if current != finding.range.file {
        current = finding.range.file
        paint(.bold, into: &output) { $0.writeVisible(sources[finding.range.file].name) }
        output.write("\n\n")
      }
      report(
        finding, in: sources, isFirstOfRule: explained.insert(finding.rule).inserted,
        into: &output)
      output.write("\n")
    }
    let summary = ReportSummary(findings, in: sources)
    output.write(summary.sentence + "\n")
    if let fixable = summary.fixableSentence { output.write(fixable + "\n") }
  }

  private func report(
    _ finding: Diagnostic, in sources: SourceMap, isFirstOfRule: Bool, into output: inout [UInt8]
  ) {
    let file = sources[finding.range.file]
    let place = file.position(at: finding.range.lower)
    output.write("  \(place.line):\(place.column) ")
    paint(Style(finding.severity), into: &output) { $0.write(finding.severity.rawValue) }
    output.write(": ")
    paint(.bold, into: &output) { $0.writeVisible(finding.message) }
    output.write(" ")
    paint(.dim, into: &output) { $0.write("[\(finding.rule) \(finding.name)]") }
    output.write("\n")

    let gutter = String(repeating: " ", count: String(place.line).count)
    let excerpt = Excerpt(finding.range, in: file)
    output.write("    \(place.line) | \(excerpt.line)\n")
    output.write("    \(gutter) | ")
    paint(Style(finding.severity), into: &output) { $0.write(excerpt.carets) }
    output.write("\n")

    for related in finding.related {
      let other = sources[related.range.file]
      let place = other.position(at: related.range.lower)
      note("note", into: &output) {
        $0.writeVisible("\(other.name):\(place.line):\(place.column): \(related.message)")
      }
    }
    if let help = finding.help { note("help", into: &output) { $0.writeVisible(help) } }
    if let fix = finding.fix {
      note("fix (\(fix.safety.rawValue))", into: &output) { $0.writeVisible(fix.title) }
    }
    if isFirstOfRule {
      note("more", into: &output) { $0.write("lintel explain \(finding.rule)") }
    }
  }

  private func note(
    _ label: String, into output: inout [UInt8], _ body: (inout [UInt8]) -> Void
  ) {
    output.write("      = ")
    paint(.bold, into: &output) { $0.write(label + ":") }
    output.write(" ")
    body(&output)
    output.write("\n")
  }

  /// A style of the terminal, as the parameter of "select graphic rendition". (ECMA-48, 8.3.117)
  private enum Style: String {
    case bold = "1"
    case dim = "2"
    case error = "1;31"
    case warning = "1;33"
    case info = "1;36"
    case style = "1;35"

    init(_ severity: Severity) {
      self =
        switch severity {
        case .error: .error
        case .warning: .warning
        case .info: .info
        case .style: .style
        }
    }
  }

  private func paint(
    _ style: Style, into output: inout [UInt8], _ body: (inout [UInt8]) -> Void
  ) {
    guard isColored else { return body(&output) }
    output.write("\u{1B}[\(style.rawValue)m")
    body(&output)
    output.write("\u{1B}[0m")
  }
}

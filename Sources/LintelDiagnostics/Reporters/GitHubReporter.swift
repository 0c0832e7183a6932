public import LintelSource

/// Workflow commands, which GitHub Actions shows beside the lines of a change.
public struct GitHubReporter: Reporter {
  public init() {}

  public func report(
    _ findings: [Diagnostic], in sources: SourceMap, into output: inout [UInt8]
  ) {
    for finding in findings {
      let file = sources[finding.range.file]
      let start = file.position(at: finding.range.lower)
      let end = file.position(at: finding.range.upper)
      output.write("::\(finding.severity.command) file=")
      output.writeProperty(file.name)
      output.write(",line=\(start.line),col=\(start.column)")
      output.write(",endLine=\(end.line),endColumn=\(end.column),title=")
      output.writeProperty("\(finding.rule) \(finding.name)")
      output.write("::")
      output.writeData("\(file.name):\(start.line):\(start.column): \(finding.message)")
      if let help = finding.help { output.writeData("\nhelp: \(help)") }
      if let fix = finding.fix, !fix.edits.isEmpty {
        output.writeData("\nfix (\(fix.safety.rawValue)): \(fix.title)")
      }
      for place in finding.related {
        let other = sources[place.range.file]
        let line = other.position(at: place.range.lower).line
        output.writeData("\n\(other.name):\(line): \(place.message)")
      }
      output.write("\n")
    }
  }
}

extension Severity {
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info, .style: "notice"
    }
  }
}

extension [UInt8] {
  /// The text of a command: line ends and the escape itself are escaped.
  fileprivate mutating func writeData(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": write("%25")
      case "\r": write("%0D")
      case "\n": write("%0A")
      default: writeVisible(String(scalar))
      }
    }
  }

  /// A property of a command, in which colons and commas are separators.
  fileprivate mutating func writeProperty(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case ":": write("%3A")
      case ",": write("%2C")
      default: writeData(String(scalar))
      }
    }
  }
}

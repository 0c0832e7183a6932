public import LintelSource

/// How many findings of each severity a run has.
public struct ReportSummary: Hashable, Sendable {
  public var files: Int
  public var errors: Int
  public var warnings: Int
  public var infos: Int
  public var styles: Int

  public init(_ findings: [Diagnostic], in sources: SourceMap) {
    files = sources.files.count
    errors = 0
    warnings = 0
    infos = 0
    styles = 0
    for finding in findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      case .style: styles += 1
      }
    }
  }

  public var total: Int { errors + warnings + infos + styles }

  /// The summary as people read it: `3 findings in 1 file: 1 error, 2 warnings`.
  public var sentence: String {
    let place = Self.count(files, "file")
    guard total > 0 else { return "no findings in \(place)" }
    let parts = [
      (errors, "error"), (warnings, "warning"), (infos, "info"), (styles, "style"),
    ].filter { $0.0 > 0 }.map { count, word in
      word == "error" || word == "warning" ? Self.count(count, word) : "\(count) \(word)"
    }
    return "\(Self.count(total, "finding")) in \(place): \(parts.joined(separator: ", "))"
  }

  private static func count(_ number: Int, _ word: String) -> String {
    number == 1 ? "1 \(word)" : "\(number) \(word)s"
  }
}

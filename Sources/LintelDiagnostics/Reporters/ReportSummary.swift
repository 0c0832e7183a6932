public import LintelSource

/// How many findings of each severity a run has.
public struct ReportSummary: Hashable, Sendable {
  public var files: Int
  public var errors: Int
  public var warnings: Int
  public var infos: Int
  public var styles: Int
  /// How many have a fix that changes nothing of how requests are treated.
  public var safelyFixable: Int
  /// How many have a fix that needs consent.
  public var unsafelyFixable: Int

  public init(_ findings: [Diagnostic], in sources: SourceMap) {
    files = sources.files.count
    errors = 0
    warnings = 0
    infos = 0
    styles = 0
    let fixes = findings.compactMap(\.fix).filter { !$0.edits.isEmpty }
    safelyFixable = fixes.count { $0.safety == .safe }
    unsafelyFixable = fixes.count { $0.safety == .unsafe }
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

  /// What can be repaired, or nil where nothing can.
  public var fixableSentence: String? {
    let parts = [(safelyFixable, "--fix"), (unsafelyFixable, "--fix --unsafe-fixes")]
      .filter { $0.0 > 0 }.map { "\($0.0) fixable with \($0.1)" }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private static func count(_ number: Int, _ word: String) -> String {
    number == 1 ? "1 \(word)" : "\(number) \(word)s"
  }
}

internal import LintelCommand
internal import LintelDiagnostics
internal import LintelSource
internal import LintelSystem

/// Messages in the form that tools around HAProxy read: `[ALERT]    (123) : text`.
struct StartupLog {
  var isQuiet = false

  func alert(_ text: String) { write("[ALERT]   ", text) }
  func warn(_ text: String) { write("[WARNING] ", text) }
  func notice(_ text: String) { write("[NOTICE]  ", text) }

  /// A finding with its place: `config : parsing [file:line] : text`.
  func report(_ finding: Diagnostic, in sources: SourceMap) {
    let text = "config : parsing [\(place(of: finding.range, in: sources))] : \(finding.message)"
    let help = finding.help.map { " (\($0))" } ?? ""
    switch finding.severity {
    case .error: alert(text + help)
    case .warning: warn(text + help)
    case .info, .style: notice(text)
    }
  }

  func place(of range: SourceRange, in sources: SourceMap) -> String {
    let file = sources[range.file]
    return "\(file.name):\(file.position(at: range.lower).line)"
  }

  private func write(_ label: String, _ text: String) {
    guard !isQuiet else { return }
    Terminal.complain("\(label) (\(processIdentifier)) : \(text)")
  }
}

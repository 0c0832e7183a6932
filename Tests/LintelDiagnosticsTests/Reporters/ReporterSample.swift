import LintelDiagnostics
import LintelSource

/// Two files and the findings that the reporter tests print.
enum ReporterSample {
  static let sources: SourceMap = {
    var sources = SourceMap()
    sources.add(
      name: "web.cfg",
      text: "frontend web\n\toption httpclose # hé\n  bind :80\n")
    sources.add(name: "\u{1B}[31mapp.cfg", text: "backend app\n  server a 10.0.0.1:80\n")
    return sources
  }()

  /// The range of the first occurrence of `text` in a file.
  static func range(_ text: String, in file: Int, of sources: SourceMap = sources) -> SourceRange {
    let bytes = sources.files[file].bytes
    let wanted = Array(text.utf8)
    for start in 0...(bytes.count - wanted.count)
    where Array(bytes[start..<(start + wanted.count)]) == wanted {
      return sources.files[file].range(start..<(start + wanted.count))
    }
    preconditionFailure("the sample does not contain \(text)")
  }

  static let findings: [Diagnostic] = [
    Diagnostic(
      rule: "KA05", name: "httpclose-closes-client-connection", severity: .warning,
      category: .lint, range: range("option httpclose", in: 0),
      message: "the client's connection is closed after every response",
      help: "use `option http-server-close`",
      related: [RelatedPlace(range: range("bind :80", in: 0), message: "clients connect here")],
      fix: Fix(
        safety: .unsafe, title: "replace with 'http-server-close'",
        edits: [TextEdit(range: range("httpclose", in: 0), replacement: "http-server-close")])),
    Diagnostic(
      rule: "AC01", name: "undefined-reference", severity: .error, category: .validity,
      range: range("a", in: 1), message: "no \"quotes\", \\ or \u{7}\tbells"),
  ]
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A log format does not count.
enum ConflictingLogFormats: RefiningRule {
  static let metadata = RuleMetadata(
    id: "LO07",
    name: "conflicting-log-formats",
    severity: .info, otherSeverities: [.warning],
    summary: """
      A log format is replaced by another one of the section, stands in a backend, or needs \
      HTTP.
      """,
    rationale: """
      A section has one format, and the last line wins. A backend has none: the frontend \
      writes the line. Items of a request are empty where no request is read. The log then \
      lacks what somebody is going to look for.
      """,
    remedy: "State one format, in the frontend or in `defaults`",
    reference: "HAProxy configuration manual, 8.2 and 4.2, `log-format`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        option httplog
        1️⃣log-format "%ci %ST"
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ this replaces the 'option httplog' above",
      fixed: """
        frontend web
          bind :8080
          log-format "%ci %ST"
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ),
    .bad(
      """
      frontend web
        bind :8080
        default_backend app
      backend app
        1️⃣option httplog
        server a 10.0.0.1:80
      """,
      "1️⃣ this has no effect: the log line of a backend is written by its frontends",
      fixed: """
        frontend web
          bind :8080
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ),
    .good(
      """
      frontend web
        bind :8080
        log-format "%ci %ST"
        error-log-format "%ci"
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  private static let formats: Set<KeywordID> = [
    .optionHttplog, .optionHttpslog, .optionTcplog, .logFormat,
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.configuration.defaults + analysis.frontends {
      let lines = proxy.directives.filter { formats.contains($0.keyword) && $0.prefix == .none }
      let errorLines = Array(proxy.all(.errorLogFormat))
      // One of these lines twice is the subject of CO04, but for the format of errors.
      let pairs =
        zip(lines, lines.dropFirst()).filter { $0.keyword != $1.keyword }
        + zip(errorLines, errorLines.dropFirst())
      for (line, next) in pairs {
        findings.report(
          "this replaces the '\(line.keyword.info.name)' above", at: next.range,
          related: [RelatedPlace(range: line.range, message: "this one does not count")],
          fix: analysis.layout.fix(
            .safe, "delete the other line", analysis.layout.deletion(of: line)))
      }
    }
  }

  static func refine(_ fault: Diagnostic, in context: FaultContext) -> Refinement? {
    guard fault.rule == ConfigurationFault.wrongSection.rawValue, fault.severity == .warning,
      case let pieces = fault.message.split(separator: "'"),
      pieces.count > 2, pieces[2] == "backend",
      pieces[0].hasSuffix("log") || pieces[0].contains("log-format")
    else { return nil }
    return Refinement(
      "this has no effect: the log line of a backend is written by its frontends",
      fix: context.lineDeletion)
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// What HAProxy demands of single lines of sections that are no proxies.
enum SectionLineChecks {
  /// What can be traced in a build with everything. (HAProxy manual, chapter 12.9)
  private static let sources: Set<String> = [
    "acme", "applet", "check", "dbg", "fcgi", "h1", "h2", "h3", "haterm", "peers", "pt", "qcm",
    "qmux", "quic", "session", "spop", "ssl", "stream", "all", "0",
  ]

  /// A line of a certificate store loads a certificate.
  static func checkCertificate(_ directive: Directive, into report: inout Report) {
    let words = directive.words
    let brings = ["crt", "generate-dummy"]
    guard !words.contains(where: { brings.contains($0.text) || $0.isUnresolved }) else { return }
    report.error(
      .missingArgument, "'load' needs a certificate", at: directive.range,
      help: "name its file with 'crt'")
  }

  /// A place of its own needs to be named.
  static func checkOrigin(_ directive: Directive, into report: inout Report) {
    guard directive.words.count == 1, directive.words[0].text == "origin" else { return }
    report.error(
      .missingArgument, "'origin' needs a directory", at: directive.words[0].range)
  }

  static func checkSource(_ directive: Directive, into report: inout Report) {
    guard let word = directive.words.first, !word.isUnresolved, !sources.contains(word.text)
    else { return }
    report.error(
      .invalidValue, "there is nothing to trace named '\(word.text)'", at: word.range,
      help: suggestion(word.text, among: sources.sorted()))
  }
}

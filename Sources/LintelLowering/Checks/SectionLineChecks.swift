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

  /// What a certificate of a frontend has behind a key and a value, and what by itself.
  private static let certificateKeys: Set<String> = [
    "alpn", "ca-file", "ca-verify-file", "ciphers", "ciphersuites", "client-sigalgs", "crl-file",
    "curves", "ecdhe", "ktls", "npn", "sigalgs", "ssl-min-ver", "ssl-max-ver", "verify", "alias",
    "crt", "key", "ocsp", "issuer", "sctl", "ocsp-update", "jwt", "acme", "domains", "ips",
    "generate-dummy", "keytype", "bits",
  ]
  private static let certificateFlags: Set<String> = ["allow-0rtt", "no-alpn", "no-ca-names"]
  private static let certificateChoices: [String: Set<String>] = [
    "verify": ["none", "optional", "required"], "ocsp-update": ["on", "off"], "jwt": ["on", "off"],
    "generate-dummy": ["on", "off"], "ktls": ["on", "off"],
  ]

  /// `ssl-f-use crt FILE [options]`: those of a line of a store, and those of a list.
  static func checkOwnCertificate(_ directive: Directive, into report: inout Report) {
    let words = directive.words
    guard !words.contains(where: \.isUnresolved) else { return }
    var index = 0
    while index < words.count {
      let key = words[index]
      if certificateFlags.contains(key.text) {
        index += 1
        continue
      }
      guard certificateKeys.contains(key.text) else {
        report.error(
          .unexpectedArgument, "'\(key.text)' is no setting of a certificate", at: key.range,
          help: suggestion(key.text, among: certificateKeys.union(certificateFlags).sorted()))
        return
      }
      guard index + 1 < words.count else {
        report.error(.missingArgument, "'\(key.text)' needs a value", at: key.range)
        return
      }
      if let choices = certificateChoices[key.text], !choices.contains(words[index + 1].text) {
        report.error(
          .invalidValue, "'\(key.text)' is one of \(choices.sorted().joined(separator: ", "))",
          at: words[index + 1].range)
        return
      }
      index += 2
    }
    guard !words.contains(where: { $0.text == "crt" || $0.text == "generate-dummy" }) else {
      return
    }
    report.error(
      .missingArgument, "'ssl-f-use' needs a certificate", at: directive.range,
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

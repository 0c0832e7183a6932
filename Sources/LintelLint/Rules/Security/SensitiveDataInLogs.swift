internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Secrets are written to the log.
enum SensitiveDataInLogs: Rule {
  static let metadata = RuleMetadata(
    id: "SE15",
    name: "sensitive-data-in-logs",
    severity: .warning,
    summary: "A header or cookie that carries a secret is captured for the log.",
    rationale: """
      Who reads the log, or a copy of it, can act as the user until the secret ends.
      """,
    remedy: "Do not capture it, or capture a hash: `req.hdr(Authorization),sha2(256),hex`",
    reference: "HAProxy configuration manual, 8.8; OWASP logging cheat sheet"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        1️⃣http-request capture req.hdr(Authorization) len 64
        2️⃣capture request header Cookie len 100
        log-format 3️⃣"%ci %[capture.req.hdr(0)] %[req.hdr(X-Api-Key)]"
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ 'Authorization' is written to the log",
      "2️⃣ 'Cookie' is written to the log",
      "3️⃣ 'X-Api-Key' is written to the log"
    ),
    .good(
      """
      frontend web
        bind :8080
        http-request capture req.hdr(User-Agent) len 64
        http-request capture req.hdr(Authorization),sha2(256),hex len 64
        capture request header Host len 100
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  private static let secrets: Set<String> = [
    "authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "x-auth-token",
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.configuration.defaults + analysis.proxies {
      for directive in proxy.directives {
        switch directive.keyword {
        case .captureRequestHeader, .captureResponseHeader:
          guard let name = directive.words.first?.text, secrets.contains(name.lowercased()) else {
            continue
          }
          findings.report("'\(name)' is written to the log", at: directive.range)
        case .captureCookie:
          guard let name = directive.words.first?.text, isSecret(parameter: name) else { continue }
          findings.report("the cookie '\(name)' is written to the log", at: directive.range)
        case .httpRequest, .httpResponse, .tcpRequestContent:
          guard directive.actionName == "capture", directive.words.count > 1,
            let name = secret(in: directive.words[1].text)
          else { continue }
          findings.report("'\(name)' is written to the log", at: directive.range)
        case .logFormat, .logFormatSd, .errorLogFormat:
          guard let word = directive.words.first,
            let name = secret(in: word.text) ?? secret(inVariableOf: word.text, of: proxy)
          else { continue }
          findings.report("'\(name)' is written to the log", at: word.range)
        default: continue
        }
      }
    }
  }

  private static let hints = [
    "passw", "token", "secret", "apikey", "api_key", "api-key", "sess", "auth", "sid",
  ]

  private static func isSecret(parameter name: some StringProtocol) -> Bool {
    let name = name.lowercased()
    return hints.contains { name.contains($0) }
  }

  /// The secret that a rule of the section has put into a variable that the text reads.
  private static func secret(inVariableOf text: String, of proxy: Proxy) -> Substring? {
    for range in text.ranges(of: "[var(") {
      let name = text[range.upperBound...].prefix { $0 != ")" && $0 != "," }
      let rule = proxy.all(.httpRequest).first { $0.action?.name.text == "set-var(\(name))" }
      guard let sample = rule?.words.dropFirst().first?.text else { continue }
      if let secret = secret(in: sample) { return secret[...] }
    }
    return nil
  }

  /// The secret header that a sample in the text reads as it is.
  private static func secret(in text: String) -> Substring? {
    for range in text.ranges(of: "hdr(") {
      let rest = text[range.upperBound...]
      let name = rest.prefix { $0 != ")" && $0 != "," }
      guard secrets.contains(name.lowercased()), rest.dropFirst(name.count + 1).first != "," else {
        continue
      }
      return name
    }
    for call in ["url_param(", "urlp(", "cook(", "cookie("] {
      for range in text.ranges(of: call) {
        let name = text[range.upperBound...].prefix { $0 != ")" && $0 != "," }
        let rest = text[range.upperBound...].drop { $0 != ")" }.dropFirst()
        if isSecret(parameter: name), rest.first != "," { return name }
      }
    }
    return nil
  }
}

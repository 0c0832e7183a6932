internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Checks that keep requests apart are switched off.
enum HttpParserRelaxed: Rule {
  static let metadata = RuleMetadata(
    id: "SE07",
    name: "http-parser-relaxed",
    severity: .error,
    summary: "Malformed HTTP is let through.",
    rationale: """
      The option switches off the checks that stop request smuggling and the poisoning of caches: \
      two ends that read one message differently disagree about where the next one starts.
      """,
    remedy: "Remove the option, and correct the client or server that needs it",
    reference: """
      HAProxy configuration manual, 4.2, `option accept-unsafe-violations-in-http-request`; RFC \
      9112, 11.2
      """
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        1️⃣option accept-unsafe-violations-in-http-request
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ malformed requests are let through"
    ),
    .bad(
      """
      frontend web
        bind :8080
        1️⃣http-request set-header Transfer-Encoding chunked
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ where a request ends is no longer what HAProxy has made sure of"
    ),
    .good(
      """
      frontend web
        bind :8080
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  private static let options: [(keyword: KeywordID, messages: String)] = [
    (.optionAcceptUnsafeViolationsInHttpRequest, "requests"),
    (.optionAcceptInvalidHttpRequest, "requests"),
    (.optionAcceptUnsafeViolationsInHttpResponse, "responses"),
    (.optionAcceptInvalidHttpResponse, "responses"),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for (keyword, messages) in options {
      for proxy in analysis.sections(stating: keyword) {
        for directive in proxy.all(keyword) where directive.prefix == .none {
          findings.report("malformed \(messages) are let through", at: directive.range)
        }
      }
    }
    for rule in analysis.sections(stating: .httpRequest).flatMap({ $0.all(.httpRequest) })
    where rule.framesRequest {
      findings.report(
        "where a request ends is no longer what HAProxy has made sure of", at: rule.range)
    }
    for directive in analysis.configuration.global
    where directive.keyword == .h1AcceptPayloadWithAnyMethod
      || directive.keyword == .h1DoNotCloseOnInsecureTransferEncoding
    {
      findings.report("malformed requests are let through", at: directive.range)
    }
  }
}

extension Directive {
  /// True for a rule that writes a header by which the server finds the end of a request.
  fileprivate var framesRequest: Bool {
    guard keyword == .httpRequest, actionName == "set-header" || actionName == "add-header",
      words.count > 1
    else { return false }
    return ["transfer-encoding", "content-length"].contains(words[1].text.lowercased())
  }
}

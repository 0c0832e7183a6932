internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Every site may read responses in the name of the user.
enum CorsMisuse: Rule {
  static let metadata = RuleMetadata(
    id: "SE13",
    name: "cors-misuse",
    severity: .warning,
    summary: "Responses let every site read them, with the user's cookies.",
    rationale: """
      `Access-Control-Allow-Credentials` says that a page of another site may ask in the name of \
      the user. Beside `*` browsers ignore it, so that it does nothing; beside an origin that is \
      copied from the request every site is allowed, and reads what the user could.
      """,
    remedy: "Compare the origin with a list, and set the header only for those on it",
    reference: "Fetch standard, 3.3, CORS protocol and credentials"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        1️⃣http-response set-header Access-Control-Allow-Origin *
        http-response set-header Access-Control-Allow-Credentials true
        default_backend app
      frontend api
        bind :8081
        http-request set-var(txn.origin) req.hdr(origin)
        2️⃣http-response set-header Access-Control-Allow-Origin %[var(txn.origin)]
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ browsers take no credentials where every origin is allowed",
      "2️⃣ every site that asks is allowed: its origin is copied from the request"
    ),
    .good(
      """
      frontend web
        bind :8080
        http-response set-header Access-Control-Allow-Origin *
        default_backend app
      frontend api
        bind :8081
        acl known req.hdr(origin) https://www.example.com https://shop.example.com
        http-request set-var(txn.o) req.hdr(origin) if known
        acl allowed var(txn.o) -m found
        http-response set-header Access-Control-Allow-Origin %[var(txn.o)] if allowed
        http-response set-header Access-Control-Allow-Credentials true
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [
    .keyword(.httpResponse), .keyword(.httpAfterResponse),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.sectionsWithResponseRules {
      let rules = Array(proxy.all(.httpResponse)) + Array(proxy.all(.httpAfterResponse))
      let hasCredentials = rules.contains { rule in
        rule.writes("access-control-allow-credentials") && rule.words.last?.text != "false"
      }
      for rule in rules where rule.writes("access-control-allow-origin") {
        guard rule.words.count > 2 else { continue }
        if rule.words[2].text == "*", hasCredentials {
          findings.report(
            "browsers take no credentials where every origin is allowed", at: rule.range)
        } else if isCopied(rule, in: proxy) {
          findings.report(
            "every site that asks is allowed: its origin is copied from the request",
            at: rule.range)
        }
      }
    }
  }

  /// True where the value is the origin of the request, whichever that is.
  private static func isCopied(_ rule: Directive, in proxy: Proxy) -> Bool {
    let value = rule.words[2].text
    guard value.hasPrefix("%[var("), value.hasSuffix(")]") else { return false }
    let name = value.dropFirst(6).dropLast(2)
    let writers = proxy.all(.httpRequest).filter {
      $0.words.first?.text == "set-var(\(name))"
    }
    return !writers.isEmpty
      && writers.allSatisfy { writer in
        let source = writer.words.dropFirst().first?.text.lowercased()
        let isAsIs = source == "req.hdr(origin)" || source == "hdr(origin)"
        return isAsIs && (writer.condition == nil || writer.asksWhetherFound)
      } && (rule.condition == nil || rule.asksWhetherFound)
  }
}

extension Analysis {
  fileprivate var sectionsWithResponseRules: [Proxy] {
    sections.filter { $0.states(.httpResponse) || $0.states(.httpAfterResponse) }
  }
}

extension Directive {
  /// True for a rule that sets or adds a header, which is in lower case.
  fileprivate func writes(_ header: String) -> Bool {
    ["set-header", "add-header"].contains(actionName)
      && words.dropFirst().first?.text.lowercased() == header
  }

  /// True where the condition is that there is a value, and nothing else.
  fileprivate var asksWhetherFound: Bool {
    conditionNames.isEmpty && !conditionTests.isEmpty
      && conditionTests.allSatisfy { $0.matching == .found }
  }
}

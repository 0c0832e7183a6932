internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A request that changes something may be sent twice.
enum RetryOnReplaysUnsafeMethods: Rule {
  static let metadata = RuleMetadata(
    id: "LB12",
    name: "retry-on-replays-unsafe-methods",
    severity: .warning,
    summary: "`retry-on` sends requests again that a server may have carried out already.",
    rationale: """
      A failed connection is safe to try again. After an empty response, a timeout or an error \
      status the server may have done the work: a `POST` is then carried out twice, an order \
      placed twice.
      """,
    remedy: "Exclude such requests: `http-request disable-l7-retry if METH_POST`",
    reference: "HAProxy configuration manual, 4.2, `retry-on`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        1️⃣retry-on all-retryable-errors
        option redispatch
        server a 10.0.0.1:80
      """,
      "1️⃣ requests to backend 'app' are sent again after 'all-retryable-errors', POST included",
      fixed: """
        backend app
          retry-on all-retryable-errors
          http-request disable-l7-retry if METH_POST
          option redispatch
          server a 10.0.0.1:80
        """
    ),
    .good(
      """
      backend app
        retry-on conn-failure empty-response 503
        http-request disable-l7-retry if METH_POST
        server a 10.0.0.1:80
      """
    ),
    .good(
      """
      backend app
        retry-on conn-failure 0rtt-rejected
        server a 10.0.0.1:80
      """
    ),
  ]

  private static let harmless: Set<String> = ["none", "conn-failure", "0rtt-rejected"]

  static let triggers: [RuleTrigger] = [.keyword(.retryOn)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var unguarded = GroupedByPlace<Proxy>()
    for (index, proxy) in analysis.proxies.enumerated()
    where proxy.kind.hasServers && proxy.mode.value == .http {
      guard let directive = proxy.setting(.retryOn)?.value, directive.prefix == .none,
        directive.words.contains(where: { !harmless.contains($0.text) && !$0.isUnresolved }),
        !proxy.disablesRetries
      else { continue }
      let frontends = analysis.routes.frontends(of: index)
      if !frontends.isEmpty, frontends.allSatisfy({ analysis.proxies[$0].disablesRetries }) {
        continue
      }
      unguarded.add(proxy, at: directive)
    }
    for (directive, proxies) in unguarded.groups {
      let events = directive.words.map(\.text).filter { !harmless.contains($0) }
      let list = events.map { "'\($0)'" }.joined(separator: ", ")
      let isOwn = proxies.count == 1 && proxies[0].setting(.retryOn)?.isExplicit == true
      findings.report(
        "requests to \(proxies.described) are sent again after \(list), POST included",
        at: directive.range,
        fix: analysis.layout.fix(
          .unsafe, "never send a POST request again",
          isOwn
            ? analysis.layout.insertion(
              of: "http-request disable-l7-retry if METH_POST", after: directive) : nil))
    }
  }
}

extension Proxy {
  /// True where a rule keeps a POST request from being sent again.
  fileprivate var disablesRetries: Bool {
    all(.httpRequest).contains { rule in
      let refuses = ["deny", "reject", "tarpit", "return", "redirect"].contains(rule.actionName)
      guard refuses || rule.action?.name.text == "disable-l7-retry" else { return false }
      guard let condition = rule.condition else { return !refuses }
      // What is refused for other reasons as well still lets some through.
      guard !refuses || condition.alternatives.allSatisfy({ $0.count == 1 && isMethod($0[0]) })
      else { return false }
      let holds = condition.alternatives.map { terms in terms.map(holdsForPost) }
      // An ACL that looks at more than the method is trusted to know what it is for.
      return condition.polarity == .unless
        ? holds.allSatisfy { $0.contains { $0 != true } }
        : holds.contains { $0.allSatisfy { $0 != false } }
    }
  }

  private func isMethod(_ term: ConditionTerm) -> Bool {
    switch term.test {
    case .anonymous(let test): return test.expression.fetch.canonicalName == "method"
    case .named(let name):
      if case .methods? = PredefinedACL(name) { return true }
      let tests = acls.filter { $0.name.value == name }
      return !tests.isEmpty
        && tests.allSatisfy { $0.test.expression.fetch.canonicalName == "method" }
    }
  }

  /// Whether a term holds for a POST request; nil where an ACL looks at something else.
  private func holdsForPost(_ term: ConditionTerm) -> Bool? {
    let tests: [ACLTest]
    switch term.test {
    case .anonymous(let test): tests = [test]
    case .named(let name):
      if case .methods(let methods)? = PredefinedACL(name) {
        return methods.contains("POST") != term.isNegated
      }
      tests = acls.filter { $0.name.value == name }.map(\.test)
      guard tests.allSatisfy({ $0.expression.fetch.canonicalName == "method" }), !tests.isEmpty
      else { return nil }
    }
    guard tests[0].expression.fetch.canonicalName == "method" else { return false }
    let names = tests.flatMap(\.patterns).map { $0.text.uppercased() }
    return names.contains("POST") != term.isNegated
  }
}

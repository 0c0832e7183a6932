internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Rules stand in another order than they run in.
enum MisleadingRuleOrder: Rule {
  static let metadata = RuleMetadata(
    id: "AC23",
    name: "misleading-rule-order",
    severity: .style,
    summary: "A rule stands below one that runs after it.",
    rationale: """
      HAProxy runs the lists in a fixed order: `tcp-request connection`, `session` and \
      `content`, `monitor fail`, `http-request`, `redirect`, `use_backend`, `use-server`. \
      Where the lines stand matters only within a list, so a rule below a later list does not \
      do what a reader expects. HAProxy warns of each such line.
      """,
    remedy: "Move the line above the rules that run after it",
    reference:
      "HAProxy configuration manual, 4.2, `http-request`; HAProxy's warning \"rule placed after\""
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        use_backend app if { path_beg /x/ }
        1️⃣http-request deny if { path_beg /x/private/ }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ this 'http-request' rule runs before the 'use_backend' rule above it",
      fixed: """
        frontend web
          bind :8080
          http-request deny if { path_beg /x/private/ }
          use_backend app if { path_beg /x/ }
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ),
    .bad(
      """
      frontend web
        bind :8080
        http-request set-header X-A b
        monitor-uri /alive
        1️⃣monitor fail if { nbsrv(app) eq 0 }
        2️⃣tcp-request connection reject if { src 192.0.2.0/24 }
        redirect scheme https if { path /x }
        default_backend app
      backend app
        http-response set-header X-B c
        3️⃣tcp-response content accept
        server a 10.0.0.1:80
      """,
      "1️⃣ this 'monitor fail' rule runs before the 'http-request' rule above it",
      "2️⃣ this 'tcp-request connection' rule runs before the 'monitor fail' rule above it",
      "3️⃣ this 'tcp-response content' rule runs before the 'http-response' rule above it",
      fixed: """
        frontend web
          bind :8080
          tcp-request connection reject if { src 192.0.2.0/24 }
          monitor fail if { nbsrv(app) eq 0 }
          http-request set-header X-A b
          monitor-uri /alive
          redirect scheme https if { path /x }
          default_backend app
        backend app
          tcp-response content accept
          http-response set-header X-B c
          server a 10.0.0.1:80
        """
    ),
    .good(
      """
      frontend web
        bind :8080
        tcp-request connection reject if { src 192.0.2.0/24 }
        http-request deny if { path_beg /x/private/ }
        redirect scheme https if { path /x }
        use_backend app if { path_beg /x/ }
        http-response set-header X-A b
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [
    .keyword(.tcpRequestConnection), .keyword(.tcpRequestSession), .keyword(.tcpRequestContent),
    .keyword(.monitorFail), .keyword(.httpRequest), .keyword(.redirect),
    .keyword(.tcpResponseContent), .keyword(.quicInitial),
  ]

  /// The lists that a request passes, in order.
  private static let request: [KeywordID: Int] = [
    .quicInitial: 0, .tcpRequestConnection: 1, .tcpRequestSession: 2, .tcpRequestContent: 3,
    .monitorFail: 4, .httpRequest: 5, .redirect: 6, .useBackend: 7, .useServer: 8,
  ]
  private static let response: [KeywordID: Int] = [.tcpResponseContent: 0, .httpResponse: 1]

  static let fixKeepsModel = true

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.configuration.defaults + analysis.proxies {
      check(proxy, order: request, layout: analysis.layout, into: &findings)
      check(proxy, order: response, layout: analysis.layout, into: &findings)
    }
  }

  private static func check(
    _ proxy: Proxy, order: [KeywordID: Int], layout: Layout, into findings: inout Findings
  ) {
    var first: [Directive?] = Array(repeating: nil, count: order.count)
    var misplaced: [(rule: Directive, later: Directive)] = []
    for directive in proxy.directives {
      guard let rank = order[directive.keyword] else { continue }
      // HAProxy does not warn of the last two: a request passes only one of them.
      let isReported = directive.keyword != .useBackend && directive.keyword != .useServer
      if isReported, let later = first[(rank + 1)...].compactMap(\.self).first {
        misplaced.append((directive, later))
      }
      if first[rank] == nil { first[rank] = directive }
    }
    guard !misplaced.isEmpty else { return }
    // One fix moves them all: what moves to one place must end in the order of the lists.
    let fix = RuleOrder(of: proxy, order).fix(layout)
    for (rule, later) in misplaced {
      findings.report(
        "this '\(rule.keyword.info.name)' rule runs before the "
          + "'\(later.keyword.info.name)' rule above it",
        at: rule.range,
        related: [RelatedPlace(range: later.range, message: "this one runs later")], fix: fix)
    }
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The balancer in front is told that all is well, whatever happens.
enum MonitorUriAlwaysUp: Rule {
  static let metadata = RuleMetadata(
    id: "HC12",
    name: "monitor-uri-always-up",
    severity: .warning,
    summary: "`monitor-uri` answers 200 even when no server works.",
    rationale: """
      The answer comes from the frontend itself. Unless `monitor fail` says when it is to be 503, \
      the balancer in front keeps sending traffic to a node that can serve none of it.
      """,
    remedy: "Add a rule such as `monitor fail if { nbsrv(app) lt 1 }`",
    reference: "HAProxy configuration manual, 4.2, `monitor-uri` and `monitor fail`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        1️⃣monitor-uri /healthz
        default_backend app
      backend app
        server a 10.0.0.1:80 check
      """,
      "1️⃣ this answers 200 even when no server behind frontend 'web' works"
    ),
    .good(
      """
      frontend web
        bind :8080
        monitor-uri /healthz
        monitor fail if { nbsrv(app) lt 1 }
        default_backend app
      frontend probe
        bind :8081
        monitor-uri /livez
        default_backend app
      backend app
        server a 10.0.0.1:80 check
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.monitorUri)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var always = GroupedByPlace<Proxy>()
    /// The lines of frontends that lead to servers.
    var leading: Set<SourceRange> = []
    // Without a server there is nothing whose state could be told.
    guard analysis.backends.contains(where: { !$0.servers.isEmpty }) else { return }
    for (index, proxy) in analysis.proxies.enumerated() where proxy.kind.acceptsClients {
      guard !proxy.states(.monitorFail), let directive = proxy.setting(.monitorUri)?.value,
        !analysis.isIncomplete(proxy), !isLiveness(directive), !proxy.showsStatistics
      else { continue }
      always.add(proxy, at: directive)
      if hasServers(proxy, at: index, analysis) { leading.insert(directive.range) }
    }
    for (directive, proxies) in always.groups {
      findings.report(
        leading.contains(directive.range)
          ? "this answers 200 even when no server behind \(proxies.described) works"
          : "this answers 200 even when no server works", at: directive.range)
    }
  }

  /// Whether there are servers behind a frontend; one that is for probes alone has none.
  private static func hasServers(_ proxy: Proxy, at index: Int, _ analysis: Analysis) -> Bool {
    !proxy.servers.isEmpty || analysis.routes.hasDynamicRoutes
      || analysis.routes.backends(of: index).contains { !analysis.proxies[$0].servers.isEmpty }
  }

  /// True where the path says that only the process itself is asked about: `/livez`.
  private static func isLiveness(_ directive: Directive) -> Bool {
    let path = directive.words.first?.text.lowercased().split(separator: "/") ?? []
    return path.last.map { ["live", "livez", "liveness"].contains($0) } ?? false
  }
}

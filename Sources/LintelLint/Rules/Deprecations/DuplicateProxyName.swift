internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Two proxies have one name.
enum DuplicateProxyName: RefiningRule {
  static let metadata = RuleMetadata(
    id: "DE03",
    name: "duplicate-proxy-name",
    severity: .error, otherSeverities: [.info],
    category: .validity,
    summary: "A frontend and a backend, or two proxies of a kind, have one name.",
    rationale: """
      Logs, metrics and rules about tables cannot tell them apart. Until 3.2 a frontend and a \
      backend could share a name; since 3.3 HAProxy refuses it, which is what stops most \
      upgrades.
      """,
    remedy: "Rename one of them, and the routes that lead to it",
    reference: "HAProxy configuration manual, 4, \"frontend\" and \"backend\""
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        default_backend web
      backend 1️⃣web
        server a 10.0.0.1:80
      """,
      "1️⃣ backend 'web' has the same name as a frontend"
    ),
    .bad(
      """
      frontend web
        bind :8080
        default_backend web
      backend 1️⃣web
        server a 10.0.0.1:80
      """,
      "1️⃣ backend 'web' has the name of a frontend, which is refused since HAProxy 3.3"
    ).read(for: Version(2, 6)),
    .good(
      """
      frontend fe_web
        bind :8080
        default_backend be_web
      backend be_web
        server a 10.0.0.1:80
      """
    ),
  ]

  static func refine(_ fault: Diagnostic, in context: FaultContext) -> Refinement? {
    guard fault.rule == ConfigurationFault.duplicateName.rawValue,
      ["frontend '", "backend '", "listen '"].contains(where: { fault.message.hasPrefix($0) })
    else { return nil }
    return Refinement(fault.message)
  }

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    // From 3.1 on HAProxy says so itself.
    guard analysis.target < Version(3, 1) else { return }
    var frontends: [String: Proxy] = [:]
    for proxy in analysis.proxies where proxy.kind == .frontend {
      frontends[proxy.name.value] = proxy
    }
    for proxy in analysis.proxies where proxy.kind == .backend {
      guard let other = frontends[proxy.name.value] else { continue }
      findings.report(
        "backend '\(proxy.name.value)' has the name of a frontend, which is refused since HAProxy 3.3",
        at: proxy.name.range, severity: .info,
        related: [RelatedPlace(range: other.range, message: "the frontend")])
    }
  }
}

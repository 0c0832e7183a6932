internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A proxy in TCP mode inherits what is for HTTP.
enum HttpSettingInheritedByTcpProxy: Rule {
  static let metadata = RuleMetadata(
    id: "HW06",
    name: "http-setting-inherited-by-tcp-proxy",
    severity: .info,
    summary: "A proxy in TCP mode inherits settings for HTTP from its `defaults` section.",
    rationale: """
      HAProxy warns once for every such proxy and setting and goes on without them. The log \
      format falls back to that of TCP.
      """,
    remedy: "Give the TCP proxies a `defaults` section of their own",
    reference: """
      HAProxy configuration manual, 4, "defaults"; HAProxy's warning "ignored as it requires \
      HTTP mode"
      """
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      defaults
        mode http
        1️⃣option httplog
        2️⃣option forwardfor
        timeout connect 5s
        timeout client 30s
        timeout server 30s
      listen mqtt
        mode tcp
        bind :1883
        server a 10.0.0.1:1883
      """,
      "1️⃣ listen 'mqtt' in mode tcp inherits 'option httplog', which needs HTTP",
      "2️⃣ listen 'mqtt' in mode tcp inherits 'option forwardfor', which needs HTTP"
    ),
    .good(
      """
      defaults
        mode http
        option httplog
        timeout connect 5s
        timeout client 30s
        timeout server 30s
      listen mqtt
        mode tcp
        option tcplog
        bind :1883
        server a 10.0.0.1:1883
      """
    ),
  ]

  /// What HAProxy warns about where it is inherited.
  private static let watched: [KeywordID] = [
    .optionForwardfor, .optionForwarded, .optionOriginalto, .cookie, .monitorUri, .captureCookie,
    .statsEnable, .statsUri, .statsAuth, .optionCheckcache, .optionHttpIgnoreProbes,
    .optionHttpUseProxyHeader, .optionHttpPretendKeepalive, .optionHttpNoDelay,
    .optionHttpBufferRequest, .optionIdleCloseOnResponse, .optionDisableH2Upgrade,
    .httpRequest, .httpResponse, .httpAfterResponse,
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var groups = GroupedByPlace<Proxy>()
    for (index, proxy) in analysis.proxies.enumerated() where proxy.mode.value == .tcp {
      guard !proxy.mode.isBuiltin else { continue }
      if let format = proxy.inheritedFormat { groups.add(proxy, at: format) }
      guard !analysis.isUpgradedToHTTP(index) else { continue }
      for keyword in watched {
        guard case .inherited(let placed)? = proxy.setting(keyword), placed.value.prefix == .none,
          placed.value.keyword.info.sections.contains(proxy.kind.section)
        else { continue }
        groups.add(proxy, at: placed.value)
      }
    }
    for (directive, proxies) in groups.groups {
      let verb = proxies.count == 1 ? "inherits" : "inherit"
      findings.report(
        "\(proxies.described) in mode tcp \(verb) '\(directive.keyword.info.name)', which needs HTTP",
        at: directive.range,
        related: proxies.prefix(3).map { RelatedPlace(range: $0.range, message: "in mode tcp") })
    }
  }
}

extension Proxy {
  /// The inherited `option httplog` or `httpslog` that is the log format of the section.
  fileprivate var inheritedFormat: Directive? {
    guard kind.acceptsClients else { return nil }
    let keywords: [KeywordID] = [.optionHttplog, .optionHttpslog, .optionTcplog, .logFormat]
    let settings = keywords.compactMap { setting($0) }.filter { $0.value.prefix == .none }
    guard !settings.contains(where: \.isExplicit) else { return nil }
    let last = settings.map(\.value).max { $0.range.lower < $1.range.lower }
    guard let last, last.keyword == .optionHttplog || last.keyword == .optionHttpslog else {
      return nil
    }
    return last
  }
}

extension Proxy.Kind {
  fileprivate var section: SectionKind {
    switch self {
    case .defaults: .defaults
    case .frontend: .frontend
    case .backend: .backend
    case .listen: .listen
    }
  }
}

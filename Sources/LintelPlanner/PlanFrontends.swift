internal import LintelGrammar
internal import LintelIR
internal import LintelPlan
internal import LintelSource

extension Planner {
  /// Plans the client side of a `frontend` or `listen`.
  mutating func planFrontend(_ proxy: Proxy) {
    guard let mode = planMode(proxy) else { return }
    var frontend = Plan.Frontend(name: builder.text(proxy.name.value))
    frontend.mode = mode
    frontend.origin = origins.add(proxy.range)
    frontend.timeouts = frontendTimeouts(proxy)
    frontend.connectionMode = planned(proxy.connectionMode.value)
    frontend.options = frontendOptions(proxy)
    frontend.forwardedFor = forwardedFor(proxy)
    frontend.logTargets = logTargets(of: proxy)
    frontend.logFormat = logFormat(of: proxy, mode: mode, hasTargets: !frontend.logTargets.isEmpty)
    if let limit = proxy.setting(.maxconn)?.value {
      frontend.maxConnections = number(limit, upTo: UInt32.max)
    }
    var scope = AccessListScope(proxy: proxy, mode: mode)
    let rules = planActions(.httpRequest, of: proxy, scope: &scope)
    frontend.requestActions = builder.add(rules)
    frontend.responseActions = builder.add(planActions(.httpResponse, of: proxy, scope: &scope))
    frontend.routes = builder.add(planRoutes(proxy, scope: &scope))
    frontend.defaultPool = defaultPool(of: proxy, mode: mode)
    let index = builder.add(frontend)
    if !frontend.options.contains(.disabled) { planListeners(proxy, of: index) }
  }

  /// The mode, or nil after an error.
  mutating func planMode(_ proxy: Proxy) -> PlanMode? {
    let mode = proxy.mode
    switch mode.value {
    case .http: return .http
    case .tcp: return .tcp
    case let other:
      refuse("mode \(other.rawValue)", at: mode.range ?? proxy.range)
      return nil
    }
  }

  func planned(_ mode: LintelIR.ConnectionMode) -> LintelPlan.ConnectionMode {
    switch mode {
    case .keepAlive: .keepAlive
    case .serverClose: .serverClose
    case .close: .close
    }
  }

  /// A timer in milliseconds; zero where it is not set.
  func timer(_ kind: TimeoutKind, of proxy: Proxy) -> UInt32 {
    proxy.timeout(kind).value?.milliseconds ?? 0
  }

  /// HAProxy's fallbacks: keep-alive to request, client-fin to client. The wait for the first
  /// bytes of a head has none of its own: without `timeout http-request` only the silence counts.
  private func frontendTimeouts(_ proxy: Proxy) -> Plan.FrontendTimeouts {
    var timeouts = Plan.FrontendTimeouts()
    timeouts.client = timer(.client, of: proxy)
    timeouts.httpRequest = timer(.httpRequest, of: proxy)
    timeouts.httpKeepAlive = firstSet(timer(.httpKeepAlive, of: proxy), timeouts.httpRequest)
    timeouts.clientFin = firstSet(timer(.clientFin, of: proxy), timeouts.client)
    if proxy.kind == .listen { timeouts.tunnel = timer(.tunnel, of: proxy) }
    return timeouts
  }

  func firstSet(_ value: UInt32, _ fallback: UInt32) -> UInt32 { value > 0 ? value : fallback }

  private func frontendOptions(_ proxy: Proxy) -> Plan.FrontendOptions {
    let flags: [(KeywordID, Plan.FrontendOptions)] = [
      (.optionDontlognull, .dontLogNull), (.optionDontlogNormal, .dontLogNormal),
      (.optionHttpIgnoreProbes, .ignoreProbes), (.optionTcpka, .tcpKeepAlive),
      (.optionClitcpka, .tcpKeepAlive),
      (.optionLogSeparateErrors, .separateErrors),
    ]
    var options: Plan.FrontendOptions = []
    for (keyword, flag) in flags where proxy.isOn(keyword).value { options.insert(flag) }
    if isDisabled(proxy) { options.insert(.disabled) }
    return options
  }

  /// The later of `disabled` and `enabled` counts.
  func isDisabled(_ proxy: Proxy) -> Bool {
    guard let disabled = proxy.setting(.disabled) else { return false }
    guard let enabled = proxy.setting(.enabled) else { return true }
    if disabled.isExplicit != enabled.isExplicit { return disabled.isExplicit }
    return disabled.value.range.lower > enabled.value.range.lower
  }

  /// Of `option httplog` and `option tcplog`, the one stated later in the nearest section counts.
  private mutating func logFormat(
    of proxy: Proxy, mode: PlanMode, hasTargets: Bool
  ) -> Plan.LogFormat {
    guard hasTargets else { return .none }
    let http = proxy.setting(.optionHttplog).flatMap { $0.value.prefix == .none ? $0 : nil }
    let tcp = proxy.setting(.optionTcplog).flatMap { $0.value.prefix == .none ? $0 : nil }
    if let http {
      if let word = http.value.words.first { refuse("option httplog \(word.text)", at: word.range) }
      // HAProxy falls back to the TCP format where there are no requests to log.
      let isLast =
        tcp.map { tcp in
          tcp.isExplicit == http.isExplicit
            ? http.value.range.lower > tcp.value.range.lower : http.isExplicit
        } ?? true
      if isLast { return mode == .http ? .http : .tcp }
    }
    return tcp == nil ? .connection : .tcp
  }

  /// `option forwardfor [except <network>] [header <name>] [if-none]`
  mutating func forwardedFor(_ proxy: Proxy) -> Plan.ForwardedFor {
    var result = Plan.ForwardedFor()
    guard let setting = proxy.setting(.optionForwardfor), setting.value.prefix == .none else {
      return result
    }
    result.isEnabled = true
    var words = setting.value.words[...]
    while let word = words.popFirst() {
      switch word.text {
      case "if-none": result.ifNone = true
      case "header":
        if let name = words.popFirst() { result.header = builder.text(name.text) }
      case "except":
        guard let network = words.popFirst() else { break }
        result.except = parseNetwork(network.text)
        if result.except == nil { refuse("except \(network.text)", at: network.range) }
      default: refuse("option forwardfor \(word.text)", at: word.range)
      }
    }
    return result
  }

  // MARK: - Listeners

  private mutating func planListeners(_ proxy: Proxy, of frontend: FrontendIndex) {
    for bind in proxy.binds {
      for address in bind.addresses {
        for planned in listeningAddresses(address) {
          var listener = Plan.Listener(
            address: planned, frontend: frontend, name: builder.text(describe(address.value)))
          configure(&listener, from: bind, of: proxy)
          listener.origin = origins.add(address.range)
          _ = builder.add(listener)
        }
      }
    }
  }

  private mutating func configure(
    _ listener: inout Plan.Listener, from bind: Bind, of proxy: Proxy
  ) {
    if bind.has(.v4v6) { listener.options.insert(.dualStack) }
    if bind.has(.v6only) { listener.options.insert(.ipv6Only) }
    if bind.has(.deferAccept) { listener.options.insert(.deferAccept) }
    if bind.has(.transparent) { listener.options.insert(.transparent) }
    if let backlog = bind.option(.backlog) {
      listener.backlog = checked(
        backlog.integer ?? 0, upTo: UInt32(Int32.max), of: "backlog", at: backlog.name.range)
    } else if let backlog = proxy.setting(.backlog)?.value {
      listener.backlog = number(backlog, upTo: UInt32(Int32.max))
    }
  }
}

extension BindOption {
  /// The first argument as a number.
  var integer: Int? { arguments.first?.integer }
}

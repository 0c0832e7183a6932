internal import LintelGrammar
internal import LintelIR
internal import LintelPlan

extension Planner {
  /// Plans the server side of a `backend` or `listen`.
  mutating func planPool(_ proxy: Proxy) {
    guard let mode = planMode(proxy) else { return }
    let servers = proxy.servers.compactMap { planServer($0) }
    var pool = Plan.Pool(name: builder.text(proxy.name.value), servers: builder.add(servers))
    pool.mode = mode
    pool.origin = origins.add(proxy.range)
    pool.choice = choice(of: proxy)
    pool.timeouts = poolTimeouts(proxy)
    pool.connectionMode = planned(proxy.connectionMode.value)
    pool.reuse = reuse(of: proxy)
    pool.options = poolOptions(proxy)
    pool.redispatch = redispatch(of: proxy)
    if let retries = proxy.setting(.retries)?.value {
      pool.retries = number(retries, upTo: UInt16.max)
    }
    // A `listen` section states these once for both sides, and its frontend carries them out.
    if proxy.kind == .backend {
      var scope = AccessListScope(proxy: proxy, mode: mode)
      pool.forwardedFor = forwardedFor(proxy)
      let rules = planActions(.httpRequest, of: proxy, scope: &scope)
      pool.requestActions = builder.add(rules)
      pool.responseActions = builder.add(planActions(.httpResponse, of: proxy, scope: &scope))
    }
    pool.logTargets = logTargets(of: proxy)
    pools[proxy.name.value] = builder.add(pool)
  }

  private mutating func choice(of proxy: Proxy) -> Plan.Choice {
    let algorithm = proxy.balance(for: configuration.target)
    let directive = proxy.setting(.balance)?.value
    let range = algorithm.range ?? proxy.range
    switch algorithm.value {
    case .roundRobin: return .roundRobin
    case .staticRoundRobin: return .staticRoundRobin
    case .leastConnections: return .leastConnections
    case .first: return .first
    case .random:
      // The plan draws two servers, which is HAProxy's own default.
      if let word = directive?.words.first, word.text != "random", word.text != "random(2)" {
        refuse("balance \(word.text)", at: range)
      }
      return .random
    default:
      refuse("balance \(algorithm.value.rawValue)", at: range)
      return .roundRobin
    }
  }

  private func poolTimeouts(_ proxy: Proxy) -> Plan.PoolTimeouts {
    var timeouts = Plan.PoolTimeouts()
    timeouts.connect = timer(.connect, of: proxy)
    timeouts.server = timer(.server, of: proxy)
    timeouts.queue = firstSet(timer(.queue, of: proxy), timeouts.connect)
    timeouts.check = timer(.check, of: proxy)
    timeouts.tunnel = timer(.tunnel, of: proxy)
    timeouts.serverFin = firstSet(timer(.serverFin, of: proxy), timeouts.server)
    timeouts.httpRequest = timer(.httpRequest, of: proxy)
    timeouts.httpKeepAlive = timer(.httpKeepAlive, of: proxy)
    return timeouts
  }

  private func poolOptions(_ proxy: Proxy) -> Plan.PoolOptions {
    let flags: [(KeywordID, Plan.PoolOptions)] = [
      (.optionTcpka, .tcpKeepAlive), (.optionSrvtcpka, .tcpKeepAlive),
      (.optionPreferLastServer, .preferLastServer), (.optionAllbackups, .useAllBackups),
    ]
    var options: Plan.PoolOptions = []
    for (keyword, flag) in flags where proxy.isOn(keyword).value { options.insert(flag) }
    // On by default in HTTP mode since 3.3.
    let isAbortDefault =
      configuration.target >= Version(3, 3) && proxy.setting(.optionAbortonclose) == nil
      && proxy.mode.value == .http
    if isAbortDefault || proxy.isOn(.optionAbortonclose).value { options.insert(.abortOnClose) }
    return options
  }

  /// HAProxy's default is `safe`.
  private mutating func reuse(of proxy: Proxy) -> Plan.Reuse {
    switch proxy.setting(.httpReuse)?.value.words.first?.text {
    case "never": .never
    case "aggressive": .aggressive
    case "always": .always
    default: .safe
    }
  }

  /// `option redispatch [<interval>]`: -1 is the same as no number.
  private mutating func redispatch(of proxy: Proxy) -> Plan.Redispatch {
    guard let setting = proxy.setting(.optionRedispatch), setting.value.prefix == .none else {
      return .never
    }
    let directive = setting.value
    guard let interval = directive.words.first.flatMap({ Int($0.text) }) else { return .lastRetry }
    switch interval {
    case 0: return .never
    case -1: return .lastRetry
    case 1...:
      return .every(
        checked(interval, upTo: UInt16.max, of: "option redispatch", at: directive.range))
    default:
      return .everyFromLast(
        checked(
          interval.magnitude > UInt16.max ? Int.max : -interval, upTo: UInt16.max,
          of: "option redispatch", at: directive.range))
    }
  }
}

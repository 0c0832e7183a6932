public import LintelGrammar
internal import LintelSource

/// The protocol that a proxy speaks. The corresponding HAProxy keyword is `mode`.
public enum ProxyMode: String, CaseIterable, Hashable, Sendable {
  case tcp, http, log, spop, health, haterm
}

/// How a server is chosen. The corresponding HAProxy keyword is `balance`.
public enum BalanceAlgorithm: String, CaseIterable, Hashable, Sendable {
  case roundRobin = "roundrobin"
  case staticRoundRobin = "static-rr"
  case leastConnections = "leastconn"
  case first
  case source
  case uri
  case urlParameter = "url_param"
  case header = "hdr"
  case random
  case rdpCookie = "rdp-cookie"
  case hash
  case sticky
}

/// What happens to the connections once a response is complete.
/// (HAProxy manual, chapter 4, `option httpclose` and its relatives)
public enum ConnectionMode: Hashable, Sendable {
  /// Both sides are kept. The corresponding HAProxy keyword is `option http-keep-alive`.
  case keepAlive
  /// The server side is closed, the client side is kept. `option http-server-close`
  case serverClose
  /// The side that the proxy owns is closed. `option httpclose`
  case close
}

/// The timers of a proxy; the raw value is what follows `timeout`.
public enum TimeoutKind: String, CaseIterable, Hashable, Sendable {
  case connect
  case client
  case server
  case queue
  case check
  case tunnel
  case tarpit
  case httpRequest = "http-request"
  case httpKeepAlive = "http-keep-alive"
  case clientFin = "client-fin"
  case serverFin = "server-fin"
  case clientHandshake = "client-hs"

  public var keyword: KeywordID {
    switch self {
    case .connect: .timeoutConnect
    case .client: .timeoutClient
    case .server: .timeoutServer
    case .queue: .timeoutQueue
    case .check: .timeoutCheck
    case .tunnel: .timeoutTunnel
    case .tarpit: .timeoutClient
    case .httpRequest: .timeoutHttpRequest
    case .httpKeepAlive: .timeoutHttpKeepAlive
    case .clientFin: .timeoutClientFin
    case .serverFin: .timeoutServerFin
    case .clientHandshake: .timeoutClient
    }
  }
}

extension Proxy {
  /// A timer as this section states or inherits it, without HAProxy's fallbacks from one timer to
  /// another; nil means that the timer is not set.
  public func timeout(_ kind: TimeoutKind) -> Setting<TimeSpan?> {
    guard let setting = setting(kind.keyword) else { return .builtin(nil) }
    return setting.map { $0.arguments.first?.duration }
  }

  /// The three options exclude each other: the last one stated in a section wins, and a section
  /// that states any of them hides what it inherits.
  public var connectionMode: Setting<ConnectionMode> {
    let modes: [(KeywordID, ConnectionMode)] = [
      (.optionHttpclose, .close), (.optionHttpServerClose, .serverClose),
      (.optionHttpKeepAlive, .keepAlive),
    ]
    var best: (setting: Setting<Directive>, mode: ConnectionMode)?
    for (keyword, mode) in modes {
      guard let setting = setting(keyword), setting.value.prefix == .none else { continue }
      if let current = best {
        let isNearer = setting.isExplicit && !current.setting.isExplicit
        let isSameLevel = setting.isExplicit == current.setting.isExplicit
        let isLater = setting.value.range.lower > current.setting.value.range.lower
        guard isNearer || (isSameLevel && isLater) else { continue }
      }
      best = (setting, mode)
    }
    guard let best else { return .builtin(.keepAlive) }
    return best.setting.map { _ in best.mode }
  }
}

package import LintelGrammar
package import LintelIR
package import LintelSource

/// A setting that makes the requests of a client go to one server.
package struct Pin: Sendable {
  package enum Cause: Hashable, Sendable {
    case tcpMode
    case hash(BalanceAlgorithm)
    case first
    case cookie
    case stickTable
    case useServer
    case privateConnection
  }

  package var cause: Cause
  package var range: SourceRange

  /// The causes that act on the requests of a route, the strongest first.
  package static func all(frontend: Proxy, backend: Proxy, target: Version) -> [Pin] {
    var pins: [Pin] = []
    func add(_ cause: Cause, at range: SourceRange?) {
      pins.append(Pin(cause: cause, range: range ?? backend.name.range))
    }
    if frontend.mode.value == .tcp, backend.mode.value == .tcp {
      add(.tcpMode, at: frontend.mode.range)
    }
    let balance = backend.balance(for: target)
    if balance.value.isHashing { add(.hash(balance.value), at: balance.range) }
    if balance.value == .first { add(.first, at: balance.range) }
    if backend.mode.value == .http, let cookie = backend.setting(.cookie),
      cookie.value.prefix == .none
    {
      add(.cookie, at: cookie.range)
    }
    if let stick = backend.all(.stickOn).first ?? backend.all(.stickMatch).first {
      add(.stickTable, at: stick.range)
    }
    if let rule = backend.all(.useServer).first { add(.useServer, at: rule.range) }
    if backend.prefersLastServer(for: target) {
      add(.privateConnection, at: backend.setting(.optionPreferLastServer)?.range)
    }
    return pins
  }

  /// Half a sentence.
  package var explanation: String {
    switch cause {
    case .tcpMode: "TCP mode chooses a server once for each connection"
    case .hash(let algorithm):
      "'balance \(algorithm.rawValue)' sends equal \(key(of: algorithm)) to one server"
    case .first: "'balance first' uses one server until its 'maxconn' is reached"
    case .cookie: "a cookie brings a client back to its server"
    case .stickTable: "a stick table brings a client back to its server"
    case .useServer: "'use-server' names the server"
    case .privateConnection:
      "with 'http-reuse never' the client's session owns the server connection and takes it again"
    }
  }

  private func key(of algorithm: BalanceAlgorithm) -> String {
    switch algorithm {
    case .source: "clients"
    case .uri: "paths"
    case .urlParameter: "parameter values"
    case .header: "header values"
    case .rdpCookie: "RDP cookies"
    default: "keys"
    }
  }
}

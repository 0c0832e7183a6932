package import LintelGrammar
package import LintelIR
internal import LintelSource

/// What happens to the connections of a pair of frontend and backend after a response.
///
/// The manual's matrix in its section 4 is imprecise: measured, the client's side is decided by
/// the frontend alone, and a frontend's `httpclose` does not itself close the server's side.
package struct EffectiveConnection: Sendable, Equatable {
  package var closesClientSide: Bool
  package var closesServerSide: Bool

  package init(frontend: Proxy, backend: Proxy) {
    let front = frontend.connectionMode.value
    let back = backend.connectionMode.value
    closesClientSide = front == .close
    closesServerSide = front == .serverClose || back == .serverClose || back == .close
  }
}

extension Proxy {
  /// How idle server connections are shared: `safe` where nothing states it.
  package var reuse: String { setting(.httpReuse)?.value.words.first?.text ?? "safe" }

  /// The options that choose a connection mode, as the section itself states them.
  package var ownConnectionModes: [Directive] {
    let modes: [KeywordID] = [.optionHttpclose, .optionHttpServerClose, .optionHttpKeepAlive]
    guard modes.contains(where: states) else { return [] }
    return modes.flatMap { all($0) }.filter { $0.prefix == .none }
      .sorted { $0.range.lower < $1.range.lower }
  }
}

extension BalanceAlgorithm {
  /// True where a property of the request or of the client chooses the server, so that equal
  /// properties lead to one server.
  package var isHashing: Bool {
    switch self {
    case .source, .uri, .urlParameter, .header, .rdpCookie, .hash, .sticky: true
    case .roundRobin, .staticRoundRobin, .leastConnections, .first, .random: false
    }
  }
}

extension Proxy {
  /// True where a client's requests go to the server of its last one: the option for it is on, and
  /// server connections belong to the client's session.
  package func prefersLastServer(for target: Version) -> Bool {
    isOn(.optionPreferLastServer).value && reuse == "never" && mode.value == .http
      && !balance(for: target).value.isHashing && usableServers.count > 1
  }
}

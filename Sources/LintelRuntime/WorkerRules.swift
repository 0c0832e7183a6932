internal import LintelEngine
internal import LintelHTTP
internal import LintelPlan
internal import LintelSystem

/// Routing and header rules, applied to the head in ``requestHead``.
extension Worker where K: ~Copyable {
  /// Picks the pool of a request and runs the rules of frontend and pool on it.
  ///
  /// - Returns: False when the exchange has been answered.
  mutating func applyRules(_ stream: UInt32, _ client: UInt32, headLength: Int) -> Bool {
    let frontend = plan.frontends[Int(streams[stream].frontend)]
    let bytes = unsafe inbox.bytes(from: Self.headroom, count: headLength).octets
    let origin = origin(of: client)
    edits = RequestEdits()
    if !frontend.requestActions.isEmpty {
      unsafe plan.run(
        frontend.requestActions, on: requestHead, in: bytes.span, from: origin,
        into: &edits.frontend)
      if edits.frontend.denied != 0 {
        failExchange(stream, .denied, status: edits.frontend.denied)
        return false
      }
    }
    guard
      let pool = unsafe router.pool(
        of: FrontendIndex(streams[stream].frontend), for: requestHead, in: bytes.span, from: origin)
    else {
      failExchange(stream, .noServer)
      return false
    }
    enter(stream, pool: UInt32(pool.position))
    let actions = plan.pools[pool.position].requestActions
    guard !actions.isEmpty else { return true }
    unsafe plan.run(actions, on: requestHead, in: bytes.span, from: origin, into: &edits.pool)
    guard edits.pool.denied == 0 else {
      failExchange(stream, .denied, status: edits.pool.denied)
      return false
    }
    return true
  }

  /// Picks the pool of a connection that carries no HTTP: only addresses can decide.
  mutating func routeConnection(_ client: UInt32) -> UInt32? {
    let nothing = unsafe inbox.bytes(from: Self.headroom, count: 0).octets
    requestHead = HeadIndex()
    let pool = unsafe router.pool(
      of: FrontendIndex(connections[client].owner), for: requestHead, in: nothing.span,
      from: origin(of: client))
    return pool.map { UInt32($0.position) }
  }

  /// Counts a stream in its pool.
  mutating func enter(_ stream: UInt32, pool: UInt32) {
    streams[stream].pool = pool
    streams[stream].flags.insert(.countsAtPool)
    shared.poolSessions.add(pool, 1)
  }

  /// Where a request comes from. The local address costs a call, so it is only fetched for plans
  /// that look at it.
  private mutating func origin(of client: UInt32) -> RequestOrigin {
    let row = connections[client]
    let local = usesDestination ? kernel.localAddress(row.descriptor) : PeerAddress()
    return RequestOrigin(source: Endpoint(row.peer), destination: Endpoint(local))
  }
}

/// What the rules want done to the request head: the frontend's rules run first.
struct RequestEdits {
  var frontend = HeaderEdits()
  var pool = HeaderEdits()
}

extension FieldSet {
  /// Adds the fields of another set.
  mutating func formUnion(_ other: FieldSet, below count: Int) {
    guard !other.isEmpty else { return }
    for position in 0..<count where other.contains(position) { insert(position) }
  }
}

extension Endpoint {
  init(_ peer: PeerAddress) {
    let family: Family =
      switch peer.family {
      case .ipv4: .ipv4
      case .ipv6: .ipv6
      case .unix: .unnamed
      }
    self.init(family: family, high: peer.high, low: peer.low, port: peer.port)
  }
}

extension Plan {
  /// Whether some condition looks at the address that clients connect to.
  var usesDestination: Bool {
    tests.contains { $0.sample == .destination || $0.sample == .destinationPort }
  }
}

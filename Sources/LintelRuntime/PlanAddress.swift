internal import LintelHTTP
internal import LintelPlan
internal import LintelSystem

/// The kernel's form of an address of the plan; nil when it is not one to connect to.
func socketAddress(_ address: Plan.Address, in plan: Plan) -> SocketAddress? {
  switch address {
  case .ipv4(let low, let port): SocketAddress(PeerAddress(ipv4: low, port: port))
  case .ipv6(let high, let low, let port):
    SocketAddress(PeerAddress(ipv6High: high, low: low, port: port))
  case .unix(let path): SocketAddress(unix: plan.bytes(path), isAbstract: false)
  case .abstract(let name): SocketAddress(unix: plan.bytes(name), isAbstract: true)
  case .inherited: nil
  }
}

/// An address of the plan for messages, such as `[::1]:80`.
func addressText(_ address: Plan.Address, in plan: Plan) -> String {
  switch address {
  case .ipv4(let low, let port): "\(text(PeerAddress(ipv4: low, port: port))):\(port)"
  case .ipv6(let high, let low, let port):
    "[\(text(PeerAddress(ipv6High: high, low: low, port: port)))]:\(port)"
  case .unix(let path): plan.text(path)
  case .abstract(let name): "abns@\(plan.text(name))"
  case .inherited(let descriptor): "fd@\(descriptor)"
  }
}

private func text(_ peer: PeerAddress) -> String {
  unsafe withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { memory in
    var sink = unsafe ByteSink(memory)
    sink.append(peer)
    return sink.withWritten { written in
      String(decoding: (0..<written.count).map { written[$0] }, as: UTF8.self)
    }
  }
}

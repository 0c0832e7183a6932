internal import LintelIR
public import LintelPlan

extension Plan {
  /// The address as a configuration would write it.
  public func describe(_ address: LintelPlan.Plan.Address) -> String {
    switch address {
    case .ipv4(let host, let port): "\(ipv4Text(host)):\(port)"
    case .ipv6(let high, let low, let port): "[\(ipv6Text(high, low))]:\(port)"
    case .unix(let path): text(path)
    case .abstract(let name): "abns@\(text(name))"
    case .inherited(let descriptor): "fd@\(descriptor)"
    }
  }
}

extension Plan.Network {
  /// `10.0.0.0/8`
  var text: String {
    switch family {
    case .ipv4: "\(ipv4Text(UInt32(truncatingIfNeeded: low)))/\(prefixLength)"
    case .ipv6: "\(ipv6Text(high, low))/\(prefixLength)"
    }
  }
}

/// The address as a message shows it.
func describe(_ address: Address) -> String {
  let host =
    switch address.host {
    case .any: "*"
    case .ipv4(let value): ipv4Text(value)
    case .ipv6(let value): "[\(ipv6Text(value.high, value.low))]"
    case .name(let name): name
    case .unix(let path, let isAbstract): isAbstract ? "abns@\(path)" : path
    case .descriptor(let number): "fd@\(number)"
    case .other(let text): text
    }
  switch address.ports {
  case .none: return host
  case .one(let port): return "\(host):\(port)"
  case .range(let first, let last): return "\(host):\(first)-\(last)"
  case .offset(let offset): return offset < 0 ? "\(host):\(offset)" : "\(host):+\(offset)"
  }
}

private func ipv4Text(_ value: UInt32) -> String {
  "\(value >> 24).\(value >> 16 & 0xFF).\(value >> 8 & 0xFF).\(value & 0xFF)"
}

/// The longest run of zero groups is left out, the first of equal ones. (RFC 5952, section 4.2)
private func ipv6Text(_ high: UInt64, _ low: UInt64) -> String {
  let groups = [high, low].flatMap { half in
    [48, 32, 16, 0].map { half >> UInt64($0) & 0xFFFF }
  }
  var longest = 0..<0
  var start = 0
  for index in 0...groups.count {
    guard index == groups.count || groups[index] != 0 else { continue }
    if index - start > max(longest.count, 1) { longest = start..<index }
    start = index + 1
  }
  func join(_ part: ArraySlice<UInt64>) -> String {
    part.map { String($0, radix: 16) }.joined(separator: ":")
  }
  guard !longest.isEmpty else { return join(groups[...]) }
  return join(groups[..<longest.lowerBound]) + "::" + join(groups[longest.upperBound...])
}

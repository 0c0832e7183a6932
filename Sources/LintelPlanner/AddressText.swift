internal import LintelIR

/// The address as a configuration writes it, for messages.
func describe(_ address: Address) -> String {
  let host =
    switch address.host {
    case .any: "*"
    case .ipv4(let value):
      "\(value >> 24).\(value >> 16 & 0xFF).\(value >> 8 & 0xFF).\(value & 0xFF)"
    case .ipv6(let value): "[\(describe(value))]"
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

/// The longest run of zero groups is left out, the first of equal ones. (RFC 5952, section 4.2)
private func describe(_ address: IPv6) -> String {
  let groups = [address.high, address.low].flatMap { half in
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

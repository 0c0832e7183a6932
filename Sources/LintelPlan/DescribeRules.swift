extension Plan {
  func describeRoute(_ position: Int) -> DescriptionNode {
    let route = routes[position]
    return .table(
      [("backend", .text(text(pools[route.pool.position].name)))] + describe(route.condition))
  }

  func describeAction(_ position: Int) -> DescriptionNode {
    let action = actions[position]
    let words =
      switch action.kind {
      case .deny(let status): "deny \(status)"
      case .setHeader(let name, let value): "set-header \(text(name)) \(text(value))"
      case .addHeader(let name, let value): "add-header \(text(name)) \(text(value))"
      case .deleteHeader(let name): "del-header \(text(name))"
      }
    return .table([("action", .text(words))] + describe(action.condition))
  }

  private func describe(_ index: ConditionIndex?) -> [(String, DescriptionNode)] {
    guard let index else { return [] }
    let condition = conditions[index.position]
    let alternatives = condition.conjunctions.indices.map { position in
      conjunctions[position].literals.indices.map { describe(literals[$0]) }
        .joined(separator: " and ")
    }
    return [
      (condition.isNegated ? "unless" : "if", .text(alternatives.joined(separator: " or ")))
    ]
  }

  private func describe(_ literal: Literal) -> String {
    let parts = accessLists[literal.list.position].tests.indices.map { describe(tests[$0]) }
    let joined = parts.count == 1 ? parts[0] : "(" + parts.joined(separator: " or ") + ")"
    return literal.isNegated ? "not \(joined)" : joined
  }

  private func describe(_ test: Test) -> String {
    let sample = describe(test.sample)
    if test.patterns.isEmpty { return sample }
    let values = test.patterns.indices.map { describe(patterns[$0]) }
    let fold = test.ignoresCase ? " ignoring case" : ""
    return "\(sample) \(describe(test.match))\(fold) \(values.joined(separator: " | "))"
  }

  private func describe(_ sample: Sample) -> String {
    switch sample {
    case .always: "always"
    case .never: "never"
    case .hostHeader: "hdr(host)"
    case .path: "path"
    case .query: "query"
    case .target: "url"
    case .method: "method"
    case .source: "src"
    case .sourcePort: "src_port"
    case .destination: "dst"
    case .destinationPort: "dst_port"
    case .header(let name): "hdr(\(text(name)))"
    case .fullHeader(let name): "fhdr(\(text(name)))"
    }
  }

  private func describe(_ match: Match) -> String {
    switch match {
    case .found: "is found"
    case .exact: "is"
    case .prefix: "begins with"
    case .suffix: "ends with"
    case .substring: "contains"
    case .directory: "has directory"
    case .domain: "has domain"
    case .length: "has length"
    case .integer: "equals"
    case .network: "is in"
    }
  }

  private func describe(_ pattern: Pattern) -> String {
    switch pattern {
    case .bytes(let bytes): text(bytes)
    case .network(let network): describe(network)
    case .integers(let lowest, let highest):
      lowest == highest ? "\(lowest)" : "\(lowest):\(highest)"
    }
  }

  func describe(_ network: Network) -> String {
    let address: Address =
      switch network.family {
      case .ipv4: .ipv4(UInt32(truncatingIfNeeded: network.low), port: 0)
      case .ipv6: .ipv6(high: network.high, low: network.low, port: 0)
      }
    return "\(host(address))/\(network.prefixLength)"
  }

  func describe(_ address: Address) -> String {
    switch address {
    case .ipv4(_, let port): "\(host(address)):\(port)"
    case .ipv6(_, _, let port): "[\(host(address))]:\(port)"
    case .unix(let path): "unix@\(text(path))"
    case .abstract(let name): "abns@\(text(name))"
    case .inherited(let descriptor): "fd@\(descriptor)"
    }
  }

  /// The address without its port; IPv6 is written out in full.
  private func host(_ address: Address) -> String {
    switch address {
    case .ipv4(let value, _):
      return [24, 16, 8, 0].map { String(value >> UInt32($0) & 0xFF) }.joined(separator: ".")
    case .ipv6(let high, let low, _):
      if high == 0, low <= 1 { return low == 0 ? "::" : "::1" }
      return [high, low].flatMap { half in
        [48, 32, 16, 0].map { String(half >> UInt64($0) & 0xFFFF, radix: 16) }
      }.joined(separator: ":")
    case .unix, .abstract, .inherited: return ""
    }
  }
}

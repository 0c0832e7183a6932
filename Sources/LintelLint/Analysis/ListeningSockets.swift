internal import LintelIR
internal import LintelSource

/// The addresses that sockets listen on, as the system tells them apart.
struct ListeningSockets {
  /// Who listens, as a message names it.
  struct Owner {
    var title: String
    /// The section that may state the address again, if any.
    var section: Int?
    var range: SourceRange

    init(_ title: String, section: Int? = nil, at range: SourceRange) {
      self.title = title
      self.section = section
      self.range = range
    }
  }

  private struct Key: Hashable {
    var host: String
    var scope: [String]
  }

  private struct Span {
    var ports: ClosedRange<Int>
    var owner: Owner
  }

  /// The spans of a host, in order and apart from each other.
  private var spans: [Key: [Span]] = [:]

  /// Adds an address.
  ///
  /// - Parameters:
  ///   - scope: The interface and the namespace, where stated.
  ///   - isDual: True for an IPv6 socket that takes IPv4 as well.
  /// - Returns: Who listens there already.
  @discardableResult
  mutating func add(
    _ address: Address, _ owner: Owner, scope: [String] = ["", ""], isDual: Bool = false
  ) -> Owner? {
    guard let (hosts, ports) = address.sockets(isDual: isDual) else { return nil }
    var first: Owner?
    for host in hosts {
      let other = add(Span(ports: ports, owner: owner), at: Key(host: host, scope: scope))
      if let other, other.section == nil || other.section != owner.section {
        first = first ?? other
      }
    }
    return first
  }

  private mutating func add(_ span: Span, at key: Key) -> Owner? {
    let known = spans[key] ?? []
    var low = 0
    var high = known.count
    while low < high {
      let middle = low + (high - low) / 2
      if known[middle].ports.upperBound < span.ports.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    if low < known.count, known[low].ports.lowerBound <= span.ports.upperBound {
      return known[low].owner
    }
    spans[key, default: []].insert(span, at: low)
    return nil
  }
}

extension Address {
  /// The hosts and ports of the sockets, or nil for one that nobody else can open.
  fileprivate func sockets(isDual: Bool) -> (hosts: [String], ports: ClosedRange<Int>)? {
    if case .unix(let path, let isAbstract) = host {
      return ([isAbstract ? "@\(path)" : path], 0...0)
    }
    let span: ClosedRange<Int>
    switch ports {
    case .one(let port) where port > 0: span = Int(port)...Int(port)
    case .range(let low, let high) where low <= high: span = Int(low)...Int(high)
    default: return nil
    }
    let isDatagram = prefix?.hasPrefix("udp") == true || prefix?.hasPrefix("quic") == true
    let transport = isDatagram ? "udp" : "tcp"
    switch host {
    case .any where prefix?.hasSuffix("6") == true: return (["\(transport) 6 0 0"], span)
    case .any: return (["\(transport) 0"], span)
    case .ipv4(let value): return (["\(transport) \(value)"], span)
    case .ipv6(let value):
      let own = "\(transport) 6 \(value.high) \(value.low)"
      let isWildcard = value.high == 0 && value.low == 0
      return (isDual && isWildcard ? [own, "\(transport) 0"] : [own], span)
    case .name, .unix, .descriptor, .other: return nil
    }
  }
}

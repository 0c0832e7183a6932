public import LintelHTTP
public import LintelPlan

/// What a condition can look at besides the message.
@frozen
public struct RequestOrigin: Sendable, BitwiseCopyable {
  public var source: Endpoint
  public var destination: Endpoint

  @inlinable
  public init(source: Endpoint, destination: Endpoint) {
    self.source = source
    self.destination = destination
  }
}

extension Plan {
  /// The pool that a request of `frontend` goes to: that of the first `use_backend` whose
  /// condition holds, or `default_backend`. Nil is answered with a 503.
  public func pool(
    of frontend: Frontend, for head: borrowing HeadIndex, in bytes: Span<UInt8>,
    from origin: RequestOrigin
  ) -> PoolIndex? {
    for position in frontend.routes.indices {
      let route = routes[position]
      guard let condition = route.condition else { return route.pool }
      if holds(condition, for: head, in: bytes, from: origin) { return route.pool }
    }
    return frontend.defaultPool
  }

  /// Whether a condition holds for a request, whose head lies in `bytes`.
  public func holds(
    _ condition: ConditionIndex, for head: borrowing HeadIndex, in bytes: Span<UInt8>,
    from origin: RequestOrigin
  ) -> Bool {
    let condition = conditions[condition.position]
    for position in condition.conjunctions.indices {
      if holdsAll(conjunctions[position], head, bytes, origin) { return !condition.isNegated }
    }
    return condition.isNegated
  }

  private func holdsAll(
    _ conjunction: Conjunction, _ head: borrowing HeadIndex, _ bytes: Span<UInt8>,
    _ origin: RequestOrigin
  ) -> Bool {
    for position in conjunction.literals.indices {
      let literal = literals[position]
      if holdsAny(accessLists[literal.list.position], head, bytes, origin) == literal.isNegated {
        return false
      }
    }
    return true
  }

  private func holdsAny(
    _ list: AccessList, _ head: borrowing HeadIndex, _ bytes: Span<UInt8>, _ origin: RequestOrigin
  ) -> Bool {
    for position in list.tests.indices {
      if holds(tests[position], head, bytes, origin) { return true }
    }
    return false
  }

  /// Fetches the sample of a test and compares it.
  private func holds(
    _ test: Test, _ head: borrowing HeadIndex, _ bytes: Span<UInt8>, _ origin: RequestOrigin
  ) -> Bool {
    switch test.sample {
    case .always: return true
    case .never: return false
    case .hostHeader: return matches(Subject(head.host), bytes, test, exists: !head.host.isEmpty)
    case .path: return matches(Subject(head.path), bytes, test, exists: !head.path.isEmpty)
    case .query: return matches(Subject(head.query), bytes, test, exists: !head.query.isEmpty)
    case .target: return matches(Subject(head.target), bytes, test, exists: true)
    case .method: return matches(Subject(head.methodText), bytes, test, exists: true)
    case .source: return matches(origin.source, test)
    case .destination: return matches(origin.destination, test)
    case .sourcePort: return matches(Int64(origin.source.port), test)
    case .destinationPort: return matches(Int64(origin.destination.port), test)
    case .header(let name): return matchesHeader(name, head, bytes, test, splitting: true)
    case .fullHeader(let name): return matchesHeader(name, head, bytes, test, splitting: false)
    }
  }

  private func matches(
    _ subject: Subject, _ bytes: Span<UInt8>, _ test: Test, exists: Bool
  ) -> Bool {
    guard exists else { return false }
    switch test.match {
    case .found: return true
    case .length: return matches(Int64(subject.count), test)
    case .integer:
      guard let value = integer(subject, bytes) else { return false }
      return matches(value, test)
    case .network:
      let text = bytes.extracting(subject.lower..<(subject.lower + subject.count))
      guard let endpoint = Endpoint.parse(text) else { return false }
      return matches(endpoint, test)
    case .exact, .prefix, .suffix, .substring, .directory, .domain:
      let matcher = TextMatcher(match: test.match, ignoresCase: test.ignoresCase)
      let blob = blob.span
      for position in test.patterns.indices {
        if case .bytes(let pattern) = patterns[position],
          matcher.matches(subject, in: bytes, pattern, in: blob)
        {
          return true
        }
      }
      return false
    }
  }

  private func matches(_ endpoint: Endpoint, _ test: Test) -> Bool {
    if test.match == .found { return endpoint.family != .unnamed }
    for position in test.patterns.indices {
      if case .network(let network) = patterns[position], endpoint.isIn(network) { return true }
    }
    return false
  }

  private func matches(_ value: Int64, _ test: Test) -> Bool {
    if test.match == .found { return true }
    for position in test.patterns.indices {
      if case .integers(let lowest, let highest) = patterns[position],
        value >= lowest, value <= highest
      {
        return true
      }
    }
    return false
  }

  private func matchesHeader(
    _ name: PlanBytes, _ head: borrowing HeadIndex, _ bytes: Span<UInt8>, _ test: Test,
    splitting: Bool
  ) -> Bool {
    let blob = blob.span
    for position in 0..<head.fieldCount {
      let field = head[position]
      guard field.isNamed(name, in: bytes, blob) else { continue }
      guard splitting else {
        if matches(Subject(field.value), bytes, test, exists: true) { return true }
        continue
      }
      var values = HeaderValues(field.value)
      while let value = values.next(in: bytes) {
        if matches(value, bytes, test, exists: true) { return true }
      }
    }
    return false
  }

  /// An optional minus sign and digits, as `-m int` reads them.
  private func integer(_ subject: Subject, _ bytes: Span<UInt8>) -> Int64? {
    var position = subject.lower
    let end = subject.lower + subject.count
    let isNegative = position < end && bytes[position] == UInt8(ascii: "-")
    if isNegative { position += 1 }
    // Eighteen digits cannot overflow.
    guard position < end, end - position <= 18 else { return nil }
    var value: Int64 = 0
    while position < end {
      let digit = bytes[position] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int64(digit)
      position += 1
    }
    return isNegative ? -value : value
  }
}

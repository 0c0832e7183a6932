public import LintelHTTP
public import LintelPlan

/// The `use_backend` rules of all frontends, prepared so that a run of rules on the host costs one
/// lookup. It decides exactly as the rules do one after the other: the first that holds wins.
///
/// One per generation; workers may share it.
public struct Router: Sendable {
  private enum Step {
    /// A rule to evaluate.
    case rule(Int)

    /// A run of rules of the form `if { hdr(host) -i name ... }`.
    case hosts(Int)
  }

  private let plan: Plan
  private var steps: [Step] = []
  private var stepsOfFrontend: [Range<Int>] = []
  private var tables: [HostTable] = []

  public init(_ plan: Plan) {
    self.plan = plan
    for frontend in plan.frontends {
      let start = steps.count
      prepare(frontend.routes.indices)
      stepsOfFrontend.append(start..<steps.count)
    }
  }

  /// The pool that a request goes to, as ``Plan/pool(of:for:in:from:)`` finds it.
  public func pool(
    of frontend: FrontendIndex, for head: borrowing HeadIndex, in bytes: Span<UInt8>,
    from origin: RequestOrigin
  ) -> PoolIndex? {
    for position in stepsOfFrontend[frontend.position] {
      switch steps[position] {
      case .rule(let rule):
        let route = plan.routes[rule]
        guard let condition = route.condition else { return route.pool }
        if plan.holds(condition, for: head, in: bytes, from: origin) { return route.pool }
      case .hosts(let table):
        let host = bytes.extracting(head.host.range)
        if let pool = tables[table].pool(of: host, in: plan.blob.span) { return pool }
      }
    }
    return plan.frontends[frontend.position].defaultPool
  }

  private mutating func prepare(_ rules: Range<Int>) {
    var position = rules.lowerBound
    while position < rules.upperBound {
      var end = position
      while end < rules.upperBound, namesHosts(plan.routes[end]) { end += 1 }
      if end - position < 2 {
        steps.append(.rule(position))
        position += 1
      } else {
        steps.append(.hosts(tables.count))
        tables.append(table(of: position..<end))
        position = end
      }
    }
  }

  private func table(of rules: Range<Int>) -> HostTable {
    var names: [(name: PlanBytes, pool: PoolIndex)] = []
    for rule in rules {
      for test in testsOnHost(plan.routes[rule]) ?? 0..<0 {
        for pattern in plan.tests[test].patterns.indices {
          if case .bytes(let name) = plan.patterns[pattern] {
            names.append((name, plan.routes[rule].pool))
          }
        }
      }
    }
    var table = HostTable(capacity: names.count)
    for entry in names { table.add(entry.name, entry.pool, in: plan.blob.span) }
    return table
  }

  private func namesHosts(_ route: Plan.Route) -> Bool { testsOnHost(route) != nil }

  /// The tests of a rule whose condition is one ACL of exact host names in any case; else nil.
  private func testsOnHost(_ route: Plan.Route) -> Range<Int>? {
    guard let index = route.condition else { return nil }
    let condition = plan.conditions[index.position]
    guard !condition.isNegated, condition.conjunctions.count == 1 else { return nil }
    let literals = plan.conjunctions[condition.conjunctions.indices.lowerBound].literals
    guard literals.count == 1 else { return nil }
    let literal = plan.literals[literals.indices.lowerBound]
    guard !literal.isNegated else { return nil }
    let tests = plan.accessLists[literal.list.position].tests.indices
    for test in tests {
      let test = plan.tests[test]
      guard test.sample == .hostHeader, test.match == .exact, test.ignoresCase else { return nil }
      for pattern in test.patterns.indices {
        // An empty name would match the missing host that the rules themselves never match.
        guard case .bytes(let name) = plan.patterns[pattern], !name.isEmpty else { return nil }
      }
    }
    return tests
  }
}

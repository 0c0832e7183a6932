/// Collects the rows of a ``Plan``.
///
/// Rows that belong together are appended in one call, because a plan refers to them as a run.
public struct PlanBuilder: Sendable, Equatable {
  public var process = Plan.Process()
  public private(set) var listeners: [Plan.Listener] = []
  public private(set) var frontends: [Plan.Frontend] = []
  public private(set) var pools: [Plan.Pool] = []
  public private(set) var servers: [Plan.ServerSlot] = []
  public private(set) var routes: [Plan.Route] = []
  public private(set) var conditions: [Plan.Condition] = []
  public private(set) var conjunctions: [Plan.Conjunction] = []
  public private(set) var literals: [Plan.Literal] = []
  public private(set) var accessLists: [Plan.AccessList] = []
  public private(set) var tests: [Plan.Test] = []
  public private(set) var patterns: [Plan.Pattern] = []
  public private(set) var actions: [Plan.Action] = []
  public private(set) var logTargets: [Plan.LogTarget] = []
  public private(set) var blob: [UInt8] = []
  private var known: [[UInt8]: PlanBytes] = [:]

  public init() {}

  /// Stores a byte string; equal strings share one place.
  public mutating func bytes(_ string: some Sequence<UInt8>) -> PlanBytes {
    let key = Array(string)
    if let place = known[key] { return place }
    let place = PlanBytes(offset: UInt32(blob.count), count: UInt32(key.count))
    blob.append(contentsOf: key)
    known[key] = place
    return place
  }

  public mutating func text(_ string: String) -> PlanBytes { bytes(string.utf8) }

  public mutating func add(_ listener: Plan.Listener) -> ListenerIndex {
    listeners.append(listener)
    return ListenerIndex(UInt32(listeners.count - 1))
  }

  public mutating func add(_ frontend: Plan.Frontend) -> FrontendIndex {
    frontends.append(frontend)
    return FrontendIndex(UInt32(frontends.count - 1))
  }

  public mutating func add(_ pool: Plan.Pool) -> PoolIndex {
    pools.append(pool)
    return PoolIndex(UInt32(pools.count - 1))
  }

  public mutating func add(_ condition: Plan.Condition) -> ConditionIndex {
    conditions.append(condition)
    return ConditionIndex(UInt32(conditions.count - 1))
  }

  public mutating func add(_ list: Plan.AccessList) -> AccessListIndex {
    accessLists.append(list)
    return AccessListIndex(UInt32(accessLists.count - 1))
  }

  public mutating func add(_ rows: [Plan.ServerSlot]) -> PlanRun<Plan.ServerSlot> {
    Self.append(rows, to: &servers)
  }

  public mutating func add(_ rows: [Plan.Route]) -> PlanRun<Plan.Route> {
    Self.append(rows, to: &routes)
  }

  public mutating func add(_ rows: [Plan.Conjunction]) -> PlanRun<Plan.Conjunction> {
    Self.append(rows, to: &conjunctions)
  }

  public mutating func add(_ rows: [Plan.Literal]) -> PlanRun<Plan.Literal> {
    Self.append(rows, to: &literals)
  }

  public mutating func add(_ rows: [Plan.Test]) -> PlanRun<Plan.Test> {
    Self.append(rows, to: &tests)
  }

  public mutating func add(_ rows: [Plan.Pattern]) -> PlanRun<Plan.Pattern> {
    Self.append(rows, to: &patterns)
  }

  public mutating func add(_ rows: [Plan.Action]) -> PlanRun<Plan.Action> {
    Self.append(rows, to: &actions)
  }

  public mutating func add(_ rows: [Plan.LogTarget]) -> PlanRun<Plan.LogTarget> {
    Self.append(rows, to: &logTargets)
  }

  /// Changes a frontend that others already refer to.
  public mutating func update(_ index: FrontendIndex, _ change: (inout Plan.Frontend) -> Void) {
    change(&frontends[index.position])
  }

  /// Changes a pool that others already refer to.
  public mutating func update(_ index: PoolIndex, _ change: (inout Plan.Pool) -> Void) {
    change(&pools[index.position])
  }

  /// Closes the plan.
  ///
  /// - Precondition: every index points at a row. A dangling one traps.
  public consuming func build() -> Plan { Plan(self) }

  private static func append<Row>(_ rows: [Row], to table: inout [Row]) -> PlanRun<Row> {
    let start = UInt32(table.count)
    table.append(contentsOf: rows)
    return PlanRun(start: start, count: UInt32(rows.count))
  }
}

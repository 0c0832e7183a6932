import LintelEngine
import LintelHTTP
import LintelPlan

/// A plan with one condition, and a way to try requests on it.
struct ConditionFixture {
  private let plan: Plan
  private let condition: ConditionIndex

  /// - Parameter groups: Conjunctions of literals; each literal is a list of tests and a negation.
  init(
    unless: Bool = false,
    _ groups: (inout PlanBuilder) -> [[(tests: [Plan.Test], isNegated: Bool)]]
  ) {
    var builder = PlanBuilder()
    let conjunctions = groups(&builder).map { literals in
      let rows = literals.map { literal in
        let list = builder.add(Plan.AccessList(tests: builder.add(literal.tests)))
        return Plan.Literal(list: list, isNegated: literal.isNegated)
      }
      return Plan.Conjunction(literals: builder.add(rows))
    }
    condition = builder.add(
      Plan.Condition(conjunctions: builder.add(conjunctions), isNegated: unless))
    plan = builder.build()
  }

  /// A condition of one test.
  init(
    _ sample: Plan.Sample, _ match: Plan.Match, ignoresCase: Bool = false, _ patterns: [String]
  ) {
    self.init { builder in
      let rows = patterns.map { Plan.Pattern.bytes(builder.text($0)) }
      let test = Plan.Test(
        sample: sample, match: match, ignoresCase: ignoresCase, patterns: builder.add(rows))
      return [[([test], false)]]
    }
  }

  /// A condition on a header.
  init(
    header name: String, isWhole: Bool = false, _ match: Plan.Match, ignoresCase: Bool = false,
    _ patterns: [String] = [], integers: ClosedRange<Int64>? = nil,
    networks: [Plan.Network] = []
  ) {
    self.init { builder in
      let name = builder.text(name)
      var rows = patterns.map { Plan.Pattern.bytes(builder.text($0)) }
      if let integers { rows.append(.integers(integers.lowerBound, integers.upperBound)) }
      rows += networks.map(Plan.Pattern.network)
      let test = Plan.Test(
        sample: isWhole ? .fullHeader(name) : .header(name), match: match,
        ignoresCase: ignoresCase, patterns: builder.add(rows))
      return [[([test], false)]]
    }
  }

  func holds(
    _ request: String, source: Endpoint = .ipv4(0x7F00_0001, port: 1_234),
    destination: Endpoint = .ipv4(0x0A00_0001, port: 80)
  ) -> Bool? {
    let bytes = Array(request.utf8)
    var index = HeadIndex()
    var progress = HeadProgress()
    guard case .complete = index.parseRequest(bytes.span, progress: &progress) else { return nil }
    let origin = RequestOrigin(source: source, destination: destination)
    return plan.holds(condition, for: index, in: bytes.span, from: origin)
  }
}

/// A request head with these header lines beside Host.
func get(_ target: String, host: String = "www.example.com", _ fields: [String] = []) -> String {
  (["GET \(target) HTTP/1.1", "Host: \(host)"] + fields).map { $0 + "\r\n" }.joined() + "\r\n"
}

func ipv4(_ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32) -> UInt32 {
  a << 24 | b << 16 | c << 8 | d
}

import LintelDiagnostics
import LintelPlan
import LintelPlanner
import Testing

@Suite("Routing")
struct RoutingTests {
  /// The tests of the only route of the frontend `www`.
  private func tests(
    _ condition: String, acls: String = "", options: PlannerOptions = PlannerOptions()
  ) throws -> (plan: Plan, tests: [Plan.Test]) {
    let plan = try PlanSnippet(
      PlanSnippet.http(frontend: "\(acls)\n  use_backend app if \(condition)"), options: options
    ).plan()
    let route = try #require(plan.routes.first)
    let condition = plan.conditions[try #require(route.condition).position]
    let literals = plan.conjunctions[condition.conjunctions.indices].flatMap { conjunction in
      plan.literals[conjunction.literals.indices]
    }
    let rows = literals.flatMap { plan.tests[plan.accessLists[$0.list.position].tests.indices] }
    return (plan, rows)
  }

  private func texts(_ test: Plan.Test, in plan: Plan) -> [String] {
    plan.patterns[test.patterns.indices].compactMap { pattern in
      if case .bytes(let bytes) = pattern { plan.text(bytes) } else { nil }
    }
  }

  @Test(
    "a test looks at this sample in this way",
    arguments: [
      ("{ path /a }", Plan.Sample.path, Plan.Match.exact),
      ("{ path_beg /a }", .path, .prefix),
      ("{ path -m beg /a }", .path, .prefix),
      ("{ path_end .gif }", .path, .suffix),
      ("{ path_sub a }", .path, .substring),
      ("{ path_dir a }", .path, .directory),
      ("{ hdr(host) a }", .hostHeader, .exact),
      ("{ req.hdr(Host) a }", .hostHeader, .exact),
      ("{ hdr_dom(host) a }", .hostHeader, .domain),
      ("{ method GET }", .method, .exact),
      ("{ src 10.0.0.0/8 }", .source, .network),
      ("{ dst_port 80 }", .destinationPort, .integer),
      ("TRUE", .always, .found),
      ("METH_POST", .method, .exact),
      ("LOCALHOST", .source, .network),
    ])
  func samples(condition: String, sample: Plan.Sample, match: Plan.Match) throws {
    let (_, tests) = try tests(condition)
    #expect(tests.map(\.sample) == [sample])
    #expect(tests.map(\.match) == [match])
  }

  @Test("patterns that ignore case are stored in lower case")
  func ignoreCase() throws {
    let (plan, tests) = try tests("{ hdr(host) -i WWW.Example.org b }")
    #expect(tests.map(\.ignoresCase) == [true])
    #expect(texts(tests[0], in: plan) == ["www.example.org", "b"])
  }

  @Test("a value in lower case matches no pattern with a capital")
  func lowerConverter() throws {
    let (plan, tests) = try tests("{ hdr(host),lower -m str a.Example b.example }")
    #expect(tests.map(\.ignoresCase) == [true])
    #expect(texts(tests[0], in: plan) == ["b.example"])
  }

  @Test(
    "numbers match as ranges and comparisons",
    arguments: [
      ("80", [Plan.Pattern.integers(80, 80)]),
      ("1024:65535", [.integers(1_024, 65_535)]),
      ("gt 10 le 5", [.integers(11, .max), .integers(.min, 5)]),
      ("ge 3", [.integers(3, .max)]),
      ("lt 3", [.integers(.min, 2)]),
    ])
  func integers(patterns: String, expected: [Plan.Pattern]) throws {
    let (plan, tests) = try tests("{ dst_port \(patterns) }")
    #expect(Array(plan.patterns[tests[0].patterns.indices]) == expected)
  }

  @Test(
    "networks keep the bits of their prefix",
    arguments: [
      ("10.1.2.3/8", Plan.Network(family: .ipv4, low: 0x0A00_0000, prefixLength: 8)),
      ("10.1.2.3/255.255.0.0", Plan.Network(family: .ipv4, low: 0x0A01_0000, prefixLength: 16)),
      ("10.1.2.3", Plan.Network(family: .ipv4, low: 0x0A01_0203, prefixLength: 32)),
      ("0.0.0.0/0", Plan.Network(family: .ipv4, low: 0, prefixLength: 0)),
      (
        "2001:db8::1/32",
        Plan.Network(family: .ipv6, high: 0x2001_0DB8_0000_0000, low: 0, prefixLength: 32)
      ),
      ("::1", Plan.Network(family: .ipv6, low: 1, prefixLength: 128)),
    ])
  func networks(pattern: String, expected: Plan.Network) throws {
    let (plan, tests) = try tests("{ src \(pattern) }")
    #expect(Array(plan.patterns[tests[0].patterns.indices]) == [.network(expected)])
  }

  @Test("lines of one name add up, and a list is planned once")
  func accessLists() throws {
    let acls = "acl api path_beg /api\n  acl api hdr(host) api.example\n  use_backend app if api"
    let (plan, tests) = try tests("api", acls: acls)
    #expect(plan.routes.count == 2)
    #expect(plan.accessLists.count == 1)
    #expect(tests.map(\.sample) == [.path, .hostHeader])
  }

  @Test("patterns come from files without blank lines and comments")
  func patternFile() throws {
    var options = PlannerOptions()
    options.readFile = {
      $0 == "hosts.lst" ? Array("# hosts\n a.example \n\nb.example\r\n".utf8) : nil
    }
    let (plan, tests) = try tests("{ hdr(host) -f hosts.lst c.example }", options: options)
    #expect(texts(tests[0], in: plan) == ["a.example", "b.example", "c.example"])
    let missing = PlanSnippet(
      PlanSnippet.http(frontend: "use_backend app if { hdr(host) -f none.lst }"))
    #expect(missing.messages == ["7: cannot read the patterns in 'none.lst'"])
  }

  @Test("conditions keep their structure")
  func structure() throws {
    let plan = try PlanSnippet(
      PlanSnippet.http(
        frontend: "use_backend app unless { path /a } !{ path /b } or METH_GET")
    ).plan()
    let condition = try #require(plan.conditions.first)
    #expect(condition.isNegated)
    #expect(plan.conjunctions[condition.conjunctions.indices].map(\.literals.count) == [2, 1])
    #expect(plan.literals.map(\.isNegated) == [false, true, false])
  }

  @Test("a backend must exist and speak the same protocol")
  func references() {
    let unknown = PlanSnippet(PlanSnippet.http(frontend: "use_backend ap if TRUE"))
    #expect(unknown.messages == ["7: there is no backend 'ap'"])
    #expect(unknown.planned.diagnostics.first?.help == "did you mean 'app'?")
    let mixed = PlanSnippet(
      "frontend f\n  mode tcp\n  bind :1\n  default_backend b\nbackend b\n  mode http")
    #expect(mixed.messages == ["4: 'f' has mode tcp and 'b' has another"])
  }
}

import LintelEngine
import LintelHTTP
import LintelPlan
import Testing

@Suite("Routing")
struct RoutingTests {
  /// `use_backend one if host`, `use_backend two if path`, `default_backend rest`.
  private func route(_ request: String, withDefault: Bool = true) -> Int? {
    var builder = PlanBuilder()
    let pools = ["one", "two", "rest"].map {
      builder.add(Plan.Pool(name: builder.text($0), servers: .empty))
    }
    func condition(_ sample: Plan.Sample, _ match: Plan.Match, _ text: String) -> ConditionIndex {
      let pattern = Plan.Pattern.bytes(builder.text(text))
      let test = Plan.Test(
        sample: sample, match: match, ignoresCase: true, patterns: builder.add([pattern]))
      let list = builder.add(Plan.AccessList(tests: builder.add([test])))
      let literals = builder.add([Plan.Literal(list: list)])
      let conjunctions = builder.add([Plan.Conjunction(literals: literals)])
      return builder.add(Plan.Condition(conjunctions: conjunctions))
    }
    let routes = [
      Plan.Route(condition: condition(.hostHeader, .exact, "a.example"), pool: pools[0]),
      Plan.Route(condition: condition(.path, .prefix, "/two"), pool: pools[1]),
    ]
    var frontend = Plan.Frontend(name: builder.text("www"))
    frontend.routes = builder.add(routes)
    frontend.defaultPool = withDefault ? pools[2] : nil
    let plan = builder.build()

    let bytes = Array(request.utf8)
    var index = HeadIndex()
    var progress = HeadProgress()
    _ = index.parseRequest(bytes.span, progress: &progress)
    let origin = RequestOrigin(source: .unnamed, destination: .unnamed)
    return plan.pool(of: frontend, for: index, in: bytes.span, from: origin)?.position
  }

  @Test("the first rule that holds wins")
  func firstMatch() {
    #expect(route(get("/", host: "A.example")) == 0)
    #expect(route(get("/two", host: "a.example")) == 0)
    #expect(route(get("/TWO/x", host: "b.example")) == 1)
    #expect(route(get("/", host: "b.example")) == 2)
    #expect(route(get("/", host: "b.example"), withDefault: false) == nil)
  }
}

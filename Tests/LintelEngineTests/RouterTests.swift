import LintelEngine
import LintelHTTP
import LintelPlan
import Testing

@Suite("Prepared routing")
struct RouterTests {
  /// Two frontends whose rules mix host names, hosts on several lines, paths and negations.
  private func plan(rules: Int, seed: UInt64) -> Plan {
    var state = seed
    func draw(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    var builder = PlanBuilder()
    let pools = (0..<5).map { number in
      builder.add(Plan.Pool(name: builder.text("p\(number)"), servers: .empty))
    }
    for frontend in 0..<2 {
      var routes: [Plan.Route] = []
      for _ in 0..<rules {
        let isPath = draw(6) == 0
        let tests = (0...draw(2)).map { _ -> Plan.Test in
          let patterns = (0...draw(2)).map { _ -> Plan.Pattern in
            .bytes(builder.text(isPath ? "/p\(draw(9))" : "h\(draw(12)).example"))
          }
          return Plan.Test(
            sample: isPath ? .path : .hostHeader, match: isPath ? .prefix : .exact,
            ignoresCase: draw(8) != 0, patterns: builder.add(patterns))
        }
        let list = builder.add(Plan.AccessList(tests: builder.add(tests)))
        let literal = Plan.Literal(list: list, isNegated: draw(20) == 0)
        let conjunction = Plan.Conjunction(literals: builder.add([literal]))
        let condition = builder.add(
          Plan.Condition(
            conjunctions: builder.add([conjunction]), isNegated: draw(30) == 0))
        routes.append(
          Plan.Route(condition: condition, pool: pools[Int(draw(UInt64(pools.count)))]))
      }
      var row = Plan.Frontend(name: builder.text("f\(frontend)"))
      row.routes = builder.add(routes)
      row.defaultPool = frontend == 0 ? pools[4] : nil
      _ = builder.add(row)
    }
    return builder.build()
  }

  @Test("it decides as the rules do one after the other", arguments: 0..<8 as Range<UInt64>)
  func equivalence(seed: UInt64) {
    let plan = plan(rules: Int(seed) * 5, seed: seed)
    let router = Router(plan)
    let origin = RequestOrigin(source: .unnamed, destination: .unnamed)
    var requests = (0..<14).flatMap { host in
      ["/", "/p3/x"].map { get($0, host: host % 2 == 0 ? "h\(host).example" : "H\(host).Example") }
    }
    requests.append("GET /p1 HTTP/1.0\r\n\r\n")
    for request in requests {
      let bytes = Array(request.utf8)
      var index = HeadIndex()
      var progress = HeadProgress()
      _ = index.parseRequest(bytes.span, progress: &progress)
      for frontend in 0..<2 {
        let expected = plan.pool(
          of: plan.frontends[frontend], for: index, in: bytes.span, from: origin)
        let found = router.pool(
          of: FrontendIndex(UInt32(frontend)), for: index, in: bytes.span, from: origin)
        #expect(found == expected, "\(request.debugDescription) in frontend \(frontend)")
      }
    }
  }
}

import LintelPlan
import Testing

@Suite("Plans")
struct PlanTests {
  /// A plan with one of each.
  private func sample() -> Plan {
    var builder = PlanBuilder()
    let servers = builder.add([
      Plan.ServerSlot(
        name: builder.text("s1"), address: .ipv4(0x7F00_0001, port: 8_080)),
      Plan.ServerSlot(name: builder.text("s2"), address: .unix(path: builder.text("/run/s2"))),
    ])
    var pool = Plan.Pool(name: builder.text("app \"quoted\""), servers: servers)
    pool.timeouts.connect = 1_500
    let index = builder.add(pool)
    let patterns = builder.add([.bytes(builder.text("/api")), .bytes(builder.text("/v2"))])
    let tests = builder.add([Plan.Test(sample: .path, match: .prefix, patterns: patterns)])
    let literals = builder.add([
      Plan.Literal(list: builder.add(Plan.AccessList(tests: tests)), isNegated: true)
    ])
    let conjunctions = builder.add([Plan.Conjunction(literals: literals)])
    let condition = builder.add(Plan.Condition(conjunctions: conjunctions))
    var frontend = Plan.Frontend(name: builder.text("www"))
    frontend.routes = builder.add([Plan.Route(condition: condition, pool: index)])
    frontend.defaultPool = index
    let www = builder.add(frontend)
    _ = builder.add(
      Plan.Listener(
        address: .ipv6(high: 0, low: 1, port: 80), frontend: www, name: builder.text("x")))
    return builder.build()
  }

  @Test("rows of plans are plain memory, so that workers may keep them anywhere")
  func plainRows() {
    #expect(_isPOD(Plan.Frontend.self))
    #expect(_isPOD(Plan.Pool.self))
    #expect(_isPOD(Plan.ServerSlot.self))
    #expect(_isPOD(Plan.Test.self))
    #expect(_isPOD(Plan.Action.self))
  }

  @Test("equal strings share one place")
  func strings() {
    var builder = PlanBuilder()
    let first = builder.text("name")
    let other = builder.text("other")
    #expect(builder.text("name") == first)
    #expect(other.offset == 4)
    let plan = builder.build()
    #expect(plan.text(first) == "name")
    #expect(plan.text(.empty).isEmpty)
  }

  @Test("a dangling index stops the process")
  func dangling() async {
    await #expect(processExitsWith: .failure) {
      var builder = PlanBuilder()
      var frontend = Plan.Frontend(name: .empty)
      frontend.defaultPool = PoolIndex(7)
      _ = builder.add(frontend)
      _ = builder.build()
    }
    await #expect(processExitsWith: .failure) {
      var builder = PlanBuilder()
      _ = builder.add(Plan.Frontend(name: PlanBytes(offset: 0, count: 1)))
      _ = builder.build()
    }
  }

  @Test("the text form names what the plan refers to by number")
  func text() {
    let text = PlanDescription(sample()).text
    #expect(text.contains("    address: [::1]:80\n    frontend: www\n"))
    #expect(text.contains("        if: not path begins with /api | /v2\n"))
    #expect(text.contains("      connect: 1500ms\n"))
    #expect(text.contains("        address: unix@/run/s2\n"))
  }

  @Test("the JSON form is quoted, and has no trailing comma")
  func json() {
    let json = PlanDescription(sample()).json
    #expect(json.contains(#""name": "app \"quoted\"""#))
    #expect(json.hasPrefix("{\n"))
    #expect(json.hasSuffix("}\n"))
    #expect(!json.contains(",\n}") && !json.contains(",\n  }") && !json.contains(",\n]"))
  }
}

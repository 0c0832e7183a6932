import LintelPlan
import LintelPlanner
import Testing

@Suite("Actions")
struct ActionTests {
  /// What the plan does, in words, for one line of a frontend.
  private func describe(_ lines: String) throws -> [String] {
    let plan = try PlanSnippet(PlanSnippet.http(frontend: lines)).plan()
    let frontend = try plan.frontend("www")
    let rows =
      plan.actions[frontend.requestActions.indices] + plan.actions[frontend.responseActions.indices]
    return rows.map { action in
      let suffix = action.condition == nil ? "" : " conditionally"
      switch action.kind {
      case .deny(let status): return "deny \(status)\(suffix)"
      case .setHeader(let name, let value):
        return "set \(plan.text(name))=\(plan.text(value))\(suffix)"
      case .addHeader(let name, let value):
        return "add \(plan.text(name))=\(plan.text(value))\(suffix)"
      case .deleteHeader(let name): return "del \(plan.text(name))\(suffix)"
      }
    }
  }

  @Test(
    "a line becomes an action",
    arguments: [
      ("http-request deny", "deny 403"),
      ("http-request deny deny_status 429 if METH_POST", "deny 429 conditionally"),
      ("http-request set-header X-A \"one two\"", "set X-A=one two"),
      ("http-request add-header X-A b%%c unless METH_GET", "add X-A=b%c conditionally"),
      ("http-response del-header Server", "del Server"),
    ])
  func actions(line: String, expected: String) throws {
    #expect(try describe(line) == [expected])
  }

  @Test("lines keep their order, those of named defaults first")
  func order() throws {
    let plan = try PlanSnippet(
      """
      defaults base
        mode http
        http-request set-header X-First 1
      frontend f from base
        bind :1
        http-request set-header X-Second 2
        http-request deny
      """
    ).plan()
    let names = plan.actions[try plan.frontend("f").requestActions.indices].map { action in
      if case .setHeader(let name, _) = action.kind { plan.text(name) } else { "deny" }
    }
    #expect(names == ["X-First", "X-Second", "deny"])
  }

  @Test("forwardfor states its header, its exception and its condition")
  func forwardedFor() throws {
    let plan = try PlanSnippet(
      PlanSnippet.http(frontend: "option forwardfor except 10.0.0.0/8 header X-Client if-none")
    ).plan()
    let forwarded = try plan.frontend("www").forwardedFor
    #expect(forwarded.isEnabled)
    #expect(forwarded.ifNone)
    #expect(plan.text(forwarded.header) == "X-Client")
    #expect(forwarded.except == Plan.Network(family: .ipv4, low: 0x0A00_0000, prefixLength: 8))
    #expect(try !plan.pool("app").forwardedFor.isEnabled)
  }
}

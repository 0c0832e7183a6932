import LintelEngine
import LintelHTTP
import LintelPlan
import Testing

@Suite("Header rules")
struct HeaderRulesTests {
  private enum Rule {
    case set(String, String)
    case add(String, String)
    case delete(String)
    case deny(UInt16)

    /// A rule behind a condition that does not hold.
    case skipped
  }

  /// The head as forwarded, or the status that a `deny` gave.
  private func run(_ rules: [Rule], _ fields: [String]) -> String {
    var builder = PlanBuilder()
    let never = builder.add([Plan.Test(sample: .never, match: .found)])
    let list = builder.add(Plan.AccessList(tests: never))
    let literals = builder.add([Plan.Literal(list: list)])
    let conjunctions = builder.add([Plan.Conjunction(literals: literals)])
    let condition = builder.add(Plan.Condition(conjunctions: conjunctions))
    let rows = rules.map { rule -> Plan.Action in
      switch rule {
      case .set(let name, let value):
        Plan.Action(kind: .setHeader(name: builder.text(name), value: builder.text(value)))
      case .add(let name, let value):
        Plan.Action(kind: .addHeader(name: builder.text(name), value: builder.text(value)))
      case .delete(let name): Plan.Action(kind: .deleteHeader(name: builder.text(name)))
      case .deny(let status): Plan.Action(kind: .deny(status: status))
      case .skipped: Plan.Action(kind: .deny(status: 599), condition: condition)
      }
    }
    let run = builder.add(rows)
    let plan = builder.build()

    let bytes = Array(get("/", fields).utf8)
    var index = HeadIndex()
    var progress = HeadProgress()
    _ = index.parseRequest(bytes.span, progress: &progress)
    var edits = HeaderEdits()
    let origin = RequestOrigin(source: .unnamed, destination: .unnamed)
    plan.run(run, on: index, in: bytes.span, from: origin, into: &edits)
    if edits.denied != 0 { return "\(edits.denied)" }

    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 4_096, alignment: 1)
    defer { unsafe memory.deallocate() }
    var sink = unsafe ByteSink(memory)
    index.writeHead(from: bytes.span, without: edits.removed, to: &sink)
    plan.write(edits, of: run, to: &sink)
    let text = sink.withWritten { span in
      String(decoding: span.indices.map { span[$0] }, as: UTF8.self)
    }
    return String(text.dropFirst("GET / HTTP/1.1\r\nHost: www.example.com\r\n".count))
  }

  @Test("set, add and delete")
  func edits() {
    #expect(run([], ["A: 1"]) == "A: 1\r\n")
    #expect(run([.set("X", "2")], ["A: 1", "x: 1", "X: 3"]) == "A: 1\r\nX: 2\r\n")
    #expect(run([.add("X", "2")], ["x: 1"]) == "x: 1\r\nX: 2\r\n")
    #expect(run([.delete("x")], ["X: 1", "A: 1", "XX: 1"]) == "A: 1\r\nXX: 1\r\n")
  }

  @Test("rules apply in order")
  func order() {
    #expect(run([.set("X", "1"), .set("x", "2")], []) == "x: 2\r\n")
    #expect(run([.add("X", "1"), .delete("x")], ["X: 0"]) == "")
    #expect(run([.delete("X"), .add("X", "1"), .add("X", "2")], ["X: 0"]) == "X: 1\r\nX: 2\r\n")
    #expect(run([.skipped, .add("X", "1")], []) == "X: 1\r\n")
    #expect(run([.add("X", "1"), .deny(403), .deny(429)], []) == "403")
  }

  @Test("a list longer than the bound changes nothing beyond it")
  func bound() {
    let rules = (0..<70).map { Rule.add("X\($0)", "v") }
    let expected = (0..<64).map { "X\($0): v\r\n" }.joined()
    #expect(run(rules, []) == expected)
  }
}

import LintelGrammar
import LintelIR
import LintelLowering
import LintelTestSupport
import Testing

@Suite("Types of samples")
struct ParseExpressionTests {
  @Test("a converter is given what it takes", arguments: chains)
  func chain(_ verdict: SampleVerdict) { verdict.check(in: "frontend f") }

  @Test("the type of an expression is that of its end")
  func type() throws {
    let types: [(String, SampleType)] = [
      ("src", .addr), ("src,hex", .str), ("src,debug", .addr), ("path,length", .sint),
      ("var(txn.x)", .any), ("var(txn.x),upper", .str), ("bool(1)", .bool), ("meth(GET)", .meth),
    ]
    for (text, type) in types {
      let lowered = LoweringTests.lower(
        "frontend f\n  tcp-request content set-var(txn.x) \(text)\n")
      let directive = try #require(lowered.configuration.sections.first?.directives.first)
      guard case .action(let action) = directive.arguments[0].value,
        case .expression(let expression, _)? = action.arguments.last?.value
      else {
        Issue.record("\(text) is no expression")
        continue
      }
      #expect(expression.type == type, "\(text)")
    }
  }

  @Test("a long chain takes its length in time, not the square", .timeLimit(.minutes(2)))
  func longChain() {
    let factor = Growth.factor(1_000) { count in
      let chain = String(repeating: ",lower", count: count)
      return "frontend f\n  http-request set-var(txn.a) path\(chain)\n"
    } _: { text in
      _ = LoweringTests.lower(text)
    }
    #expect(factor < Growth.bound)
  }

  @Test("casts go one way", arguments: SampleType.allCases)
  func casts(_ type: SampleType) {
    #expect(SampleType.same.cast(to: type) == .impossible)
    if type != .same { #expect(SampleType.any.cast(to: type) != .impossible) }
    if type != .same, type != .addr { #expect(type.cast(to: type) == .free) }
  }

  private static let chains = SampleVerdict.table(
    """
    ok tcp-request content set-var(txn.x) src,ipmask(24),hex,length,add(1),bool
    ok tcp-request content set-var(txn.x) str(10.0.0.1),ipmask(24)
    ok tcp-request content set-var(txn.x) int(1),ipmask(24)
    ok tcp-request content set-var(txn.x) meth(GET),lower
    ok tcp-request content set-var(txn.x) path,crc32
    ok tcp-request content set-var(txn.x) var(txn.a),ipmask(24)
    ok tcp-request content set-var(txn.x) path,json_query($.a),ipmask(24)
    fail tcp-request content set-var(txn.x) bool(1),ipmask(24)  but is given a boolean
    fail tcp-request content set-var(txn.x) bin(00),add(1)  takes an integer, but is given bytes
    fail tcp-request content set-var(txn.x) src,add(1)  takes an integer, but is given an address
    fail tcp-request content set-var(txn.x) path,sha1,ipmask(24)  but is given bytes
    fail tcp-request content set-var(txn.x) meth(GET),bool  but is given a method
    fail http-request set-header X %[src,add(1)]  the converter 'add' takes an integer
    fail acl a src,add(1) 5  the converter 'add' takes an integer
    """)
}

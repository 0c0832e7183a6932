import LintelLowering
import Testing

@Suite("Preprocessing conditions")
struct EvaluateConditionTests {
  private let environment = Environment(
    variables: ["HOME": "/root"], features: ["THREAD"], version: [3, 4, 0])

  @Test(
    "predicates and operators",
    arguments: [
      ("", false), ("0", false), ("1", true), ("!0", true), ("1 && 0", false), ("1 || 0", true),
      ("0 || 1 && 1", true), ("!(1 && 1) || 0", false), ("feature(THREAD)", true),
      ("feature(QUIC)", false), ("defined(HOME)", true), ("defined(NOPE)", false),
      ("streq(a,a)", true), ("streq(\"a b\",'a b')", true), ("strneq(a,b)", true),
      ("version_atleast(2.4)", true), ("version_atleast(3.4.1)", false),
      ("version_before(3.5-dev1)", true), ("openssl_version_atleast(1.1.1)", true),
      ("!ssllib_name_startswith(AWS-LC)", true),
    ])
  func value(_ text: String, _ expected: Bool) throws {
    #expect(try evaluateConditional(text, in: environment) == expected)
  }

  @Test(
    "what is malformed",
    arguments: ["&&", "1 1", "(1", "nope(1)", "streq(a)", "word", "feature(", "1 ||"])
  func refused(_ text: String) {
    #expect(throws: ConditionalError.self) { () throws in
      try evaluateConditional(text, in: environment)
    }
  }

  @Test("deep nesting is refused instead of exhausting the stack")
  func depth() {
    let text = String(repeating: "(", count: 100_000) + "1"
    #expect(throws: ConditionalError.self) { () throws in
      try evaluateConditional(text, in: environment)
    }
  }
}

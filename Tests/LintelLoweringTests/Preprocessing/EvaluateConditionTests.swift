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
      ("!ssllib_name_startswith(AWS-LC)", true), ("0x10", true), ("-0", false), ("! ! 0", false),
      ("defined", false), ("defined( HOME )", false), ("streq(a,)", false), ("streq(,)", true),
      ("strstr(abc,b)", true), ("strstr(abc,)", true), ("enabled(EPOLL)", true),
      ("enabled(SERVER-SSL-VERIFY-NONE)", false), ("feature(thread)", false),
      ("version_atleast(3.4-dev9)", true), ("version_atleast(3.4.0-1)", false),
      ("version_atleast(new)", true), ("openssl_version_atleast(3.0.1)", false),
      ("openssl_version_before(3.0.0-beta1)", false), ("openssl_version_atleast(1.1.1w)", true),
      // What is decided is not evaluated, though it must be well formed.
      ("1 || awslc_api_atleast(1)", true), ("0 && openssl_version_atleast(x)", false),
    ])
  func value(_ text: String, _ expected: Bool) throws {
    #expect(try evaluateConditional(text, in: environment) == expected)
  }

  @Test(
    "what is malformed",
    arguments: [
      "&&", "1 1", "(1", "nope(1)", "streq(a)", "word", "feature(", "1 ||", "!", "()", "1 & 1",
      "1abc",
      "defined (A)", "defined(a,b)", "openssl_version_atleast(3)", "awslc_api_before(1)",
      "1 || word", " ",
    ])
  func refused(_ text: String) {
    #expect(throws: ConditionalError.self) { () throws in
      try evaluateConditional(text, in: environment)
    }
  }

  @Test("a predicate exists from the version on that has it")
  func versions() throws {
    let old = Environment(version: [2, 6, 0])
    #expect(throws: ConditionalError.self) { () throws in
      try evaluateConditional("strstr(a,b)", in: old)
    }
    #expect(try evaluateConditional("openssl_version_atleast(1.1.1)", in: old))
  }

  @Test("as many parentheses as HAProxy takes", arguments: [(340, true), (341, false)])
  func parentheses(count: Int, isTaken: Bool) {
    let text =
      String(repeating: "(", count: count) + "1" + String(repeating: ")", count: count)
    #expect(((try? evaluateConditional(text, in: environment)) != nil) == isTaken)
  }

  @Test("deep nesting is refused instead of exhausting the stack")
  func depth() {
    let text = String(repeating: "(", count: 100_000) + "1"
    #expect(throws: ConditionalError.self) { () throws in
      try evaluateConditional(text, in: environment)
    }
  }
}

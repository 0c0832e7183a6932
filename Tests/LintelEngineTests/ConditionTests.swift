import LintelEngine
import LintelPlan
import Testing

@Suite("Conditions")
struct ConditionTests {
  struct TextCase: Sendable, CustomTestStringConvertible {
    var match: Plan.Match
    var pattern: String
    var path: String
    var holds: Bool
    var testDescription: String { "\(match) \(pattern) on \(path)" }

    init(_ match: Plan.Match, _ pattern: String, _ path: String, _ holds: Bool) {
      self.match = match
      self.pattern = pattern
      self.path = path
      self.holds = holds
    }
  }

  static let texts: [TextCase] = [
    TextCase(.exact, "/a", "/a", true), TextCase(.exact, "/a", "/ab", false),
    TextCase(.exact, "/ab", "/a", false), TextCase(.exact, "/a", "/A", false),
    TextCase(.prefix, "/api", "/api/x", true), TextCase(.prefix, "/api", "/ap", false),
    TextCase(.prefix, "", "/", true), TextCase(.prefix, "/api", "/x/api", false),
    TextCase(.suffix, ".png", "/a.png", true), TextCase(.suffix, ".png", ".png", false),
    TextCase(.suffix, "/a.png", "/a.png", true), TextCase(.suffix, ".png", "/a.png/", false),
    TextCase(.suffix, "longer/than/it", "/it", false), TextCase(.substring, "b", "/abc", true),
    TextCase(.substring, "/abc", "/abc", true), TextCase(.substring, "bb", "/abc", false),
    TextCase(.substring, "", "/", true), TextCase(.directory, "b", "/a/b/c", true),
    TextCase(.directory, "/b/", "/a/b/c", true), TextCase(.directory, "b", "/a/bb/c", false),
    TextCase(.directory, "b/c", "/a/b/c", true), TextCase(.directory, "c", "/a/b/c", true),
    TextCase(.directory, "b", "/b.c", false), TextCase(.directory, "/", "/a", false),
    TextCase(.domain, "b", "/a.b.c", true), TextCase(.domain, "b.c", "/a.b.c:1", true),
    TextCase(.domain, "b", "/a.bb", false), TextCase(.domain, "bb", "/abb", false),
  ]

  @Test("text", arguments: texts)
  func text(_ testCase: TextCase) {
    guard testCase.path.hasPrefix("/") else {
      #expect(!testCase.holds)
      return
    }
    let fixture = ConditionFixture(.path, testCase.match, [testCase.pattern])
    #expect(fixture.holds(get(testCase.path)) == testCase.holds)
  }

  @Test("-i compares letters in any case, and only letters")
  func ignoringCase() {
    let fixture = ConditionFixture(.path, .prefix, ignoresCase: true, ["/api[x"])
    #expect(fixture.holds(get("/API[X/y")) == true)
    #expect(fixture.holds(get("/api{x")) == false)
    let exact = ConditionFixture(.hostHeader, .exact, ignoresCase: true, ["a.example"])
    #expect(exact.holds(get("/", host: "A.Example")) == true)
    #expect(exact.holds(get("/", host: "A.Example:80")) == false)
    #expect(exact.holds("GET http://A.EXAMPLE/ HTTP/1.1\r\nHost: a.example\r\n\r\n") == true)
  }

  @Test("samples of the request line")
  func requestLine() {
    #expect(ConditionFixture(.path, .exact, ["/a"]).holds(get("/a?b=c")) == true)
    #expect(ConditionFixture(.query, .exact, ["b=c"]).holds(get("/a?b=c")) == true)
    #expect(ConditionFixture(.query, .found, []).holds(get("/a")) == false)
    #expect(ConditionFixture(.query, .found, []).holds(get("/a?")) == false)
    #expect(ConditionFixture(.target, .exact, ["/a?b=c"]).holds(get("/a?b=c")) == true)
    #expect(ConditionFixture(.method, .exact, ["GET", "HEAD"]).holds(get("/")) == true)
    #expect(ConditionFixture(.method, .exact, ["POST"]).holds(get("/")) == false)
    #expect(ConditionFixture(.always, .found, []).holds(get("/")) == true)
    #expect(ConditionFixture(.never, .found, []).holds(get("/")) == false)
    let old = "GET / HTTP/1.0\r\n\r\n"
    #expect(ConditionFixture(.hostHeader, .found, []).holds(old) == false)
    #expect(ConditionFixture(.hostHeader, .substring, [""]).holds(old) == false)
  }

  @Test("hdr() sees each value, fhdr() each line")
  func headers() {
    let request = get("/", ["X-A: one, two ,\"three, four\"", "x-a: five", "Date: Fri, 6 Feb"])
    for value in ["one", "two", "\"three, four\"", "five"] {
      #expect(ConditionFixture(header: "x-a", .exact, [value]).holds(request) == true)
    }
    for value in ["three", "four", "one, two", "ONE", ""] {
      #expect(ConditionFixture(header: "x-a", .exact, [value]).holds(request) == false)
    }
    #expect(
      ConditionFixture(header: "date", isWhole: true, .exact, ["Fri, 6 Feb"]).holds(request)
        == true)
    #expect(ConditionFixture(header: "x-a", .found).holds(request) == true)
    #expect(ConditionFixture(header: "x-b", .found).holds(request) == false)
    #expect(ConditionFixture(header: "x", .found).holds(request) == false)
    #expect(ConditionFixture(header: "x-a", .length, integers: 3...3).holds(request) == true)
    #expect(ConditionFixture(header: "x-a", .length, integers: 20...90).holds(request) == false)
    let unclosed = get("/", ["X-A: \"a, b\\"])
    #expect(ConditionFixture(header: "x-a", .found).holds(unclosed) == true)
  }

  @Test(
    "numbers in headers",
    arguments: [
      ("5", true), ("10", true), ("4", false), ("11", false), ("-5", false), ("", false),
      ("5x", false), ("005", true), ("99999999999999999999", false), ("-", false), ("+5", false),
    ])
  func numbers(value: String, holds: Bool) {
    let fixture = ConditionFixture(header: "x-n", .integer, integers: 5...10)
    #expect(fixture.holds(get("/", ["X-N: \(value)"])) == holds)
  }

  @Test("addresses in headers")
  func addresses() {
    let private10 = Plan.Network(
      family: .ipv4, low: UInt64(ipv4(10, 0, 0, 0)), prefixLength: 8)
    let fixture = ConditionFixture(header: "x-forwarded-for", .network, networks: [private10])
    #expect(fixture.holds(get("/", ["X-Forwarded-For: 192.0.2.1, 10.1.2.3"])) == true)
    #expect(fixture.holds(get("/", ["X-Forwarded-For: ::ffff:10.1.2.3"])) == true)
    #expect(fixture.holds(get("/", ["X-Forwarded-For: 192.0.2.1, 10.1.2.3:80"])) == false)
    #expect(fixture.holds(get("/", ["X-Forwarded-For: 10.1.2.256, 10.1.2, 010.1.2.3"])) == false)
  }

  @Test("source and destination")
  func endpoints() {
    func condition(_ sample: Plan.Sample, _ match: Plan.Match, _ pattern: Plan.Pattern)
      -> ConditionFixture
    {
      ConditionFixture { builder in
        let test = Plan.Test(sample: sample, match: match, patterns: builder.add([pattern]))
        return [[([test], false)]]
      }
    }
    let network = Plan.Pattern.network(
      Plan.Network(family: .ipv4, low: UInt64(ipv4(192, 0, 2, 0)), prefixLength: 24))
    let source = condition(.source, .network, network)
    #expect(source.holds(get("/"), source: .ipv4(ipv4(192, 0, 2, 255), port: 1)) == true)
    #expect(source.holds(get("/"), source: .ipv4(ipv4(192, 0, 3, 0), port: 1)) == false)
    #expect(source.holds(get("/"), source: .unnamed) == false)
    let destination = condition(.destination, .network, network)
    #expect(
      destination.holds(get("/"), destination: .ipv4(ipv4(192, 0, 2, 1), port: 1)) == true)
    let port = condition(.destinationPort, .integer, .integers(80, 443))
    #expect(port.holds(get("/"), destination: .ipv4(1, port: 443)) == true)
    #expect(port.holds(get("/"), destination: .ipv4(1, port: 444)) == false)
    let sourcePort = condition(.sourcePort, .integer, .integers(1_024, 65_535))
    #expect(sourcePort.holds(get("/"), source: .ipv4(1, port: 1_023)) == false)
  }

  /// Letters are literals that hold, lower case for those that do not; `!` negates, `|` is `or`.
  @Test(
    "literals, or, unless",
    arguments: [
      ("A", true), ("a", false), ("!a", true), ("!A", false), ("AB", true), ("Ab", false),
      ("aB|AB", true), ("ab|cd", false), ("A!b!c", true), ("A!B|c", false), ("a|!b", true),
    ])
  func logic(formula: String, holds: Bool) {
    func build(_ builder: inout PlanBuilder) -> [[(tests: [Plan.Test], isNegated: Bool)]] {
      formula.split(separator: "|").map { group in
        var literals: [(tests: [Plan.Test], isNegated: Bool)] = []
        var isNegated = false
        for letter in group {
          if letter == "!" {
            isNegated = true
            continue
          }
          let never = Plan.Test(sample: .never, match: .found)
          let last = Plan.Test(sample: letter.isUppercase ? .always : .never, match: .found)
          literals.append(([never, last], isNegated))
          isNegated = false
        }
        return literals
      }
    }
    #expect(ConditionFixture { build(&$0) }.holds(get("/")) == holds)
    #expect(ConditionFixture(unless: true) { build(&$0) }.holds(get("/")) == !holds)
  }
}

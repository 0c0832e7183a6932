import LintelDiagnostics
import LintelIR
import LintelLowering
import LintelSource
import Testing

@Suite("What is said of a refused line")
struct RefusedLineTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var line: String
    var message: String
    var help: String?
    var testDescription: String { line }
  }

  @Test("a refused line of a frontend comes with what helps", arguments: frontendLines)
  func frontend(_ example: Case) throws {
    try check(example, in: "frontend www\n  mode http\n  bind :80\n  \(example.line)\n")
  }

  @Test("a refused line of a backend comes with what helps", arguments: backendLines)
  func backend(_ example: Case) throws {
    try check(example, in: "backend app\n  mode http\n  \(example.line)\n")
  }

  @Test("a count with a unit is told without")
  func count() {
    let findings = LoweringTests.lower("global\n  nbthread 2k\n").diagnostics
    #expect(findings.map(\.message) == ["'2k' is not a whole number in 'nbthread'"])
    #expect(findings.map(\.help) == ["counts have no unit: write 2000"])
  }

  private func check(_ example: Case, in text: String) throws {
    let findings = LoweringTests.lower(text).diagnostics
    let finding = try #require(findings.first { $0.message == example.message }, "\(findings)")
    #expect(finding.help == example.help)
    #expect(findings.count == 1, "\(findings.map(\.message))")
  }

  private static let quotes =
    "blanks separate words: put a text that has some in quotes, or write '\\ ' for each"

  static let frontendLines: [Case] = [
    Case(
      line: "log-format %ci %cp", message: "'log-format' does not take '%cp' here", help: quotes),
    Case(
      line: "http-request set-header X hello world",
      message: "'http-request set-header' does not take 'world' here",
      help: quotes + "; a condition begins with 'if' or 'unless'"),
    Case(
      line: "http-request deny iff TRUE", message: "'http-request deny' does not take 'iff' here",
      help: "did you mean 'if'?"),
    Case(
      line: "use_backend if { path /x }",
      message: "'use_backend' needs one more argument before 'if': backend", help: nil),
    Case(
      line: "http-request set-header X \u{201C}a b\u{201D}",
      message: "'http-request set-header' does not take 'b\u{201D}' here",
      help: "typographic quotes as in '\u{201C}a' are letters: write \" or '"),
    Case(
      line: "http-request set-header X #a",
      message: "'http-request set-header' needs one more argument here: value",
      help: "a '#' begins a comment: put a word with one in quotes, or write '\\#'"),
    Case(
      line: "redirect https if TRUE",
      message: "'https' is not one of 'location', 'prefix', 'scheme' in 'redirect'",
      help: "say what 'https' is: 'redirect scheme https'"),
    Case(
      line: "http-request redirect scheme https code 304",
      message: "'304' is not a valid code in 'http-request redirect'",
      help: "possible values are 301, 302, 303, 307, 308"),
    Case(
      line: "mode htttp", message: "'htttp' is not a valid mode",
      help: "did you mean 'http'? possible values are tcp, http, log, spop, haterm"),
    Case(
      line: "timeout client 5 s", message: "'timeout client' does not take 's' here",
      help: "a number and its unit are one word: '5s'"),
    Case(
      line: "timeout client", message: "'timeout client' needs one more argument here: time",
      help: nil),
    Case(
      line: "bind 10.0.0.1",
      message: "invalid address '10.0.0.1': a port is missing in '10.0.0.1', in 'bind'",
      help: "write the port behind the address: '10.0.0.1:80'"),
  ]

  static let backendLines: [Case] = [
    Case(
      line: "cookie SRV inser", message: "'cookie' does not take 'inser' here",
      help: "did you mean 'insert'?"),
    Case(
      line: "server a 1.1.1.1 80", message: "unknown option '80' in 'server'",
      help: "a port follows its address without a blank: '1.1.1.1:80'"),
    Case(
      line: "server a check",
      message: "server 'a' has no address: 'check' is read as one",
      help: "write the address before 'check'; a host of that name is 'check:80' with its port"),
    Case(
      line: "server a 1.1.1.1:80 weight 300",
      message: "300 does not fit: the number of 'weight' goes from 0 to 256",
      help: "write a whole number from 0 to 256"),
  ]

  @Test("all mistakes of the options of one line are told")
  func options() {
    let text = """
      frontend www
        bind :80 sll crtt /x
      backend app
        server a 10.0.0.1:80 weight 300 inter 5x bogus chek

      """
    let messages = LoweringTests.lower(text).diagnostics.map(\.message)
    #expect(
      messages == [
        "unknown option 'sll' in 'bind'", "unknown option 'crtt' in 'bind'",
        "300 does not fit: the number of 'weight' goes from 0 to 256",
        "'5x' is not a time in 'inter'",
        "unknown option 'bogus' in 'server'", "unknown option 'chek' in 'server'",
      ])
  }

  @Test("a misspelt header opens its section", arguments: ["bakend", "backnd", "Backend"])
  func header(_ keyword: String) throws {
    let text = """
      frontend www
        bind :80
        default_backend app
      \(keyword) app
        balance roundrobin
        server a 10.0.0.1:80

      """
    let lowered = LoweringTests.lower(text)
    let finding = try #require(lowered.diagnostics.first)
    #expect(lowered.diagnostics.count == 1)
    #expect(finding.help?.hasPrefix("did you mean 'backend'?") == true)
    #expect(lowered.configuration.backend(named: "app")?.servers.count == 1)
  }

  @Test(
    "what is closer to a keyword is no header", arguments: ["maxcon 5", "Bind :81", "lg global"])
  func keyword(_ line: String) {
    let lowered = LoweringTests.lower("frontend www\n  bind :80\n  \(line)\n")
    #expect(lowered.configuration.sections.count == 1)
  }

  @Test("a refused stick-table line is not reported as missing")
  func table() {
    let text = "backend app\n  stick-table type ip size 1m store http_rate(10s)\n  stick on src\n"
    let messages = LoweringTests.lower(text).diagnostics.map(\.message)
    #expect(messages == ["a stick table cannot store 'http_rate' in 'stick-table'"])
  }
}

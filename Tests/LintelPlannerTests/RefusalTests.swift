import LintelDiagnostics
import LintelGrammar
import LintelPlan
import LintelPlanner
import Testing

/// Whatever a file says is carried out or refused, never skipped.
@Suite("Refusals")
struct RefusalTests {
  @Test(
    "a line of a frontend that is not executed is refused",
    arguments: [
      ("http-request redirect location /x", "'redirect' is not executed yet"),
      ("http-request set-header X-Id %[rand]", "'set-header ... %[rand]' is not executed yet"),
      ("use_backend app if { ssl_fc }", "'ssl_fc' is not executed yet"),
      ("use_backend app if { path_reg ^/a }", "'-m reg' is not executed yet"),
      ("use_backend app if { path,url_dec /a }", "'url_dec' is not executed yet"),
      ("use_backend app if HTTP_1.0", "'HTTP_1.0' is not executed yet"),
      ("use_backend %[path] if TRUE", "'use_backend %[path]' is not executed yet"),
      ("option httpslog", "'option httpslog' is not executed yet"),
      ("option logasap", "'option logasap' is not executed yet"),
      ("log ring@r local0", "'log ring@r' is not executed yet"),
      ("log stdout format rfc5424 local0", "'log ... format rfc5424' is not executed yet"),
      ("bind 127.0.0.1:443 ssl crt site.pem", "'bind ... ssl' is not executed yet"),
      ("bind quic4@127.0.0.1:443", "'quic4@' is not executed yet"),
      ("monitor-uri /up", "'monitor-uri' is not executed yet"),
    ])
  func frontend(line: String, message: String) {
    let snippet = PlanSnippet(PlanSnippet.http(frontend: line))
    #expect(snippet.planned.plan == nil)
    #expect(snippet.messages.contains { $0.hasPrefix("7: \(message)") }, "\(snippet.messages)")
  }

  @Test(
    "a line of a backend that is not executed is refused",
    arguments: [
      ("balance uri", "'balance uri' is not executed yet"),
      ("balance random(3)", "'balance random(3)' is not executed yet"),
      ("cookie SRV insert", "'cookie' is not executed yet"),
      ("stick-table type ip size 1m", "'stick-table' is not executed yet"),
      ("option httpchk GET /up", "'option httpchk' is not executed yet"),
      ("server s2 127.0.0.1:82 ssl verify none", "'server ... ssl' is not executed yet"),
      ("server s2 127.0.0.1:82 send-proxy", "'server ... send-proxy' is not executed yet"),
      ("server s2 127.0.0.1", "'127.0.0.1' is not executed yet"),
      ("default-server slowstart 10s", "'server ... slowstart' is not executed yet"),
      ("http-response set-status 200", "'set-status' is not executed yet"),
      ("http-response deny", "'http-response deny' is not executed yet"),
      (
        "http-response del-header Server if { status 200 }",
        "'http-response ... if' is not executed yet"
      ),
    ])
  func backend(line: String, message: String) {
    let snippet = PlanSnippet(PlanSnippet.http(backend: line))
    #expect(snippet.planned.plan == nil)
    #expect(snippet.messages.contains { $0.hasPrefix("11: \(message)") }, "\(snippet.messages)")
  }

  @Test("a rule set longer than a message has room for is refused")
  func longRuleSet() {
    let rules = (1...65).map { "http-request set-header X-\($0) v" }.joined(separator: "\n  ")
    let snippet = PlanSnippet(PlanSnippet.http(frontend: rules))
    #expect(
      snippet.messages.map { $0.drop { $0 != "'" } } == [
        "'rule 65 of a rule set' is not executed yet: more than 64"
      ])
  }

  @Test("the limit of one listener is refused")
  func listenerLimit() {
    let snippet = PlanSnippet(PlanSnippet.http(frontend: "bind 127.0.0.1:0 maxconn 5"))
    #expect(snippet.messages.contains { $0.hasSuffix("'bind ... maxconn' is not executed yet") })
  }

  @Test(
    "what asks for nothing is not refused",
    arguments: [
      "no option contstats", "option contstats", "description The site", "option splice-auto",
    ])
  func satisfied(line: String) throws {
    _ = try PlanSnippet(PlanSnippet.http(frontend: line)).plan()
  }

  @Test("a defaults section counts only where a proxy inherits from it")
  func unusedDefaults() throws {
    let text = "defaults unused\n  mode http\n  option httpslog\ndefaults\n  mode http\n"
    _ = try PlanSnippet(text + "frontend f\n  bind :1").plan()
    let used = PlanSnippet(text + "frontend f from unused\n  bind :1")
    #expect(used.messages == ["3: 'option httpslog' is not executed yet"])
  }

  @Test("a section without use is refused, not skipped")
  func sections() {
    let snippet = PlanSnippet(PlanSnippet.http() + "\nuserlist u\n  user a insecure-password b")
    #expect(snippet.planned.plan == nil)
    #expect(snippet.messages.contains { $0.hasPrefix("12: 'userlist' is not executed yet") })
  }

  @Test("HTTP conditions need HTTP mode")
  func modes() {
    let snippet = PlanSnippet(
      "frontend f\n  mode tcp\n  bind :1\n  use_backend b if { path /a }\nbackend b\n  mode tcp")
    #expect(snippet.messages == ["4: 'path' is not executed yet: the proxy is not in HTTP mode"])
  }

  @Test("the runtime socket is refused by lintel, and noted by the compatible command line")
  func services() throws {
    let text = PlanSnippet.http(global: "stats socket /tmp/admin.sock level admin")
    #expect(PlanSnippet(text).messages.contains { $0.hasPrefix("2: 'stats socket'") })
    var options = PlannerOptions()
    options.program = .compatible
    let snippet = PlanSnippet(text, options: options)
    _ = try snippet.plan()
    #expect(snippet.planned.diagnostics.map(\.severity) == [.info])
  }

  @Test("a keyword is executed, satisfied or a service, never two of them")
  func tablesAreDisjoint() {
    let satisfied = Set(Executed.satisfiedKeywords.keys)
    let services = Set(Executed.optionalServices.keys)
    #expect(Executed.keywords.isDisjoint(with: satisfied))
    #expect(Executed.keywords.isDisjoint(with: services))
    #expect(satisfied.isDisjoint(with: services))
    #expect(Executed.bindOptions.isDisjoint(with: Executed.satisfiedBindOptions.keys))
    #expect(Executed.serverOptions.isDisjoint(with: Executed.satisfiedServerOptions.keys))
  }

  @Test("an unset variable is refused before it becomes an empty word")
  func variables() {
    let snippet = PlanSnippet(PlanSnippet.http(frontend: "bind \"127.0.0.1:${LINTEL_NO_PORT}\""))
    #expect(snippet.planned.plan == nil)
  }
}

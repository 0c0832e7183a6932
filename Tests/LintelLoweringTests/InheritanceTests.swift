import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLowering
import LintelTestSupport
import Testing

/// What holds in a section when its `defaults` and the lines above state something else.
/// (HAProxy manual, chapters 4 and 5.2)
@Suite("Inheritance")
struct InheritanceTests {
  private func proxies(_ text: String) -> [Proxy] {
    let lowered = LoweringTests.lower(text)
    #expect(!lowered.isRefused, "\(lowered.diagnostics.map(\.message))")
    return lowered.configuration.proxies
  }

  @Test("a chain of defaults hands each value down until one states it anew")
  func chain() throws {
    let all = proxies(
      """
      defaults base
        mode http
        timeout client 1s
        timeout server 1s
        retries 5
      defaults web from base
        timeout server 2s
      defaults other
        mode tcp
      backend a from web
        retries 7
      backend b
        timeout server 3s

      """)
    let a = try #require(all.first)
    let b = try #require(all.last)
    #expect(a.mode.value == .http)
    #expect(a.timeout(.client).value?.milliseconds == 1_000)
    #expect(a.timeout(.server).value?.milliseconds == 2_000)
    #expect(a.setting(.retries)?.value.arguments.first?.integer == 7)
    #expect(a.setting(.retries)?.isExplicit == true)
    // Without a name the nearest defaults above counts, and nothing of those before it.
    #expect(b.mode.value == .tcp)
    #expect(b.timeout(.client).isBuiltin)
    #expect(b.timeout(.server).isExplicit)
  }

  @Test(
    "an option is on until `no` or a later line says otherwise",
    arguments: [
      ("option forwardfor", "", true), ("option httpclose", "no option httpclose", false),
      ("no option httpclose", "option httpclose", true), ("no option httpclose", "", false),
      ("option httpclose", "", true),
    ])
  func options(_ inherited: String, _ own: String, _ isOn: Bool) throws {
    let keyword: KeywordID =
      inherited.contains("forwardfor") ? .optionForwardfor : .optionHttpclose
    let all = proxies("defaults\n mode http\n \(inherited)\nlisten l\n bind :80\n \(own)\n")
    let proxy = try #require(all.first)
    #expect(proxy.isOn(keyword).value == isOn)
    #expect(proxy.isOn(keyword).isExplicit == !own.isEmpty)
  }

  @Test("default-server counts from its line on, over the one that defaults hand down")
  func defaultServer() throws {
    let all = proxies(
      """
      defaults
        default-server check inter 5s weight 10
      backend b
        server a 10.0.0.1:80
        default-server inter 7s maxconn 9
        server b 10.0.0.2:80 weight 20 no-check
        server-template t 2 10.0.0.3:80 maxconn 3
        default-server weight 30
        server c 10.0.0.4:80

      """)
    let servers = try #require(all.first).servers
    #expect(servers.map(\.name.value) == ["a", "b", "t1", "t2", "c"])
    #expect(servers.map { $0.has(.check) } == [true, false, true, true, true])
    #expect(
      servers.map { $0.argument(.inter)?.duration?.milliseconds }
        == [5_000, 7_000, 7_000, 7_000, 7_000])
    #expect(servers.map { $0.argument(.weight)?.integer } == [10, 20, 10, 10, 30])
    #expect(servers.map { $0.argument(.maxconn)?.integer } == [nil, 9, 3, 3, 9])
    #expect(servers.map { $0.option(.weight)?.isExplicit } == [false, true, false, false, false])
  }

  @Test("a template counts from one, or from the first of its range")
  func templates() throws {
    let servers = try #require(
      proxies("backend b\n server-template w 3 10.0.0.1:80\n server-template x 5-6 a.example:80\n")
        .first
    ).servers
    #expect(servers.map(\.name.value) == ["w1", "w2", "w3", "x5", "x6"])
  }
}

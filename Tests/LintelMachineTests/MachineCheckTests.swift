import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLowering
import LintelMachine
import LintelSource
import LintelSyntax
import Testing

@Suite("Facts of the machine")
struct MachineCheckTests {
  private func findings(
    _ text: String, on machine: ScriptedMachine, _ checks: MachineChecks = [.files, .names]
  ) -> [String] {
    var sources = SourceMap()
    let file = sources.add(name: "test.cfg", text: text)
    var lowering = Lowering(target: .latest)
    lowering.add(HAProxyTree.parse(file: sources[file]))
    let lowered = lowering.finish()
    #expect(!lowered.isRefused, "\(lowered.diagnostics.map(\.message))")
    let check = MachineCheck(
      lowered.configuration, sources: sources, machine: machine, checks: checks)
    return check.diagnostics.map { "\($0.rule) \(check.sources.text($0.range))" }
  }

  private static let key = "-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n"
  private static let certificate = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n"

  @Test("nothing is checked that was not asked for")
  func off() {
    let text = "global\n    user nobody\nlisten l\n    bind :1\n    server s x.example:1\n"
    #expect(findings(text, on: ScriptedMachine(), []).isEmpty)
    #expect(findings(text, on: ScriptedMachine(), .files) == ["EV09 nobody"])
    #expect(findings(text, on: ScriptedMachine(), .names) == ["EV11 x.example:1"])
  }

  @Test("users and groups, those of sockets included")
  func accounts() {
    let text = """
      global
          user a
          group b
          stats socket /run/s user c group d
      frontend f
          bind unix@/run/f user e

      """
    let machine = ScriptedMachine(users: ["a", "e"], groups: ["d"])
    #expect(findings(text, on: machine) == ["EV10 b", "EV09 c"])
  }

  @Test("certificates: what is missing, what is no PEM, and where the key may be")
  func certificates() {
    let text = """
      global
          crt-base /etc/tls
      frontend f
          bind :1 ssl crt a.pem crt b.pem crt c.pem crt /d.pem crt /dir
          bind :2 ssl crt a.pem ca-file /ca.pem crl-file /crl.pem verify required
      listen l
          bind :3
          server s 1.1.1.1:1 ssl crt e.pem ca-file @system-ca

      """
    let machine = ScriptedMachine(
      files: [
        "/etc/tls/a.pem": Self.certificate + Self.key, "/etc/tls/b.pem": Self.certificate,
        "/etc/tls/c.pem": Self.certificate, "/etc/tls/c.pem.key": Self.key, "/d.pem": "hello\n",
        "/dir/x.pem": Self.certificate, "/dir/x.key": Self.key,
        "/ca.pem": "-----BEGIN CERTIFICATE-----\nMA*=\n-----END CERTIFICATE-----\n",
        "/crl.pem": Self.certificate,
      ], directories: ["/dir": ["x.key", "x.pem"]])
    #expect(
      findings(text, on: machine) == [
        "EV04 b.pem", "EV03 /d.pem", "EV03 /ca.pem", "EV03 /crl.pem", "EV01 e.pem",
      ])
  }

  @Test("maps and pattern files, line by line")
  func lines() {
    let text = """
      frontend f
          bind :1
          mode http
          acl a src -f /nets
          acl b hdr(x) -m int -f /ints
          acl c path -f opt@/none -f virt@v
          http-request set-header A %[src,map_ip_int(/map,0)]
          http-request deny if { path -f /missing }
          use_backend %[path,map(/plain)]

      """
    let machine = ScriptedMachine(files: [
      "/nets": "# all\n10.0.0.0/8\n  ::1/129\nx.example\n", "/ints": "1\n5:\nten\n",
      "/map": "10.0.0.1 5\n10.0.0.2  five\n10.0.0.300 7\n", "/plain": "/a b\n/c\n",
    ])
    #expect(
      findings(text, on: machine).sorted() == [
        "EV01 /missing", "EV06 10.0.0.300", "EV06 five", "EV07 ::1/129", "EV07 ten",
      ])
  }

  @Test("responses and other files")
  func responses() {
    let text = """
      global
          lua-load /x.lua
          server-state-file /state
      defaults
          mode http
          errorfile 503 /ok
          errorfile 502 /bad
          errorfile 500 /open
          errorfile 408 /dev/null

      """
    let machine = ScriptedMachine(files: [
      "/ok": "HTTP/1.0 503 Down\r\nA: b\r\n\r\n<p>", "/bad": "<p>", "/open": "HTTP/1.0 500 X\r\n",
      "/dev/null": "",
    ])
    #expect(
      findings(text, on: machine) == [
        "EV01 /x.lua", "EV01 /state", "EV08 /bad", "EV08 /open",
      ])
  }

  @Test("names of servers, as init-addr has it")
  func names() {
    let text = """
      backend b
          server a known:1
          server b gone:1
          server c late:1
          server d lenient:1 init-addr last,libc,none
          default-server init-addr libc,10.0.0.1
          server e other:1

      """
    let machine = ScriptedMachine(hosts: ["known": .resolved, "late": .timedOut])
    #expect(
      findings(text, on: machine)
        == ["EV11 gone:1", "EV11 late:1", "EV11 lenient:1", "EV11 other:1"])
  }

  @Test("every fault has a name, a sentence and an identifier of its family")
  func catalogue() {
    let faults = MachineFault.allCases
    #expect(Set(faults.map(\.name)).count == faults.count)
    #expect(faults.allSatisfy { $0.rawValue.hasPrefix("EV") && $0.explanation.hasSuffix(".") })
  }
}

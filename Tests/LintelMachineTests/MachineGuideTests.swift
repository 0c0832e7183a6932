import LintelDiagnostics
import LintelGrammar
import LintelLowering
import LintelMachine
import LintelSource
import LintelSyntax
import Testing

/// Runs the examples of what a machine can lack, on a machine that lacks it.
@Suite("Guides of facts of the machine")
struct MachineGuideTests {
  private static let certificate = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n"
  private static let key = "-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n"

  private static let machine = ScriptedMachine(
    files: [
      "/etc/haproxy/blocked.lst": "192.0.2.0/24\n", "/etc/haproxy/wrong.lst": "192.0.2.0/33\n",
      "/etc/haproxy/site.pem": certificate + key, "/etc/haproxy/site.crt": certificate,
      "/etc/haproxy/site.der": "0\u{82}\u{3}",
      "/etc/haproxy/open.lst": "/etc/haproxy/site.pem alpn h2] [x\n",
      "/etc/haproxy/sites.lst": "/etc/haproxy/site.pem [alpn h2] example.com\n",
      "/etc/haproxy/words.map": "192.0.2.0/24 low\n",
      "/etc/haproxy/levels.map": "192.0.2.0/24 1\n", "/etc/haproxy/503.html": "<html>\n",
      "/etc/haproxy/503.http": "HTTP/1.0 503 Service Unavailable\r\n\r\nx",
    ], users: ["haproxy"], groups: ["haproxy"], hosts: ["app.example.com": .resolved])

  @Test(
    "a wrong example has the fault, and the right one has none",
    arguments: MachineFault.allCases.filter { $0 != .unreadableFile && $0 != .missingDirectory })
  func examples(_ fault: MachineFault) throws {
    let guide = try #require(FaultGuide.all[fault.rawValue])
    #expect(findings(of: guide.wrong).contains(fault.rawValue))
    #expect(findings(of: guide.right) == [])
  }

  private func findings(of text: String) -> [String] {
    var sources = SourceMap()
    let file = sources.add(name: "test.cfg", text: text)
    var lowering = Lowering(target: .latest)
    lowering.add(HAProxyTree.parse(file: sources[file]))
    let lowered = lowering.finish()
    #expect(!lowered.isRefused, "\(lowered.diagnostics.map(\.message))")
    let check = MachineCheck(
      lowered.configuration, sources: sources, machine: Self.machine, checks: [.files, .names])
    return check.diagnostics.map(\.rule)
  }
}

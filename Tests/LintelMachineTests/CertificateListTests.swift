import LintelDiagnostics
import LintelMachine
import LintelSource
import Testing

@Suite("crt-list")
struct CertificateListTests {
  private func messages(_ text: String) -> [String] {
    let machine = ScriptedMachine(files: ["list": text])
    return MachineCheck(certificateList: "list", machine: machine, checks: []).diagnostics
      .map(\.message)
  }

  @Test(
    "what HAProxy takes",
    arguments: [
      "a.pem\n", "", "# comment\n\n\r\n", "a.pem [alpn h2,http/1.1 ssl-min-ver TLSv1.2] *.a.org\n",
      "a.pem a.org !b.a.org\n", "a.pem [] a.org\n", "\ta.pem\t[ verify none ]\n",
      "a.pem[no-alpn allow-0rtt]x\n", "@site [crt b.pem key b.key ocsp-update on]\n",
    ])
  func accepted(_ text: String) { #expect(messages(text).isEmpty) }

  @Test(
    "what it refuses",
    arguments: [
      ("a.pem", "the last line has no line feed"), ("[alpn h2]\n", "a line starts with"),
      ("a.pem [a [b]\n", "there is a second '['"), ("a.pem ]\n", "']' has no '[' before it"),
      ("a.pem [alpn h2]]\n", "there is a second ']'"), ("a.pem [alpm h2]\n", "'alpm' is no option"),
      ("a.pem [alpn]\n", "'alpn' lacks its value"), ("a.pem [verify maybe]\n", "'verify' takes"),
      ("a.pem [ssl-min-ver TLSv1.4]\n", "'ssl-min-ver' takes"),
    ])
  func refused(_ text: String, _ message: String) {
    let found = messages(text)
    #expect(found.count == 1 && found[0].hasPrefix(message), "\(found)")
  }

  @Test("what it takes for something else than meant")
  func warnings() {
    #expect(messages("a.pem x [alpn h2]\n").count == 1)
    #expect(messages("a.pem a.*.org\n").count == 1)
    #expect(messages("a.pem [alpn h2 x\n").count == 1)
  }

  @Test("a finding points into the list")
  func place() {
    let machine = ScriptedMachine(files: ["list": "# c\na.pem [alpm h2]\n"])
    let check = MachineCheck(certificateList: "list", machine: machine, checks: [])
    #expect(check.diagnostics.map { check.sources.text($0.range) } == ["alpm"])
  }

  @Test("the files of a list are looked for where files are checked")
  func files() {
    let machine = ScriptedMachine(files: ["list": "a.pem [ca-file b.pem] x\n"])
    let check = MachineCheck(certificateList: "list", machine: machine, checks: .files)
    #expect(check.diagnostics.map(\.rule) == ["EV01", "EV01"])
  }
}

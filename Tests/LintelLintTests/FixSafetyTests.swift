import LintelDiagnostics
import LintelLint
import Testing

/// Fixes after which somebody is shut out, or a script fails, need consent.
@Suite("Safety of fixes")
struct FixSafetyTests {
  @Test(
    "what changes who reaches something is not safe",
    arguments: [
      ("SE03", "global\n  stats socket /var/tmp/h.sock mode 666 level admin\n"),
      (
        "LB07",
        """
        frontend f
          mode http
          bind :8443 ssl crt a.pem
          default_backend b
        backend b
          mode http
          cookie S insert
          server s 192.0.2.1:80 cookie a

        """
      ),
    ])
  func unsafe(rule: String, text: String) {
    let found = LintRun(text).diagnostics(of: rule)
    #expect(found.count == 1)
    #expect(found.first?.fix?.safety == .unsafe)
  }
}

import LintelLint
import Testing

/// Networks and tests for a value at all, of which several together may leave nothing over.
@Suite("Shadowed networks")
struct ShadowedNetworkTests {
  private func isHidden(_ last: String, below rules: [String]) -> Bool {
    let text =
      RuleExample.prelude + "frontend web\n  bind :8080\n"
      + (rules + [last]).map { "  http-request deny if \($0)\n" }.joined()
    return LintRun(text).diagnostics(of: "AC04").count == 1
  }

  @Test(
    "what networks cover together is not reached",
    arguments: [
      (["{ src 10.0.0.0/9 }", "{ src 10.128.0.0/9 }"], "{ src 10.0.0.0/8 } { path /x }", true),
      (["{ src 10.0.0.0/9 10.128.0.0/9 }"], "{ src 10.0.0.0/8 } { path /x }", true),
      (["{ src 10.0.0.0/10 10.64.0.0/10 }", "{ src 10.128.0.0/9 }"], "{ src 10.0.0.0/8 }", true),
      (["{ src 0.0.0.0/1 128.0.0.0/1 }"], "{ src 0.0.0.0/0 } { path /x }", true),
      (["{ src 10.0.0.0/9 }", "{ src 10.128.0.0/10 }"], "{ src 10.0.0.0/8 }", false),
      (["{ src 10.0.0.0/9 } { path /a }", "{ src 10.128.0.0/9 }"], "{ src 10.0.0.0/8 }", false),
      (["{ dst 10.0.0.0/9 }", "{ src 10.128.0.0/9 }"], "{ src 10.0.0.0/8 }", false),
      (["!{ src 10.0.0.0/9 }"], "{ src 10.0.0.0/8 }", false),
    ])
  func networks(_ above: [String], _ last: String, _ isHidden: Bool) {
    #expect(self.isHidden(last, below: above) == isHidden)
  }

  @Test(
    "what compares a value finds one",
    arguments: [
      ("{ req.hdr(x-a) -m found }", "{ req.hdr(x-a) -m beg b }", true),
      ("{ req.hdr(x-a) -m found }", "{ req.hdr(x-a) -f /etc/list }", true),
      ("{ req.hdr(x-a) -m found }", "!{ req.hdr(x-a) -m beg b }", false),
      ("{ req.hdr(x-b) -m found }", "{ req.hdr(x-a) -m beg b }", false),
    ])
  func found(_ above: String, _ last: String, _ isHidden: Bool) {
    #expect(self.isHidden(last, below: [above]) == isHidden)
  }
}

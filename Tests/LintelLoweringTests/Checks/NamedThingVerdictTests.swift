import LintelDiagnostics
import LintelGrammar
import LintelLowering
import Testing

/// Each verdict was given by HAProxy 3.4.0, or by the version that is the target: 2.6.12, 2.8.0,
/// 3.0.0 or 3.2.0.
@Suite("What one line says of another, and of the version")
struct NamedThingVerdictTests {
  private func check(_ example: SectionCase) {
    let lowered = LoweringTests.lower(example.text, target: example.target)
    #expect(
      lowered.isRefused != example.isAccepted, "\(lowered.diagnostics.map(\.message))")
  }

  private static let twoSix = Version(2, 6)
  private static let twoEight = Version(2, 8)
  private static let threeZero = Version(3, 0)
  private static let threeTwo = Version(3, 2)

  private static func http(_ line: String) -> String { "listen l\n mode http\n \(line)\n" }

  private static func value(_ sample: String) -> String {
    http("http-request set-header a %[\(sample)]")
  }

  private static let list = "acl a src -f /x"
  private static let map = "http-request set-header a %[src,map(/x)]"

  @Test(
    "a file is a list or a map",
    arguments: [
      SectionCase.refused(http("\(list)\n \(map)")),
      .refused(http("\(map)\n \(list)")),
      .refused(http("\(map) if { src -f /x }")),
      .refused(http("acl a src -M -f /x\n acl b src -f /x")),
      .refused("backend a\n mode http\n \(list)\nbackend b\n mode http\n \(map)\n"),
      .ok(http("acl a src -M -f /x\n \(map)")),
      .ok(http("\(list)\n acl b path -f /x")),
      .ok(http("\(list)\n http-request set-map(/x) %[src] a")),
      .ok(http("\(list)\n http-request set-header a %[src,map(/y)]")),
      .refused(http("\(list)\n http-request set-header a %[src,map(file@/x)]")),
      .ok(http("\(list)\n http-request set-header a %[src,map(file@/x)]"), twoSix),
      .refused(http("\(list)\n http-request set-header a %[src,map(opt@/x)]")),
      .ok(http("\(list)\n http-request set-header a %[src,map(opt@/x)]"), threeZero),
    ])
  func patternFiles(_ example: SectionCase) { check(example) }

  @Test(
    "identifiers",
    arguments: [
      SectionCase.refused("frontend f\n bind :80 guid-prefix a\n bind :81 guid-prefix a\n"),
      .refused("frontend f\n guid a-0\n bind :80 guid-prefix a\n"),
      .refused("frontend f\n guid a-2\n bind :80-82 guid-prefix a\n"),
      .refused("frontend f\n guid a-1\n bind :80 guid-prefix a shards 2\n"),
      .ok("frontend f\n guid a-1\n bind :80 guid-prefix a\n"),
      .ok("frontend f\n guid a-3\n bind :80-82 guid-prefix a\n"),
      .refused("backend b\n guid x\n server s 10.0.0.1:80 guid x\n"),
      .refused("backend b\n server s 10.0.0.1:80 guid x\nbackend c\n server s :80 guid x\n"),
      .refused("backend b\n server s :80 guid p-0\nfrontend f\n bind :80 guid-prefix p\n"),
    ])
  func identifiers(_ example: SectionCase) { check(example) }

  @Test(
    "limits of bandwidth, and retries",
    arguments: [
      SectionCase.refused(http("http-request set-bandwidth-limit x")),
      .ok(
        http(
          "filter bwlim-in x default-limit 1m default-period 1s\n "
            + "http-request set-bandwidth-limit x")),
      .refused(
        "defaults d\n mode http\n http-request set-bandwidth-limit x\n"
          + "frontend f from d\n filter bwlim-in x default-limit 1m default-period 1s\n"),
      .refused("frontend f\n mode http\n http-request set-retries 3\n"),
      .refused("frontend f\n tcp-request content set-retries 3\n"),
      .refused("defaults d\n mode http\n http-request set-retries 3\nfrontend f from d\n"),
      .ok("backend b\n mode http\n http-request set-retries 3\n"),
      .ok(http("tcp-request content set-retries 3")),
    ])
  func limits(_ example: SectionCase) { check(example) }

  @Test(
    "counters and profiles of actions",
    arguments: [
      SectionCase.ok(http("http-request sc-inc-gpc(5,0)")),
      .refused(http("http-request sc-inc-gpc(0,100)")),
      .refused(http("http-request do-log profile x")),
      .ok("log-profile x\n" + http("http-request do-log profile x")),
      .refused(http("redirect location / set-cookie-fmt A=%[src]"), threeZero),
      .refused(http("http-request wait-for-body time 1s use-large-buffer"), threeTwo),
    ])
  func counters(_ example: SectionCase) { check(example) }

  @Test(
    "addresses of connections",
    arguments: [
      SectionCase.refused("frontend f\n bind udp@:514\n"),
      .refused("frontend f\n bind uxdg@/x\n"),
      .ok("log-forward l\n dgram-bind udp@:514\n"),
      .refused("frontend f\n mode http\n bind rhttp@b/s\n"),
      .refused("backend b\n mode http\n server s rhttp@\n"),
      .ok("global\n expose-experimental-directives\nbackend b\n mode http\n server s rhttp@\n"),
      .ok("frontend f\n bind :80 mss -1400\n"),
      .refused("frontend f\n bind :80 mss 0\n"),
      .refused("frontend f\n bind :80 mss -65536\n"),
    ])
  func addresses(_ example: SectionCase) { check(example) }

  @Test(
    "what came later",
    arguments: [
      SectionCase.refused(http("http-after-response set-map(/x) %[src] a"), twoSix),
      .ok(http("http-after-response set-map(/x) %[src] a"), twoEight),
      .ok(http("http-after-response set-header a b"), twoSix),
      .refused(http("http-response set-timeout server 5s"), twoEight),
      .ok(http("http-response set-timeout server 5s"), threeZero),
      .ok(value("req.hdr(b),bytes(-1)"), twoSix),
      .refused(value("req.hdr(b),bytes(-1)")),
      .refused(value("req.hdr(b),bytes(txn.v)"), twoEight),
      .ok(value("req.hdr(b),bytes(txn.v)"), threeZero),
      .refused(value("url_param(a,,i)"), twoSix),
      .ok(value("url_param(a,,i)"), twoEight),
      .refused(value("query(with_qm)"), threeZero),
      .ok(value("query(with_qm)"), threeTwo),
      .refused(value("req.body,aes_gcm_dec(128,txn.a,txn.b,txn.c,txn.d)"), threeTwo),
      .ok(value("bytes_out"), threeTwo),
      .refused(value("bytes_out")),
      .refused(value("txn.timer.total"), threeTwo),
      .ok(value("txn.timer.total")),
      .refused(http("http-response set-header a %[req.ver]"), threeTwo),
      .ok(http("http-response set-header a %[bc_setting_streams_limit]"), threeTwo),
      .refused(http("http-response set-header a %[bc_setting_streams_limit]")),
    ])
  func versions(_ example: SectionCase) { check(example) }

  @Test(
    "lines of the process",
    arguments: [
      SectionCase.ok("global\n jwt.decrypt_alg_list ALL:!RSA1_5\n"),
      .ok("global\n jwt.decrypt_alg_list RSA-OAEP:A256KW:\n"),
      .refused("global\n jwt.decrypt_alg_list RSA-OAEP,A256KW\n"),
      .refused("global\n jwt.decrypt_alg_list all\n"),
      .ok("global\n jwt.decrypt_enc_list A128GCM:A256GCM\n"),
      .refused("global\n jwt.decrypt_enc_list RSA1_5\n"),
      .refused("global\n tune.bufsize 336\n"),
      .ok("global\n tune.bufsize 337\n"),
      .refused("global\n tune.bufsize 16k\n", threeZero),
      .ok("global\n tune.bufsize 16k\n", threeTwo),
      .ok("global\n tune.bufsize 16384b\n", threeZero),
      .refused("global\n tune.h2.initial-window-size -5\n"),
      .refused("global\n tune.maxpollevents 1000001\n"),
      .ok("global\n tune.maxpollevents 1000001\n", threeTwo),
      .refused("global\n tune.stick-counters 101\n"),
      .ok("global\n tune.stick-counters 101\n", threeTwo),
      .refused("global\n warn-blocked-traffic-after 2s\n"),
      .refused("global\n ocsp-update.mindelay 4000\n ocsp-update.maxdelay 5000\n"),
      .ok("global\n ocsp-update.maxdelay 5000\n ocsp-update.mindelay 4000\n"),
      .ok("global\n ocsp-update.mode auto\n"),
      .refused("global\n nbthread 65\n", threeZero),
      .ok("global\n nbthread 65\n", threeTwo),
      .ok("global\n nbthread 65\n thread-groups 2\n", threeZero),
      .refused("global\n tune.disable-fast-forward\n", threeTwo),
      .ok("global\n tune.disable-fast-forward\n"),
      .refused("global\n unsetenv\n", threeZero),
    ])
  func process(_ example: SectionCase) { check(example) }

  @Test(
    "certificates and programs",
    arguments: [
      SectionCase.refused("frontend f\n bind :443 ssl crt /x.pem generate-certificates\n"),
      .ok("frontend f\n bind :443 ssl crt /x generate-certificates ca-sign-file /y\n"),
      .refused("crt-store\n load crt a.pem alias b\n load crt c.pem alias b\n"),
      .refused("global\n master-worker\nprogram p\n option start-on-reload\n", threeZero),
      .ok("global\n master-worker\nprogram p\n command /bin/true\n", threeZero),
      .ok("frontend f\n ssl-f-use crt /x.pem alpn h2\n bind :443 ssl\n"),
      .refused("frontend f\n ssl-f-use alpn h2\n bind :443 ssl\n"),
      .refused("frontend f\n ssl-f-use crt /x.pem foo\n bind :443 ssl\n"),
      .refused("frontend f\n ssl-f-use crt /x.pem verify bogus\n bind :443 ssl\n"),
    ])
  func certificates(_ example: SectionCase) { check(example) }
}

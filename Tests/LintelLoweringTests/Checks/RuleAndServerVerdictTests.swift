import LintelDiagnostics
import LintelGrammar
import LintelLowering
import Testing

/// Each verdict was given by HAProxy 3.4.0, or by 2.6.12 where that is the target.
@Suite("What rules, servers and addresses refer to")
struct RuleAndServerVerdictTests {
  private func check(_ example: SectionCase) {
    let lowered = LoweringTests.lower(example.text, target: example.target)
    #expect(
      lowered.isRefused != example.isAccepted, "\(lowered.diagnostics.map(\.message))")
  }

  private static func http(_ line: String) -> String { "listen l\n mode http\n \(line)\n" }

  @Test(
    "actions",
    arguments: [
      SectionCase.refused(http("http-request deny deny_status 451")),
      .ok(http("http-request deny status 451")),
      .ok(http("http-request deny deny_status 429")),
      .refused(http("http-request return string x")),
      .ok(http("http-request return content-type text/plain string x")),
      .refused(http("http-request return status 204 content-type a/b lf-string x")),
      .refused(http("http-request return status 418 default-errorfiles")),
      .refused(http("http-request replace-path (a b")),
      .refused(http("http-request capture src id 0")),
      .ok(http("declare capture request len 5\n http-request capture src id 0")),
      .ok(http("http-request capture src len 5\n http-request capture src id 0")),
      .refused(http("http-response capture res.hdr(a) len 5")),
      .ok(http("declare capture response len 5\n http-response capture res.hdr(a) id 0")),
      .refused("backend b\n mode http\n http-request capture src len 5\n"),
      .ok("backend b\n mode http\n http-request capture src id 7\n"),
      .refused("frontend f\n mode http\n http-request set-timeout server 5s\n"),
      .ok("frontend f\n mode http\n tcp-request connection set-src hdr(x)\n"),
      .refused("backend b\n mode http\n http-request set-timeout client 5s\n"),
      .refused(http("http-request set-timeout client 5s"), Version(2, 6)),
      .refused(http("http-request sc-inc-gpc0(3)")),
      .ok("global\n tune.stick-counters 4\n" + http("http-request sc-inc-gpc0(3)")),
      .refused(http("http-request use-service bogus")),
      .refused(http("http-request use-service lua.hello")),
      .ok("global\n lua-load a.lua\n" + http("http-request use-service lua.hello")),
      .refused(http("http-request lua.hello")),
      .refused(http("http-request send-spoe-group e g")),
      .ok(http("filter spoe engine e config e.cfg\n http-request send-spoe-group e g")),
      .refused(http("use-server s")),
      .refused(http("http-request silent-drop rst-ttl 1"), Version(2, 6)),
    ])
  func actions(_ example: SectionCase) { check(example) }

  @Test(
    "settings",
    arguments: [
      SectionCase.refused(http("cookie s insert prefix")),
      .refused(http("cookie s rewrite indirect")),
      .ok(http("cookie s insert indirect nocache")),
      .refused(http("hash-type consistent djb2 foo")),
      .refused(http("hash-type consistent avalanche")),
      .ok(http("hash-type consistent none")),
      .refused(http("hash-type consistent none"), Version(2, 6)),
      .refused(http("cookie s insert attr \"a;b\"")),
      .refused(http("http-check expect status 200-")),
      .refused(http("http-check expect status 300-200")),
      .ok(http("http-check expect status 200,301-308")),
      .refused(http("option smtpchk HELO a b")),
      .refused(http("option httplog clf clf")),
      .ok(http("max-keep-alive-queue -2")),
      .ok(http("http-request set-nice 5000")),
      .refused(http("balance log-sticky")),
      .refused("backend b\n stick-table type ip size 0\n"),
      .refused("resolvers r\n nameserver a 1.1.1.1:0\n"),
      .ok("resolvers r\n accepted_payload_size 100\n"),
      .refused("global\n stats socket /a mode 888\n"),
      .ok("global\n stats socket /a mode 0660\n"),
      .ok(http("option httpchk GET / HTTP/1.1 \"\\r\\nHost:x\"")),
      .refused(http("retry-on none 503")),
      .refused(http("hash-balance-factor 50")),
      .refused(http("balance random(0)")),
      .refused(http("dispatch 10.0.0.1")),
      .refused(http("http-send-name-header Host")),
      .ok(http("http-send-name-header Host"), Version(2, 6)),
      .refused(http("http-error status 418 content-type a/b string x")),
      .refused(http("http-error status 404 string x")),
      .refused(http("option httpchk GET / HTTP/1.1 Host:x"), Version(2, 6)),
      .ok(http("option httpchk GET / HTTP/1.1 Host:x")),
      .refused(http("filter cache nowhere")),
      .refused("backend b\n stick-table type ip len 5 size 1m\n"),
      .ok("backend b\n stick-table type string len 5 size 1m\n"),
      .ok("frontend f\n option transparent\n", Version(2, 6)),
      .refused("defaults d\n mode http\n http-request deny\nlisten l from d\n"),
      .refused("program p\n command x\n", Version(2, 6)),
      .ok("global\n master-worker\nprogram p\n command x\n", Version(2, 6)),
    ])
  func settings(_ example: SectionCase) { check(example) }

  @Test(
    "servers and addresses",
    arguments: [
      SectionCase.ok("backend b\n server s \"${HOST}:${PORT}\" check\n"),
      .ok("backend b\n server s ${HOST}:${PORT} check\n"),
      .ok("backend b\n server s app:$PORT check\n"),
      .ok("frontend f\n bind :${PORT}\n"),
      .refused("backend b\n server s app:PORT\n"),
      .refused("backend b\n server s 10.0.0.1:3-285\n", Version(2, 6)),
      .refused("backend b\n server-template s 5-3 app:80\n"),
      .refused("backend b\n server s 10.0.0.1:80 proxy-v2-options bogus\n"),
      .ok("backend b\n server s 10.0.0.1:80 send-proxy-v2 proxy-v2-options ssl,cert-cn\n"),
      .ok("backend b\n server s 10.0.0.1:80 max-reuse -5\n"),
      .refused("backend b\n server s 10.0.0.1:80 agent-check\n"),
      .ok("backend b\n server s 10.0.0.1:80 agent-check agent-port 8080\n"),
      .refused("backend b\n server s 10.0.0.1:80 check-ssl\n"),
      .ok("backend b\n server s 10.0.0.1:80 check-ssl verify none\n"),
      .refused("backend b\n option tcp-check\n tcp-check connect ssl\n server s 10.0.0.1:80\n"),
      .refused("backend b\n mode http\n server s 10.0.0.1:80 proto fcgi\n"),
      .refused(
        "fcgi-app p\n docroot /a\nbackend b\n mode http\n use-fcgi-app p\n server s 10.0.0.1:80\n"),
      .refused("frontend f\n bind :1 ssl crt a verify required\n"),
      .ok("frontend f\n bind :1 ssl crt a verify required ca-file c\n"),
      .refused("frontend f\n bind :1 ssl crt a ssl-min-ver TLSv1.2 ssl-max-ver TLSv1.1\n"),
      .ok("frontend f\n bind :1 ssl crt a ssl-max-ver TLSv1.1\n"),
      .refused("frontend f\n bind :1 ssl crt a no-tlsv12 no-tlsv13\n"),
      .refused("frontend f\n bind :1 ssl crt a force-sslv3\n"),
    ])
  func servers(_ example: SectionCase) { check(example) }

  @Test(
    "log formats that need a request",
    arguments: [
      SectionCase.refused("frontend f\n bind :1\n log-format %HM\n", Version(2, 6)),
      .ok("frontend f\n bind :1\n log-format %HM\n"),
      .ok("frontend f\n bind :1\n log-format %ci\n", Version(2, 6)),
      .refused(
        "defaults\n mode http\n log-format %r\nfrontend f\n mode tcp\n bind :1\n", Version(2, 6)),
      .ok(
        "defaults\n mode http\n log-format %r\nfrontend f\n mode tcp\n option tcplog\n bind :1\n",
        Version(2, 6)),
      .ok("defaults\n mode http\n log-format %r\nbackend b\n mode tcp\n", Version(2, 6)),
    ])
  func logFormats(_ example: SectionCase) { check(example) }
}

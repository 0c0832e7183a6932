import LintelDiagnostics
import LintelGrammar
import LintelLowering
import Testing

/// Lines whose words HAProxy looks at more closely, or less, than their form says. Each verdict was
/// given by HAProxy 3.4.0, or by 2.6.12 where that is the target.
@Suite("Rules within lines")
struct LineRuleTests {
  private static let old = Version(2, 6)

  private func check(_ example: SectionCase) {
    let lowered = LoweringTests.lower(example.text, target: example.target)
    #expect(
      lowered.isRefused != example.isAccepted, "\(lowered.diagnostics.map(\.message))")
  }

  @Test(
    "addresses",
    arguments: [
      SectionCase.refused("frontend f\n bind 1127.0.0.3:80\n"),
      .refused("frontend f\n bind 1.2.3.4.5:80\n"),
      .refused("frontend f\n bind 127.0%.0.1:80\n"),
      .refused("frontend f\n bind *:00\n"),
      .ok("frontend f\n bind 127.1:80\n"),
      .ok("frontend f\n bind www.example.net:80-90\n"),
      .refused("backend b\n server s .0.0.1:80\n"),
      .refused("backend b\n server s a,b:80\n"),
      .refused("backend b\n server s 1.1.1.1:80-90\n"),
      .ok("backend b\n server s ${NAME}:80\n"),
      .refused("backend b\n server s 1.1.1.1:80s\n"),
      .ok("backend b\n server s 1.1.1.1:80s\n", old),
      .refused("global\n log 127.0.0.1:65536 daemon\n"),
      .refused("global\n log 127.00..1 local0\n"),
      .ok("global\n log ring@buffer local0\n"),
      .refused("mailers m\n mailer smtp 192.0.2.1\n"),
    ])
  func addresses(_ example: SectionCase) { check(example) }

  @Test(
    "stick tables",
    arguments: [
      SectionCase.ok("backend b\n stick-table type ip expire 10s size 1m\n"),
      .ok("backend b\n stick-table size 1m store gpc0 type string len 8 expire 1s\n"),
      .ok("backend b\n stick-table type ip size 1k store gpc(3),gpc_rate(2,10s) store gpt(4)\n"),
      .refused("backend b\n stick-table type ip expire 10s\n"),
      .refused("backend b\n stick-table size 1m expire 10s\n"),
      .refused("backend b\n stick-table type string store gpc0 len 8 size 1m\n"),
      .refused("backend b\n stick-table type ip size 99999999999\n"),
      .refused("backend b\n stick-table type ip size 1m store http;_req_rate(24h)\n"),
      .refused("backend b\n stick-table type ip size 1m store conn_rate\n"),
      .refused("backend b\n stick-table type ip size 1m store conn_rate()\n"),
      .refused("backend b\n stick-table type ip size 1m store conn_rate(10s\n"),
      .refused("backend b\n stick-table type ip size 1m store conn_cnt(10s)\n"),
      .refused("backend b\n stick-table type ip size 1m store gpc(101)\n"),
      .refused("backend b\n stick-table type ip size 1m store gpc(2),gpc0\n"),
      .refused("backend b\n stick-table type ip size 1m write-to t\n", old),
      .refused("backend b\n stick-table type ip size 1m store glitch_cnt\n", old),
    ])
  func stickTables(_ example: SectionCase) { check(example) }

  @Test(
    "numbers",
    arguments: [
      SectionCase.ok("backend b\n server s 1.1.1.1:80 maxconn\n"),
      .ok("backend b\n server s 1.1.1.1:80 check weight\n"),
      .ok("backend b\n server s 1.1.1.1:80 maxconn -1\n"),
      .ok("backend b\n server s 1.1.1.1:80 rise 2x\n"),
      .refused("backend b\n server s 1.1.1.1:80 rise x\n"),
      .refused("backend b\n server s 1.1.1.1:80 weight 257\n"),
      .ok("backend b\n server-template s 5x 127.0.0.1:80\n"),
      .refused("backend b\n server-template s x 127.0.0.1:80\n"),
      .ok("global\n uid 20}0\n ulimit-n )5\n"),
      .refused("global\n maxconn 5x\n"),
      .ok("global\n maxconn 5x\n", old),
      .refused("global\n maxconn 0x10\n"),
      .ok("frontend f\n http-request set-tos 0x10\n"),
      .ok("global\n maxconn -1\n"),
      .refused("global\n nbthread 1025\n"),
      .ok("global\n nbthread 1024\n"),
      .refused("global\n nbthread 65\n", old),
      .refused("global\n thread-groups 33\n"),
      .refused("frontend f\n http-request return status 100\n"),
      .ok("frontend f\n http-response set-status 101\n"),
      .refused("global\n cpu-map 5x 0\n"),
      .refused("global\n cpu-map 1 abc\n"),
      .refused("global\n cpu-map 65 0\n"),
      .ok("global\n cpu-map auto:1/1-4 0-3\n cpu-map odd 0-1,3 5\n"),
      .refused("global\n http-err-codes 400-499 abc\n"),
      .ok("global\n http-err-codes 400-499,503 -450\n"),
    ])
  func numbers(_ example: SectionCase) { check(example) }

  @Test(
    "words",
    arguments: [
      SectionCase.refused("backend b\n balance uri uri\n"),
      .refused("backend b\n balance uri depth abc\n"),
      .refused("backend b\n balance url_param id 64\n"),
      .ok("backend b\n balance url_param id check_post 64 more\n"),
      .refused("backend b\n balance hdr(host) domain\n"),
      .refused("backend b\n balance hash src more\n"),
      .ok("backend b\n balance roundrobin more\n"),
      .ok("backend b\n option httpchk GET / HTTP/1.1 if\n"),
      .refused("backend b\n option httpchk GET / HTTP/1.1 if more\n"),
      .refused("frontend f\n errorfile 500 /e more\n"),
      .ok("frontend f\n errorfile 500 /e more\n", old),
      .ok("http-errors e\n errorfile 500 /e more\n"),
      .ok("resolvers r\n nameserver n 127.0.0.1:53 more\n"),
      .refused("defaults\n default log global\n", old),
      .ok("defaults\n default log global\n"),
      .refused("defaults\n default option logasap\n", old),
      .refused("global\n crt-base /a\n crt-base /b\n"),
      .refused("fcgi-app a\n index index.php\n"),
    ])
  func words(_ example: SectionCase) { check(example) }

  @Test(
    "filters",
    arguments: [
      SectionCase.refused("frontend f\n filter compression more\n"),
      .refused("frontend f\n filter trace name a radnom-forwarding\n"),
      .ok("frontend f\n filter trace quiet name a random-forwarding\n"),
      .refused("frontend f\n filter cache small more\ncache small\n total-max-size 4\n"),
      .refused("frontend f\n filter bwlim-in up default-limit 1m\n"),
      .ok("frontend f\n filter bwlim-in up default-period 1s default-limit 1m\n"),
    ])
  func filters(_ example: SectionCase) { check(example) }

  @Test(
    "steps of checks",
    arguments: [
      SectionCase.refused("backend b\n tcp-check expect string a\n tcp-check connect\n"),
      .ok("backend b\n tcp-check comment a\n tcp-check connect\n tcp-check connect\n"),
      .refused("backend b\n option httpchk\n http-check send uri /\n http-check send uri /\n"),
      .ok("backend b\n http-check send uri /\n http-check send uri /\n"),
      .refused(
        "backend b\n option httpchk\n http-check connect\n http-check expect status 200\n"),
      .refused("backend b\n option httpchk\n http-check connect\n http-check connect\n"),
      .ok(
        "backend b\n http-check connect\n http-check send uri /\n http-check expect status 200\n"),
      .ok("backend b\n http-check expect ! status 500 comment a\n"),
      .ok("backend b\n http-check expect !rstring ^error min-recv 5\n"),
      .ok("backend b\n http-check expect fhdr name -m beg x- value-lf -m str a comment b\n"),
      .refused("backend b\n http-check expect fhdr name -m beg x- value-l -m str a\n"),
      .refused("backend b\n http-check expect hdr name -m expect a\n"),
      .refused("backend b\n http-check expect hdr foo\n"),
      .ok("backend b\n http-check connect addr 127.0.0.1:80\n"),
      .refused("backend b\n tcp-check send-binary 1.5e47\n"),
    ])
  func steps(_ example: SectionCase) { check(example) }

  @Test(
    "headers",
    arguments: [
      SectionCase.ok("backend b x\n"),
      .refused("backend b x\n balance roundrobin\n"),
      .refused("frontend f x\n"),
      .ok("frontend f x\n", old),
      .refused("listen l 127.0.0.1:80\n mode tcp\n", old),
    ])
  func headers(_ example: SectionCase) { check(example) }
}

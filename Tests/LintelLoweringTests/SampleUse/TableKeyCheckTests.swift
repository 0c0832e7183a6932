import LintelLowering
import Testing

@Suite("Keys of stick tables")
struct TableKeyCheckTests {
  @Test("a key can be cast to the type of its table", arguments: keys)
  func verdict(_ verdict: SampleVerdict) {
    verdict.check(in: "backend ips\n  stick-table type ip size 1k\nbackend b")
  }

  private static let keys = SampleVerdict.table(
    """
    ok http-request track-sc0 src table ips
    ok http-request track-sc1 req.hdr(x) table ips
    ok http-request track-sc2 int(1) table ips
    ok stick on url_ip table ips
    ok stick on always_true table nowhere
    fail stick on always_true table ips  a boolean cannot be a key of the stick table 'ips'
    fail stick store-response res.payload(0,2) table ips  bytes cannot be a key
    fail http-request track-sc0 method table ips  a method cannot be a key
    fail tcp-request content track-sc4 ssl_fc table ips  a boolean cannot be a key
    """)
}

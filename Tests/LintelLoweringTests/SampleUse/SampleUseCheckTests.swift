import LintelGrammar
import LintelLowering
import Testing

@Suite("Where samples are used")
struct SampleUseCheckTests {
  @Test("frontends fetch what they have", arguments: frontends)
  func frontend(_ verdict: SampleVerdict) {
    verdict.check(
      in: "frontend f\n  acl r status 200\n  acl p path /x\n  acl s src 10.0.0.0/8")
  }

  @Test("backends fetch what they have", arguments: backends)
  func backend(_ verdict: SampleVerdict) {
    verdict.check(in: "backend b\n  option httpchk\n  stick-table type ip size 1k")
  }

  @Test("sources are read where HAProxy reads them")
  func places() {
    #expect(SampleSources.constant.places.contains(.configuration))
    #expect(!SampleSources.`internal`.places.contains(.configuration))
    #expect(SampleSources.clientL4.places.contains(.tcpRequestConnection))
    #expect(!SampleSources.clientL5.places.contains(.tcpRequestConnection))
    #expect(!SampleSources.requestHeaders.places.contains(.log))
    #expect(SampleSources.request.places.contains(.log))
    #expect(FetchID.status.info.places.isDisjoint(with: .frontendRequest))
    #expect(FetchID.hdr.info.places.isSuperset(of: [.frontendRequest, .backendResponse]))
  }

  private static let frontends = SampleVerdict.table(
    """
    fail http-request set-header X %[status]  'status' needs the response, which cannot be read here
    fail http-request set-var(txn.x) res.hdr(a)  needs the headers of the response
    fail http-response set-header X %[path]  needs the headers of the request
    ok http-response set-header X %[method]
    fail tcp-request connection set-var(sess.x) path  needs the headers of the request
    fail tcp-request connection set-var(sess.x) ssl_fc  needs the client's connection
    ok tcp-request session set-var(sess.x) ssl_fc
    ok log-format "%[status] %[src]"
    fail log-format %[path]  needs the headers of the request
    fail unique-id-format %[status]  needs the response
    fail http-request redirect location %[res.hdr(a)]  needs the headers of the response
    fail use_backend %[status]  needs the response
    fail use_backend %[be_name]  needs the backend
    fail http-request capture res.hdr(a) len 10  needs the headers of the response
    warn http-request deny if r  the ACL 'r' never holds in 'http-request'
    warn http-request deny if { status 200 }  this test never holds in 'http-request'
    warn http-response deny if p  the ACL 'p' never holds in 'http-response'
    warn http-response deny if METH_GET p  the ACL 'p' never holds
    ok http-response deny if METH_GET r s
    warn tcp-request connection reject if p  the ACL 'p' never holds
    ok tcp-request connection reject if s
    warn use_backend b if r  the ACL 'r' never holds in 'use_backend'
    """)

  private static let backends = SampleVerdict.table(
    """
    ok http-request set-header X %[be_name]
    ok stick on src
    fail stick on status  needs the response
    ok stick store-response res.cook(a)
    fail stick store-response path  needs the headers of the request
    fail balance hash status  needs the response
    ok http-check set-var(check.x) int(1)
    fail http-check set-var(check.x) path  needs the headers of the request
    fail server s 127.0.0.1:80 sni status  needs the response
    warn stick on src if { status 200 }  this test never holds in 'stick on'
    """)
}

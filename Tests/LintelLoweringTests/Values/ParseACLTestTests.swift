import LintelLowering
import Testing

@Suite("Tests of ACLs")
struct ParseACLTestTests {
  @Test("patterns, flags and methods are those of HAProxy", arguments: tests)
  func verdict(_ verdict: SampleVerdict) { verdict.check(in: "frontend f") }

  private static let tests = SampleVerdict.table(
    #"""
    ok acl a src_port 80 443 1000:2000 :5 6: 7-9 ge 10 lt 20 eq 5
    fail acl a src_port x  is not a number, a range or a comparison
    fail acl a src_port 2:1  is not a number
    fail acl a src_port 1.5  is not a number
    ok acl a src_port ge 1.5
    ok acl a src_port -- -1
    fail acl a src_port -1  '-1' is no flag of an ACL
    fail acl a src_port 99999999999999999999  is not a number
    ok acl a req.ssl_ver 3.1 3:3.3 ge 3.1
    fail acl a req.ssl_ver 3.x  is not a version
    ok acl a src 10.0.0.0/8 10.0.0.0/255.0.0.0 2001:db8::/32 ::1 example.com
    fail acl a src 10.0.0.0/33  is not an address
    fail acl a src ::1/129  is not an address
    fail acl a src -n example.com  is not an address
    ok acl a path_reg ^/a(b|c)$ -i
    fail acl a path_reg (a  cannot be compiled: missing closing parenthesis
    fail acl a path_reg (a)\1  cannot be compiled
    ok acl a path -m regm (a)\1
    ok acl a req.payload(0,2) -m bin 00ff
    fail acl a req.payload(0,2) -m bin 0  hexadecimal digits
    fail acl a req.payload(0,2) x  for which no way to match is given
    fail acl a var(txn.x) 1  for which no way to match is given
    fail acl a var(txn.x) -f /etc/list  must state before '-f'
    ok acl a var(txn.x) -m int 1
    ok acl a var(txn.x) -m found
    ok acl a ssl_fc
    ok acl a ssl_fc whatever
    ok acl a req.payload(0,2), hex,lower 00ff
    ok acl a req.payload(0,2) hex 00ff
    fail acl a req.payload(0,2), 00ff  for which no way to match is given
    fail acl a req.payload(0,2) hex(  in the converter 'hex('
    warn acl a path  has no pattern
    ok acl a path --
    ok acl a path -m found
    ok acl a path,lower /x
    warn acl a path_beg,lower /x  replaces the one that 'path_beg' stands for
    warn acl a path_beg -m str /x  replaces the one that 'path_beg' stands for
    warn acl a path (x)  looks like an argument of 'path'
    fail acl a src -m str -m ip x  is stated twice
    fail acl a src -f /etc/list -m str  must stand before the files
    fail acl a path -m nosuch x  unknown matching method 'nosuch'
    fail acl a ssl_fc -m ip 1.2.3.4  '-m ip' cannot match a boolean
    fail acl a src -m  needs an argument
    fail acl a src -u x 1.2.3.4  takes a whole number
    ok acl a path -i -m beg -u 7 -f /etc/list -- -x
    ok acl a method GET purge a@b
    fail acl a src a[b  is not an address
    fail acl a nosuch x  unknown ACL criterion or sample fetch 'nosuch'
    fail acl a+b path /x  '+' is not allowed in the name
    fail acl Or path /x  cannot be used in a condition
    """#)
}

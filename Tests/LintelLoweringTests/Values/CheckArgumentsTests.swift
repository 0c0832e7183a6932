import LintelLowering
import Testing

@Suite("Arguments of fetches and converters")
struct CheckArgumentsTests {
  @Test("a fetch takes what HAProxy gives it", arguments: fetches)
  func fetch(_ verdict: SampleVerdict) { verdict.check(in: "frontend f") }

  @Test("a converter takes what HAProxy gives it", arguments: converters)
  func converter(_ verdict: SampleVerdict) { verdict.check(in: "frontend f") }

  private static let fetches = SampleVerdict.table(
    #"""
    ok tcp-request content set-var(txn.x) src
    ok tcp-request content set-var(txn.x) src()
    fail tcp-request content set-var(txn.x) src(1)  the sample fetch 'src' takes no argument
    fail tcp-request content set-var(txn.x) 'src("")'  takes no argument
    ok tcp-request content set-var(txn.x) int(-1)
    fail tcp-request content set-var(txn.x) int  needs <integer>
    fail tcp-request content set-var(txn.x) int(a)  a whole number
    fail tcp-request content set-var(txn.x) int(1,2)  takes one argument
    fail tcp-request content set-var(txn.x) int(1  is not closed
    ok tcp-request content set-var(txn.x) req.hdr
    ok tcp-request content set-var(txn.x) req.hdr(host,-10)
    ok tcp-request content set-var(txn.x) 'req.hdr("a,b",1)'
    ok tcp-request content set-var(txn.x) 'req.hdr("a)b")'
    fail tcp-request content set-var(txn.x) req.hdr(host,-11)  at most ten headers
    fail tcp-request content set-var(txn.x) req.hdr(host,x)  a whole number as <occ>
    ok tcp-request content set-var(txn.x) req.hdr(host,)
    fail tcp-request content set-var(txn.x) req.hdr(host,1,2)  2 arguments at most
    ok tcp-request content set-var(txn.x) ipv4(10.0.0.1)
    fail tcp-request content set-var(txn.x) ipv4(10.0.0)  an IPv4 address
    fail tcp-request content set-var(txn.x) ipv6(10.0.0.1)  an IPv6 address
    ok tcp-request content set-var(txn.x) bin(00fF)
    fail tcp-request content set-var(txn.x) bin(0f0)  hexadecimal digits
    ok tcp-request content set-var(txn.x) bool(TRUE)
    fail tcp-request content set-var(txn.x) bool(yes)  'true' or 'false'
    ok tcp-request content set-var(txn.x) meth(PURGE)
    fail tcp-request content set-var(txn.x) meth(a@b)  an HTTP method
    ok tcp-request content set-var(txn.x) date(-5,us)
    fail tcp-request content set-var(txn.x) date(0,h)  one of 's', 'ms', 'us'
    ok tcp-request content set-var(txn.x) var(sess.a_b.c,none)
    fail tcp-request content set-var(txn.x) var(a)  a variable with its scope
    fail tcp-request content set-var(txn.x) var(txn.a-b)  a variable of letters
    ok tcp-request content set-var(txn.x) uuid(7)
    fail tcp-request content set-var(txn.x) uuid(5)  version 4 or 7
    ok tcp-request content set-var(txn.x) query(with_qm)
    fail tcp-request content set-var(txn.x) query(x)  'with_qm'
    ok tcp-request content set-var(txn.x) req.payload(0,4)
    fail tcp-request content set-var(txn.x) req.payload(0)  needs <length>
    fail tcp-request content set-var(txn.x) req.payload_lv(0,0)  a length above 0
    ok tcp-request content set-var(txn.x) fc_pp_tlv(0xEA)
    fail tcp-request content set-var(txn.x) fc_pp_tlv(256)  from 0 to 255
    warn tcp-request content set-var(txn.x) fc_lost(x)  takes no argument
    fail tcp-request content set-var(txn.x) srv_is_up  a name
    fail tcp-request content set-var(txn.x) nosuch  unknown sample fetch 'nosuch'
    fail tcp-request content set-var(txn.x) src@x  unexpected text
    ok tcp-request content set-var(txn.x) lua.audit(a,b)
    fail tcp-request content set-var(txn.x) acl  a name as <name>
    ok tcp-request content set-var(txn.x,ifnotset,ifgt) src
    fail tcp-request content set-var(txn.x,isset) src  does not take 'isset'
    fail tcp-request content set-var(x) src  a variable with its scope
    fail tcp-request content set-var(txn.x-y) src  a variable of letters
    ok tcp-request content unset-var(psess.x)
    fail tcp-request content unset-var(txn.x,ifset)  does not take
    """#)

  private static let converters = SampleVerdict.table(
    #"""
    ok tcp-request content set-var(txn.x) src,ipmask(24,64)
    ok tcp-request content set-var(txn.x) src,ipmask(255.255.0.0,ffff::)
    fail tcp-request content set-var(txn.x) src,ipmask(33)  an IPv4 mask
    fail tcp-request content set-var(txn.x) src,ipmask  needs <mask4>
    ok tcp-request content set-var(txn.x) int(1),add(txn.a)
    ok tcp-request content set-var(txn.x) int(1),add(-3)
    fail tcp-request content set-var(txn.x) int(1),add(x)  a whole number or a variable
    ok tcp-request content set-var(txn.x) path,field(2,/)
    ok tcp-request content set-var(txn.x) 'path,field(-1,",",2)'
    fail tcp-request content set-var(txn.x) path,field(0,/)  counts from 1
    fail tcp-request content set-var(txn.x) path,field(1)  needs <delimiters>
    fail tcp-request content set-var(txn.x) path,field(1,)  needs a delimiter
    ok tcp-request content set-var(txn.x) 'path,regsub("(a|b)","\1",gi)'
    fail tcp-request content set-var(txn.x) path,regsub(a,b,x)  the flags 'i' and 'g'
    fail tcp-request content set-var(txn.x) 'path,regsub("(a",b)'  cannot compile
    ok tcp-request content set-var(txn.x) path,json
    fail tcp-request content set-var(txn.x) path,json(utf)  one of 'ascii'
    ok tcp-request content set-var(txn.x) path,sha2(512),hex
    fail tcp-request content set-var(txn.x) path,sha2(128)  224, 256, 384 or 512
    ok tcp-request content set-var(txn.x) path,digest(SHA256)
    fail tcp-request content set-var(txn.x) path,digest(crc)  a message digest
    ok tcp-request content set-var(txn.x) path,hmac(sha1,YWJj)
    fail tcp-request content set-var(txn.x) path,hmac(sha1,abc)  Base64 text or a variable
    fail tcp-request content set-var(txn.x) path,aes_gcm_dec(100,txn.a,txn.b,txn.c)  192 or 256
    fail tcp-request content set-var(txn.x) path,aes_gcm_enc(128,txn.a,txn.b,YWJj)  a variable
    ok tcp-request content set-var(txn.x) path,concat(a,txn.b,c)
    fail tcp-request content set-var(txn.x) path,concat(a,b)  joins a variable
    fail tcp-request content set-var(txn.x) 'path,add_item(",")'  needs <var>
    fail tcp-request content set-var(txn.x) path,be2dec(:,9)  1 to 8 bytes
    fail tcp-request content set-var(txn.x) path,bytes(-1)  an offset of 0 or more
    ok tcp-request content set-var(txn.x) path,set-var(txn.y,ifnotset,ifgt)
    fail tcp-request content set-var(txn.x) path,set-var(txn.y,isset)  one of 'ifexists'
    fail tcp-request content set-var(txn.x) path,set-var(y)  a variable with its scope
    ok tcp-request content set-var(txn.x) path,map_beg_int(/etc/x.map,5)
    fail tcp-request content set-var(txn.x) path,map_beg_int(/etc/x.map,a)  a whole number
    fail tcp-request content set-var(txn.x) path,map_str_ip(/etc/x.map,a)  an IP address
    fail tcp-request content set-var(txn.x) path,map  a file as <file>
    ok tcp-request content set-var(txn.x) path,protobuf(1.2,int32)
    fail tcp-request content set-var(txn.x) path,protobuf(1..2)  numbers separated by dots
    ok tcp-request content set-var(txn.x) path,mqtt_field_value(CONNECT,flags)
    fail tcp-request content set-var(txn.x) path,mqtt_field_value(AUTH,flags)  no field 'flags'
    ok tcp-request content set-var(txn.x) path,when(!stopping)
    fail tcp-request content set-var(txn.x) path,when(acl)  the name of an ACL
    fail tcp-request content set-var(txn.x) path,jwt_verify(XS256,k)  knows the algorithms
    fail tcp-request content set-var(txn.x) path,lower(1)  takes no argument
    fail tcp-request content set-var(txn.x) path,nosuch  unknown converter 'nosuch'
    ok tcp-request content set-var(txn.x) src,
    ok tcp-request content set-var(txn.x) path,,lower
    ok tcp-request content set-var(txn.x) path lower,hex field(1,/)
    fail tcp-request content set-var(txn.x) path lower(1)  takes no argument
    """#)
}

import LintelLowering
import Testing

@Suite("Groups of users")
struct GroupCheckTests {
  @Test("the groups of a test are those of the userlist", arguments: groups)
  func verdict(_ verdict: SampleVerdict) {
    verdict.check(in: "userlist staff\n  group admins\nfrontend f")
  }

  private static let groups = SampleVerdict.table(
    """
    ok acl a http_auth_group(staff) admins
    fail acl a http_auth_group(staff) admin  the userlist 'staff' has no group 'admin'
    fail acl a http_auth_group(staff)  needs the groups that may pass
    fail http-request deny if { http_auth_group(staff) x }  has no group 'x'
    ok acl a http_auth_group(others) x
    """)
}

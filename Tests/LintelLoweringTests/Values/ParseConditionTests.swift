import LintelIR
import LintelLowering
import Testing

@Suite("Conditions")
struct ParseConditionTests {
  @Test("conditions are those of HAProxy", arguments: conditions)
  func verdict(_ verdict: SampleVerdict) { verdict.check(in: "frontend f\n  acl a path /a") }

  private static let conditions = SampleVerdict.table(
    """
    ok http-request deny if a
    ok http-request deny unless a or !a || ! { path /b } !!a
    ok http-request deny if !{ path /b } OR a
    warn http-request deny if  a test is missing after 'if'
    warn http-request deny unless  a test is missing after 'unless'
    warn http-request deny if or a  a test is missing before 'or'
    warn http-request deny if a or  a test is missing after 'or'
    warn http-request deny if a !  a test is missing after '!'
    fail http-request deny if { path /b  is not closed with '}'
    fail http-request deny if { path /b}  is not closed with '}'
    fail http-request deny if { }  a criterion is missing
    fail http-request deny if { nosuch }  unknown ACL criterion
    """)

  @Test("what has no test has no alternative")
  func empty() throws {
    let lowered = LoweringTests.lower("frontend f\n  http-request deny if || a\n")
    let condition = try #require(lowered.configuration.sections[0].directives[0].condition)
    #expect(condition.alternatives.count == 1)
    #expect(condition.alternatives.first?.count == 1)
  }
}

import LintelPlanner
import Testing

@Suite("Coverage")
struct CoverageTests {
  /// What is executed may grow; a number that shrinks is a mistake or a decision to record here.
  @Test(
    "what is executed does not shrink",
    arguments: [
      ("directives", 86), ("bind options", 7), ("server options", 19), ("actions", 4),
      ("sample fetches", 13), ("converters", 1),
    ])
  func ratchet(subject: String, least: Int) throws {
    let coverage = try #require(Coverage.all.first { $0.subject == subject })
    #expect(coverage.executed >= least)
    #expect(coverage.executed <= coverage.known)
  }
}

import Foundation
import LintelDiagnostics
import LintelSource
import Testing

@Suite("SARIF reporter")
struct SARIFReporterTests {
  private static let rule = RuleDescription(
    id: "KA05", name: "httpclose-closes-client-connection", severity: .warning,
    summary: "Finds it.", rationale: "It costs.", remedy: "Change it.", family: "Connections")

  private static func run(of findings: [Diagnostic]) throws -> [String: Any] {
    let reporter = SARIFReporter(rules: [rule], sections: SectionIndex(), version: "1.2.3")
    let text = reporter.text(findings, in: ReporterSample.sources)
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }

  @Test("a result points at its rule, its place and its related place")
  func result() throws {
    let run = try Self.run(of: ReporterSample.findings)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["ruleId"] as? String } == ["KA05", "AC01"])
    #expect(results.map { $0["level"] as? String } == ["warning", "error"])
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
    let locations = try #require(results[0]["locations"] as? [[String: Any]])
    let place = try #require(locations[0]["physicalLocation"] as? [String: Any])
    let region = try #require(place["region"] as? [String: Int])
    #expect(region == ["startLine": 2, "startColumn": 2, "endLine": 2, "endColumn": 18])
    let related = try #require(results[0]["relatedLocations"] as? [[String: Any]])
    #expect((related[0]["message"] as? [String: String])?["text"] == "clients connect here")
  }

  @Test("a fix has a change for each file, and no fix is empty")
  func fixes() throws {
    var findings = ReporterSample.findings
    findings[1].fix = Fix(safety: .safe, title: "nothing", edits: [])
    let results = try #require(try Self.run(of: findings)["results"] as? [[String: Any]])
    let fixes = try #require(results[0]["fixes"] as? [[String: Any]])
    let changes = try #require(fixes[0]["artifactChanges"] as? [[String: Any]])
    let replacements = try #require(changes[0]["replacements"] as? [[String: Any]])
    #expect(
      (replacements[0]["insertedContent"] as? [String: String])?["text"] == "http-server-close")
    #expect(results[1]["fixes"] == nil)
  }

  @Test("columns count code points")
  func columns() throws {
    var sources = SourceMap()
    sources.add(name: "dir with blank/é.cfg", text: "# é\nà b\n")
    let range = sources.files[0].range(8..<9)
    let finding = Diagnostic(
      rule: "X1", name: "x", severity: .info, category: .lint, range: range, message: "m")
    let text = SARIFReporter(rules: [], sections: SectionIndex(), version: "1")
      .text([finding], in: sources)
    #expect(text.contains(#""uri":"dir%20with%20blank/%C3%A9.cfg""#))
    #expect(text.contains(#""startLine":2,"startColumn":3"#))
  }
}

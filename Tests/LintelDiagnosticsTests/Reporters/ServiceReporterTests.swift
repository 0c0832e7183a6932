import Foundation
import FoundationXML
import LintelDiagnostics
import Testing

@Suite("Reporters for services")
struct ServiceReporterTests {
  @Test("a GitHub command escapes its separators")
  func gitHub() {
    let text = GitHubReporter().text(ReporterSample.findings, in: ReporterSample.sources)
    #expect(
      text == """
        ::warning file=web.cfg,line=2,col=2,endLine=2,endColumn=18,\
        title=KA05 httpclose-closes-client-connection::web.cfg:2:2: \
        the client's connection is closed after every response%0A\
        help: use `option http-server-close`%0A\
        fix (unsafe): replace with 'http-server-close'%0Aweb.cfg:3: clients connect here
        ::error file=\u{FFFD}[31mapp.cfg,line=1,col=2,endLine=1,endColumn=3,\
        title=AC01 undefined-reference::\u{FFFD}[31mapp.cfg:1:2: \
        no "quotes", \\ or \u{FFFD}\u{FFFD}bells

        """)
  }

  @Test("GitLab tells findings apart by their fingerprints")
  func gitLab() throws {
    let findings = ReporterSample.findings + ReporterSample.findings
    let text = GitLabReporter(sections: SectionIndex()).text(findings, in: ReporterSample.sources)
    let issues = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(issues.map { $0["severity"] as? String } == ["major", "critical", "major", "critical"])
    #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == 4)
    let location = try #require(issues[0]["location"] as? [String: Any])
    #expect(location["path"] as? String == "web.cfg")
    #expect(location["lines"] as? [String: Int] == ["begin": 2, "end": 2])
  }

  @Test("JSON lines are one object each, as in the JSON report")
  func jsonLines() throws {
    let text = JSONLinesReporter().text(ReporterSample.findings, in: ReporterSample.sources)
    let rules = try text.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["rule"] as? String
    }
    #expect(rules == ["KA05", "AC01"])
  }

  @Test("reviewdog gets the fix as a suggestion")
  func reviewdog() throws {
    let text = RDJSONReporter().text(ReporterSample.findings, in: ReporterSample.sources)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let diagnostics = try #require(object["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.map { $0["severity"] as? String } == ["WARNING", "ERROR"])
    let suggestions = try #require(diagnostics[0]["suggestions"] as? [[String: Any]])
    #expect(suggestions[0]["text"] as? String == "http-server-close")
  }

  @Test("XML reports are well formed and hold every finding", arguments: [true, false])
  func xml(isJUnit: Bool) throws {
    let reporter: any Reporter = isJUnit ? JUnitReporter() : CheckstyleReporter()
    let text = reporter.text(ReporterSample.findings, in: ReporterSample.sources)
    let counter = ElementCounter()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = counter
    #expect(parser.parse(), "\(text)")
    #expect(counter.counts[isJUnit ? "failure" : "error"] == 2)
    #expect(counter.counts[isJUnit ? "testsuite" : "file"] == 2)
  }

  @Test("a file without findings is one passed case")
  func junitWithoutFindings() {
    let text = JUnitReporter().text([], in: ReporterSample.sources)
    #expect(text.contains("tests=\"2\" failures=\"0\""))
    #expect(text.contains("<testcase name=\"lintel check\" classname=\"web.cfg\"/>"))
  }
}

private final class ElementCounter: NSObject, XMLParserDelegate {
  var counts: [String: Int] = [:]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    counts[name, default: 0] += 1
  }
}

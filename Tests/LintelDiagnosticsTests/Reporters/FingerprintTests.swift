import LintelDiagnostics
import LintelSource
import Testing

@Suite("Fingerprint")
struct FingerprintTests {
  private static func fingerprint(_ text: String, of word: String) throws -> Fingerprint {
    var sources = SourceMap()
    sources.add(name: "a.cfg", text: text)
    let file = sources.files[0]
    let header = ReporterSample.range("backend", in: 0, of: sources)
    let line = file.line(file.position(at: header.lower).line)
    let sections = SectionIndex([
      (SourceRange(file: file.id, lower: header.lower, upper: file.range.upper), file.range(line))
    ])
    let finding = Diagnostic(
      rule: "R1", name: "r", severity: .info, category: .lint,
      range: ReporterSample.range(word, in: 0, of: sources), message: "m")
    return try #require(
      Fingerprint.all(of: [finding], in: sources, sections: sections).first)
  }

  @Test("lines before, layout and comments do not change it")
  func survivesLayout() throws {
    let first = try Self.fingerprint("backend app\n  server a 10.0.0.1:80\n", of: "server")
    let second = try Self.fingerprint(
      "# new\nglobal\nbackend   app # x\n\n\tserver  a 10.0.0.1:80 # why\n", of: "server")
    #expect(first == second)
    #expect(first.digest == second.digest)
    #expect(first.section == "backend app")
    #expect(first.digest.utf8.count == 32)
  }

  @Test("another section, line or occurrence changes it")
  func tellsApart() throws {
    let base = try Self.fingerprint("backend app\n  server a 10.0.0.1:80\n", of: "server")
    let moved = try Self.fingerprint("backend web\n  server a 10.0.0.1:80\n", of: "server")
    let edited = try Self.fingerprint("backend app\n  server a 10.0.0.2:80\n", of: "server")
    var again = base
    again.occurrence = 1
    #expect(Set([base, moved, edited, again].map(\.digest)).count == 4)
  }
}

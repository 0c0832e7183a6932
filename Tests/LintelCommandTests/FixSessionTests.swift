import LintelCommand
import LintelConvert
import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLint
import LintelSource
import LintelTestSupport
import Testing

@Suite("Applying fixes")
struct FixSessionTests {
  static let frame = """
    defaults
      mode http
      timeout connect 5s
      timeout client 30s
      timeout server 30s
      timeout http-request 5s
      timeout http-keep-alive 5s

    """

  private func session(
    _ text: String, find: @escaping FixSession.Find = { $0.findings() }
  ) -> FixSession {
    let file = SourceFile(id: FileID(0), name: "a.cfg", text: text)
    let load = { (inputs: InputFiles) in LoadedConfiguration(inputs, target: .latest) }
    return FixSession(load(InputFiles([file], as: [.haproxy])), load: load, find: find)
  }

  private func fixed(_ text: String) -> (text: String, session: FixSession) {
    var session = session(text)
    session.apply(trustingConditions: false) { session in
      session.findings.filter { $0.fix?.safety == .safe }
    }
    return (text: Self.text(of: session), session: session)
  }

  private static func text(of session: FixSession) -> String {
    String(decoding: session.loaded.inputs.inputFiles[0].bytes, as: UTF8.self)
  }

  @Test("a comment without a reason gets one, and what it hides stays")
  func reasonlessSuppression() {
    let text =
      Self.frame + """
        frontend web
          bind :8080
          # lintel: ignore[AC02]
          acl unused path /x
          # lintel: ignore[AC99] kept for later
          acl other path /y
          default_backend app
        backend app
          server a 10.0.0.1:80 check

        """
    let result = fixed(text)
    #expect(
      result.text == text.replacing("ignore[AC02]\n", with: "ignore[AC02] to be reviewed\n"))
    #expect(result.session.rejections.contains { $0.finding.rule == "AC02" })
  }

  @Test("a fix after which the same is found again is not kept")
  func fixWithoutEffect() {
    let text = Self.frame + "backend app\n  server a 10.0.0.1:80 check\n"
    var session = session(text) { loaded in
      let file = loaded.sources.files[0]
      let end = UInt32(file.bytes.count)
      let place = SourceRange(file: file.id, lower: end, upper: end)
      let edit = TextEdit(range: place, replacement: "  log global\n")
      let fix = Fix(safety: .safe, title: "log", edits: [edit])
      let start = SourceRange(file: file.id, lower: 0, upper: 8)
      return [
        Diagnostic(
          rule: "LO01", name: "no-log-target", severity: .warning, category: .lint, range: start,
          message: "has no log target", fix: fix)
      ]
    }
    session.apply(trustingConditions: false) { $0.findings }
    #expect(Self.text(of: session) == text)
    #expect(session.rejections.map(\.reason) == ["the same would be found again"])
    #expect(!session.hasStoppedEarly)
  }

  @Test("only rules that have reported something are fixed")
  func onlyShownRules() {
    let text = Self.frame + "backend app\n  maxconn 5\n  server a 10.0.0.1:80 check\n"
    var count = 0
    // Reports nothing of a rule before the first fix, as restraint about advice does.
    var session = session(text.replacing("  maxconn 5\n", with: "  fullconn 5\n  fullconn 6\n")) {
      count += 1
      let found = $0.findings(LintOptions(profile: .all))
      return count == 1 ? found.filter { $0.rule != "DE05" } : found
    }
    let first = Set(session.findings.map(\.rule))
    session.apply(trustingConditions: true) { $0.findings.filter { $0.fix != nil } }
    #expect(session.fixed.allSatisfy { first.contains($0.rule) })
    #expect(!session.fixed.isEmpty)
  }

  @Test("rules move with their comments, and stay below the ACLs that they name")
  func order() {
    let text =
      Self.frame + """
        frontend web
          bind :8080
          # everything below /x
          use_backend app if { path_beg /x/ }
          acl private path_beg /x/private/
          # not for everybody
          http-request deny if private # yet
          default_backend app
        backend app
          balance roundrobin
          server a 10.0.0.1:80 check

        """
    let result = fixed(text)
    #expect(
      result.text.hasSuffix(
        """
          bind :8080
          acl private path_beg /x/private/
          # not for everybody
          http-request deny if private # yet
          # everything below /x
          use_backend app if { path_beg /x/ }
          default_backend app
        backend app
          balance roundrobin
          server a 10.0.0.1:80 check

        """), "\(result.text)")
    #expect(
      result.session.loaded.configuration.hasSameEffect(as: session(text).loaded.configuration))
  }

  @Test("a fix that does harm is left out, the others are kept")
  func harm() {
    let text = Self.frame + "listen web\n  bind :8080\n  balance roundrobin\n  maxconn 5\n"
    var session = session(text) { loaded in
      let file = loaded.sources.files[0]
      return [("maxconn 5", "maxcon 5"), ("bind :8080", "bind :8081")].compactMap { old, new in
        let bytes = Array(old.utf8)
        let places = 0...(max(0, file.bytes.count - bytes.count))
        guard
          let start = places.first(where: { Array(file.bytes[$0...].prefix(bytes.count)) == bytes })
        else { return nil }
        let range = file.range(start..<start + bytes.count)
        return Diagnostic(
          rule: "XX01", name: "test", severity: .warning, category: .lint, range: range,
          message: old,
          fix: Fix(safety: .safe, title: new, edits: [TextEdit(range: range, replacement: new)]))
      }
    }
    session.apply(trustingConditions: false) { $0.findings }
    #expect(Self.text(of: session) == text.replacing(":8080", with: ":8081"))
    #expect(session.rejections.map(\.finding.message) == ["maxconn 5"])
    #expect(session.rejections.allSatisfy { $0.reason.hasPrefix("HAProxy would refuse") })
  }

  @Test("where an '.if' block decides, nothing is removed")
  func conditions() {
    let text =
      Self.frame + """
        listen web
          bind :8080
          maxconn 5
        .if defined(MANY)
          maxconn 500
        .endif
          maxconn 50
          balance roundrobin
          server a 10.0.0.1:80 check

        """
    let result = fixed(text)
    #expect(result.text == text)
    #expect(result.session.rejections.contains { $0.reason.contains("'.if'") })
  }

  @Test("suppressions hide what is there, change nothing else, and are written once")
  func suppressions() throws {
    for (name, bytes) in Corpus.files where bytes.count < 20_000 {
      let file = SourceFile(id: FileID(0), name: name, bytes: bytes)
      let load = { (inputs: InputFiles) in LoadedConfiguration(inputs, target: .latest) }
      let before = load(InputFiles([file], as: [.haproxy]))
      var session = FixSession(before, load: load, find: { $0.findings() })
      session.addSuppressions(reason: "for the test") { $0.findings }
      #expect(session.loaded.configuration.hasSameEffect(as: before.configuration), "\(name)")
      #expect(session.loaded.refusals().count == before.refusals().count, "\(name)")
      let left = session.findings.filter { $0.rule != "SY06" }
      #expect(left.filter { !$0.isRefusal }.map(\.message) == [], "\(name)")
      var again = FixSession(session.loaded, load: load, find: { $0.findings() })
      again.addSuppressions(reason: "for the test") { $0.findings }
      #expect(again.changes.isEmpty, "\(name)")
    }
  }

  @Test("the safe fixes of real files keep HAProxy's verdict, and a second run changes nothing")
  func corpus() {
    for (name, bytes) in Corpus.files where bytes.count < 20_000 {
      let file = SourceFile(id: FileID(0), name: name, bytes: bytes)
      let load = { (inputs: InputFiles) in LoadedConfiguration(inputs, target: .latest) }
      let before = load(InputFiles([file], as: [.haproxy]))
      var session = FixSession(before, load: load, find: { $0.findings() })
      session.apply(trustingConditions: false) { session in
        session.findings.filter { $0.fix?.safety == .safe }
      }
      #expect(!session.hasStoppedEarly, "\(name)")
      #expect(session.loaded.refusals().isEmpty || !before.refusals().isEmpty, "\(name)")
      let changed = SourceFile(
        id: FileID(0), name: name, bytes: session.loaded.inputs.inputFiles[0].bytes)
      var again = FixSession(
        load(InputFiles([changed], as: [.haproxy])), load: load, find: { $0.findings() })
      again.apply(trustingConditions: false) { session in
        session.findings.filter { $0.fix?.safety == .safe }
      }
      #expect(again.changes.isEmpty, "\(name)")
    }
  }
}

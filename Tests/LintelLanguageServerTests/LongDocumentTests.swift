import LintelLanguageServer
import Testing

@Suite("A long document")
struct LongDocumentTests {
  private static let head = """
    global
      maxconn 1000
    defaults
      mode http
      timeout connect 5s
      timeout client 30s
      timeout server 40s
    frontend web
      bind :8080
      acl api path_beg /api
      use_backend b7 if api
      default_backend b8

    """
  private static let lines = 12
  /// Above the length from which a change is answered before the analysis.
  private static let text =
    head
    + (0..<500).map {
      """
      backend b\($0)
        timeout server \($0 + 1)s
        server s1 10.0.0.1:80 check
        # \(String(repeating: "-", count: 400))

      """
    }.joined()

  /// What a session answers right after a change, and once it has analysed the text anew.
  private static func answers(
    _ method: String, at places: [(line: Int, character: Int)]
  ) -> [(atOnce: JSONValue, settled: JSONValue)] {
    var session = Session(text)
    _ = session.published()
    session.change(" inter 3s", from: (lines + 2, 29), to: (lines + 2, 29))
    let atOnce = places.map { session.ask(method, line: $0.line, character: $0.character) }
    _ = session.published()
    let settled = places.map { session.ask(method, line: $0.line, character: $0.character) }
    return Array(zip(atOnce, settled))
  }

  @Test("what is under the cursor is explained before the analysis as after it")
  func hover() {
    // Keywords, an ACL, backends, a server, an option, and a value that is inherited.
    let answers = Self.answers(
      "hover",
      at: [
        (8, 4), (9, 4), (9, 7), (10, 4), (10, 15), (10, 21), (11, 19), (4, 4),
        (Self.lines, 9), (Self.lines + 1, 10), (Self.lines + 2, 9), (Self.lines + 2, 32),
      ])
    for answer in answers {
      #expect(answer.atOnce == answer.settled)
      #expect(answer.settled != .null)
    }
  }

  @Test("what may stand at the cursor is the same before the analysis")
  func completion() {
    let places = [(10, 18), (10, 20), (Self.lines + 1, 2), (Self.lines + 2, 24)]
    for answer in Self.answers("completion", at: places) {
      #expect(answer.atOnce == answer.settled)
      let items = answer.settled["items"]?.array ?? []
      #expect(!items.isEmpty)
    }
  }

  @Test("findings of other lines move with them, and those of changed lines are new")
  func findings() throws {
    let faulty = Self.text + "backend end\n  tymeout server 3s\n"
    var session = Session(faulty)
    let first = try #require(session.published()[Session.uri])
    let old = try #require(first.first { Self.line(of: $0) == Self.lines + 2_001 })
    session.change("  tymeout connect 3s\n", from: (Self.lines, 0), to: (Self.lines, 0))
    let atOnce = try #require(session.publishedAtOnce()[Session.uri])
    let settled = try #require(session.published()[Session.uri])
    let moved = try #require(atOnce.first { Self.line(of: $0) == Self.lines + 2_002 })
    #expect(moved["message"] == old["message"])
    let new = try #require(atOnce.first { Self.line(of: $0) == Self.lines })
    #expect(settled.contains(new))
    #expect(settled.contains(moved))
  }

  @Test("a short document waits for its analysis")
  func short() {
    var session = Session("backend b\n  server s 10.0.0.1:80\n")
    _ = session.published()
    session.change(" check", from: (1, 22), to: (1, 22))
    #expect(session.publishedAtOnce().isEmpty)
  }

  private static func line(of finding: JSONValue) -> Int? {
    finding["range"]?["start"]?["line"]?.integer
  }
}

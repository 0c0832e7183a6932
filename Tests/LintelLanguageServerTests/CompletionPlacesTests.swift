import LintelLanguageServer
import Testing

@Suite("Completion, place by place")
struct CompletionPlacesTests {
  private static let front = "frontend www\n  mode http\n  bind :80\n  acl api path /a\n  "
  private static let back = "backend app\n  mode http\n  "

  @Test(
    "a list has what may stand at the cursor, and nothing else",
    arguments: [
      (Self.back + "stick-table type ip size 1m store ", ["http_req_rate(", "gpc0"], ["type"]),
      (Self.front + "log-format \"%", ["%ci", "%["], ["path"]),
      (Self.front + "log-format %ci:%c", ["%ci", "%cp"], ["path"]),
      (Self.front + "acl b path -m ", ["beg", "str"], ["-i", "-m"]),
      (Self.front + "acl b path ", ["-i", "-m"], ["beg"]),
      (Self.front + "http-request deny if { path -m ", ["beg", "reg"], ["-i"]),
      (Self.front + "http-request set-var(txn.x) src,", ["ipmask", "map"], ["src", "path"]),
      (Self.front + "http-request deny deny_status ", ["403", "429"], ["path"]),
      (Self.back + "option httpchk ", ["GET", "HEAD"], ["path"]),
      (Self.back + "server b 10.0.0.1:80\n  server a 10.0.0.1:80 track ", ["b"], ["check"]),
      (
        "backend t\n  stick-table type ip size 1m\n" + Self.front
          + "http-request track-sc0 src table ", ["t"], ["www"]
      ),
    ])
  func haproxy(text: String, present: [String], absent: [String]) {
    var session = Session(text)
    let labels = Self.labels(Self.items(&session, at: text))
    #expect(labels.isSuperset(of: present), "\(labels.sorted().prefix(20))")
    #expect(labels.isDisjoint(with: absent))
  }

  @Test("what most configurations have leads its list")
  func order() {
    let text = Self.front
    var session = Session(text)
    let items = Self.items(&session, at: text)
    let sorted = items.sorted { ($0["sortText"]?.string ?? "") < ($1["sortText"]?.string ?? "") }
    let first = sorted.prefix(30).compactMap { $0["label"]?.string }
    #expect(first.contains("http-request") && first.contains("bind"), "\(first)")
    #expect(!first.contains { $0.hasPrefix("5") })
  }

  private static let yaml = "file:///etc/haproxy.yaml"
  private static let section = """
    lintel: 1
    frontends:
      - name: www
        acl:
          is_api: path_beg /api
          other: path /x

    """

  @Test(
    "within braces only what is typed is replaced",
    arguments: [
      (
        "backends:\n  - name: app\n    server:\n      - {name: a, address: \"10.0.0.1:80\", ch",
        "check", 2
      ),
      (Self.section + "    use_backend:\n      - {backend: api, if: is_", "is_api", 3),
      (Self.section + "    use_backend:\n      - {backend: api, if: ", "is_api", 0),
      (Self.section + "    use_backend:\n      - backend: api\n        if: ", "other", 0),
    ])
  func braces(text: String, label: String, typed: Int) throws {
    var session = Session(text, uri: Self.yaml)
    let items = Self.items(&session, at: text, uri: Self.yaml)
    let item = try #require(
      items.first { $0["label"] == .string(label) }, "\(Self.labels(items).sorted().prefix(20))")
    let end = text.split(separator: "\n", omittingEmptySubsequences: false).last?.utf16.count ?? 0
    let range = item["textEdit"]?["range"]
    #expect(range?["start"]?["character"]?.integer == end - typed)
    #expect(range?["end"]?["character"]?.integer == end)
  }

  private static func items(
    _ session: inout Session, at text: String, uri: String = Session.uri
  ) -> [JSONValue] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let result = session.ask(
      "completion", line: lines.count - 1, character: lines.last?.utf16.count ?? 0, uri: uri)
    return result["items"]?.array ?? []
  }

  private static func labels(_ items: [JSONValue]) -> Set<String> {
    Set(items.compactMap { $0["label"]?.string })
  }
}

import LintelLanguageServer
import Testing

@Suite("Language server: YAML")
struct YAMLSessionTests {
  private static let uri = "file:///etc/haproxy.yaml"

  /// What is offered at the bar in a text.
  private func labels(_ marked: String) throws -> Set<String> {
    let bar = try #require(marked.firstIndex(of: "|"))
    let before = marked[..<bar]
    var session = Session(String(before) + marked[marked.index(after: bar)...], uri: Self.uri)
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    let result = session.ask(
      "completion", line: lines.count - 1, character: lines.last?.utf16.count ?? 0, uri: Self.uri)
    return Set((result["items"]?.array ?? []).compactMap { $0["label"]?.string })
  }

  @Test(
    "completion goes by the keys around the cursor",
    arguments: [
      ("|", ["lintel", "frontends", "global", "sections"], ["frontend", "maxconn"]),
      ("lintel: 1\nfront|", ["frontends"], ["bind"]),
      ("global:\n  |", ["maxconn", "log"], ["bind", "frontends"]),
      ("frontends:\n  - name: a\n    |", ["bind", "timeout", "acl"], ["maxconnrate", "servers"]),
      ("frontends:\n- name: a\n  |", ["bind", "default_backend"], ["servers"]),
      ("frontends:\n  - |", ["name", "bind"], ["servers"]),
      ("frontends:\n  - name: a\n    timeout:\n      |", ["client"], ["connect", "bind"]),
      ("frontends:\n  - name: a\n    timeout: {|}", ["client"], ["bind"]),
      ("frontends:\n  - name: a\n    timeout: {client: 1s, |}", ["http-request"], ["bind"]),
      ("defaults:\n  mode: |\n", ["http", "tcp"], ["mode"]),
      ("backends:\n  - name: a\n    balance: |\n", ["leastconn"], ["balance"]),
      ("backends:\n  - name: a\n    option: {|}\n", ["httpchk"], ["balance"]),
      (
        "frontends:\n  - name: a\n    default_backend: |\nbackends:\n  - name: bb\n", ["bb"], ["a"]
      ),
      (
        "frontends:\n  - name: a\n    acl: {x: path /}\n    http-request:\n      - deny if |\n",
        ["x", "{"], ["deny"]
      ),
      (
        "frontends:\n  - name: a\n    http-request:\n      - |\n", ["deny", "set-header"], ["bind"]
      ),
      (
        "backends:\n  - name: a\n    servers:\n      - {name: s, address: 'x:80', |}\n",
        ["check", "inter"], ["balance"]
      ),
      (
        "backends:\n  - name: a\n    servers:\n      - name: s\n        |\n", ["check"], ["balance"]
      ),
      ("frontends:\n  - name: a\n    acl:\n      x: |\n", ["path_beg", "src"], ["bind"]),
      ("frontends:\n  - name: a\n    use_backend:\n      - {backend: b, |}\n", ["if"], ["bind"]),
      (
        "frontends:\n  - name: a\n    http-request:\n      - set-header X %[|]\n", ["src"],
        ["lower"]
      ),
      ("x-lintel: {|}", ["client", "idle"], ["bind"]),
      ("x-lintel:\n  client: |", ["go-net-http"], ["gunicorn"]),
    ])
  func completion(text: String, present: [String], absent: [String]) throws {
    let labels = try labels(text)
    #expect(labels.isSuperset(of: present), "\(labels.sorted().prefix(20))")
    #expect(labels.isDisjoint(with: absent))
  }

  private static let text = """
    defaults:
      - name: base
        timeout: {client: 30s}
    frontends:
      - name: www
        from: base
        bind:
          - {address: "*:8080"}
        acl: {is_api: path_beg /api}
        http-request:
          - set-header X-H %[hdr(host),map(/etc/h.map,none)]
          - set-map(/etc/h.map) a b
        use_backend:
          - {backend: app, if: is_api}
        timeout: {client: 10s}
    backends:
      - name: app
        servers:
          - {name: s1, address: "10.0.0.1:80"}

    """

  @Test(
    "hover explains keys, groups and lists",
    arguments: [
      ("frontends", "frontend"), ("name: www", "name of the section"), ("from", "inherits"),
      ("bind:", "bind"), ("address", "<address>"), ("acl:", "acl"),
      ("http-request", "http-request"),
      ("use_backend", "use_backend"), ("if:", "condition"), ("servers", "server"),
      ("timeout: {client: 10s}", "`client`"), ("client: 10s", "In effect"),
    ])
  func hover(key: String, expected: String) throws {
    var session = Session(Self.text, uri: Self.uri)
    let before = Self.text[..<(try #require(Self.text.firstRange(of: key)?.lowerBound))]
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    let answer = session.ask(
      "hover", line: lines.count - 1, character: (lines.last?.utf16.count ?? 0) + 1, uri: Self.uri)
    let text = try #require(answer["contents"]?["value"]?.string)
    #expect(text.contains(expected), "\(text)")
  }

  @Test("a map is a symbol wherever it is named")
  func maps() throws {
    var session = Session(Self.text, uri: Self.uri)
    let places = session.ask(
      "references", line: 10, character: 42, ["context": ["includeDeclaration": true]],
      uri: Self.uri)
    #expect(places.array?.compactMap { $0["range"]?["start"]?["line"]?.integer } == [10, 11])
    let file = session.ask("definition", line: 11, character: 20, uri: Self.uri)
    #expect(file["uri"] == "file:///etc/h.map")
  }
}

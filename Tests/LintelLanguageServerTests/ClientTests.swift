import LintelLanguageServer
import Testing

@Suite("What a client asks for and declares")
struct ClientTests {
  private static let yamlURI = "file:///etc/haproxy.yaml"

  @Test("settings that cannot be are told, each once")
  func settings() {
    var session = Session(
      "", options: ["target": "9.9", "profile": "bogus", "ignore": ["ZZ99"], "configurations": [1]])
    let shown = session.shown()
    #expect(shown.count == 4, "\(shown)")
    for word in ["'target' is one of 2.4", "'profile' is one of", "'ZZ99'", "'configurations'"] {
      #expect(shown.contains { $0.contains(word) }, "\(word)")
    }
    #expect(session.shown().isEmpty)
  }

  @Test("settings that can be are not mentioned")
  func goodSettings() {
    var session = Session(
      "",
      options: [
        "target": "2.8", "profile": "strict", "ignore": ["KA05"], "configurations": [["a.cfg"]],
      ])
    #expect(session.shown().isEmpty)
  }

  @Test("a client that declares neither gets plain text and no literals of actions")
  func plain() {
    var session = Session("frontend x\n  bind :80\n  maxcon 5\n", capabilities: [:])
    let hover = session.ask("hover", line: 1, character: 4)
    #expect(hover["contents"]?["kind"] == "plaintext")
    #expect(hover["contents"]?["value"]?.string?.contains("`") == false)
    let items = session.ask("completion", line: 2, character: 3)["items"]?.array ?? []
    #expect(items.allSatisfy { $0["documentation"] == nil || $0["documentation"]?.string != nil })
    let actions = session.request(
      "textDocument/codeAction",
      [
        "textDocument": ["uri": .string(Session.uri)], "range": Session.range((2, 4), (2, 4)),
        "context": ["diagnostics": []],
      ])["result"]
    #expect(actions == [])
  }

  @Test("messages and parameters of the wrong shape are refused with the code for it")
  func shapes() {
    var server = LanguageServer(surroundings: .init { _ in nil }, version: "0")
    func code(_ text: String) -> Int? {
      server.receive(Array(text.utf8)).first.flatMap { try? JSONReader.read($0) }?["error"]?[
        "code"]?
        .integer
    }
    #expect(code("{}") == -32600)
    #expect(code("[]") == -32600)
    #expect(code(#"{"id":1,"method":"initialize","params":[]}"#) == -32602)
    #expect(code(#"{"id":1,"method":"initialize","params":{}}"#) == nil)
    #expect(code(#"{"id":2,"method":"initialize","params":{}}"#) == -32600)
    #expect(code(#"{"id":3,"method":"textDocument/hover","params":{}}"#) == -32602)
    #expect(code(#"{"id":4,"result":null}"#) == nil)
  }

  @Test(
    "a name with another meaning is no name",
    arguments: ["or", "OR", "if", "unless", "TRUE", "METH_GET", "HTTP", "{", "!x", ""])
  func rename(to name: String) {
    var session = Session("frontend x\n  bind :80\n  acl api path /a\n  http-request deny if api\n")
    let answer = session.request(
      "textDocument/rename",
      [
        "textDocument": ["uri": .string(Session.uri)],
        "position": ["line": 2, "character": 7], "newName": .string(name),
      ])
    #expect(answer["error"]?["message"]?.string?.isEmpty == false)
  }

  @Test("a rename to a free name is done at the definition and the use")
  func renameToFreeName() {
    var session = Session("frontend x\n  bind :80\n  acl api path /a\n  http-request deny if api\n")
    let edit = session.ask("rename", line: 2, character: 7, ["newName": "other"])
    #expect(edit["changes"]?[Session.uri]?.array?.count == 2)
  }

  @Test(
    "a document in YAML without the key 'lintel' is somebody else's",
    arguments: ["apiVersion: v1\nkind: Ingress\n", "services:\n  haproxy:\n    image: haproxy\n"])
  func foreignYAML(text: String) {
    var session = Session(text, uri: Self.yamlURI)
    #expect(session.published()[Self.yamlURI] == [])
  }

  @Test("a document in YAML with the key 'lintel' is checked")
  func ownYAML() {
    var session = Session("lintel: 1\nfrontend5:\n  - name: a\n", uri: Self.yamlURI)
    #expect(session.published()[Self.yamlURI]?.isEmpty == false)
  }

  @Test("settings are no configuration, and their mistake is told in them")
  func settingsFile() throws {
    let uri = "file:///etc/.lintel.yaml"
    var policy = ProjectPolicy()
    policy.problem = "/etc/.lintel.yaml:2:1: unknown key 'upgrade'"
    let told = policy
    var server = LanguageServer(
      surroundings: .init(readFile: { _ in nil }, policy: { _ in told }), version: "0")
    _ = server.receive(Array(#"{"id":1,"method":"initialize","params":{}}"#.utf8))
    let message: JSONValue = [
      "method": "textDocument/didOpen",
      "params": [
        "textDocument": [
          "uri": .string(uri), "version": 1, "languageId": "yaml",
          "text": "target: 3.2\nupgrade: {}\n",
        ]
      ],
    ]
    _ = server.receive(message.bytes)
    let report = try JSONReader.read(try #require(server.publish().first))
    let findings = try #require(report["params"]?["diagnostics"]?.array)
    #expect(findings.map { $0["message"] } == ["unknown key 'upgrade'"])
    #expect(findings.first?["range"]?["start"]?["line"] == 1)
  }

  @Test("all safe fixes are offered where one is, and where they are asked for")
  func fixAll() {
    let text = "backend x\n  option http-close\n  server s 10.0.0.1:80"
    var session = Session(text)
    func kinds(line: Int, only: JSONValue? = nil) -> [JSONValue?] {
      var context: [String: JSONValue] = ["diagnostics": []]
      context["only"] = only
      let parameters: JSONValue = [
        "textDocument": ["uri": .string(Session.uri)],
        "range": Session.range((line, 1), (line, 1)), "context": .object(context),
      ]
      let result = session.request("textDocument/codeAction", parameters)["result"]
      return (result?.array ?? []).map { $0["kind"] }
    }
    #expect(!kinds(line: 0).contains("source.fixAll.lintel"))
    #expect(kinds(line: 0, only: ["source.fixAll"]) == ["source.fixAll.lintel"])
  }
}

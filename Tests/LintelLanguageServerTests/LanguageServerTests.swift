import LintelLanguageServer
import Testing

@Suite("Language server")
struct LanguageServerTests {
  private static let text = """
    global
      log stdout format raw local0
    defaults
      mode http
      timeout connect 5s
      timeout client 30s
      timeout server 30s
    frontend www
      bind :80
      acl is_api path_beg /api
      use_backend api if is_api
      default_backend app
    backend api
      balance leastconn
      server s1 10.0.0.1:80 check
    backend app
      server s1 10.0.0.2:80 check inter 2s
      use-server s1 if { path / }

    """

  @Test("findings follow an edit")
  func diagnostics() throws {
    var session = Session(Self.text)
    let before = try #require(session.published()[Session.uri])
    #expect(!before.contains { $0["severity"] == 1 })
    session.change("nowhere", from: (11, 18), to: (11, 21))
    let after = try #require(session.published()[Session.uri])
    let error = try #require(after.first { $0["severity"] == 1 })
    #expect(error["range"] == Session.range((11, 18), (11, 25)))
    session.change("app", from: (11, 18), to: (11, 25))
    #expect(session.published()[Session.uri] == before)
  }

  @Test(
    "names lead to their definitions",
    arguments: [
      (10, 15, [12]), (10, 24, [9]), (11, 19, [15]), (17, 14, [16]), (12, 9, [12]),
    ])
  func definition(line: Int, character: Int, expected: [Int]) {
    var session = Session(Self.text)
    let places = session.ask("definition", line: line, character: character).array ?? []
    #expect(places.map { $0["range"]?["start"]?["line"]?.integer } == expected)
  }

  @Test("references are found in every file of the configuration, in order")
  func severalFiles() {
    let second = "file:///etc/apps.cfg"
    var session = Session(
      "defaults\n  mode http\nfrontend www\n  default_backend app\n",
      options: ["configurations": [["/etc/haproxy.cfg", "/etc/apps.cfg"]]],
      files: ["/etc/apps.cfg": "backend app\n  server a 10.0.0.1:80\n"])
    let places = session.ask(
      "references", line: 3, character: 20, ["context": ["includeDeclaration": true]])
    #expect(places.array?.map { $0["uri"]?.string } == [second, Session.uri])
    session.open("backend other\n  server a 10.0.0.1:80\n", uri: second)
    let findings = session.published()
    #expect(findings[Session.uri]?.contains { $0["severity"] == 1 } == true)
  }

  @Test("a rename changes every place and refuses a name that is taken")
  func rename() {
    var session = Session(Self.text)
    let edit = session.ask("rename", line: 11, character: 19, ["newName": "web"])
    let changes = edit["changes"]?[Session.uri]?.array ?? []
    #expect(changes.map { $0["newText"] } == ["web", "web"])
    let parameters: JSONValue = [
      "textDocument": ["uri": .string(Session.uri)], "position": ["line": 11, "character": 19],
      "newName": "api",
    ]
    #expect(session.request("textDocument/rename", parameters)["error"]?["code"] == -32803)
  }

  @Test("hover tells the keyword's meaning and a backend's effective values")
  func hover() throws {
    var session = Session(Self.text)
    let keyword = session.ask("hover", line: 13, character: 4)["contents"]?["value"]?.string
    #expect(try #require(keyword).contains("balance"))
    let backend = session.ask("hover", line: 10, character: 15)["contents"]?["value"]?.string
    #expect(try #require(backend).contains("timeout server 30s"))
    let option = session.ask("hover", line: 16, character: 27)["contents"]?["value"]?.string
    #expect(try #require(option).contains("check"))
  }

  @Test(
    "completion knows the place",
    arguments: [
      ("backend x\n  bala", ["balance"], ["bind"]),
      ("backend x\n  balance l", ["leastconn"], ["balance"]),
      ("backend x\n  server s 10.0.0.1:80 ch", ["check", "inter"], ["balance"]),
      ("frontend x\n  bind :443 ssl c", ["crt", "alpn"], ["inter"]),
      ("frontend x\n  http-request se", ["set-header", "deny"], ["balance"]),
      ("frontend x\n  acl a path /\n  http-request deny if ", ["a", "{"], ["deny"]),
      ("frontend x\n  http-request set-header X %[", ["src", "path"], ["lower"]),
      ("frontend x\n  http-request set-header X %[src,", ["ipmask", "lower"], ["path"]),
      ("backend y\nfrontend x\n  use_backend ", ["y"], ["x"]),
      ("frontend x\n  timeout c", ["timeout client"], ["timeout server-fin"]),
      ("f", ["frontend", "backend"], []),
      ("backend x\n  no ", ["option httpclose"], ["balance", "acl"]),
      ("frontend x\n  acl a src -", ["-f", "-i"], ["src"]),
      ("frontend x\n  bind :443 ssl alpn ", ["h2,http/1.1"], ["crt"]),
      ("frontend x\n  log-format %", ["%ci", "%ST"], []),
    ])
  func completion(text: String, present: [String], absent: [String]) {
    var session = Session(text)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let result = session.ask(
      "completion", line: lines.count - 1, character: lines.last?.utf16.count ?? 0)
    let labels = Set((result["items"]?.array ?? []).compactMap { $0["label"]?.string })
    #expect(labels.isSuperset(of: present), "\(labels.sorted().prefix(20))")
    #expect(labels.isDisjoint(with: absent))
  }

  @Test("columns are counted as the client counts them", arguments: ["utf-8", "utf-16", "utf-32"])
  func encodings(name: String) throws {
    let text = "backend 😀é\n  server s 10.0.0.1:80\n\n"
    var session = Session(text, encodings: [.string(name)])
    let lengths = ["utf-8": 14, "utf-16": 11, "utf-32": 10]
    let symbols = session.request(
      "textDocument/documentSymbol", ["textDocument": ["uri": .string(Session.uri)]])["result"]
    let header = try #require(symbols?.array?.first?["selectionRange"])
    #expect(header["end"]?["character"]?.integer == lengths[name])
  }

  @Test("a code action carries the edits of a fix")
  func codeAction() throws {
    var session = Session("backend x\n  option http-close\n  server s 10.0.0.1:80\n")
    let result = session.request(
      "textDocument/codeAction",
      [
        "textDocument": ["uri": .string(Session.uri)], "range": Session.range((1, 12), (1, 12)),
        "context": ["diagnostics": []],
      ])["result"]
    let actions = result?.array ?? []
    let fix = try #require(actions.first { $0["kind"] == "quickfix" })
    #expect(fix["edit"]?["changes"]?[Session.uri]?.array?.isEmpty == false)
  }

  @Test("only the kinds of actions that are asked for come, each once")
  func codeActionKinds() {
    var session = Session("backend x\n  option http-close\n  server s 10.0.0.1:80\n  maxxconn 5\n")
    func actions(_ line: Int, only kinds: JSONValue) -> [JSONValue] {
      let parameters: JSONValue = [
        "textDocument": ["uri": .string(Session.uri)],
        "range": Session.range((line, 3), (line, 12)),
        "context": ["diagnostics": [], "only": kinds],
      ]
      return session.request("textDocument/codeAction", parameters)["result"]?.array ?? []
    }
    let quick = actions(1, only: ["quickfix"])
    #expect(!quick.isEmpty && quick.allSatisfy { $0["kind"] == "quickfix" })
    #expect(actions(1, only: ["refactor"]).isEmpty)
    #expect(actions(1, only: ["source"]).allSatisfy { $0["kind"] == "source.fixAll.lintel" })
  }

  @Test("what a finding suggests is a quick fix")
  func correction() throws {
    var session = Session("frontend x\n  bind :80\n  maxcon 5\n")
    let result = session.request(
      "textDocument/codeAction",
      [
        "textDocument": ["uri": .string(Session.uri)], "range": Session.range((2, 4), (2, 4)),
        "context": ["diagnostics": []],
      ])["result"]
    let fix = try #require(result?.array?.first)
    #expect(fix["title"] == "write 'maxconn'")
    let edit = fix["edit"]?["changes"]?[Session.uri]?.array?.first
    #expect(edit?["range"] == Session.range((2, 2), (2, 8)))
  }

  @Test(
    "hover explains section keywords, removed keywords and where a value comes from",
    arguments: [
      (0, 2, "defaults"), (2, 2, "frontend"), (3, 4, "client"), (3, 4, "In effect"),
      (4, 12, "Removed"),
    ])
  func moreHover(line: Int, character: Int, expected: String) throws {
    var session = Session(
      "defaults\n  mode http\nfrontend x\n  timeout client 5s\n  option forceclose\n")
    let answer = session.ask("hover", line: line, character: character)
    #expect(try #require(answer["contents"]?["value"]?.string).contains(expected))
  }

  @Test("formatting answers with edits, and with none for what is formatted")
  func formatting() {
    var session = Session("backend x\n server   s 10.0.0.1:80\n")
    let parameters: JSONValue = [
      "textDocument": ["uri": .string(Session.uri)],
      "options": ["tabSize": 4, "insertSpaces": true],
    ]
    let edits = session.request("textDocument/formatting", parameters)["result"]?.array
    #expect(edits?.count == 1)
    var done = Session("backend x\n    server s 10.0.0.1:80\n")
    #expect(done.request("textDocument/formatting", parameters)["result"] == [])
  }

  @Test("outline, folds and tokens cover the document")
  func outline() throws {
    var session = Session(Self.text)
    let document: JSONValue = ["textDocument": ["uri": .string(Session.uri)]]
    let symbols = session.request("textDocument/documentSymbol", document)["result"]?.array ?? []
    #expect(
      symbols.compactMap { $0["name"]?.string }
        == ["global", "defaults", "www", "api", "app"])
    #expect(symbols[3]["children"]?.array?.map { $0["name"] } == ["s1"])
    let folds = session.request("textDocument/foldingRange", document)["result"]?.array ?? []
    #expect(folds.count == 5)
    let tokens = session.request("textDocument/semanticTokens/full", document)["result"]
    let data = try #require(tokens?["data"]?.array)
    #expect(data.count % 5 == 0 && data.count > 100)
  }

  @Test("what is no request, or comes at the wrong time, is answered with an error")
  func errors() {
    var server = LanguageServer(surroundings: .init { _ in nil }, version: "0")
    func code(_ text: String) -> Int? {
      server.receive(Array(text.utf8)).first.flatMap { try? JSONReader.read($0) }?["error"]?[
        "code"]?
        .integer
    }
    #expect(code("{") == -32700)
    #expect(code(#"{"id":1,"method":"shutdown"}"#) == -32002)
    #expect(code(#"{"id":1,"method":"initialize","params":{}}"#) == nil)
    #expect(code(#"{"id":2,"method":"textDocument/hover","params":{"position":7}}"#) == -32602)
    #expect(code(#"{"id":2,"method":"shutdown"}"#) == nil)
    #expect(code(#"{"id":3,"method":"textDocument/hover"}"#) == -32600)
    #expect(code(#"{"method":"exit"}"#) == nil)
    #expect(server.exitStatus == 0)
  }

  @Test("positions outside of the document are moved into it")
  func wildPositions() {
    var session = Session(Self.text)
    for method in ["hover", "completion", "definition", "references", "prepareRename"] {
      for (line, character) in [(-5, -5), (0, 1 << 60), (1 << 60, 0), (1 << 60, 1 << 60)] {
        _ = session.ask(method, line: line, character: character)
      }
    }
    for (from, to) in [((-7, 0), (1 << 62, 0)), ((Int.max, 0), (Int.max, 0)), ((9, 0), (2, 0))] {
      let answer = session.request(
        "textDocument/rangeFormatting",
        ["textDocument": ["uri": .string(Session.uri)], "range": Session.range(from, to)])
      #expect(answer["result"]?.array != nil)
    }
    session.change("x", from: (1 << 40, 7), to: (3, 1))
    #expect(session.published()[Session.uri] != nil)
  }
}

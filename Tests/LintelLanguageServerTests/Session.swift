import LintelLanguageServer
import Testing

/// An editor's side of a session with a server.
struct Session {
  private var server: LanguageServer
  private var nextID = 1

  static let uri = "file:///etc/haproxy.cfg"

  /// What editors of today can do.
  static let documentCapabilities: JSONValue = [
    "hover": ["contentFormat": ["markdown", "plaintext"]],
    "completion": ["completionItem": ["documentationFormat": ["markdown", "plaintext"]]],
    "codeAction": ["codeActionLiteralSupport": ["codeActionKind": ["valueSet": ["quickfix"]]]],
  ]

  /// - Parameter files: What the server can read besides open documents, by path.
  init(
    _ text: String, options: JSONValue = [:], files: [String: String] = [:],
    encodings: JSONValue = ["utf-16"], uri: String = Session.uri,
    capabilities: JSONValue = Session.documentCapabilities
  ) {
    server = LanguageServer(
      surroundings: .init { path in files[path].map { Array($0.utf8) } }, version: "0")
    _ = request(
      "initialize",
      [
        "initializationOptions": options,
        "capabilities": [
          "general": ["positionEncodings": encodings], "textDocument": capabilities,
        ],
      ])
    open(text, uri: uri)
  }

  mutating func open(_ text: String, uri: String = Session.uri) {
    notify(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": .string(uri), "version": 1, "languageId": "haproxy", "text": .string(text),
        ]
      ])
  }

  mutating func notify(_ method: String, _ parameters: JSONValue) {
    let message: JSONValue = ["jsonrpc": "2.0", "method": .string(method), "params": parameters]
    #expect(server.receive(message.bytes).isEmpty)
  }

  /// The whole answer, `result` or `error`.
  mutating func request(_ method: String, _ parameters: JSONValue) -> JSONValue {
    defer { nextID += 1 }
    let message: JSONValue = [
      "jsonrpc": "2.0", "id": .integer(nextID), "method": .string(method), "params": parameters,
    ]
    let answers = server.receive(message.bytes)
    #expect(answers.count == 1)
    let answer = answers.first.flatMap { try? JSONReader.read($0) } ?? .null
    #expect(answer["id"] == .integer(nextID))
    return answer
  }

  /// The result of a request about a position.
  mutating func ask(
    _ method: String, line: Int, character: Int, _ more: [String: JSONValue] = [:],
    uri: String = Session.uri
  ) -> JSONValue {
    var parameters = more
    parameters["textDocument"] = ["uri": .string(uri)]
    parameters["position"] = ["line": .integer(line), "character": .integer(character)]
    return request("textDocument/\(method)", .object(parameters))["result"] ?? .null
  }

  /// The findings that the server sends once it is left alone, by document.
  mutating func published() -> [String: [JSONValue]] { Self.findings(in: server.publish()) }

  /// The findings that the server sends before it analyses a long document anew.
  mutating func publishedAtOnce() -> [String: [JSONValue]] {
    Self.findings(in: server.publishAtOnce())
  }

  private static func findings(in messages: [[UInt8]]) -> [String: [JSONValue]] {
    var findings: [String: [JSONValue]] = [:]
    for bytes in messages {
      let message = (try? JSONReader.read(bytes)) ?? .null
      #expect(message["method"] == "textDocument/publishDiagnostics")
      let parameters = message["params"]
      findings[parameters?["uri"]?.string ?? ""] = parameters?["diagnostics"]?.array ?? []
    }
    return findings
  }

  /// What the server shows the user once it is left alone.
  mutating func shown() -> [String] {
    server.publish().compactMap { bytes in
      let message = (try? JSONReader.read(bytes)) ?? .null
      guard message["method"] == "window/showMessage" else { return nil }
      return message["params"]?["message"]?.string
    }
  }

  mutating func change(_ text: String, from: (Int, Int), to: (Int, Int)) {
    notify(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(Self.uri), "version": 2],
        "contentChanges": [
          ["range": Self.range(from, to), "text": .string(text)]
        ],
      ])
  }

  static func range(_ from: (Int, Int), _ to: (Int, Int)) -> JSONValue {
    [
      "start": ["line": .integer(from.0), "character": .integer(from.1)],
      "end": ["line": .integer(to.0), "character": .integer(to.1)],
    ]
  }
}

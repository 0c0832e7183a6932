import LintelLanguageServer
import Testing

@Suite("Semantic tokens")
struct SemanticTokensTests {
  /// The tokens as `word kind`, by the legend that the server states.
  private func tokens(_ text: String, uri: String = Session.uri) throws -> [String] {
    var session = Session(text, uri: uri)
    let result = session.request(
      "textDocument/semanticTokens/full", ["textDocument": ["uri": .string(uri)]])["result"]
    let data = try #require(result?["data"]?.array).compactMap(\.integer)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Array($0.utf16)
    }
    var (line, character) = (0, 0)
    return stride(from: 0, to: data.count - 4, by: 5).map { at in
      character = data[at] == 0 ? character + data[at + 1] : data[at + 1]
      line += data[at]
      let word = lines[line][character..<character + data[at + 2]]
      return "\(String(decoding: word, as: UTF16.self)) \(Self.legend[data[at + 3]])"
    }
  }

  private static let legend = [
    "keyword", "property", "parameter", "string", "number", "comment", "macro", "operator",
    "namespace", "function", "method", "variable", "interface", "enumMember", "regexp",
  ]

  @Test("actions, samples, names and values are told apart")
  func haproxy() throws {
    let found = try tokens(
      """
      frontend www from base
        bind 10.0.0.1:443 ssl # TLS
        acl api path_beg -i /api
        acl odd path_reg ^/x
        http-request set-header X-A "%[src,ipmask(24)]" if !api { hdr(host) -m str a.b } or odd
        http-request track-sc0 src
        timeout client 30s
        log-format %ci:%cp
        use_backend app if api

      """)
    for token in [
      "frontend keyword", "www namespace", "from keyword", "bind property",
      "10.0.0.1:443 interface", "ssl parameter", "# TLS comment", "api variable",
      "path_beg function", "-i enumMember", "/api string", "^/x regexp", "set-header function",
      "%[ operator", "src function", "ipmask method", "24 number", "if operator", "! operator",
      "{ operator", "hdr function", "host string", "-m enumMember", "str enumMember", "a.b string",
      "} operator", "or operator", "odd variable", "track-sc0 function", "30s number",
      "%ci macro", "app namespace",
    ] {
      #expect(found.contains(token), "\(token) in \(found)")
    }
  }

  @Test("keys and values of YAML are told apart")
  func yaml() throws {
    let found = try tokens(
      """
      lintel: 1
      backends: # all
        - name: app
          acl:
            api: path_beg /api
          server:
            - {name: a, address: "10.0.0.1:80", weight: 10, check: true}

      """, uri: "file:///etc/haproxy.yaml")
    for token in [
      "lintel keyword", "1 number", "backends keyword", "# all comment", "name property",
      "app namespace", "api variable", "path_beg /api string", "server property",
      "\"10.0.0.1:80\" interface", "10 number", "true keyword",
    ] {
      #expect(found.contains(token), "\(token) in \(found)")
    }
  }
}

import LintelGrammar
import LintelIR
import LintelLowering
import LintelSource
import LintelSyntax
import Testing

@Suite("Shapes that YAML accepts")
struct YAMLShapeTests {
  private func lower(_ yaml: String, environment: Environment = Environment()) -> Lowered {
    let file = SourceFile(id: FileID(0), name: "test.yaml", text: yaml)
    var lowering = Lowering(target: .latest, environment: environment)
    lowering.add(YAMLTree.parse(file: file))
    return lowering.finish()
  }

  /// The lines of the only section, as HAProxy would read them.
  private func lines(_ yaml: String, environment: Environment = Environment()) -> [String] {
    let lowered = lower("lintel: 1\n" + yaml, environment: environment)
    #expect(lowered.diagnostics == [])
    return lowered.configuration.sections.flatMap(\.directives).map { directive in
      let prefix = directive.prefix == .none ? "" : "\(directive.prefix) "
      return ([prefix + directive.keyword.info.name] + directive.words.map(\.text))
        .joined(separator: " ")
    }
  }

  @Test(
    "one directive in many shapes",
    arguments: [
      "bind: [\":80 ssl crt /a crt /b\"]", "bind: \":80 ssl crt /a crt /b\"",
      "bind: {address: \":80\", ssl: true, crt: [/a, /b]}",
      "bind:\n      - address: ':80'\n        ssl: true\n        crt:\n        - /a\n        - /b",
      "directives: [\"bind :80 ssl crt /a crt /b\"]",
      "directives: ['bind  :80 \"ssl\" crt /a crt /b']",
    ])
  func shapes(_ value: String) {
    #expect(lines("frontends:\n  - name: a\n    \(value)\n") == ["bind :80 ssl crt /a crt /b"])
  }

  @Test("a dot in a key is a level, and HAProxy's own spelling is a key")
  func keys() {
    #expect(lines("defaults:\n  timeout.client: 5s\n") == ["timeout client 5s"])
    #expect(lines("backend:\n  name: a\n  server: s :80\n") == ["server s :80"])
  }

  @Test("lists of words are joined by commas")
  func commas() {
    #expect(
      lines("frontends:\n  - name: a\n    bind: {address: [':80', ':81'], alpn: [h2, http/1.1]}\n")
        == ["bind :80,:81 alpn h2,http/1.1"])
  }

  @Test("a quoted word is never a prefix")
  func prefixes() {
    #expect(lines("defaults:\n  log-tag: 'false'\n") == ["log-tag false"])
    #expect(lines("defaults:\n  option: {httpclose: false}\n") == ["no option httpclose"])
    #expect(
      lines("defaults:\n  option: {redispatch: {no: '3'}}\n") == ["no option redispatch 3"])
  }

  @Test("sections and keys that others depend on come first")
  func order() {
    let lowered = lower(
      """
      lintel: 1
      frontends:
        - name: a
          use_backend: {backend: x, if: t}
          acl: {t: src 10.0.0.1}
      defaults: {mode: http}
      global: {maxconn: 1}
      """)
    #expect(lowered.configuration.sections.map(\.kind) == [.global, .defaults, .frontend])
    #expect(
      lowered.configuration.sections[2].directives.map(\.keyword) == [.acl, .useBackend])
  }

  @Test("references are read in words and in lines, and kept")
  func references() throws {
    let yaml = """
      lintel: 1
      global:
        setenv: {name: GREETING, value: hi}
        user: ${USER-nobody}
        group: $${GROUP}
        log-tag: ${GREETING}
      defaults:
        name: rules
        http-request:
          - set-header X "${GREETING} you"
          - set-header Y ${GREETING}
      """
    let lowered = lower(yaml, environment: Environment(variables: [:]))
    #expect(lowered.diagnostics == [])
    let global = lowered.configuration.sections[0].directives
    #expect(global.map { $0.words.last?.text } == ["hi", "nobody", "${GROUP}", "hi"])
    #expect(
      global.map { $0.words.last?.template } == [nil, "${USER-nobody}", nil, "${GREETING}"])
    let rules = lowered.configuration.sections[1].directives
    #expect(rules.map { $0.words.last?.text } == ["hi you", "${GREETING}"])
    #expect(rules.map { $0.words.last?.template } == ["${GREETING} you", nil])
  }

  @Test("aliases repeat what they stand for")
  func aliases() {
    #expect(
      lines(
        """
        backends:
          - name: a
            server: [&s {name: s1, address: ":80"}]
            timeout: &t {server: 5s}
          - name: b
            server: [*s]
            timeout: *t
        """) == ["server s1 :80", "timeout server 5s", "server s1 :80", "timeout server 5s"])
  }

  @Test("a comment stays with what it is behind or above")
  func comments() throws {
    let lowered = lower(
      """
      # file
      lintel: 1 # version

      # global
      global: # head
        # above
        maxconn: 1 # behind
        timeout: # group
          # nested
          hard-stop-after: 1s
      frontends:
        - name: a # name
          bind:
            - address: ":80" # address
              # inside
              ssl: true
              crt: /a # end
        # last
      # final
      """)
    #expect(lowered.configuration.sections.count == 2)
    let texts = lowered.configuration.sections.flatMap { section in
      [section.comments, section.closing] + section.directives.map(\.comments)
    }.flatMap { $0.leading.compactMap(\.self) + [$0.trailing].compactMap(\.self) }
    #expect(
      texts.map { $0.dropFirst() }.sorted()
        == [
          "above", "address", "behind", "end", "file", "final", "global", "group", "head", "inside",
          "last", "name", "nested", "version",
        ])
    let bind = try #require(lowered.configuration.sections[1].directives.first)
    #expect(bind.comments.leading.compactMap(\.self) == [" inside", " end"])
    #expect(bind.comments.trailing == " address")
  }
}

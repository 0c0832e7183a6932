import LintelDiagnostics
import LintelGrammar
import LintelLint
import LintelLowering
import LintelSource
import LintelSyntax
import Testing

/// A finding about one of several lines under a key of YAML stands at that line, not at the key.
@Suite("Places of findings in YAML")
struct YAMLPlaceTests {
  static let text = """
    lintel: 1
    frontends:
      - name: web
        bind:
          - ":8080"
          - {address: ":8443", crt: site.pem}
        acl:
          unused: path /a
          bad:
            - path_beg /api/
            - path_beg api/
        http-request:
          - set-header X-A b
          - set-header Connection close
          - deny if bad
        use_backend:
          - {backend: app, if: "{ path_beg /app }"}
          - {backend: app, if: "{ path_beg /app/deep }"}
    backends:
      - name: app
        servers:
          - {name: a, address: "10.0.0.1:80"}
          - {name: b, address: "10.0.0.1:80"}

    """

  @Test(arguments: [
    ("KA14", 14), ("AC02", 8), ("AC04", 18), ("LB13", 23), ("AC07", 11), ("TL06", 6),
  ])
  func line(of rule: String, is line: Int) {
    var sources = SourceMap()
    let id = sources.add(name: "test.yaml", text: Self.text)
    var lowering = Lowering(target: .latest)
    lowering.add(YAMLTree.parse(file: sources[id]))
    let lowered = lowering.finish()
    var options = LintOptions(profile: .none, enabled: [rule])
    options.yamlFiles = [id]
    let linter = Linter(configuration: lowered.configuration, sources: sources, options: options)
    let findings = linter.run(with: lowered.diagnostics).filter { $0.rule == rule }
    let lines = findings.map { sources[id].position(at: $0.range.lower).line }
    #expect(lines.first == line, "\(lines)")
  }
}

import LintelConvert
import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLowering
import LintelTestSupport
import Testing

@Suite("The JSON Schema of the YAML notation")
struct SchemaTests {
  @Test("accepts each example of the grammar in YAML")
  func examples() throws {
    let validator = try SchemaValidator.ofTheNotation()
    for example in GrammarExample.accepted {
      let yaml = convert(lowerHAProxy(example.file).configuration, to: .yaml).text ?? ""
      let value = try #require(JSONValue(yaml: yaml), "\(yaml)")
      let faults = validator.faults(value)
      #expect(faults == [], "\(example.line)\n\(yaml)")
    }
  }

  @Test("accepts each real file in YAML", .enabled(if: !Corpus.files.isEmpty))
  func corpus() throws {
    let validator = try SchemaValidator.ofTheNotation()
    var count = 0
    for (name, bytes) in Corpus.files {
      guard let yaml = convert(lowerHAProxy(bytes: bytes).configuration, to: .yaml).text else {
        continue
      }
      let value = try #require(JSONValue(yaml: yaml), "\(name)")
      let faults = validator.faults(value)
      #expect(faults == [], "\(name)")
      count += 1
    }
    print("open corpus: \(count) files validated in YAML")
  }

  @Test("the formatter leaves a converted file as it is", arguments: GoldenCase.all)
  func formatted(_ golden: GoldenCase) {
    let once = formattedYAML(golden.yaml)
    #expect(formattedYAML(once) == once)
    #expect(lowerYAML(once).configuration.means(theSameAs: lowerYAML(golden.yaml).configuration))
  }

  @Test(
    "refuses what lowering refuses",
    arguments: [
      "global: {maxcon: 1}", "global: {maxconn: many}", "global: {nbthread: 0}",
      "global: {maxconn: true}", "global: {maxconn: {a: 1}}", "global: {daemon: 1x}",
      "globall: {}", "frontends: www", "frontends: [{mode: http}]", "backends: [[1]]",
      "defaults: [{timeout: 5s}]", "defaults: [{timeout: {client: 5x}}]",
      "defaults: [{timeout: {clent: 5s}}]", "defaults: [{mode: htp}]", "sections: {global: {}}",
      "sections: [{global: {}, defaults: {}}]", "sections: [{haproxy: [a]}]",
      "frontends: [{name: a, balance: roundrobin}]", "frontends: [{name: a, acl: {x: [[a]]}}]",
      "frontends: [{name: a, use_backend: [{backend: b, fi: c}]}]",
      "frontends: [{name: a, use_backend: [{if: c}]}]",
      "backends: [{name: a, servers: [{name: s}]}]",
      "backends: [{name: a, servers: [{name: s, address: \"10.0.0.1:80\", chek: true}]}]",
      "backends: [{name: a, servers: [{name: s, address: \"10.0.0.1:80\", inter: soon}]}]",
      "frontends: [{name: a, x-lintel: [go]}]", "frontends: [{name: a, x-lintel: {CLIENT: go}}]",
      "frontends: [{name: a, directives: bind}]", "frontends: [{name: a, mode: }]",
    ])
  func refusals(_ line: String) throws {
    let yaml = "lintel: 1\n\(line)\n"
    let value = try #require(JSONValue(yaml: yaml), "\(yaml)")
    #expect(try !SchemaValidator.ofTheNotation().faults(value).isEmpty, "the schema accepts it")
    #expect(lowerYAML(yaml).isRefused, "lowering accepts it")
  }

  @Test("refuses another version, and none", arguments: ["lintel: 2\n", "global: {}\n"])
  func version(_ yaml: String) throws {
    let value = try #require(JSONValue(yaml: yaml))
    #expect(try !SchemaValidator.ofTheNotation().faults(value).isEmpty)
    #expect(lowerYAML(yaml).isRefused)
  }
}

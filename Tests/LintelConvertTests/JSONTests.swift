import Foundation
import LintelConvert
import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLowering
import LintelSource
import LintelSyntax
import LintelTestSupport
import Testing

@Suite("The model as JSON")
struct JSONTests {
  private func json(_ text: String) -> JSONValue? {
    var sources = SourceMap()
    sources.add(name: "test.cfg", text: text)
    let converted = convertToJSON(lowerHAProxy(text).configuration, sources: sources)
    return converted.text.flatMap { try? JSONValue(json: Data($0.utf8)) }
  }

  @Test("has the documented shape")
  func golden() {
    let text = """
      .notice hello
      # The web.
      frontend www
          timeout client 5s # idle
          http-request deny if { path -m beg /a } !b or c
      """ + "\n"
    var sources = SourceMap()
    sources.add(name: "test.cfg", text: text)
    let converted = convertToJSON(lowerHAProxy(text).configuration, sources: sources)
    #expect(converted.text == Self.expected.replacing("\n", with: "") + "\n")
  }

  private static let expected = """
    {"lintel":1,"target":"3.4","files":["test.cfg"],
    "preamble":[{"type":"verbatim","kind":"message","text":".notice hello",
    "place":{"file":0,"line":1,"column":1,"endLine":1,"endColumn":14}}],
    "sections":[{"kind":"frontend","name":{"text":"www"},
    "items":[{"type":"directive","keyword":"timeout client","words":[{"text":"5s"}],
    "arguments":[{"name":"time","type":"duration","text":"5s","milliseconds":5000}],
    "comment":" idle",
    "place":{"file":0,"line":4,"column":5,"endLine":4,"endColumn":22}},
    {"type":"directive","keyword":"http-request",
    "words":[{"text":"deny"},{"text":"if"},{"text":"{"},{"text":"path"},{"text":"-m"},{"text":"beg"},{"text":"/a"},
    {"text":"}"},{"text":"!b"},{"text":"or"},{"text":"c"}],
    "arguments":[{"name":"action","type":"action","text":"deny","arguments":[]}],
    "condition":{"polarity":"if","any":[{"all":[{"test":{"criterion":"path",
    "expression":{"fetch":{"name":"path","arguments":[]},"converters":[]},"match":"beg",
    "flags":[{"flag":"-m","value":"beg"}],"patterns":[{"text":"/a"}]}},{"negated":true,"acl":"b"}]},{"all":[{"acl":"c"}]}]},
    "place":{"file":0,"line":5,"column":5,"endLine":5,"endColumn":52}}],
    "comments":[" The web."],
    "place":{"file":0,"line":3,"column":1,"endLine":3,"endColumn":13}}],
    "proxies":[{"kind":"frontend","name":"www","section":0,
    "settings":[{"keyword":"timeout client","line":"timeout client 5s","origin":"explicit",
    "place":{"file":0,"line":4,"column":5,"endLine":4,"endColumn":22}}]}]}
    """

  @Test("every example of the grammar and real files have the shape of the schema")
  func valid() throws {
    let validator = try SchemaValidator.ofTheModel()
    for example in GrammarExample.accepted + GrammarExample.refused {
      let value = try #require(json(example.file), "\(example.line)")
      #expect(validator.faults(value) == [], "\(example.line)")
    }
    for (name, bytes) in Corpus.files where bytes.count < 4_096 {
      var sources = SourceMap()
      sources.add(name: name, bytes: bytes)
      let converted = convertToJSON(lowerHAProxy(bytes: bytes).configuration, sources: sources)
      guard let text = converted.text else { continue }
      let value = try JSONValue(json: Data(text.utf8))
      #expect(validator.faults(value) == [], "\(name)")
    }
  }

  @Test(
    "the schema refuses another shape",
    arguments: [
      ("\"lintel\":1", "\"lintel\":2"), ("\"kind\":\"global\"", "\"kinds\":\"global\""),
      ("\"type\":\"integer\"", "\"type\":\"size\""), ("\"line\":2", "\"line\":0"),
      ("\"value\":5", "\"value\":\"5\""), ("\"text\":\"5\"", "\"text\":null"),
    ])
  func refused(_ part: String, _ replacement: String) throws {
    var sources = SourceMap()
    let source = "global\n maxconn 5\n"
    sources.add(name: "test.cfg", text: source)
    let configuration = lowerHAProxy(source).configuration
    let text = try #require(convertToJSON(configuration, sources: sources).text)
    let validator = try SchemaValidator.ofTheModel()
    #expect(validator.faults(try JSONValue(json: Data(text.utf8))) == [])
    #expect(text.contains(part))
    let other = text.replacing(part, with: replacement)
    #expect(!validator.faults(try JSONValue(json: Data(other.utf8))).isEmpty)
  }

  @Test("inherited values have the place where they are stated")
  func origins() {
    let value = json("defaults\n    mode http\nfrontend a\n    bind :80\n")
    let proxies = value?["proxies"]?.items ?? []
    #expect(proxies.count == 2)
    let settings = proxies.last?["settings"]?.items ?? []
    let mode = settings.first { $0["keyword"] == .text("mode") }
    #expect(mode?["origin"] == .text("inherited"))
    #expect(mode?["place"]?["line"] == .number(2))
    #expect(proxies.last?["defaults"] == .number(0))
  }
}

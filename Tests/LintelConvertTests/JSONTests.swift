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

  @Test("every example of the grammar and every real file is valid JSON")
  func valid() {
    for example in GrammarExample.accepted {
      #expect(json(example.file)?["lintel"] == .number(1), "\(example.line)")
    }
    for (name, bytes) in Corpus.files {
      var sources = SourceMap()
      sources.add(name: name, bytes: bytes)
      let converted = convertToJSON(lowerHAProxy(bytes: bytes).configuration, sources: sources)
      guard let text = converted.text else { continue }
      #expect((try? JSONValue(json: Data(text.utf8))) != nil, "\(name)")
    }
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

import Foundation
import LintelDiagnostics
import LintelSource
import Testing

@Suite("JSON reporter")
struct JSONReporterTests {
  @Test("the object has the documented members and nothing else")
  func golden() {
    let text = JSONReporter().text(ReporterSample.findings, in: ReporterSample.sources)
    #expect(
      text == #"""
        {"findings":[{"rule":"KA05","name":"httpclose-closes-client-connection",\#
        "severity":"warning","class":"lint","file":"web.cfg","line":2,"column":2,\#
        "endLine":2,"endColumn":18,\#
        "message":"the client's connection is closed after every response",\#
        "help":"use `option http-server-close`",\#
        "documentation":"Documentation/Rules/KA05.md",\#
        "related":[{"file":"web.cfg","line":3,"column":3,"message":"clients connect here"}],\#
        "fix":{"safety":"unsafe","title":"replace with 'http-server-close'",\#
        "edits":[{"file":"web.cfg","line":2,"column":9,"endLine":2,"endColumn":18,\#
        "replacement":"http-server-close"}]}},\#
        {"rule":"AC01","name":"undefined-reference","severity":"error","class":"validity",\#
        "file":"\u001b[31mapp.cfg","line":1,"column":2,"endLine":1,"endColumn":3,\#
        "message":"no \"quotes\", \\ or \u0007\tbells",\#
        "documentation":"Documentation/Rules/AC01.md","related":[],"fix":null}],\#
        "summary":{"files":2,"errors":1,"warnings":1,"infos":0,"styles":0,"total":2}}

        """#)
  }

  @Test("any bytes in the file give JSON that another reader understands")
  func hostileText() throws {
    var sources = SourceMap()
    let bytes: [UInt8] = Array(0...255) + [0xE2, 0x80, 0xA8, 0xF0, 0x9F, 0x92]
    sources.add(name: "a\"\\\n", bytes: bytes)
    let message = sources.text(sources.files[0].range)
    let finding = Diagnostic(
      rule: "XX01", name: "x", severity: .info, category: .lint, range: sources.files[0].range,
      message: message)
    let text = JSONReporter().text([finding], in: sources)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let findings = try #require(object["findings"] as? [[String: Any]])
    #expect(findings.count == 1)
    #expect(findings[0]["message"] as? String == message)
    #expect(message.contains("\u{FFFD}"))
    #expect(findings[0]["file"] as? String == "a\"\\\n")
  }

  @Test("no findings are still one object")
  func empty() {
    let text = JSONReporter().text([], in: SourceMap())
    #expect(
      text == #"{"findings":[],"summary":{"files":0,"errors":0,"warnings":0,"infos":0,"#
        + #""styles":0,"total":0}}"# + "\n")
  }
}

import LintelDiagnostics
import Testing

@Suite("Concise reporter")
struct ConciseReporterTests {
  @Test("each finding is one line")
  func lines() {
    let text = ConciseReporter().text(ReporterSample.findings, in: ReporterSample.sources)
    #expect(
      text == """
        web.cfg:2:2: warning: the client's connection is closed after every response \
        [KA05 httpclose-closes-client-connection] (fixable, unsafe)
        \u{FFFD}[31mapp.cfg:1:2: error: no "quotes", \\ or \u{FFFD}\u{FFFD}bells \
        [AC01 undefined-reference]

        """)
  }
}

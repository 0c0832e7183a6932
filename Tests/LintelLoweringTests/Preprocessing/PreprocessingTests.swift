import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLowering
import LintelSource
import LintelSyntax
import Testing

/// What preprocessing leaves of a file; each verdict was compared with HAProxy's own.
@Suite("Preprocessing")
struct PreprocessingTests {
  private func lower(
    _ files: [String], target: Version = .latest, environment: Environment = Environment()
  ) -> Lowered {
    var sources = SourceMap()
    for (index, text) in files.enumerated() { sources.add(name: "\(index).cfg", text: text) }
    let trees = sources.files.map { HAProxyTree.parse(file: $0) }
    var lowering = Lowering(target: target, environment: environment)
    lowering.discover(trees)
    for tree in trees { lowering.add(tree) }
    return lowering.finish()
  }

  private func refusals(
    _ text: String, target: Version = .latest, environment: Environment = Environment()
  ) -> [String] {
    lower([text], target: target, environment: environment).diagnostics
      .filter { $0.severity == .error }.map { "\($0.rule) \($0.range.lower)" }
  }

  private let known = Environment(variables: ["A": "1", "E": ""], isComplete: true)

  @Test(
    "an empty argument, as each version takes it",
    arguments: [
      (Version(2, 6), "CF03"), (Version(3, 2), "CF03"), (Version(3, 3), "HS19"),
      (Version(3, 4), "HS19"),
    ])
  func emptyArguments(target: Version, rule: String) {
    let text = "global\n    setenv A \"\"\n"
    let refused = lower([text], target: target).diagnostics.filter { $0.severity == .error }
    #expect(refused.map(\.rule) == [rule])
  }

  @Test("a line that begins with an empty word is skipped")
  func emptyFirstWord() {
    let lowered = lower(["global\n    \"\" nonsense\n    maxconn 5\n"])
    #expect(!lowered.isRefused)
    #expect(lowered.diagnostics.map(\.rule) == ["HS20"])
    #expect(lowered.configuration.global.count == 1)
  }

  @Test("a list without words leaves nothing behind")
  func emptyList() {
    #expect(refusals("global\n    maxconn 5 \"${E[*]}\"\n", environment: known).isEmpty)
    #expect(!refusals("global\n    maxconn 5 \"${E}\"\n", environment: known).isEmpty)
  }

  @Test("a list counts with the words it makes")
  func longList() {
    let words = Environment(
      variables: ["L": (1...63).map(String.init).joined(separator: " ")], isComplete: true)
    let text = "global\n    unsetenv \"${L[*]}\""
    #expect(refusals(text + "\n", environment: words).isEmpty)
    #expect(refusals(text + " x\n", environment: words) == ["HS08 30"])
  }

  @Test("a variable of which nothing is known is not judged; one that does not exist is")
  func unknownVariables() {
    let text = "global\n    maxconn \"$N\"\n"
    #expect(refusals(text).isEmpty)
    #expect(refusals(text, environment: known) == ["HS19 19"])
    #expect(refusals("global\n    unsetenv N\n    maxconn \"$N\"\n") == ["HS19 34"])
    #expect(refusals("global\n    resetenv A\n    maxconn \"$N\"\n") == ["HS19 34"])
    #expect(refusals("global\n    resetenv N\n    maxconn \"$N\"\n").isEmpty)
  }

  @Test("variables that HAProxy defines", arguments: ["HAPROXY_BRANCH", "HAPROXY_TCP_LOG_FMT"])
  func predefined(name: String) {
    #expect(refusals(".if !defined(\(name))\n.alert x\n.endif\n").isEmpty)
    #expect(
      refusals(".if defined(\(name))\n.alert x\n.endif\n", target: Version(2, 6)).isEmpty)
  }

  @Test("a variable may be used above the line that sets it since 3.1, across files too")
  func discovery() {
    let files = ["defaults\n    maxconn \"${N}\"\n", "global\n    setenv N 7\n"]
    let lowered = lower(files)
    #expect(lowered.configuration.sections.first?.directives.first?.words.first?.text == "7")
    let old = lower(files, target: Version(3, 0))
    #expect(old.configuration.sections.first?.directives.first?.words.first?.isUnresolved == true)
  }

  @Test("a section does not go on in the next file")
  func sectionsEndWithTheFile() {
    let lowered = lower(["global\n    maxconn 1\n", "    maxconn 2\n"])
    #expect(lowered.diagnostics.map(\.rule) == ["CF14"])
  }

  @Test("an alert ends the reading, other messages are findings")
  func messages() {
    #expect(refusals(".alert stop\nnonsense\n") == ["CF13 0"])
    #expect(refusals(".notice a b\nglobal\n") == ["CF04 10"])
    let lowered = lower([".warning w\n.notice n\n.diag d\nglobal\n"])
    #expect(lowered.diagnostics.map(\.severity) == [.warning, .info])
  }

  @Test("an unknown directive counts only where it is read")
  func unknownDirective() {
    #expect(refusals(".if 1\n.foo\n.endif\n") == ["HS16 6"])
    #expect(refusals(".if 0\n.foo\n.endif\n").isEmpty)
  }

  @Test("the section that is read is the one that a condition leaves")
  func section() {
    let text = """
      global
      .if 0
      frontend f
      .endif
      .if !streq("${.SECTION}",global)
      .alert "${.SECTION}"
      .endif

      """
    #expect(refusals(text).isEmpty)
  }

  @Test("what 'enabled' tells follows the switches of the global section")
  func enabled() {
    let text = "global\n    noepoll\n.if enabled(EPOLL)\n.alert x\n.endif\n"
    #expect(refusals(text).isEmpty)
    #expect(refusals(".if !enabled(EPOLL)\n.alert x\n.endif\n").isEmpty)
  }

  @Test("a NUL byte ends a word")
  func nul() {
    #expect(refusals("global\n    maxconn 5\\x00x\n").isEmpty)
    #expect(refusals("global\n    maxconn 5 \\x00\n") == ["HS19 21"])
  }
}

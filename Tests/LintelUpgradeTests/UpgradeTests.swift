import LintelDiagnostics
import LintelGrammar
import LintelLowering
import LintelSource
import LintelSyntax
import LintelTestSupport
import LintelUpgrade
import Testing

@Suite("Upgrades")
struct UpgradeTests {
  private func run(
    _ text: String, to target: Version = .latest, accepting: [UpgradeRule] = []
  ) -> (text: String, findings: [UpgradeFinding]) {
    var options = UpgradeOptions(target: target)
    options.accepted = Set(accepting)
    let file = SourceFile(id: FileID(0), name: "a.cfg", text: text)
    let upgraded = upgrade([file], options: options)
    return (String(decoding: upgraded.files[0], as: UTF8.self), upgraded.findings)
  }

  private func refusals(_ text: String, by target: Version) -> [String] {
    var lowering = Lowering(target: target)
    lowering.add(HAProxyTree.parse(file: SourceFile(id: FileID(0), name: "a.cfg", text: text)))
    return lowering.finish().diagnostics
      .filter { $0.category == .validity && $0.severity == .error }.map(\.message)
  }

  @Test("each construct becomes its successor", arguments: UpgradeCase.all)
  func cases(_ example: UpgradeCase) throws {
    let rule = try #require(UpgradeRule.named(example.rule))
    let accepted = example.asks ? UpgradeRule.all : []
    let result = run(example.before, accepting: accepted)
    #expect(result.text == example.after)
    #expect(result.findings.contains { $0.rule == rule && $0.isApplied })
    #expect(result.findings.allSatisfy { $0.isApplied })
    #expect(refusals(result.text, by: .latest) == [])
    #expect(run(result.text, accepting: accepted).findings.isEmpty, "a second run changes more")
  }

  @Test("an edit that needs a decision is not made by itself", arguments: UpgradeCase.all)
  func questions(_ example: UpgradeCase) throws {
    let rule = try #require(UpgradeRule.named(example.rule))
    let open = run(example.before).findings.filter { !$0.isApplied }
    if example.asks {
      let finding = try #require(open.first { $0.rule == rule })
      #expect(finding.question != nil)
      #expect(finding.hasEdit)
    } else {
      #expect(open.isEmpty)
    }
  }

  @Test("a target that takes the old form keeps it", arguments: UpgradeCase.all)
  func oldTargets(_ example: UpgradeCase) throws {
    let rule = try #require(UpgradeRule.named(example.rule))
    guard rule.since > Version(2, 4) else { return }
    #expect(run(example.before, to: Version(2, 4)).findings.allSatisfy { $0.rule != rule })
  }

  @Test("what is not edited says the same", arguments: UpgradeCase.all)
  func untouched(_ example: UpgradeCase) {
    let text = "\(example.before)\nuserlist untouched # here\n  user u insecure-password p # u\n"
    let result = run(text, accepting: example.asks ? UpgradeRule.all : [])
    #expect(result.text.hasSuffix("userlist untouched # here\n  user u insecure-password p # u\n"))
    // Every edit tells its line and why.
    for finding in result.findings {
      #expect(!finding.message.isEmpty)
      #expect(!finding.rule.reason.isEmpty || finding.question != nil)
    }
  }

  @Test(
    "each version between gets what it accepts",
    arguments: [Version(2, 6), Version(2, 8), Version(3, 0), Version(3, 2)])
  func targets(_ target: Version) {
    for example in UpgradeCase.all {
      let accepted = example.asks ? UpgradeRule.all : []
      let result = run(example.before, to: target, accepting: accepted)
      // Some of the constructs are themselves newer than the target, and programs need the master
      // process, which `-W` starts as well.
      let refused = refusals(result.text, by: target).filter {
        !$0.contains("exists since") && !$0.contains("master process")
      }
      #expect(refused == [], "\(example.rule): \(result.text)")
      let again = run(result.text, to: target, accepting: accepted)
      #expect(again.text == result.text, "\(example.rule)")
    }
  }

  @Test("every kind of edit has a case, but the one that a text cannot show")
  func coverage() {
    let covered = Set(UpgradeCase.all.map(\.rule))
    let missing = UpgradeRule.all.map(\.id).filter { !covered.contains($0) }
    #expect(missing == [UpgradeRule.named("final-newline")?.id])
    #expect(Set(UpgradeRule.all.map(\.id)).count == UpgradeRule.all.count)
    #expect(Set(UpgradeRule.all.map(\.name)).count == UpgradeRule.all.count)
  }

  @Test("a last line without an end gets one, and says the same")
  func finalNewline() {
    let text = "global\n  maxconn 10\nlisten l :80 # x"
    let result = run(text)
    #expect(result.text == "global\n  maxconn 10\nlisten l # x\n    bind :80\n")
    #expect(run("global").text == "global\n")
    #expect(run("").text == "")
  }

  @Test("what is left alone keeps its bytes, line ends and all")
  func lineEnds() {
    let text = "frontend a\r\n\tbind\t:80  \r\n\tclitimeout\t1s\r\nlisten b :81\r\n"
    let result = run(text)
    #expect(
      result.text
        == "frontend a\r\n\tbind\t:80  \r\n\ttimeout client\t1s\r\nlisten b\r\n    bind :81\r\n")
  }

  @Test("a rule that needs a line of its own is reported, not guessed")
  func byHand() {
    let result = run("backend b\n  reqrep foo bar\n  reqdeny evil\n")
    #expect(result.text == "backend b\n  reqrep foo bar\n  reqdeny evil\n")
    #expect(result.findings.map(\.hasEdit) == [false, false])
  }

  @Test("findings point into the file as it was given")
  func places() {
    let text = "listen a 127.0.0.1:80\nlisten a 127.0.0.1:81\n  redispatch\n"
    let file = SourceFile(id: FileID(0), name: "a.cfg", text: text)
    let findings = run(text).findings
    let places = findings.map { file.position(at: $0.range.lower).line }
    #expect(places == [1, 2, 2, 3])
    #expect(findings.map { file.text($0.range) }.contains("redispatch"))
  }

  /// The lines of the rules of a section after an upgrade without questions.
  private func rules(_ lines: String...) -> (lines: [String], asked: [String]) {
    let text =
      "defaults\n  mode http\nfrontend f\n  bind :80\n" + lines.map { "  \($0)\n" }.joined()
    let result = run(text)
    return (
      result.text.split(separator: "\n").dropFirst(4).map { String($0.dropFirst(2)) },
      result.findings.filter { $0.question != nil }.map(\.rule.id)
    )
  }

  @Test("a deny that ran first stays above what becomes a rule in the same run")
  func blockAboveReplacement() {
    let result = rules(
      #"reqrep ^([^\ :]*)\ /static/(.*) \1\ /\2"#, "block if { path_beg /secret }")
    #expect(result.lines.first == "http-request deny if { path_beg /secret }")
    #expect(result.lines.count == 2 && result.asked.isEmpty)
  }

  @Test(
    "an answer to monitors stays above all rules",
    arguments: [
      ["block if { path_beg /secret }", #"reqadd X-A:\ 1"#, "monitor-net 10.0.0.0/8"],
      ["http-request del-header X", "block if { path_beg /secret }", "monitor-net 10.0.0.0/8"],
    ])
  func monitorAboveDeny(lines: [String]) {
    let result = rules(lines[0], lines[1], lines[2])
    #expect(
      result.lines.prefix(3) == [
        "http-request set-log-level silent if { src 10.0.0.0/8 }",
        "http-request return status 200 if { src 10.0.0.0/8 }",
        "http-request deny if { path_beg /secret }",
      ])
    #expect(result.asked.isEmpty)
  }

  @Test("what was allowed got the headers of 'reqadd' all the same, so it is asked")
  func allowWithAddedHeader() {
    let result = rules(#"reqallow ^[^\ ]*\ /ok"#, #"reqadd X-B:\ 1"#)
    #expect(result.asked == ["UP10"])
    let below = rules("http-request allow if { path /ok }", #"reqadd X-B:\ 1"#)
    #expect(below.asked == ["UP05"])
  }

  @Test("a rule over lines does not overtake another one about the same header unasked")
  func overtaking() {
    let result = rules(
      #"reqrep ^X-A:\ a X-A:\ b"#, "http-request set-header X-C 1",
      #"reqirep ^X-A:\ b X-A:\ c"#, "http-request deny if { req.hdr(X-A) a }")
    #expect(result.asked.isEmpty)
    let positions = result.lines.indices.filter { result.lines[$0].contains("replace-header") }
    #expect(positions == [2, 3])
  }

  @Test("what an edit writes is shown as whole lines")
  func writtenLines() {
    let findings = run("global\n  nbproc 2\nlisten l\n  bind :80 process 1\n").findings
    for finding in findings where finding.hasEdit {
      for line in finding.replacement {
        #expect(line.contains(" "), "\(finding.rule.id): \(finding.replacement)")
      }
    }
  }

  @Test("the names of several files are one space")
  func severalFiles() {
    let front = SourceFile(id: FileID(0), name: "a.cfg", text: "frontend web\n  bind :80\n")
    let back = SourceFile(id: FileID(1), name: "b.cfg", text: "backend web\n  redispatch\n")
    let upgraded = upgrade([front, back], options: UpgradeOptions(target: .latest))
    #expect(upgraded.files[0] == Array("frontend web-frontend\n  bind :80\n".utf8))
    #expect(upgraded.files[1] == Array("backend web\n  option redispatch\n".utf8))
  }

  @Test("excluded edits are not made")
  func exclusion() {
    var options = UpgradeOptions(target: .latest)
    options.excluded = Set(UpgradeRule.all)
    let file = SourceFile(id: FileID(0), name: "a.cfg", text: "listen a :80\n redispatch")
    #expect(upgrade([file], options: options).files[0] == file.bytes)
  }
}

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

internal import LintelCommand
internal import LintelConvert
internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelSource
internal import LintelUpgrade

/// What an upgrade did, and what the target still refuses.
struct UpgradeReport {
  let target: Version
  let sources: SourceMap
  private var findings: [UpgradeFinding] = []
  /// The result, with what its target refuses in it.
  private var results = SourceMap()
  private var refusals: [Diagnostic] = []

  init(target: Version, sources: SourceMap) {
    self.target = target
    self.sources = sources
  }

  var hasEdits: Bool { findings.contains(where: \.isApplied) }

  private var decisions: [UpgradeFinding] { findings.filter { !$0.isApplied } }

  /// True where nothing is left to decide or to repair.
  var isClean: Bool { decisions.isEmpty && refusals.isEmpty }

  /// Adds a configuration and checks its result.
  mutating func add(_ files: [SourceFile], _ upgraded: Upgraded) {
    findings += upgraded.findings
    let edited = zip(files, upgraded.files).map { file, bytes in
      SourceFile(id: file.id, name: file.name, bytes: bytes)
    }
    let inputs = InputFiles(edited, as: edited.map { _ in .haproxy })
    let loaded = LoadedConfiguration(inputs, target: target)
    let offset = UInt32(results.files.count)
    for file in edited { results.add(name: file.name, bytes: file.bytes) }
    refusals += loaded.refusals().map { $0.moved(by: offset) }
  }

  func print(asJSON: Bool, toStandardError: Bool) {
    let output = asJSON ? json : text
    if toStandardError { Terminal.complain(bytes: output) } else { Terminal.write(output) }
  }

  // MARK: - Text

  private var text: [UInt8] {
    var text = ""
    for rule in UpgradeRule.all {
      let mine = findings.filter { $0.rule == rule }
      guard !mine.isEmpty else { continue }
      text += "\(rule.id) \(rule.name): \(rule.before) -> \(rule.after)\n"
      text += "  \(Self.history(rule)); manual: \(rule.manual)\n"
      if rule.reason != "-" { text += "  \(rule.reason)\n" }
      for finding in mine { text += Self.line(finding, in: sources) }
    }
    text += summary
    var output = Array(Terminal.visible(text).utf8)
    guard !refusals.isEmpty else { return output }
    output += "still refused by HAProxy \(target), in the result:\n".utf8
    ConciseReporter().report(refusals, in: results, into: &output)
    return output
  }

  private static func history(_ rule: UpgradeRule) -> String {
    guard let refused = rule.refused else { return "deprecated since HAProxy \(rule.since)" }
    return rule.since < refused
      ? "deprecated since HAProxy \(rule.since), refused since \(refused)"
      : "refused since HAProxy \(refused)"
  }

  private static func line(_ finding: UpgradeFinding, in sources: SourceMap) -> String {
    let place = sources.place(of: finding.range)
    guard let question = finding.question else { return "  \(place): \(finding.message)\n" }
    if finding.isApplied { return "  \(place): \(finding.message) (accepted: \(question))\n" }
    var text = "  \(place): not done: \(finding.message)\n    to decide: \(question)\n"
    guard finding.hasEdit else { return text + "    to be rewritten by hand\n" }
    text += "    --accept \(finding.rule.id) "
    return text
      + (finding.replacement.isEmpty
        ? "removes it\n"
        : "writes:\n" + finding.replacement.map { "      \($0)\n" }.joined())
  }

  private var summary: String {
    let made = findings.count(where: \.isApplied)
    let open = decisions.count
    return "\(made) \(made == 1 ? "edit" : "edits") made, "
      + "\(open) \(open == 1 ? "needs" : "need") a decision, "
      + "\(refusals.count) \(refusals.count == 1 ? "line is" : "lines are") still refused\n"
  }

  // MARK: - JSON

  private var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("target", target.description)
      json.member("edits") { $0.array(findings) { Self.write($1, in: sources, to: &$0) } }
      json.member("refused") { json in
        json.array(refusals) { json, refusal in
          json.object { json in
            json.member("rule", refusal.rule)
            json.member("place", results.place(of: refusal.range))
            json.member("message", refusal.message)
          }
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(
    _ finding: UpgradeFinding, in sources: SourceMap, to json: inout JSONWriter
  ) {
    let file = sources[finding.range.file]
    let position = file.position(at: finding.range.lower)
    let rule = finding.rule
    json.object { json in
      json.member("id", rule.id)
      json.member("name", rule.name)
      json.member("file", file.name)
      json.member("line", position.line)
      json.member("column", position.column)
      json.member("message", finding.message)
      json.member("meaning", finding.question == nil ? "same" : "decision")
      if let question = finding.question { json.member("question", question) }
      json.member("applied", finding.isApplied)
      json.member("byHand", !finding.hasEdit)
      json.member("replacement") { $0.array(finding.replacement) { $0.string($1) } }
      json.member("since", rule.since.description)
      if let refused = rule.refused { json.member("refused", refused.description) }
      json.member("manual", rule.manual)
      json.member("reason", rule.reason)
    }
  }
}

extension Diagnostic {
  /// The finding where the files of its configuration come after others; its other places and its
  /// fix are not shown.
  fileprivate func moved(by offset: UInt32) -> Diagnostic {
    var result = self
    result.related = []
    result.fix = nil
    result.range.file = FileID(range.file.raw + offset)
    return result
  }
}

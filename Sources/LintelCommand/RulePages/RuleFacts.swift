internal import LintelConvert
internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelLint
internal import LintelSource

/// What shows only when the examples of a rule are checked.
struct RuleFacts {
  /// What the fixes are like, the safest first.
  private(set) var fixes: [Fix.Safety] = []
  /// The versions of HAProxy for which a wrong example is reported, oldest and newest.
  private(set) var targets: ClosedRange<Version>?

  init(_ rule: any Rule.Type) {
    var found = Set(rule.metadata.otherFixes)
    for example in rule.examples where example.kind == .bad {
      let findings = Self.findings(of: rule, in: example, for: example.target)
      for fix in findings.compactMap(\.fix) { found.insert(fix.safety) }
    }
    fixes = [.safe, .unsafe, .suggestion].filter(found.contains)
    guard let example = rule.examples.first(where: { $0.kind == .bad }) else { return }
    func reports(_ version: Version) -> Bool {
      !Self.findings(of: rule, in: example, for: version).isEmpty
    }
    guard let oldest = Version.targets.first(where: reports),
      let newest = Version.targets.last(where: reports)
    else { return }
    targets = oldest...newest
  }

  private static func findings(
    of rule: any Rule.Type, in example: RuleExample, for target: Version
  ) -> [Diagnostic] {
    let isComplete = example.text.split(separator: "\n").contains {
      $0.hasPrefix("defaults") || $0.hasPrefix("global")
    }
    let text = (isComplete ? "" : RuleExample.prelude) + example.text + "\n"
    let file = SourceFile(id: FileID(0), name: "example.cfg", text: text)
    let loaded = LoadedConfiguration(InputFiles([file], as: [.haproxy]), target: target)
    let id = rule.metadata.id
    return loaded.findings(LintOptions(profile: .none, enabled: [id])).filter { $0.rule == id }
  }
}

extension RuleFacts {
  /// The cell of a table.
  var fix: String { fixes.first.map { $0.rawValue } ?? "" }

  var versions: String {
    guard let targets, targets.lowerBound != Version.targets.first || targets.upperBound != .latest
    else { return "all" }
    if targets.upperBound == .latest { return "\(targets.lowerBound) on" }
    if targets.lowerBound == Version.targets.first { return "up to \(targets.upperBound)" }
    return "\(targets.lowerBound) to \(targets.upperBound)"
  }
}

package import LintelDiagnostics
internal import LintelLint
package import LintelSource

/// What a project makes of findings: how grave they are, and where they do not count.
///
/// What HAProxy refuses is an error whatever a project thinks of it.
package struct FindingPolicy: Sendable {
  /// Severities by rule, name or family.
  package var severities: [String: Severity] = [:]
  /// Rules, names or families that do not count in some files.
  package var ignores: [(files: PathPattern, rules: Set<String>)] = []

  package init() {}

  package var isEmpty: Bool { severities.isEmpty && ignores.isEmpty }

  package func apply(to report: inout CheckReport) {
    report.findings = applied(to: report.findings, in: report.sources)
  }

  package func applied(to findings: [Diagnostic], in sources: SourceMap) -> [Diagnostic] {
    guard !isEmpty else { return findings }
    var paths = RelativePath(to: nil)
    var ignored: [Set<String>] = []
    for file in sources.files {
      let path = paths.absolute(file.name) ?? file.name
      ignored.append(
        ignores.filter { $0.files.matches(path) }.reduce(into: []) { $0 = $0.union($1.rules) })
    }
    return findings.compactMap { finding in
      guard finding.category != .validity || finding.severity != .error else { return finding }
      let selectors = [finding.rule, finding.name, String(finding.rule.prefix(2))]
      guard ignored[Int(finding.range.file.raw)].isDisjoint(with: selectors) else { return nil }
      var finding = finding
      // The rule itself says more than its family.
      if let severity = selectors.lazy.compactMap({ severities[$0] }).first {
        finding.severity = severity
      }
      return finding
    }
  }

  /// Why rules cannot be named like this, or nil.
  package static func fault(of selector: String) -> String? {
    let refused = "'\(selector)' is about what HAProxy refuses, and that stays an error"
    if ["CF", "HS", "YS"].contains(selector) { return refused }
    if RuleFamily(rawValue: selector) != nil { return nil }
    if let rule = RuleCatalogue.all.first(where: { $0.id == selector || $0.name == selector }) {
      return rule.category == .validity && rule.severity == .error ? refused : nil
    }
    let faults = IdentifierCatalogue.faults.filter {
      $0.id == selector || $0.name == selector || $0.id.hasPrefix(selector) && selector.count == 2
    }
    guard let fault = faults.first else {
      let hint = IdentifierCatalogue.closest(to: selector).map { ", did you mean '\($0)'?" } ?? ""
      return "There is no rule '\(selector)'\(hint)"
    }
    return fault.category == .validity ? refused : nil
  }
}

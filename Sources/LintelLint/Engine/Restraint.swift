internal import LintelDiagnostics
internal import LintelSource

/// Leaves out advice on a file of which there is enough to say.
///
/// Some rules are right about most files that exist: no `option httpchk`, no stated order of
/// sections. Such advice is heard where it comes alone and skipped where it comes in heaps, so the
/// profile `recommended` fills a file's findings up to three with what is milder than a warning:
/// one of each rule first, and what is true of few files before what is true of many. Every other
/// profile, and a rule asked for by name, says it all. Warnings and errors are always said: what
/// else a file gets wrong must not decide whether a check of it fails. So is what HAProxy itself
/// tells, and what is wrong with a comment that hides findings.
package struct Restraint {
  /// How many findings a file has at most where advice is among them.
  private static let limit = 3

  /// The rules that are advice, the one that is right about the fewest real files first.
  private static let order = [
    "CP05", "HC04", "HC05", "TM09", "AC28", "AC25", "AC13", "SE01", "LO03", "SY01", "AC08", "AC12",
    "TL11",
    "SY03", "H205", "CP08", "DE05", "DN01", "DN02", "LO01", "SE11", "SY04",
  ]

  /// The rules that have a rank.
  package static var ranked: Set<String> { Set(order) }

  /// The rules whose mild findings may be left out.
  private let yielding: Set<String>
  private let ranks = Dictionary(
    uniqueKeysWithValues: Self.order.enumerated().map { ($0.element, $0.offset) })

  init(_ options: LintOptions) {
    guard options.profile == .recommended, options.limitsAdvice else {
      yielding = []
      return
    }
    let rules = RuleRegistry.all.lazy.map { $0.metadata }.filter { rule in
      rule.id != UndocumentedSuppression.metadata.id && rule.family != .haproxy
        && !options.isEnabledByName(rule)
    }
    yielding = Set(rules.map(\.id))
  }

  /// The findings without the advice that is too much, in their order.
  func applied(to findings: [Diagnostic]) -> [Diagnostic] {
    guard findings.count > Self.limit else { return findings }
    var advice: [FileID: [(position: Int, round: Int)]] = [:]
    var others: [FileID: Int] = [:]
    var rounds: [String: Int] = [:]
    for (position, finding) in findings.enumerated() {
      if isAdvice(finding) {
        let round = rounds[finding.rule, default: 0]
        rounds[finding.rule] = round + 1
        advice[finding.range.file, default: []].append((position, round))
      } else {
        others[finding.range.file, default: 0] += 1
      }
    }
    // What is advice by nature yields first.
    var isLeftOut = [Bool](repeating: false, count: findings.count)
    for (file, candidates) in advice {
      let ranked = candidates.sorted { a, b in
        if a.round != b.round { return a.round < b.round }
        let first = ranks[findings[a.position].rule] ?? -1
        let second = ranks[findings[b.position].rule] ?? -1
        return first != second ? first < second : a.position < b.position
      }
      let room = max(0, Self.limit - (others[file] ?? 0))
      for candidate in ranked.dropFirst(room) { isLeftOut[candidate.position] = true }
    }
    return findings.indices.filter { !isLeftOut[$0] }.map { findings[$0] }
  }

  private func isAdvice(_ finding: Diagnostic) -> Bool {
    finding.severity < .warning && yielding.contains(finding.rule)
  }
}

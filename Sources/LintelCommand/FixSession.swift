package import LintelDiagnostics
internal import LintelIR
internal import LintelLint
package import LintelSource

/// Applies the fixes of findings, and keeps only those after which the configuration is no worse.
///
/// One pass takes as many fixes as do not touch each other, in the order of the files, and checks
/// the result as a whole. Where that is worse, the fixes to blame are found by halving and left
/// out. What a fix makes possible, the next pass does.
package struct FixSession {
  /// Reads edited inputs as the original ones were read.
  package typealias Load = (InputFiles) -> LoadedConfiguration
  /// What is wrong with a configuration, as the user wants to hear it.
  package typealias Find = (inout LoadedConfiguration) -> [Diagnostic]

  /// A fix that is not kept.
  package struct Rejection {
    package var finding: Diagnostic
    /// Where the finding was: `name:line:column`.
    package var place: String
    /// What the fix would have caused, after "because".
    package var reason: String
  }

  /// How often the result is checked for more to fix. Nothing needs more than a few passes; the
  /// bound is for fixes that would undo each other.
  private static let passLimit = 16
  /// How many sets of fixes of one pass are tried.
  private static let trialLimit = 200

  package private(set) var loaded: LoadedConfiguration
  /// What is left.
  package private(set) var findings: [Diagnostic]
  /// What was fixed, with places in the files as they were at that pass.
  package private(set) var fixed: [Diagnostic] = []
  package private(set) var rejections: [Rejection] = []
  /// What comments hide now.
  package private(set) var hidden: [Diagnostic] = []
  /// Whether fixes were wanted at all.
  package private(set) var hasApplied = false
  /// True where the bound on passes came before the end.
  package private(set) var hasStoppedEarly = false

  private let load: Load
  private let find: Find
  private let original: InputFiles
  private var condition: ConfigurationCondition
  /// The fixes that are not tried again.
  private var refused: Set<Attempt> = []
  private var trials = 0

  package init(_ loaded: LoadedConfiguration, load: @escaping Load, find: @escaping Find) {
    self.load = load
    self.find = find
    self.original = loaded.inputs
    self.loaded = loaded
    findings = find(&self.loaded)
    condition = ConfigurationCondition(self.loaded, findings)
  }

  /// The files that differ from what they were, and their new bytes.
  package var changes: [(file: SourceFile, bytes: [UInt8])] {
    zip(original.inputFiles, loaded.inputs.inputFiles)
      .filter { $0.bytes != $1.bytes }.map { ($0, $1.bytes) }
  }

  /// How many of the findings in YAML have no fix there, but one in HAProxy's notation.
  package var withoutFixInYAML: Int {
    let files = loaded.yamlFiles
    return findings.count {
      $0.fix == nil && files.contains($0.range.file)
        && RuleCatalogue.fixableRules.contains($0.rule)
    }
  }

  /// Applies the fixes of findings, and of those that then appear, until none is left: a second
  /// run changes nothing.
  ///
  /// - Parameters:
  ///   - trusting: Whether to apply them where it is not certain what counts, too.
  ///   - choose: The findings whose fixes are wanted.
  package mutating func apply(
    trustingConditions trusting: Bool, choosing choose: (FixSession) -> [Diagnostic]
  ) {
    hasApplied = true
    for _ in 0..<Self.passLimit {
      let chosen = unprotected(choose(self))
      let wanted = trusting ? chosen : certain(chosen)
      guard let (batch, isKeeping) = batch(of: wanted) else { return }
      fixed += pass(batch, keepingModel: isKeeping)
    }
    hasStoppedEarly = !taken(of: choose(self)).isEmpty
  }

  /// The fixes of the next pass. Those that must leave the model as it is go first and alone, so
  /// that this can be checked; a comment that hides nothing goes last, when nothing is left that it
  /// could hide.
  private func batch(of wanted: [Diagnostic]) -> (fixes: [Candidate], keepsModel: Bool)? {
    func isRemoval(_ finding: Diagnostic) -> Bool {
      finding.rule == "SY06" && finding.fix?.edits.allSatisfy(\.replacement.isEmpty) == true
    }
    let others = wanted.filter { !isRemoval($0) }
    let keeping = taken(of: others.filter { Self.keepsModel($0) })
    if !keeping.isEmpty { return (keeping, true) }
    let changing = taken(of: others)
    if !changing.isEmpty { return (changing, false) }
    let removals = taken(of: wanted)
    return removals.isEmpty ? nil : (removals, true)
  }

  /// Without the findings on lines that a comment would hide if it were understood.
  private mutating func unprotected(_ wanted: [Diagnostic]) -> [Diagnostic] {
    var lines: Set<LinePlace> = []
    for finding in findings where finding.rule == "SY06" && finding.fix == nil {
      let file = loaded.sources[finding.range.file]
      let line = file.position(at: finding.range.lower).line
      let isOwnLine =
        file.bytes[file.line(line)].first { $0 != 0x20 && $0 != 0x09 }
        .map { $0 == UInt8(ascii: "#") } ?? false
      lines.insert(LinePlace(file: file.id, line: isOwnLine ? line + 1 : line))
    }
    guard !lines.isEmpty else { return wanted }
    return wanted.filter { finding in
      let file = loaded.sources[finding.range.file]
      let place = LinePlace(file: file.id, line: file.position(at: finding.range.lower).line)
      guard let fix = finding.fix, finding.rule != "SY06", lines.contains(place) else {
        return true
      }
      let attempt = attempt(of: fix, for: finding)
      if !refused.contains(attempt) {
        reject(
          Candidate(fix: fix, findings: [finding], attempt: attempt),
          "a comment there may be meant to hide this, but nothing understands it")
      }
      return false
    }
  }

  /// Without the findings on lines of which it is not certain what they do; comments always count.
  private mutating func certain(_ wanted: [Diagnostic]) -> [Diagnostic] {
    let places = UncertainPlaces(of: loaded)
    return wanted.filter { finding in
      guard let fix = finding.fix, finding.rule != "SY06", !finding.rule.hasPrefix("HS"),
        let reason = ([finding.range] + fix.edits.map(\.range)).lazy
          .compactMap({ places.reason(at: $0) }).first
      else { return true }
      let attempt = attempt(of: fix, for: finding)
      if !refused.contains(attempt) {
        reject(
          Candidate(fix: fix, findings: [finding], attempt: attempt),
          "\(reason); --unsafe-fixes does it all the same")
      }
      return false
    }
  }

  /// Hides findings by comments in the files; what a comment cannot hide is left.
  ///
  /// - Parameter choose: The findings to hide.
  package mutating func addSuppressions(
    reason: String, for choose: (FixSession) -> [Diagnostic]
  ) {
    // Advice that comments hide makes room for more of it.
    for _ in 0..<Self.passLimit {
      let batch = taken(of: suppressions(of: choose(self), reason: reason))
      guard !batch.isEmpty else { return }
      hidden += pass(batch, keepingModel: true)
    }
  }

  /// The findings, each with a comment that hides it as its fix.
  private func suppressions(of findings: [Diagnostic], reason: String) -> [Diagnostic] {
    let writer = SuppressionWriter(for: loaded.sources, yamlFiles: loaded.yamlFiles)
    let inputs = Set(original.inputFiles.map(\.id))
    var lines: [LinePlace: [Diagnostic]] = [:]
    for finding in findings where inputs.contains(finding.range.file) && !finding.isRefusal {
      let line = loaded.sources[finding.range.file].position(at: finding.range.lower).line
      lines[LinePlace(file: finding.range.file, line: line), default: []].append(finding)
    }
    return lines.keys.sorted().flatMap { place -> [Diagnostic] in
      let findings = lines[place] ?? []
      var rules: [String] = []
      for finding in findings where !rules.contains(finding.rule) { rules.append(finding.rule) }
      let edit = writer.hiding(rules, onLine: place.line, of: place.file, reason: reason)
      // What is not hidden by a comment that names it will not be hidden by another one.
      guard loaded.sources.text(edit.range) != edit.replacement else { return [] }
      let fix = Fix(safety: .safe, title: "ignore \(rules.joined(separator: ", "))", edits: [edit])
      return findings.map { finding in
        var finding = finding
        finding.fix = fix
        return finding
      }
    }
  }

  private struct LinePlace: Hashable, Comparable {
    var file: FileID
    var line: Int

    static func < (a: Self, b: Self) -> Bool { (a.file.raw, a.line) < (b.file.raw, b.line) }
  }

  private static func keepsModel(_ finding: Diagnostic) -> Bool {
    finding.fix?.safety == .safe && RuleCatalogue.rulesKeepingModel.contains(finding.rule)
  }

  // MARK: - One pass

  /// One fix and the findings that have it.
  private struct Candidate {
    var fix: Fix
    var findings: [Diagnostic]
    var attempt: Attempt
  }

  /// What tells a fix in a later pass that it was refused before: lines may have moved since.
  private struct Attempt: Hashable {
    var rule: String
    var title: String
    var file: FileID
    var line: String
    var replacements: [String]
  }

  /// A configuration that some fixes give.
  private struct Trial {
    var loaded: LoadedConfiguration
    var findings: [Diagnostic]
    var condition: ConfigurationCondition
  }

  /// Applies what does no harm of some fixes.
  ///
  /// - Returns: The findings whose fixes are kept.
  private mutating func pass(_ batch: [Candidate], keepingModel: Bool) -> [Diagnostic] {
    trials = 0
    var best: Trial?
    let kept = settle(
      on: [], batch[...], Base(sources: loaded.inputs.sources, keepsModel: keepingModel),
      best: &best)
    guard let best, !kept.isEmpty else { return [] }
    loaded = best.loaded
    findings = best.findings
    condition = best.condition
    return kept.flatMap(\.findings)
  }

  /// What the fixes of a pass start from.
  private struct Base {
    var sources: SourceMap
    /// Whether the fixes must leave the effect of the configuration as it is.
    var keepsModel: Bool
  }

  /// The fixes that one pass can apply: no two of them touch the same bytes or add lines at the
  /// same place.
  private func taken(of findings: [Diagnostic]) -> [Candidate] {
    let files = Set(original.inputFiles.map(\.id))
    var edits = EditSet()
    var candidates: [Candidate] = []
    var positions: [Fix: Int] = [:]
    var insertions: Set<SourceRange> = []
    for finding in findings {
      guard let fix = finding.fix, !fix.edits.isEmpty else { continue }
      if let position = positions[fix] {
        candidates[position].findings.append(finding)
        continue
      }
      let attempt = attempt(of: fix, for: finding)
      let added = fix.edits.map(\.range).filter(\.isEmpty)
      guard fix.edits.allSatisfy({ files.contains($0.range.file) }), !refused.contains(attempt),
        insertions.isDisjoint(with: added), edits.take(fix.edits)
      else { continue }
      insertions.formUnion(added)
      positions[fix] = candidates.count
      candidates.append(Candidate(fix: fix, findings: [finding], attempt: attempt))
    }
    return candidates
  }

  private func attempt(
    of fix: Fix, for finding: Diagnostic, in sources: SourceMap? = nil
  ) -> Attempt {
    let file = (sources ?? loaded.sources)[finding.range.file]
    let line = file.line(file.position(at: finding.range.lower).line)
    return Attempt(
      rule: finding.rule, title: fix.title, file: file.id,
      line: String(decoding: file.bytes[line], as: UTF8.self),
      replacements: fix.edits.map(\.replacement))
  }

  /// The largest part of `pending` that halving finds to be acceptable together with `kept`.
  private mutating func settle(
    on kept: [Candidate], _ pending: ArraySlice<Candidate>, _ base: Base, best: inout Trial?
  ) -> [Candidate] {
    guard !pending.isEmpty else { return kept }
    trials += 1
    guard trials <= Self.trialLimit else {
      for candidate in pending { reject(candidate, "too many fixes of this pass did harm") }
      return kept
    }
    let wanted = kept + pending
    switch attempt(wanted, base) {
    case .success(let trial):
      best = trial
      return wanted
    case .failure(let harm):
      if pending.count == 1, let only = pending.first {
        reject(only, harm.reason)
        return kept
      }
      let middle = pending.startIndex + pending.count / 2
      let first = settle(on: kept, pending[..<middle], base, best: &best)
      return settle(on: first, pending[middle...], base, best: &best)
    }
  }

  private func attempt(
    _ candidates: [Candidate], _ base: Base
  ) -> Result<Trial, ConfigurationCondition.Harm> {
    var edits = EditSet()
    for candidate in candidates { _ = edits.take(candidate.fix.edits) }
    var files = original.inputFiles.map { base.sources[$0.id] }
    for (position, file) in files.enumerated() where edits.files.contains(file.id) {
      guard let bytes = edits.applied(to: file) else {
        return .failure(.init(reason: "its edits do not fit the file"))
      }
      files[position] = SourceFile(id: file.id, name: file.name, bytes: bytes)
    }
    var result = load(InputFiles(files, as: original.notations))
    let left = find(&result)
    let next = ConfigurationCondition(result, left)
    if let harm = next.harm(comparedWith: condition) { return .failure(harm) }
    if base.keepsModel, !result.configuration.hasSameEffect(as: loaded.configuration) {
      return .failure(.init(reason: "it would change what is in effect"))
    }
    guard
      areDone(
        candidates, before: occurrences(of: findings, in: loaded.sources),
        after: occurrences(of: left, in: result.sources))
    else { return .failure(.init(reason: "the same would be found again")) }
    return .success(Trial(loaded: result, findings: left, condition: next))
  }

  /// How often each fix is proposed.
  private func occurrences(of findings: [Diagnostic], in sources: SourceMap) -> [Attempt: Int] {
    var counts: [Attempt: Int] = [:]
    for finding in findings {
      guard let fix = finding.fix else { continue }
      counts[attempt(of: fix, for: finding, in: sources), default: 0] += 1
    }
    return counts
  }

  /// Whether each fix is proposed as much less often as it was applied: one that does not end what
  /// it is about would be applied again and again.
  private func areDone(
    _ candidates: [Candidate], before: [Attempt: Int], after: [Attempt: Int]
  ) -> Bool {
    var applied: [Attempt: Int] = [:]
    for candidate in candidates { applied[candidate.attempt, default: 0] += 1 }
    return applied.allSatisfy { attempt, count in
      after[attempt, default: 0] <= max(0, before[attempt, default: 0] - count)
    }
  }

  private mutating func reject(_ candidate: Candidate, _ reason: String) {
    refused.insert(candidate.attempt)
    guard let finding = candidate.findings.first else { return }
    let file = loaded.sources[finding.range.file]
    let place = file.position(at: finding.range.lower)
    rejections.append(
      Rejection(
        finding: finding, place: "\(file.name):\(place.line):\(place.column)", reason: reason))
  }
}

public import LintelGrammar
public import LintelSource
internal import LintelSyntax

/// Which edits are made.
public struct UpgradeOptions: Sendable {
  /// The version of HAProxy that the result is for.
  public var target: Version
  /// The rules whose edits are made although they need a decision.
  public var accepted: Set<UpgradeRule> = []
  /// The rules that are left out.
  public var excluded: Set<UpgradeRule> = []

  public init(target: Version) { self.target = target }
}

/// One edit, made or proposed.
public struct UpgradeFinding: Sendable {
  public var rule: UpgradeRule
  /// What is replaced, in the file as it was given.
  public var range: SourceRange
  /// What becomes of it, one sentence without a final full stop.
  public var message: String
  /// What has to be decided first; nil where the meaning stays the same.
  public var question: String?
  /// The lines that the edit writes; empty where it only removes, or where there is no edit.
  public var replacement: [String]
  /// Whether there is an edit at all; without one, the line has to be rewritten by hand.
  public var hasEdit: Bool
  public var isApplied: Bool
}

/// What became of the files of a configuration.
public struct Upgraded: Sendable {
  /// The new bytes of each file, in the order given.
  public var files: [[UInt8]]
  /// In the order of the files, then of the places in them.
  public var findings: [UpgradeFinding]
}

/// Rewrites what HAProxy removed or deprecates up to a version, as edits of the text.
///
/// Edits that keep the meaning are made. One that needs a decision is made if its rule is in
/// ``UpgradeOptions/accepted``, and only reported otherwise. Some edits open the way for others, so
/// the result of one round is read again until nothing is left to do.
///
/// - Parameter files: The files of one configuration in the order in which HAProxy reads them.
public func upgrade(_ files: [SourceFile], options: UpgradeOptions) -> Upgraded {
  var files = files
  var maps = files.map { _ in OffsetMap() }
  var made: [UpgradeFinding] = []
  var open: [UpgradeFinding] = []
  // An edit of one round may hide what an earlier round asked about.
  var asked: [QuestionPlace: String] = [:]
  for _ in 0..<UpgradeLimit.rounds {
    var pass = UpgradePass(trees: files.map { HAProxyTree.parse(file: $0) }, options: options)
    pass.run()
    let present = Dictionary(
      files.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var round = EditSet()
    open = []
    let index = pass.fileIndex
    for proposal in pass.proposals {
      var finding = proposal.finding(in: present).moved(by: maps, index)
      let place = QuestionPlace(finding)
      finding.question = finding.question ?? asked[place]
      asked[place] = finding.question
      let isWanted =
        !proposal.edits.isEmpty
        && (finding.question == nil || options.accepted.contains(proposal.rule))
      guard isWanted else {
        open.append(finding)
        continue
      }
      if round.take(proposal.edits) {
        finding.isApplied = true
        made.append(finding)
      }
    }
    guard !round.isEmpty else { break }
    round.apply(to: &files, &maps)
  }
  let findings = (made + open).enumerated().sorted { a, b in
    (a.element.range.file, a.element.range.lower, a.offset)
      < (b.element.range.file, b.element.range.lower, b.offset)
  }
  return Upgraded(files: files.map(\.bytes), findings: findings.map(\.element))
}

enum UpgradeLimit {
  /// How often the result is read again. A name that is renamed in an address that becomes a
  /// `bind` line takes three rounds; the bound is for edits that would undo each other.
  static let rounds = 8
  /// How many rules between the old place of a rule and the new one are compared with it.
  static let comparedRules = 64
}

/// What a question was about, in the file as it was given.
private struct QuestionPlace: Hashable {
  let rule: UpgradeRule
  let range: SourceRange

  init(_ finding: UpgradeFinding) {
    rule = finding.rule
    range = finding.range
  }
}

extension UpgradeFinding {
  /// The finding at its place in the file as it was given.
  fileprivate func moved(by maps: [OffsetMap], _ index: [FileID: Int]) -> UpgradeFinding {
    guard let file = index[range.file] else { return self }
    var result = self
    let lower = maps[file].original(range.lower)
    result.range = SourceRange(
      file: range.file, lower: lower, upper: max(lower, maps[file].original(range.upper)))
    return result
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Checks that `bind` lines name threads that there are, where the configuration says how many.
/// (HAProxy manual, chapter 5.1, `thread`)
struct ThreadReferences {
  /// More than any version takes.
  private static let mostThreads = 65_536

  /// Nil where the machine decides.
  private let threads: Int?
  private let groups: Int?
  /// Whether lines say which threads form a group.
  private let statesGroups: Bool
  private let target: Version

  init(configuration: Configuration) {
    threads = Self.bounded(configuration.globalSetting(.nbthread))
    // Large machines are divided into groups by HAProxy itself since 3.2.
    let stated = Self.bounded(configuration.globalSetting(.threadGroups))
    groups = stated ?? (configuration.target < Version(3, 2) ? 1 : nil)
    statesGroups = configuration.globalSetting(.threadGroup) != nil
    target = configuration.target
  }

  /// A number that is refused is still there, and may be as large as numbers get.
  private static func bounded(_ setting: Directive?) -> Int? {
    guard let number = setting?.arguments.first?.integer else { return nil }
    return min(max(number, 0), mostThreads)
  }

  /// Groups get their threads in equal shares, and each has one.
  func checkGroups(of configuration: Configuration, into report: inout Report) {
    guard let threads, let setting = configuration.globalSetting(.threadGroups),
      let groups = setting.arguments.first?.integer, groups > threads, !statesGroups,
      let word = setting.words.first
    else { return }
    report.error(
      .conflictingSettings, "\(groups) groups cannot share \(threads) threads", at: word.range)
  }

  func check(_ bind: Bind, into report: inout Report) {
    guard threads != nil || groups != nil else { return }
    for option in bind.options where option.id == .thread {
      guard let word = option.arguments.first?.word, !word.isUnresolved,
        let set = ThreadSet(word.text, target), let problem = problem(of: set)
      else { continue }
      report.error(.conflictingSettings, problem, at: word.range)
    }
  }

  private func problem(of set: ThreadSet) -> String? {
    guard let group = set.group else {
      guard let threads, set.ranges.allSatisfy({ $0.lowerBound > threads }) else { return nil }
      return "there are \(threads) threads"
    }
    if let groups, group > groups { return "there is no group \(group) of threads" }
    guard let threads, let groups, !statesGroups else { return nil }
    let share = (threads + groups - 1) / max(groups, 1)
    guard set.ranges.allSatisfy({ $0.lowerBound > share }) else { return nil }
    return "group \(group) has \(share) threads"
  }
}

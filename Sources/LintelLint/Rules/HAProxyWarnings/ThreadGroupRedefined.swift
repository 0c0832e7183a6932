internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Threads are put into groups twice.
enum ThreadGroupRedefined: Rule {
  static let metadata = RuleMetadata(
    id: "HW26",
    name: "thread-group-redefined",
    severity: .warning,
    summary: "A thread group is defined twice, or a thread is put into two groups.",
    rationale: """
      The later line counts, so the first one is not what runs. HAProxy warns.
      """,
    remedy: "State each group and each thread once",
    reference: "HAProxy configuration manual, 3.1, `thread-group`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      global
        nbthread 4
        thread-groups 2
        thread-group 1 1-2
        1️⃣thread-group 1 1-2
        2️⃣thread-group 2 2-4
      """,
      "1️⃣ group 1 is defined above, and this line replaces it",
      "2️⃣ thread 2 is in group 1 already"
    ),
    .good(
      """
      global
        nbthread 4
        thread-groups 2
        thread-group 1 1-2
        thread-group 2 3-4
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.threadGroup)]

  private static let threadLimit = 1024

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var groups: [Int: SourceRange] = [:]
    var owner: [Int: Int] = [:]
    for line in analysis.configuration.global where line.keyword == .threadGroup {
      guard let word = line.words.first, let group = Int(word.text) else { continue }
      if let first = groups[group] {
        findings.report(
          "group \(group) is defined above, and this line replaces it", at: line.range,
          related: [RelatedPlace(range: first, message: "the other definition")])
        owner = owner.filter { $0.value != group }
      }
      groups[group] = line.range
      var repeated: (thread: Int, group: Int)?
      for thread in line.words.dropFirst().compactMap({ range($0.text) }).joined() {
        if repeated == nil, let other = owner[thread] { repeated = (thread, other) }
        owner[thread] = group
      }
      if let repeated {
        findings.report(
          "thread \(repeated.thread) is in group \(repeated.group) already", at: line.range)
      }
    }
  }

  private static func range(_ text: String) -> ClosedRange<Int>? {
    let bounds = text.split(separator: "-").compactMap { Int($0) }
    guard let low = bounds.first, let high = bounds.last, low > 0, low <= high, high <= threadLimit
    else { return nil }
    return low...high
  }
}

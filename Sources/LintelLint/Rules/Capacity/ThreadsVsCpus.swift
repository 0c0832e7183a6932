internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Threads and processors do not fit together.
enum ThreadsVsCpus: Rule {
  static let metadata = RuleMetadata(
    id: "CP10",
    name: "threads-vs-cpus",
    severity: .warning,
    summary: "More threads are started than the lines about processors or limits allow.",
    rationale: """
      Threads that share a processor wait for each other with locks held, which costs far more \
      than the processor they lack. HAProxy warns, and takes the limit where one is stated.
      """,
    remedy: "Let `nbthread` and `cpu-map` name the same number, or delete both",
    reference: "HAProxy configuration manual, 3.1, `nbthread` and `cpu-map`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      global
        1️⃣nbthread 4
        cpu-map 1/all 0-1
      """,
      "1️⃣ 4 threads are bound to 2 processors"
    ),
    .bad(
      """
      global
        thread-hard-limit 2
        1️⃣nbthread 4
        cpu-map auto:1/1-2 0-1
      """,
      "1️⃣ 4 threads are above the limit of 2",
      "1️⃣ 4 threads are bound to 2 processors"
    ),
    .good(
      """
      global
        nbthread 4
        cpu-map auto:1/1-4 0-3
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.nbthread)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let configuration = analysis.configuration
    guard let line = configuration.globalSetting(.nbthread),
      let threads = line.words.first.flatMap({ Int($0.text) })
    else { return }
    if let limitLine = configuration.globalSetting(.threadHardLimit),
      let limit = limitLine.words.first.flatMap({ Int($0.text) }), threads > limit
    {
      findings.report(
        "\(threads) threads are above the limit of \(limit)", at: line.range,
        related: [RelatedPlace(range: limitLine.range, message: "the limit")])
    }
    var processors: Set<Int> = []
    var maps: [Directive] = []
    for map in configuration.global where map.keyword == .cpuMap {
      maps.append(map)
      guard let numbers = numbers(of: map.words.dropFirst().map(\.text)) else { return }
      processors.formUnion(numbers)
    }
    guard let first = maps.first, threads > processors.count else { return }
    findings.report(
      "\(threads) threads are bound to \(processors.count) processors", at: line.range,
      related: [RelatedPlace(range: first.range, message: "bound here")])
  }

  private static let processorLimit = 4096

  /// The processors of a list such as `0-3 8`, or nil where it holds something else.
  private static func numbers(of words: [String]) -> Set<Int>? {
    var result: Set<Int> = []
    for part in words.flatMap({ $0.split(separator: ",") }) {
      let bounds = part.split(separator: "-").map { Int($0) }
      guard let first = bounds.first, let low = first, let last = bounds.last, let high = last,
        low >= 0, low <= high, high <= processorLimit
      else { return nil }
      result.formUnion(low...high)
    }
    return result
  }
}

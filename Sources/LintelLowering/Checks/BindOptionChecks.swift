internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// What HAProxy demands of the words of single options of a `bind` line.
/// (HAProxy manual, chapter 5.1)
enum BindOptionChecks {
  static func run(_ directive: Directive, target: Version, into report: inout Report) {
    for case .bindOption(let option) in directive.arguments.lazy.map(\.value) {
      switch option.id {
      case .guidPrefix: ServerOptionChecks.checkIdentifier(option.arguments, into: &report)
      case .mss:
        guard let argument = option.arguments.first, argument.integer == 0 else { continue }
        report.error(.invalidValue, "a segment of 0 bytes cannot be announced", at: argument.range)
      case .shards: checkShards(option, target, into: &report)
      case .thread:
        guard let word = option.arguments.first?.word, !word.isUnresolved else { continue }
        if ThreadSet(word.text, target) == nil {
          report.error(
            .invalidValue, "'\(word.text)' is no set of threads", at: word.range,
            help: "write all, odd, even, numbers and ranges, behind a group and a slash: 1/1-4")
        }
      default: continue
      }
    }
  }

  /// A number is read as far as there are digits.
  private static func checkShards(
    _ option: BindOption, _ target: Version, into report: inout Report
  ) {
    guard let word = option.arguments.first?.word, !word.isUnresolved, word.text != "by-thread",
      word.text != "by-group" || target < Version(2, 8)
    else { return }
    let most = ThreadChecks.mostThreads(target)
    let count = parseDecimal(word.text.utf8.prefix { $0 &- 0x30 <= 9 }) ?? 0
    if (1...UInt64(most)).contains(count) { return }
    report.error(
      .invalidValue, "'\(word.text)' is no number of sockets from 1 to \(most)", at: word.range,
      help: "'by-thread' makes one for each thread")
  }
}

/// The threads that a `bind` line names. Until 2.6 it is one range in the only group.
struct ThreadSet {
  /// The group that the numbers count in; nil where they count over all groups.
  var group: Int?
  var ranges: [ClosedRange<Int>] = []

  /// How many threads and groups a process can have, and threads a group.
  private static let mostThreads = 1_024
  private static let mostGroups = 32
  private static let threadsPerGroup = 64

  /// - Returns: Nil where HAProxy does not understand the text.
  init?(_ text: String, _ target: Version) {
    let isOld = target < Version(2, 7)
    var list = text[...]
    if let slash = text.firstIndex(of: "/"), text[..<slash].allSatisfy(\.isWholeNumber) {
      guard let number = parseDecimal(text[..<slash].utf8),
        (1...UInt64(isOld ? 1 : Self.mostGroups)).contains(number)
      else { return nil }
      group = Int(number)
      list = text[text.index(after: slash)...]
    }
    let most = group == nil && !isOld ? Self.mostThreads : Self.threadsPerGroup
    if isOld, list.isEmpty || list.contains(",") { return nil }
    // Nothing behind the slash, or behind a comma, is no restriction.
    for part in list.split(separator: ",") {
      guard let range = Self.range(part, most) else { return nil }
      ranges.append(range)
    }
    if ranges.isEmpty { ranges = [1...most] }
  }

  private static func range(_ text: Substring, _ most: Int) -> ClosedRange<Int>? {
    if text == "all" || text == "odd" { return 1...most }
    if text == "even" { return 2...most }
    let bounds = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let first = bounds[0].isEmpty ? 1 : number(bounds[0])
    guard let first, (1...most).contains(first) else { return nil }
    guard bounds.count == 2 else { return first...first }
    let last = bounds[1].isEmpty ? most : number(bounds[1])
    guard let last, (1...most).contains(last) else { return nil }
    return min(first, last)...max(first, last)
  }

  private static func number(_ text: Substring) -> Int? {
    parseDecimal(text.utf8).flatMap { Int(exactly: $0) }
  }
}

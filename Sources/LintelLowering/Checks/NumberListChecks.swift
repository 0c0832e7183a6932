internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Lists of numbers and ranges: processors, threads, statuses.
enum NumberListChecks {
  /// `[auto:]GROUPS[/THREADS] CPUS ...` (HAProxy manual, chapter 3.1, `cpu-map`)
  static func checkMap(_ directive: Directive, into report: inout Report) {
    guard let first = directive.words.first, !first.isUnresolved else { return }
    let text = first.text.hasPrefix("auto:") ? first.text.dropFirst(5) : first.text[...]
    for part in text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    where !isSelection(part) {
      report.error(
        .invalidValue, "'\(part)' selects no threads", at: first.range,
        help: "write all, odd, even, a number from 1 to 64 or a range")
      return
    }
    let mark = report.mark
    checkProcessors(directive.words.dropFirst(), into: &report)
    guard first.text.hasPrefix("auto:"), !report.hasErrors(since: mark),
      !directive.words.contains(where: \.isUnresolved)
    else { return }
    let parts = text.split(separator: "/", maxSplits: 1)
    let selections = [count(of: parts[0]), parts.count > 1 ? count(of: parts[1]) : 64]
    let numbers = directive.words.dropFirst().reduce(into: Set<UInt64>()) { known, word in
      for part in word.text.split(separator: ",") { known.formUnion(processors(part)) }
    }
    if selections.contains(numbers.count) { return }
    report.error(
      .conflictingSettings,
      "\(selections[1]) threads cannot be bound to \(numbers.count) processors one by one",
      at: directive.range, help: "name as many processors as threads, or leave out 'auto:'")
  }

  /// How many groups or threads are selected; a number above 64 counts for nothing.
  private static func count(of text: Substring) -> Int {
    switch text {
    case "all": return 64
    case "odd", "even": return 32
    default: break
    }
    let bounds = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let low = parseDecimal(bounds[0].utf8) ?? 1
    let high = bounds.count < 2 ? low : parseDecimal(bounds[1].utf8) ?? 64
    return Int(max(low, high) - min(low, high)) + 1
  }

  private static func processors(_ text: Substring) -> ClosedRange<UInt64> {
    let bounds = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = bounds.map { parseDecimal($0.prefix { ("0"..."9").contains($0) }.utf8) }
    let low = numbers.first.flatMap(\.self) ?? 0
    let high = numbers.count < 2 ? low : numbers[1] ?? 1_023
    return min(low, high)...max(low, high)
  }

  /// `only-cpu CPUS ...`
  static func checkProcessors(_ words: ArraySlice<Word>, into report: inout Report) {
    for word in words where !word.isUnresolved {
      for part in word.text.split(separator: ",", omittingEmptySubsequences: false) {
        let bounds = part.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        let numbers = bounds.map { parseDecimal($0.prefix { ("0"..."9").contains($0) }.utf8) }
        let isRange = numbers.first.flatMap(\.self) != nil
        if isRange, numbers.allSatisfy({ $0 ?? 0 < 1_024 }) { continue }
        report.error(.invalidValue, "'\(part)' is no range of processors", at: word.range)
        return
      }
    }
  }

  /// `[+-]FIRST[-LAST][,...] ...`, each from 100 to 599.
  static func checkStatuses(_ directive: Directive, into report: inout Report) {
    for word in directive.words where !word.isUnresolved {
      let sign = word.text.first
      let list = sign == "+" || sign == "-" ? word.text.dropFirst() : word.text[...]
      for part in list.split(separator: ",", omittingEmptySubsequences: false) {
        let bounds = part.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = bounds.compactMap { parseDecimal($0.utf8) }
        let isValid =
          numbers.count == bounds.count && numbers.count <= 2
          && numbers.allSatisfy { (100...599).contains($0) } && numbers.sorted() == numbers
        if isValid { continue }
        report.error(
          .invalidValue, "'\(word.text)' is no range of statuses", at: word.range,
          help: "write statuses from 100 to 599 and ranges of them, with commas")
        return
      }
    }
  }

  private static func isSelection(_ text: Substring) -> Bool {
    if ["all", "odd", "even"].contains(text) { return true }
    let bounds = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard let low = parseDecimal(bounds[0].utf8), (1...64).contains(low) else { return false }
    guard bounds.count == 2, !bounds[1].isEmpty else { return true }
    return parseDecimal(bounds[1].utf8).map { (1...64).contains($0) } ?? false
  }
}

internal import LintelSource

/// One edit as a rule proposes it.
struct Proposal {
  var rule: UpgradeRule
  var range: SourceRange
  /// What becomes of the place, one sentence without a final full stop.
  var message: String
  /// What has to be decided first; nil where the meaning stays the same.
  var question: String?
  /// Empty where the place has to be rewritten by hand.
  var edits: [TextEdit]

  /// The proposal as it is reported while it is not applied.
  ///
  /// - Parameter files: What the edits are about, by identifier.
  func finding(in files: [FileID: SourceFile]) -> UpgradeFinding {
    UpgradeFinding(
      rule: rule, range: range, message: message, question: question,
      replacement: writtenLines(in: files), hasEdit: !edits.isEmpty, isApplied: false)
  }

  /// The whole lines that the edits write, without those that were there before.
  private func writtenLines(in files: [FileID: SourceFile]) -> [String] {
    let ordered = edits.enumerated().sorted { a, b in
      let (one, other) = (a.element.range, b.element.range)
      return (one.file, one.lower, one.isEmpty ? 0 : 1, a.offset)
        < (other.file, other.lower, other.isEmpty ? 0 : 1, b.offset)
    }.map(\.element)
    var lines: [String] = []
    var next = 0
    while next < ordered.count {
      let first = ordered[next]
      next += 1
      guard let file = files[first.range.file] else { continue }
      let bytes = file.bytes
      var start = min(Int(first.range.lower), bytes.count)
      let startsLine = start == 0 || bytes[start - 1] == UInt8(ascii: "\n")
      if first.range.isEmpty, startsLine, first.replacement.hasSuffix("\n") {
        lines += Self.lines(of: first.replacement)
        continue
      }
      while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      var position = start
      var end = start
      var text: [UInt8] = []
      func extend(over edit: TextEdit) {
        end = max(end, min(Int(edit.range.upper), bytes.count))
        while end < bytes.count, end == start || bytes[end - 1] != UInt8(ascii: "\n") { end += 1 }
      }
      func take(_ edit: TextEdit) {
        text += bytes[position..<max(position, Int(edit.range.lower))]
        text += edit.replacement.utf8
        position = max(position, min(Int(edit.range.upper), bytes.count))
        extend(over: edit)
      }
      take(first)
      while next < ordered.count, ordered[next].range.file == first.range.file,
        Int(ordered[next].range.lower) < end
      {
        take(ordered[next])
        next += 1
      }
      text += bytes[min(position, end)..<end]
      let known = Set(Self.lines(of: String(decoding: bytes[start..<end], as: UTF8.self)))
      lines += Self.lines(of: String(decoding: text, as: UTF8.self)).filter {
        !known.contains($0) && !$0.hasPrefix("#")
      }
    }
    return lines
  }

  private static func lines(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map(trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let last = text.last, last.isWhitespace { text.removeLast() }
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    return String(text)
  }
}

internal import LintelDiagnostics
internal import LintelSource

extension HAProxyTreeBuilder {
  mutating func add(_ finding: Diagnostic) {
    if diagnostics.count < HAProxySyntaxLimit.findings { diagnostics.append(finding) }
  }

  mutating func report(_ rule: HAProxySyntaxRule, _ range: Range<Int>, _ message: String) {
    add(rule.at(file.range(range), message))
  }

  mutating func report(_ error: ReferenceError, from dollar: Int, end: Int) {
    isMalformed = true
    switch error {
    case .name(let at):
      add(
        HAProxySyntaxRule.invalidEnvironmentName.at(
          file.range(dollar..<min(at + 1, end)),
          "the name of an environment variable starts with a letter or '_'",
          help: "write '\\$' for a dollar sign, or use single quotes"))
    case .expansion(let at):
      report(.invalidWordExpansion, at..<min(at + 3, end), "expected '[*]'")
    case .brace(let at):
      report(
        .unterminatedEnvironmentBrace, dollar..<at + 1,
        "the name of the environment variable lacks its closing brace")
    }
  }

  mutating func reportQuote(at: Int, _ quote: String) {
    isMalformed = true
    report(.unterminatedQuote, at..<at + 1, "this \(quote) is not closed on its line")
  }

  /// Reports what follows the byte that ends a line early.
  mutating func checkTail(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    // NUL bytes have a finding of their own, for the whole file.
    guard bytes[start] == Byte.carriageReturn else { return }
    var at = start
    while at < end, Byte.isBlank(bytes[at]) { at += 1 }
    guard at < end, bytes[at] != Byte.hash, bytes[at] != Byte.nul else { return }
    report(
      .textAfterCarriageReturn, start..<end,
      "a carriage return ends the line for HAProxy, which ignores the rest")
  }

  /// A no-break space, as copied from a web page, looks like a blank and is part of the word.
  mutating func checkNonBreakingSpaces(_ bytes: Span<UInt8>, _ line: HAProxyTree.Line) {
    let range = Int(line.firstWord)..<Int(line.firstWord + line.wordCount)
    for word in words[range] where word.form == .plain {
      var at = Int(word.lower)
      while at + 1 < Int(word.upper) {
        if bytes[at] == 0xc2, bytes[at + 1] == 0xa0 {
          let place = file.range(at..<at + 2)
          let edit = TextEdit(range: place, replacement: " ")
          add(
            HAProxySyntaxRule.nonBreakingSpace.at(
              place, "a no-break space does not separate words",
              fix: Fix(safety: .unsafe, title: "replace with a space", edits: [edit])))
        }
        at += 1
      }
    }
  }

  /// Checks a `[scope]` line, which is read before anything else, conditions included.
  mutating func checkScope(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    var at = start + 1
    while at < end, Byte.isNameByte(bytes[at]) || Byte.isScopePunctuation(bytes[at]) { at += 1 }
    guard at < end, bytes[at] == Byte.closeBracket, at > start + 1 else {
      return report(
        .invalidScope, start..<min(at + 1, end),
        "a scope is a name of letters, digits, '-', '_', '.' and ':' in brackets")
    }
    at += 1
    while at < end, Byte.isBlank(bytes[at]) { at += 1 }
    guard at < end, bytes[at] != Byte.hash, bytes[at] != Byte.nul else { return }
    report(.invalidScope, at..<end, "nothing but a comment follows a scope")
  }

  /// Checks what concerns the file as a whole.
  mutating func checkEnds(_ bytes: Span<UInt8>) {
    for range in conditions.opened {
      report(.unterminatedIf, range, "this '.if' has no '.endif'")
    }
    checkByteOrderMark(bytes)
    checkNul()
    checkTrailingBackslashes(bytes)
    guard bytes.count > 0, bytes[bytes.count - 1] != Byte.lineFeed else { return sortByPlace() }
    let place = file.range(bytes.count..<bytes.count)
    let edit = TextEdit(range: place, replacement: file.lineEnd)
    add(
      HAProxySyntaxRule.missingFinalNewline.at(
        place, "the last line does not end with a line feed",
        help: "HAProxy 2.3 and later refuse the file, as it might have been truncated",
        fix: Fix(safety: .safe, title: "end the line", edits: [edit])))
    sortByPlace()
  }

  private mutating func sortByPlace() {
    diagnostics.sort { ($0.range.lower, $0.range.upper) < ($1.range.lower, $1.range.upper) }
  }

  private mutating func checkByteOrderMark(_ bytes: Span<UInt8>) {
    guard bytes.count >= 3, bytes[0] == 0xef, bytes[1] == 0xbb, bytes[2] == 0xbf else { return }
    let place = file.range(0..<3)
    let edit = TextEdit(range: place, replacement: "")
    add(
      HAProxySyntaxRule.byteOrderMark.at(
        place, "HAProxy reads the byte order mark as part of the first word",
        fix: Fix(safety: .safe, title: "remove the byte order mark", edits: [edit])))
  }

  private mutating func checkNul() {
    // HAProxy stops at the first, so the others add nothing.
    guard let at = firstNul else { return }
    report(.nulByte, at..<at + 1, "HAProxy stops at a NUL byte")
  }

  /// A backslash at the end of a line continues nothing: HAProxy has no continuation lines.
  private mutating func checkTrailingBackslashes(_ bytes: Span<UInt8>) {
    for line in lines where line.wordCount > 0 {
      let word = words[Int(line.firstWord + line.wordCount) - 1]
      let last = Int(word.upper) - 1
      guard word.upper == line.contentUpper, bytes[last] == Byte.backslash else { continue }
      guard !line.flags.contains(.malformed) else { continue }
      var count = 0
      while count <= last - Int(word.lower), bytes[last - count] == Byte.backslash { count += 1 }
      guard !count.isMultiple(of: 2) else { continue }
      add(
        HAProxySyntaxRule.trailingBackslash.at(
          file.range(last..<last + 1), "the backslash does not continue the line",
          help: "HAProxy reads it as part of the last word; write the whole directive on one line"))
    }
  }
}

extension Byte {
  static func isScopePunctuation(_ byte: UInt8) -> Bool {
    byte == dash || byte == dot || byte == UInt8(ascii: ":")
  }

  /// What ends a line even inside quotes.
  @inline(__always)
  static func endsQuotedText(_ byte: UInt8) -> Bool {
    byte == carriageReturn || byte == nul
  }
}

internal import LintelDiagnostics
internal import LintelSource

/// Cuts a file into lines and words in one pass.
struct HAProxyTreeBuilder {
  let file: SourceFile
  var lines: [HAProxyTree.Line] = []
  var words: [HAProxyTree.Word] = []
  var sections: [HAProxyTree.Section] = []
  var diagnostics: [Diagnostic] = []
  var conditions = ConditionStack()

  /// Whether the line being read has a malformed word.
  var isMalformed = false

  /// Whether the line being read has no byte above 0x7F.
  var lineIsASCII = true

  var firstNul: Int?

  /// The offsets are those of the file, so that nothing is to be forgotten between lines.
  private var defaultValueEnds = DefaultValueEnds()

  init(file: SourceFile) {
    self.file = file
  }

  mutating func build() -> HAProxyTree {
    let file = file
    let bytes = file.bytes.span
    lines.reserveCapacity(file.lineCount)
    words.reserveCapacity(bytes.count / 8)
    var lower = 0
    while lower < bytes.count {
      let end = findLineEnd(bytes, from: lower)
      let upper = min(end + 1, bytes.count)
      let hasReturn = end < upper && end > lower && bytes[end - 1] == Byte.carriageReturn
      addLine(bytes, lower: lower, content: hasReturn ? end - 1 : end, upper: upper)
      lower = upper
    }
    closeSection()
    checkEnds(bytes)
    return HAProxyTree(
      file: file, lines: lines, words: words, sections: sections,
      diagnostics: diagnostics)
  }

  /// Returns the offset of the next line feed, or that of the end of the file.
  private mutating func findLineEnd(_ bytes: Span<UInt8>, from lower: Int) -> Int {
    var at = lower
    var union: UInt8 = 0
    while at < bytes.count {
      let byte = bytes[at]
      union |= byte
      if byte <= Byte.lineFeed {
        if byte == Byte.lineFeed { break }
        if byte == Byte.nul, firstNul == nil { firstNul = at }
      }
      at += 1
    }
    lineIsASCII = union < 0x80
    return at
  }

  private mutating func addLine(_ bytes: Span<UInt8>, lower: Int, content: Int, upper: Int) {
    var line = HAProxyTree.Line(
      lower: UInt32(lower), contentUpper: UInt32(content), upper: UInt32(upper),
      firstWord: UInt32(words.count))
    var start = lower
    while start < content, Byte.isBlank(bytes[start]) { start += 1 }
    line.indentUpper = UInt32(start)
    isMalformed = false
    if start < content, bytes[start] == Byte.openBracket {
      line.kind = .scope
      checkScope(bytes, from: start, to: content)
    } else {
      scanWords(bytes, &line, from: start, to: content)
    }
    line.wordCount = UInt32(words.count) - line.firstWord
    if line.wordCount > 0 { classify(bytes, &line) }
    if isMalformed { line.flags.insert(.malformed) }
    lines.append(line)
  }

  /// Adds the words from `start` on and finds out where the comment starts.
  private mutating func scanWords(
    _ bytes: Span<UInt8>, _ line: inout HAProxyTree.Line, from start: Int, to end: Int
  ) {
    var at = start
    while at < end {
      switch bytes[at] {
      case Byte.hash:
        line.commentLower = UInt32(at)
        if line.firstWord == words.count { line.kind = .comment }
        return
      case Byte.carriageReturn, Byte.nul:
        // Blanks were skipped, so this carriage return directly follows a word.
        line.flags.insert(.truncated)
        checkTail(bytes, from: at, to: end)
        return
      default: break
      }
      var form = HAProxyTree.WordForm.plain
      let upper = scanWord(bytes, from: at, to: end, form: &form)
      words.append(HAProxyTree.Word(lower: UInt32(at), upper: UInt32(upper), form: form))
      at = upper
      // A carriage return ends the line here, though among blanks it is one of them.
      guard at < end, bytes[at] != Byte.carriageReturn else { continue }
      while at < end, Byte.isBlank(bytes[at]) { at += 1 }
    }
  }

  /// Returns the end of the word that starts at `start`.
  private mutating func scanWord(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, form: inout HAProxyTree.WordForm
  ) -> Int {
    var at = start
    while at < end {
      let byte = bytes[at]
      // Letters, digits and most of the punctuation are above the dash.
      if byte >= Byte.dash, byte != Byte.backslash {
        at += 1
        continue
      }
      switch byte {
      case Byte.space, Byte.hash, Byte.nul, Byte.tab...Byte.carriageReturn: return at
      case Byte.backslash:
        if form == .plain { form = .quoted }
        at = skipEscape(bytes, at: at, end: end, inDoubleQuotes: false)
      case Byte.singleQuote:
        if form == .plain { form = .quoted }
        at = skipSingleQuotes(bytes, at: at, end: end)
      case Byte.doubleQuote:
        if form == .plain { form = .quoted }
        at = skipDoubleQuotes(bytes, at: at, end: end, form: &form)
      default: at += 1
      }
    }
    return at
  }

  private mutating func skipEscape(
    _ bytes: Span<UInt8>, at: Int, end: Int, inDoubleQuotes: Bool
  ) -> Int {
    guard let escape = scanEscape(bytes, at: at, end: end, inDoubleQuotes: inDoubleQuotes) else {
      isMalformed = true
      report(
        .invalidHexadecimalEscape, at..<min(at + 4, end),
        "'\\x' needs two hexadecimal digits")
      return at + 1
    }
    return at + escape.length
  }

  private mutating func skipSingleQuotes(_ bytes: Span<UInt8>, at: Int, end: Int) -> Int {
    var next = at + 1
    while next < end, !Byte.endsQuotedText(bytes[next]) {
      if bytes[next] == Byte.singleQuote { return next + 1 }
      next += 1
    }
    reportQuote(at: at, "'")
    return next
  }

  private mutating func skipDoubleQuotes(
    _ bytes: Span<UInt8>, at: Int, end: Int, form: inout HAProxyTree.WordForm
  ) -> Int {
    var next = at + 1
    while next < end, !Byte.endsQuotedText(bytes[next]) {
      switch bytes[next] {
      case Byte.doubleQuote: return next + 1
      case Byte.backslash: next = skipEscape(bytes, at: next, end: end, inDoubleQuotes: true)
      case Byte.dollar:
        do {
          next = try scanReference(bytes, at: next, end: end, &defaultValueEnds).range.upperBound
          form = .environment
        } catch {
          report(error, from: next, end: end)
          next += 1
        }
      default: next += 1
      }
    }
    reportQuote(at: at, "\"")
    return next
  }
}

internal import LintelDiagnostics
internal import LintelSource

extension HAProxyTreeBuilder {
  /// Tells what a line with words is, and checks what depends on that.
  mutating func classify(_ bytes: Span<UInt8>, _ line: inout HAProxyTree.Line) {
    line.kind = .directive
    let first = words[Int(line.firstWord)]
    if line.wordCount > HAProxySyntaxLimit.wordsPerLine { reportTooManyWords(line) }
    if first.form == .plain {
      let name = file.bytes[first.indices]
      classify(name, first, &line)
    } else if first.form == .quoted {
      classify(decodedWord(first, in: file) { _ in nil }.bytes, first, &line)
    }
    if !lineIsASCII { checkNonBreakingSpaces(bytes, line) }
  }

  private mutating func classify(
    _ name: ArraySlice<UInt8>, _ word: HAProxyTree.Word, _ line: inout HAProxyTree.Line
  ) {
    if name.first == Byte.dot {
      classifyDotDirective(name, word, &line)
    } else if let keyword = HAProxyTree.SectionKeyword(name) {
      closeSection()
      line.kind = .section
      sections.append(
        HAProxyTree.Section(keyword: keyword, header: lines.count, end: lines.count + 1))
    }
  }

  /// Ends the open section before the line being read.
  mutating func closeSection() {
    guard !sections.isEmpty else { return }
    sections[sections.count - 1].end = lines.count
  }

  private mutating func classifyDotDirective(
    _ name: ArraySlice<UInt8>, _ word: HAProxyTree.Word, _ line: inout HAProxyTree.Line
  ) {
    let range = Int(word.lower)..<Int(word.upper)
    switch String(decoding: name, as: UTF8.self) {
    case ".if":
      line.kind = .conditionIf
      if conditions.open(at: range) == .tooDeep {
        report(
          .conditionTooDeep, range,
          "more than \(HAProxySyntaxLimit.openConditions) levels of '.if' are open")
      }
    case ".elif":
      line.kind = .conditionElif
      checkBranch(range, ".elif", isLast: false)
    case ".else":
      line.kind = .conditionElse
      checkBranch(range, ".else", isLast: true)
      checkNoArgument(line, ".else")
    case ".endif":
      line.kind = .conditionEndif
      if conditions.close() == nil { reportLoneCondition(range, ".endif") }
      checkNoArgument(line, ".endif")
    case ".diag": line.kind = .messageDiag
    case ".notice": line.kind = .messageNotice
    case ".warning": line.kind = .messageWarning
    case ".alert": line.kind = .messageAlert
    case let other: reportUnknownDotDirective(range, other)
    }
  }

  private mutating func checkBranch(_ range: Range<Int>, _ name: String, isLast: Bool) {
    switch conditions.branch(isLast: isLast, at: range) {
    case .none: break
    case .noCondition: reportLoneCondition(range, name)
    case .afterElse(let other):
      let related = RelatedPlace(range: file.range(other), message: "the block ends with this one")
      add(
        HAProxySyntaxRule.conditionAfterElse.at(
          file.range(range), "'\(name)' after '.else'", related: [related]))
    }
  }

  private mutating func checkNoArgument(_ line: HAProxyTree.Line, _ name: String) {
    guard line.wordCount > 1 else { return }
    let extra = words[Int(line.firstWord) + 1]
    let last = words[Int(line.firstWord + line.wordCount) - 1]
    report(
      .unexpectedConditionArgument, Int(extra.lower)..<Int(last.upper),
      "'\(name)' takes no argument")
  }

  private mutating func reportLoneCondition(_ range: Range<Int>, _ name: String) {
    report(.conditionWithoutIf, range, "'\(name)' without an open '.if'")
  }

  private mutating func reportUnknownDotDirective(_ range: Range<Int>, _ name: String) {
    // Inside a condition, HAProxy complains only if the block is taken.
    guard conditions.isEmpty else { return }
    let known = [".if", ".elif", ".else", ".endif", ".diag", ".notice", ".warning", ".alert"]
    let help = didYouMean(name, among: known).map { "did you mean '\($0)'?" }
    add(
      HAProxySyntaxRule.unknownDotDirective.at(
        file.range(range), "unknown directive '\(name)'", help: help))
  }

  private mutating func reportTooManyWords(_ line: HAProxyTree.Line) {
    let first = words[Int(line.firstWord) + HAProxySyntaxLimit.wordsPerLine]
    let last = words[Int(line.firstWord + line.wordCount) - 1]
    report(
      .tooManyWords, Int(first.lower)..<Int(last.upper),
      "a line may have \(HAProxySyntaxLimit.wordsPerLine) words, this one has \(line.wordCount)")
  }
}

/// The `.if` blocks that are open, as far as structure goes; nothing is evaluated.
struct ConditionStack {
  enum Opening { case accepted, tooDeep }

  enum BranchError {
    case none
    case noCondition
    case afterElse(Range<Int>)
  }

  private struct Level {
    var opened: Range<Int>
    var elseRange: Range<Int>?
  }

  private var levels: [Level] = []

  var isEmpty: Bool { levels.isEmpty }

  /// The `.if` of each open block, the outermost first.
  var opened: [Range<Int>] { levels.map(\.opened) }

  mutating func open(at range: Range<Int>) -> Opening {
    levels.append(Level(opened: range, elseRange: nil))
    // One finding for the level that is too deep, none for those inside it.
    return levels.count == HAProxySyntaxLimit.openConditions + 1 ? .tooDeep : .accepted
  }

  mutating func branch(isLast: Bool, at range: Range<Int>) -> BranchError {
    guard let level = levels.last else { return .noCondition }
    if let other = level.elseRange { return .afterElse(other) }
    if isLast { levels[levels.count - 1].elseRange = range }
    return .none
  }

  mutating func close() -> Range<Int>? { levels.popLast()?.opened }
}

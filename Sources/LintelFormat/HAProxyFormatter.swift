public import LintelSource
public import LintelSyntax

/// The text of a tree with its blanks, and nothing else, put in order.
///
/// Words and comments stay as they are written, on their lines and in their order. Lines that
/// HAProxy refuses or reads only in part keep all their bytes. Formatting the result again changes
/// nothing.
///
/// Adding and removing blank lines moves the lines below: a file that reads its own line numbers
/// (`"${.LINE}"`) sees others.
public func format(_ tree: HAProxyTree, options: FormatOptions = FormatOptions()) -> [UInt8] {
  var formatter = HAProxyFormatter(tree: tree, options: options)
  formatter.run()
  return formatter.output
}

/// The edits that format some lines of a tree and leave the others alone, for editors.
///
/// - Parameter lines: Indices into ``HAProxyTree/lines``; those that do not exist are ignored. A
///   line that is not UTF-8 is left alone, as an edit carries text.
public func formatEdits(
  _ tree: HAProxyTree, lines: Range<Int>, options: FormatOptions = FormatOptions()
) -> [TextEdit] {
  var formatter = HAProxyFormatter(tree: tree, options: options)
  formatter.run()
  return lines.clamped(to: tree.lines.indices).compactMap { index in
    let line = tree.lines[index]
    let new = formatter.output[formatter.starts[index]..<formatter.starts[index + 1]]
    guard new != tree.file.bytes[Int(line.lower)..<Int(line.upper)],
      let text = String(validating: new, as: UTF8.self)
    else { return nil }
    let range = SourceRange(file: tree.file.id, lower: line.lower, upper: line.upper)
    return TextEdit(range: range, replacement: text)
  }
}

/// Writes each line of the tree in turn.
struct HAProxyFormatter {
  let tree: HAProxyTree
  let options: FormatOptions
  let levels: [UInt8]
  private(set) var output: [UInt8] = []

  /// Where the text of each line starts in ``output``, and after the last one, where it ends.
  private(set) var starts: [Int] = []

  init(tree: HAProxyTree, options: FormatOptions) {
    self.tree = tree
    self.options = options
    self.levels = indentationLevels(tree)
  }

  mutating func run() {
    output.reserveCapacity(tree.file.bytes.count + tree.file.bytes.count / 8)
    starts.reserveCapacity(tree.lines.count + 1)
    let groups = sectionStarts()
    var nextGroup = 0
    var columns = ColumnRun()
    let end = tree.lines.lastIndex { !isBlankLine($0) } ?? 0
    // Nothing is above the first line, which needs no blank line as little as one below another.
    var isBelowBlank = true
    for (index, line) in tree.lines.enumerated() {
      starts.append(output.count)
      if isBlankLine(line) {
        if !isBelowBlank, index < end { output.append(lineFeed) }
        isBelowBlank = true
        continue
      }
      if nextGroup < groups.count, groups[nextGroup] == index {
        nextGroup += 1
        if !isBelowBlank { output.append(lineFeed) }
      }
      isBelowBlank = false
      if options.alignsColumns, !columns.lines.contains(index) {
        columns = ColumnRun(tree, from: index)
      }
      write(line, level: Int(levels[index]), columns: columns)
    }
    starts.append(output.count)
  }

  private func isBlankLine(_ line: HAProxyTree.Line) -> Bool {
    line.kind == .blank && !hasTail(line)
  }

  private mutating func write(_ line: HAProxyTree.Line, level: Int, columns: ColumnRun) {
    if line.flags.contains(.malformed) {
      output += tree.file.bytes[Int(line.lower)..<Int(line.upper)]
      if output.last != lineFeed { output.append(lineFeed) }
      return
    }
    output += repeatElement(space, count: max(options.indentation, 1) * level)
    if line.kind == .scope || hasTail(line) {
      writeTrimmed(Int(line.indentUpper)..<Int(line.contentUpper))
    } else {
      writeWords(line, columns)
      if let comment = tree.comment(of: line) {
        if line.wordCount > 0 { separate(after: tree.words(of: line).last, padding: 1) }
        writeTrimmed(comment.indices)
      }
    }
    output.append(lineFeed)
  }

  private mutating func writeWords(_ line: HAProxyTree.Line, _ columns: ColumnRun) {
    let words = tree.words(of: line)
    var previous: HAProxyTree.Word?
    for (position, word) in words.enumerated() {
      if let previous {
        let padding = columns.padding(after: position - 1, width: width(previous))
        separate(after: previous, padding: padding)
      }
      output += tree.bytes(of: word)
      previous = word
    }
  }

  private func width(_ word: HAProxyTree.Word) -> Int { characterCount(tree.bytes(of: word)) }

  /// Writes what keeps a word from the next.
  private mutating func separate(after word: HAProxyTree.Word?, padding: Int) {
    // A space would be escaped by a backslash that stands for itself; a tab is not.
    if let word, endsInBackslash(word) { return output.append(tab) }
    output += repeatElement(space, count: padding)
  }

  private func endsInBackslash(_ word: HAProxyTree.Word) -> Bool {
    let trailing = tree.bytes(of: word).reversed().prefix { $0 == UInt8(ascii: "\\") }
    return !trailing.count.isMultiple(of: 2)
  }

  /// Writes a run of bytes without the blanks at its end.
  private mutating func writeTrimmed(_ range: Range<Int>) {
    var end = range.upperBound
    while end > range.lowerBound, isBlank(tree.file.bytes[end - 1]) { end -= 1 }
    output += tree.file.bytes[range.lowerBound..<end]
  }

  /// Whether bytes that HAProxy does not read follow the words of a line.
  private func hasTail(_ line: HAProxyTree.Line) -> Bool {
    guard line.flags.contains(.truncated) else { return false }
    let start = tree.words(of: line).last?.upper ?? line.indentUpper
    return !tree.file.bytes[Int(start)..<Int(line.contentUpper)].allSatisfy(isBlank)
  }

  /// The lines before which a section starts, its comments and the `.if` around it included.
  private func sectionStarts() -> [Int] {
    tree.sections.map { section in
      var first = section.header
      while first > 0 {
        let line = tree.lines[first - 1]
        switch line.kind {
        case .comment where levels[first - 1] == 0: break
        case .conditionIf, .conditionElif, .conditionElse: break
        default: return first
        }
        first -= 1
      }
      return first
    }
  }
}

let lineFeed = UInt8(ascii: "\n")
let space = UInt8(ascii: " ")
let tab = UInt8(ascii: "\t")

/// What separates words; a line feed never gets here.
func isBlank(_ byte: UInt8) -> Bool { byte == space || (byte >= tab && byte <= 0x0d) }

/// The width of a word where each character takes one column.
func characterCount(_ bytes: ArraySlice<UInt8>) -> Int {
  bytes.reduce(0) { $0 + ($1 & 0xc0 == 0x80 ? 0 : 1) }
}

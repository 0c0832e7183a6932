internal import LintelDiagnostics
public import LintelSource
public import LintelSyntax

/// The text of a YAML tree with blanks put in order where they mean nothing.
///
/// Outside scalars of several lines, blanks at the end of a line go, one space precedes a comment
/// behind a node, and of several blank lines one stays; line endings become line feeds, and the
/// file ends with one. The result says the same, which is checked by reading it again: if anything
/// but ranges differs, or if the document is malformed, its text is returned as it is.
public func format(_ tree: YAMLTree) -> [UInt8] {
  guard !tree.diagnostics.contains(where: { $0.severity == .error }) else { return tree.text }
  var formatter = YAMLFormatter(tree: tree)
  formatter.run()
  let file = SourceFile(id: tree.file.id, name: tree.file.name, bytes: formatter.output)
  return saysTheSame(YAMLTree.parse(file: file), as: tree) ? formatter.output : tree.text
}

/// The edits that format some lines of a YAML tree and leave the others alone, for editors.
///
/// - Parameter lines: Numbers of lines, from 1 on; those that do not exist are ignored.
/// - Returns: Nothing where the document is malformed, or would not say the same.
public func formatEdits(_ tree: YAMLTree, lines: ClosedRange<Int>) -> [TextEdit] {
  guard !tree.diagnostics.contains(where: { $0.severity == .error }) else { return [] }
  var formatter = YAMLFormatter(tree: tree)
  formatter.run()
  let file = tree.file
  let edits = (1...max(file.lineCount, 1)).filter(lines.contains).compactMap {
    number -> TextEdit? in
    let upper = number < file.lineCount ? file.line(number + 1).lowerBound : file.bytes.count
    let old = file.line(number).lowerBound..<upper
    let new = formatter.output[formatter.starts[number - 1]..<formatter.starts[number]]
    guard file.bytes[old] != new, let text = String(validating: new, as: UTF8.self) else {
      return nil
    }
    return TextEdit(range: file.range(old), replacement: text)
  }
  guard let bytes = file.applying(edits) else { return [] }
  let result = YAMLTree.parse(file: SourceFile(id: file.id, name: file.name, bytes: bytes))
  return saysTheSame(result, as: tree) ? edits : []
}

private struct YAMLFormatter {
  let tree: YAMLTree
  private(set) var output: [UInt8] = []

  /// Where the text of each line starts in ``output``, and after the last one, where it ends.
  private(set) var starts: [Int] = []

  /// What must stay as it is: the scalars that span lines, in order.
  private var fixed: [Range<Int>] = []

  init(tree: YAMLTree) {
    self.tree = tree
    for node in tree.nodes {
      guard case .scalar(let scalar) = node.kind else { continue }
      var range = node.range.indices
      guard tree.file.bytes[range].contains(lineFeed) else { continue }
      if scalar.style == .literal || scalar.style == .folded, keepsBlankLines(range) {
        while range.upperBound < tree.file.bytes.count, isSpace(range.upperBound) {
          range = range.lowerBound..<range.upperBound + 1
        }
      }
      fixed.append(range)
    }
  }

  /// Whether the header of a block scalar has a `+`: the blank lines after the text are part of it.
  private func keepsBlankLines(_ range: Range<Int>) -> Bool {
    let header = tree.file.bytes[range].prefix { $0 != lineFeed && $0 != UInt8(ascii: "#") }
    return header.contains(UInt8(ascii: "+"))
  }

  mutating func run() {
    var nextFixed = 0
    var nextComment = 0
    // Nothing is above the first line, which needs no blank line as little as one below another.
    var isBelowBlank = true
    let end = (1...max(tree.file.lineCount, 1)).last { !trimmed(tree.file.line($0)).isEmpty } ?? 0
    for number in 1...max(tree.file.lineCount, 1) {
      starts.append(output.count)
      let line = tree.file.line(number)
      while nextFixed < fixed.count, fixed[nextFixed].upperBound <= line.lowerBound {
        nextFixed += 1
      }
      let isFixed = nextFixed < fixed.count && fixed[nextFixed].lowerBound < line.upperBound + 1
      let content = trimmed(line)
      if isFixed, fixed[nextFixed].lowerBound < line.lowerBound,
        fixed[nextFixed].upperBound > line.upperBound || content.isEmpty
      {
        output += tree.file.bytes[line]
        output.append(lineFeed)
        isBelowBlank = false
        continue
      }
      if content.isEmpty {
        if !isBelowBlank, number < end { output.append(lineFeed) }
        isBelowBlank = true
        continue
      }
      write(content, &nextComment)
      output.append(lineFeed)
      isBelowBlank = false
    }
    starts.append(output.count)
  }

  private mutating func write(_ line: Range<Int>, _ nextComment: inout Int) {
    while nextComment < tree.comments.count, comment(nextComment) < line.lowerBound {
      nextComment += 1
    }
    guard nextComment < tree.comments.count, comment(nextComment) < line.upperBound,
      !tree.comments[nextComment].isOwnLine
    else {
      output += tree.file.bytes[line]
      return
    }
    let start = comment(nextComment)
    output += tree.file.bytes[trimmed(line.lowerBound..<start)]
    output.append(space)
    output += tree.file.bytes[start..<line.upperBound]
  }

  private func comment(_ index: Int) -> Int { Int(tree.comments[index].range.lower) }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, isSpace(end - 1) { end -= 1 }
    return range.lowerBound..<end
  }

  private func isSpace(_ offset: Int) -> Bool {
    let byte = tree.file.bytes[offset]
    return byte == space || byte == tab || byte == lineFeed || byte == 0x0d
  }
}

/// Whether two trees differ in nothing but where things are written.
private func saysTheSame(_ a: YAMLTree, as b: YAMLTree) -> Bool {
  guard a.nodes.count == b.nodes.count, a.diagnostics.count == b.diagnostics.count,
    a.entries == b.entries, a.items == b.items, a.comments.count == b.comments.count
  else { return false }
  let sameNodes = zip(a.nodes, b.nodes).allSatisfy { one, other in
    one.kind == other.kind && one.anchor == other.anchor && one.tag == other.tag
  }
  return sameNodes
    && zip(a.comments, b.comments).allSatisfy { one, other in
      trimmedText(a, one) == trimmedText(b, other)
    }
}

private func trimmedText(_ tree: YAMLTree, _ comment: YAMLTree.Comment) -> ArraySlice<UInt8> {
  var text = tree.file.bytes[comment.range.indices]
  while let last = text.last, isBlank(last) { text.removeLast() }
  return text
}

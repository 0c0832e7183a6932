internal import LintelIR
internal import LintelSource
internal import LintelSyntax

/// Gives each comment of a document to a section or directive, and each exactly once.
///
/// A comment behind something belongs to it, one on lines of its own to what follows. Comments
/// above a section that an empty line separates from it close the section before, as they do in
/// HAProxy's notation.
///
/// - Returns: The comment lines of a document in which nothing could have them.
func attachComments(of tree: YAMLTree, to sections: inout [YAMLSection]) -> [String?] {
  let attachment = YAMLCommentAttachment(tree: tree, sections: sections)
  return attachment.apply(to: &sections)
}

private struct YAMLCommentAttachment {
  /// A section, or a directive of it.
  struct Target {
    var section: Int
    var directive: Int?
    var anchor: YAMLAnchor
  }

  let tree: YAMLTree
  /// In the order of the document.
  let targets: [Target]
  private var leading: [[SourceRange]]
  private var trailing: [SourceRange?]
  private var final: [SourceRange] = []

  init(tree: YAMLTree, sections: [YAMLSection]) {
    self.tree = tree
    var targets: [Target] = []
    for (index, section) in sections.enumerated() {
      if let anchor = section.anchor {
        targets.append(Target(section: index, directive: nil, anchor: anchor))
      }
      for (position, line) in section.lines.enumerated() {
        guard let anchor = line.anchor else { continue }
        targets.append(Target(section: index, directive: position, anchor: anchor))
      }
    }
    // Sections and keys may be moved, so their order is not that of the document.
    let order = targets.indices.sorted {
      (targets[$0].anchor.lower, $0) < (targets[$1].anchor.lower, $1)
    }
    self.targets = order.map { targets[$0] }
    leading = [[SourceRange]](repeating: [], count: targets.count)
    trailing = [SourceRange?](repeating: nil, count: targets.count)
    distribute()
  }

  private mutating func distribute() {
    var next = 0
    for comment in tree.comments {
      while next < targets.count, targets[next].anchor.lower < comment.range.lower { next += 1 }
      if let owner = owner(of: comment, before: next) {
        if !comment.isOwnLine, trailing[owner] == nil {
          trailing[owner] = comment.range
        } else {
          leading[owner].append(comment.range)
        }
      } else if next < targets.count {
        leading[next].append(comment.range)
      } else {
        final.append(comment.range)
      }
    }
  }

  /// The last of the targets before a comment, if the comment stands in it or behind it.
  private func owner(of comment: YAMLTree.Comment, before next: Int) -> Int? {
    guard next > 0 else { return nil }
    let anchor = targets[next - 1].anchor
    let isInside = comment.range.lower < anchor.upper
    let isBehind =
      !comment.isOwnLine
      && (line(comment.range.lower) == line(anchor.upper)
        || line(comment.range.lower) == line(anchor.lower))
    guard isInside || isBehind else { return nil }
    // A section ends where its first directive starts, which may be at the same place.
    let isSection = targets[next - 1].directive == nil
    return isSection && isInside && !isBehind ? nil : next - 1
  }

  // MARK: - Writing

  func apply(to sections: inout [YAMLSection]) -> [String?] {
    var previousSection: Int?
    var lastLine = 0
    for (index, target) in targets.enumerated() {
      var lines = leadingLines(of: index, after: lastLine)
      lastLine = max(lastLine, line(target.anchor.upper))
      let text = trailing[index].map(text)
      if let directive = target.directive {
        // A line in quotes may have a comment of its own.
        let inner = sections[target.section].lines[directive].comments.trailing
        sections[target.section].lines[directive].comments = Comments(
          leading: lines, trailing: text ?? inner)
        continue
      }
      if let previous = previousSection, let blank = lines.lastIndex(of: nil),
        lines[..<blank].contains(where: { $0 != nil })
      {
        sections[previous].closing = Comments(leading: Array(lines[..<blank]))
        lines.removeSubrange(..<blank)
      }
      sections[target.section].comments = Comments(leading: lines, trailing: text)
      previousSection = target.section
    }
    guard !final.isEmpty else { return [] }
    var lines: [String?] = []
    for range in final {
      if isBlank(line(range.lower) - 1) { lines.append(nil) }
      lines.append(self.text(range))
    }
    guard let previous = previousSection else { return lines }
    sections[previous].closing = Comments(leading: lines)
    return []
  }

  /// The comment lines above a target, with nil for empty lines.
  private func leadingLines(of index: Int, after lastLine: Int) -> [String?] {
    let anchor = targets[index].anchor
    var places: [(line: Int, text: String?)] = leading[index].map { (line($0.lower), text($0)) }
    places.append((line(anchor.lower), nil))
    if line(anchor.outer) < line(anchor.lower) { places.append((line(anchor.outer), nil)) }
    places.sort { $0.line < $1.line }
    var result: [String?] = []
    for place in places {
      if place.line > lastLine + 1, isBlank(place.line - 1), result.last != .some(nil) {
        result.append(nil)
      }
      if let text = place.text { result.append(text) }
    }
    return result
  }

  private func text(_ range: SourceRange) -> String { String(tree.file.text(range).dropFirst()) }

  private func line(_ offset: UInt32) -> Int { tree.file.position(at: offset).line }

  private func isBlank(_ line: Int) -> Bool {
    guard line >= 1 else { return false }
    return tree.file.bytes[tree.file.line(line)].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}

internal import LintelSyntax

/// How deep each line of a tree is indented.
///
/// A header is not; a directive is, by one level; a `.if` that is closed before the next header is
/// part of its section and indents what it holds. A comment follows the directive below it. Above a
/// header or at the end of the file, one that was indented belongs to the section above, any other
/// to what follows.
func indentationLevels(_ tree: HAProxyTree) -> [UInt8] {
  var levels = [UInt8](repeating: 0, count: tree.lines.count)
  let enclosing = conditionsAroundSections(tree)
  var isInSection = false
  // Whether each open condition is around sections, and how many are not.
  var open: [Bool] = []
  var inner = 0
  for (index, line) in tree.lines.enumerated() {
    let level = (isInSection ? 1 : 0) + min(inner, FormatLimit.indentedConditions)
    switch line.kind {
    case .section:
      isInSection = true
    case .conditionIf:
      levels[index] = enclosing[index] ? 0 : UInt8(level)
      open.append(enclosing[index])
      if !enclosing[index] { inner += 1 }
    case .conditionElif, .conditionElse:
      levels[index] = open.last == false ? UInt8(max(level - 1, 0)) : 0
    case .conditionEndif:
      guard open.popLast() == false else { continue }
      levels[index] = UInt8(max(level - 1, 0))
      inner -= 1
    default:
      levels[index] = UInt8(level)
    }
  }
  indentComments(tree, &levels)
  return levels
}

/// For each `.if` line, whether a header comes before its `.endif`, or there is no such `.endif`.
private func conditionsAroundSections(_ tree: HAProxyTree) -> [Bool] {
  var result = [Bool](repeating: false, count: tree.lines.count)
  var open: [Int] = []
  for (index, line) in tree.lines.enumerated() {
    switch line.kind {
    case .conditionIf: open.append(index)
    case .conditionEndif: _ = open.popLast()
    case .section:
      // Those outside it are marked already.
      for condition in open.reversed() {
        if result[condition] { break }
        result[condition] = true
      }
    default: break
    }
  }
  for condition in open { result[condition] = true }
  return result
}

private func indentComments(_ tree: HAProxyTree, _ levels: inout [UInt8]) {
  var below: Int?
  for index in tree.lines.indices.reversed() {
    let line = tree.lines[index]
    switch line.kind {
    case .blank: continue
    case .comment:
      let level = below.map { levels[$0] } ?? 0
      if level == 0 {
        // What follows is outside the section: the writer's own indentation tells.
        if line.indentUpper == line.lower { levels[index] = 0 }
      } else if let below, !tree.lines[below].kind.endsInnerBlock {
        levels[index] = level
      }
    default: below = index
    }
  }
}

extension HAProxyTree.LineKind {
  /// Whether a comment above such a line belongs to the block that the line ends.
  fileprivate var endsInnerBlock: Bool {
    switch self {
    case .conditionElif, .conditionElse, .conditionEndif: true
    default: false
    }
  }
}

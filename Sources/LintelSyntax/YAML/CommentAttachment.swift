internal import LintelSource

/// Finds the comments, which libyaml drops, and gives each to one node.
///
/// Outside scalars, a `#` can only start a comment: neither an indicator nor an anchor, an alias, a
/// tag or a directive may hold one.
struct CommentAttachment {
  private(set) var nodes: [YAMLTree.Node]
  private(set) var comments: [YAMLTree.Comment] = []

  /// The leading comments of all nodes; a node has a range of them.
  private(set) var indices: [Int] = []

  /// The comments that no node has taken yet; at the end, those after the last node.
  private(set) var pending: [Int] = []

  private let file: SourceFile
  private let origins: [YAMLTreeBuilder.Origin]

  /// - Parameter isComplete: Whether the nodes are those of the whole file; what follows the last
  ///   of a broken document cannot be told from text.
  init(
    file: SourceFile, nodes: [YAMLTree.Node], origins: [YAMLTreeBuilder.Origin], isComplete: Bool
  ) {
    self.file = file
    self.nodes = nodes
    self.origins = origins
    var cursor = 0
    for index in nodes.indices {
      let opaque = origins[index].opaque
      // A collection has its start alone; comments before it wait for its first child.
      findComments(cursor..<max(cursor, Int(nodes[index].range.lower)), before: index)
      giveLeading(to: index)
      // The header of a block scalar is open to a comment, its text is not.
      let start = max(cursor, Int(nodes[index].range.lower))
      findComments(start..<max(start, opaque.lowerBound), before: index + 1)
      cursor = max(start, opaque.upperBound)
    }
    if isComplete { findComments(cursor..<file.bytes.count, before: nodes.count) }
  }

  /// Finds the comments in a gap that ends where the node `next` starts.
  private mutating func findComments(_ gap: Range<Int>, before next: Int) {
    var at = gap.lowerBound
    while at < gap.upperBound {
      guard file.bytes[at] == Byte.hash else {
        at += 1
        continue
      }
      var end = at
      while end < file.bytes.count, !isBreak(end) { end += 1 }
      addComment(at..<end, after: min(next, nodes.count) - 1)
      at = end
    }
  }

  private mutating func addComment(_ range: Range<Int>, after node: Int) {
    let isOwnLine = isFirstOnLine(range.lowerBound)
    comments.append(YAMLTree.Comment(range: file.range(range), isOwnLine: isOwnLine))
    let index = comments.count - 1
    if !isOwnLine, let owner = owner(ofCommentAt: range.lowerBound, after: node) {
      nodes[owner].trailingComment = index
    } else {
      pending.append(index)
    }
  }

  /// Whether a line break starts here: YAML 1.1 has more of them than the line feed.
  private func isBreak(_ offset: Int) -> Bool {
    let bytes = file.bytes
    switch bytes[offset] {
    case Byte.lineFeed, Byte.carriageReturn: return true
    case 0xc2: return offset + 1 < bytes.count && bytes[offset + 1] == 0x85
    case 0xe2:
      return offset + 2 < bytes.count && bytes[offset + 1] == 0x80
        && (bytes[offset + 2] == 0xa8 || bytes[offset + 2] == 0xa9)
    default: return false
    }
  }

  private func isFirstOnLine(_ offset: Int) -> Bool {
    var at = offset
    while at > 0, file.bytes[at - 1] == Byte.space || file.bytes[at - 1] == Byte.tab { at -= 1 }
    return at == 0 || file.bytes[at - 1] == Byte.lineFeed
      || file.bytes[at - 1] == Byte.carriageReturn
  }

  /// The node behind which a comment stands: the last one before it on its line, or the outermost
  /// flow collection that has just ended there.
  private func owner(ofCommentAt offset: Int, after node: Int) -> Int? {
    guard node >= 0 else { return nil }
    var found = nodes[node].trailingComment == nil && stands(node, before: offset) ? node : nil
    var ancestor = origins[node].parent
    while let index = ancestor {
      if origins[index].isFlow, nodes[index].trailingComment == nil, stands(index, before: offset) {
        found = index
      }
      ancestor = origins[index].parent
    }
    return found
  }

  /// Whether a node ends before `offset` on the same line; for a block scalar, its header does.
  private func stands(_ index: Int, before offset: Int) -> Bool {
    let range = nodes[index].range
    switch nodes[index].kind {
    case .mapping, .sequence: guard origins[index].isFlow else { return false }
    case .scalar(let scalar) where scalar.style == .literal || scalar.style == .folded:
      return line(range.lower) == line(UInt32(offset))
    default: break
    }
    return Int(range.upper) <= offset && line(range.upper) == line(UInt32(offset))
  }

  private func line(_ offset: UInt32) -> Int { file.position(at: offset).line }

  /// Gives the waiting comments to a node, unless its first child is to have them.
  private mutating func giveLeading(to index: Int) {
    guard !pending.isEmpty else { return }
    switch (origins[index].role, nodes[index].kind) {
    case (.root, .mapping(let range)), (.value, .mapping(let range)):
      guard range.isEmpty else { return }
    case (.root, .sequence(let range)), (.value, .sequence(let range)):
      guard range.isEmpty else { return }
    default: break
    }
    nodes[index].leadingComments = indices.count..<indices.count + pending.count
    indices += pending
    pending = []
  }
}

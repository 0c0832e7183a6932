internal import LintelIR
internal import LintelSyntax

/// The `.if` blocks that are open, innermost last. (HAProxy manual, chapter 2.4)
///
/// The tree has reported blocks that do not nest; here they are taken as they come.
struct ConditionalBlocks {
  private struct Block {
    /// Whether the lines of the current branch are read.
    var isActive: Bool
    /// Whether some branch was read already, so that no later one is.
    var isTaken: Bool
    /// Whether the block itself stands in lines that are read.
    var isReachable: Bool
  }

  private var blocks: [Block] = []

  /// Whether the line at hand is read.
  var isActive: Bool { blocks.last?.isActive ?? true }

  /// Whether the line at hand stands in no block.
  var isEmpty: Bool { blocks.isEmpty }

  mutating func open(
    _ condition: () throws(ConditionalError) -> Bool
  ) throws(ConditionalError) {
    let isReachable = isActive
    blocks.append(Block(isActive: false, isTaken: false, isReachable: isReachable))
    guard isReachable, try condition() else { return }
    blocks[blocks.count - 1].isActive = true
    blocks[blocks.count - 1].isTaken = true
  }

  mutating func alternative(
    _ condition: () throws(ConditionalError) -> Bool
  ) throws(ConditionalError) {
    guard let block = blocks.last else { return }
    blocks[blocks.count - 1].isActive = false
    guard block.isReachable, !block.isTaken, try condition() else { return }
    blocks[blocks.count - 1].isActive = true
    blocks[blocks.count - 1].isTaken = true
  }

  mutating func close() { _ = blocks.popLast() }

  /// Takes in an `.if`, `.elif`, `.else` or `.endif` line.
  mutating func apply(
    _ line: HAProxyTree.Line, _ reader: HAProxyWordReader
  ) throws(ConditionalError) {
    switch line.kind {
    case .conditionIf:
      try open { () throws(ConditionalError) in try reader.condition(of: line) }
    case .conditionElif:
      try alternative { () throws(ConditionalError) in try reader.condition(of: line) }
    case .conditionElse: try alternative { () throws(ConditionalError) in true }
    default: close()
    }
  }
}

extension HAProxyWordReader {
  /// The value of the words after `.if` or `.elif`, which are read as one text.
  fileprivate func condition(of line: HAProxyTree.Line) throws(ConditionalError) -> Bool {
    var reader = self
    let text = reader.words(of: line).dropFirst().map(\.text).joined(separator: " ")
    return try evaluateConditional(text, in: environment)
  }
}

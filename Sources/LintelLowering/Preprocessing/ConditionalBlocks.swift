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
}

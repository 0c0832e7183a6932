// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Filters of the grammar, in the order of their names.
public enum FilterID: UInt16, GrammarID {
  case compression

  public static let count = 1
  public static let table = PackedTable(
    text: FilterIDData.text, rows: FilterIDData.rows, slots: FilterIDData.slots)
}

private enum FilterIDData {
  static let rows: [UInt32] = [
    0, 9227, 1106, 0, 0,
  ]

  static let slots: [UInt16] = [
    0, 1,
  ]

  static let text = ##"""
compression
D Compresses responses.

"""##
}

// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Stick table data types of the grammar, in the order of their names.
public enum StickDataID: UInt16, GrammarID {
  case connCnt

  public static let count = 1
  public static let table = PackedTable(
    text: StickDataIDData.text, rows: StickDataIDData.rows, slots: StickDataIDData.slots)
}

private enum StickDataIDData {
  static let rows: [UInt32] = [
    0, 15368, 0, 0, 0,
  ]

  static let slots: [UInt16] = [
    0, 1,
  ]

  static let text = ##"""
conn_cnt
D Connections from the key since the entry exists.

"""##
}

// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Log format aliases of the grammar, in the order of their names.
public enum LogAliasID: UInt16, GrammarID {
  case ci

  public static let count = 1
  public static let table = PackedTable(
    text: LogAliasIDData.text, rows: LogAliasIDData.rows, slots: LogAliasIDData.slots)
}

private enum LogAliasIDData {
  static let rows: [UInt32] = [
    0, 9474, 0, 0, 0,
  ]

  static let slots: [UInt16] = [
    0, 1,
  ]

  static let text = ##"""
ci
T ip
D The address of the client.

"""##
}

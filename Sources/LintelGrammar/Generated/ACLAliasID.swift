// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// ACL aliases of the grammar, in the order of their names.
public enum ACLAliasID: UInt16, GrammarID {
  case pathBeg

  public static let count = 1
  public static let table = PackedTable(text: ACLAliasIDData.text, rows: ACLAliasIDData.rows, slots: ACLAliasIDData.slots)
}

private enum ACLAliasIDData {
  static let rows: [UInt32] = [
    0, 14600, 0, 0, 0,
  ]

  static let slots: [UInt16] = [
    0, 1,
  ]

  static let text = ##"""
path_beg
M path -m beg
D The path begins with a pattern.

"""##
}

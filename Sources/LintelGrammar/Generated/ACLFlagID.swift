// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// ACL flags of the grammar, in the order of their names.
public enum ACLFlagID: UInt16, GrammarID {
  case i
  case m

  public static let count = 2
  public static let table = PackedTable(
    text: ACLFlagIDData.text, rows: ACLFlagIDData.rows, slots: ACLFlagIDData.slots)
}

private enum ACLFlagIDData {
  static let rows: [UInt32] = [
    0, 12034, 0, 0, 0,
    47, 27650, 0, 0, 0,
  ]

  static let slots: [UInt16] = [
    2, 0, 0, 1,
  ]

  static let text = ##"""
-i
D Ignores case in the patterns that follow.
-m
A <method:choice:bool,found,int,ip,bin,len,str,sub,reg,beg,end,dir,dom>
D The way patterns are compared.

"""##
}

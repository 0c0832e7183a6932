// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// ACL flags of the grammar, in the order of their names.
public enum ACLFlagID: UInt16, GrammarID {
  case dashes
  case M
  case f
  case i
  case m
  case n
  case u

  public static let count = 7
  public static let table = PackedTable(
    text: ACLFlagIDData.text, rows: ACLFlagIDData.rows, slots: ACLFlagIDData.slots)
}

private enum ACLFlagIDData {
  static let rows: [UInt32] = [
    0, 15874, 0, 0, 0,
    62, 15106, 0, 0, 0,
    121, 12034, 0, 0, 0,
    168, 12034, 0, 0, 0,
    215, 27650, 0, 0, 0,
    323, 11010, 0, 0, 0,
    366, 18178, 0, 0, 0,
  ]

  static let slots: [UInt16] = [
    2, 5, 6, 4, 0, 0, 0, 7, 0, 0, 3, 0, 0, 0, 0, 1,
  ]

  static let text = ##"""
--
D Ends the flags, so that a pattern may begin with a dash.
-M
D Reads the file of patterns as a map whose keys count.
-f
A <file:file>
D Reads patterns from a file.
-i
D Ignores case in the patterns that follow.
-m
A <method:choice:bool,found,int,ip,bin,len,str,sub,reg,beg,end,dir,dom>
D The way patterns are compared.
-n
D Forbids to resolve names in patterns.
-u
A <id:integer:0,>
D Gives the list of patterns a number of its own.

"""##
}

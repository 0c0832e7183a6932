// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Server options of the grammar, in the order of their names.
public enum ServerOptionID: UInt16, GrammarID {
  case backup
  case check
  case maxconn
  case weight

  public static let count = 4
  public static let table = PackedTable(text: ServerOptionIDData.text, rows: ServerOptionIDData.rows, slots: ServerOptionIDData.slots)
}

private enum ServerOptionIDData {
  static let rows: [UInt32] = [
    0, 16134, 0, 0, 0,
    63, 10501, 0, 0, 0,
    104, 30471, 0, 0, 0,
    223, 22790, 0, 0, 0,
  ]

  static let slots: [UInt16] = [
    2, 4, 0, 3, 0, 0, 0, 1,
  ]

  static let text = ##"""
backup
D Uses the server only when all others are unavailable.
check
D Checks the health of the server.
maxconn
A <connections:integer:0,>
D How many connections may be open to the server at a time; more wait in the queue.
weight
A <weight:integer:0,256>
D The server's share of the load relative to the others.

"""##
}

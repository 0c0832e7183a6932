// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Actions of the grammar, in the order of their names.
public enum ActionID: UInt16, GrammarID {
  case accept
  case addHeader
  case delHeader
  case deny
  case redirect
  case reject
  case setHeader
  case setVar

  public static let count = 8
  public static let table = PackedTable(text: ActionIDData.text, rows: ActionIDData.rows, slots: ActionIDData.slots)
}

private enum ActionIDData {
  static let rows: [UInt32] = [
    0, 19206, 30, 0, 0,
    75, 17162, 224, 0, 0,
    142, 28426, 224, 0, 0,
    253, 22532, 96, 0, 0,
    341, 57352, 96, 0, 0,
    565, 12806, 62, 0, 0,
    615, 25354, 224, 0, 0,
    714, 25351, 254, 0, 0,
  ]

  static let slots: [UInt16] = [
    3, 5, 0, 7, 0, 0, 6, 4, 8, 1, 2, 0, 0, 0, 0, 0,
  ]

  static let text = ##"""
accept
D Ends the evaluation of the rules and lets the connection through.
add-header
A <name:header-name> <value:logformat>
D Adds a header.
del-header
A <name:header-name> [ -m <method:choice:str,beg,end,sub,reg> ]
D Removes all headers of this name.
deny
A [ deny_status <status:status> ]
D Answers with an error and ends the evaluation.
redirect
A ( location | prefix | scheme ) <target:logformat> [ code <code:choice:301,302,303,307,308> ] [ drop-query ] [ append-slash ] [ set-cookie <cookie:word> ] [ clear-cookie <name:word> ]
D Answers with a redirection.
reject
D Closes the connection without an answer.
set-header
A <name:header-name> <value:logformat>
D Removes all headers of this name and adds one.
set-var
A <value:expression>
P <name:variable>
D Assigns the value of an expression to a variable.

"""##
}

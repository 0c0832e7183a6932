// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Bind options of the grammar, in the order of their names.
public enum BindOptionID: UInt16, GrammarID {
  case acceptProxy
  case crt
  case ssl

  public static let count = 3
  public static let table = PackedTable(text: BindOptionIDData.text, rows: BindOptionIDData.rows, slots: BindOptionIDData.slots)
}

private enum BindOptionIDData {
  static let rows: [UInt32] = [
    0, 16396, 0, 0, 0,
    64, 20227, 0, 256, 0,
    143, 13571, 0, 0, 0,
  ]

  static let slots: [UInt16] = [
    0, 0, 0, 0, 1, 2, 3, 0,
  ]

  static let text = ##"""
accept-proxy
D Expects the PROXY protocol before anything else.
crt
A <file:file>
D A file or directory with certificates and keys to present.
ssl
D Expects TLS on the connections of the address.

"""##
}

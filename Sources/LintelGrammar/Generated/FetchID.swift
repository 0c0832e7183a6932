// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Sample fetches of the grammar, in the order of their names.
public enum FetchID: UInt16, GrammarID {
  case path
  case reqHdr
  case src
  case sslFc

  public static let count = 4
  public static let table = PackedTable(text: FetchIDData.text, rows: FetchIDData.rows, slots: FetchIDData.slots)
}

private enum FetchIDData {
  static let rows: [UInt32] = [
    0, 19972, 8, 0, 0,
    78, 44295, 8, 0, 0,
    251, 11011, 95, 0, 0,
    294, 16902, 92, 0, 0,
  ]

  static let slots: [UInt16] = [
    0, 3, 4, 2, 0, 0, 1, 0,
  ]

  static let text = ##"""
path
T string
L L7
D The path of the request's URI, without the query string.
req.hdr
A [ <name:header-name> ] [ <occurrence:integer> ]
T string
L L7
D The value of a request header, the last one unless an occurrence is given; commas separate values.
src
T ip
L L4
D The address of the client.
ssl_fc
T boolean
L L5
D Whether the client's connection uses TLS.

"""##
}

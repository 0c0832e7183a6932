// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Stick table data types of the grammar, in the order of their names.
public enum StickDataID: UInt16, GrammarID {
  case bytesInCnt
  case bytesInRate
  case bytesOutCnt
  case bytesOutRate
  case connCnt
  case connCur
  case connRate
  case glitchCnt
  case glitchRate
  case gpc
  case gpc0
  case gpc0Rate
  case gpc1
  case gpc1Rate
  case gpcRate
  case gpt
  case gpt0
  case httpErrCnt
  case httpErrRate
  case httpFailCnt
  case httpFailRate
  case httpReqCnt
  case httpReqRate
  case serverId
  case serverKey
  case sessCnt
  case sessRate

  public static let count = 27
  public static let table = PackedTable(
    text: StickDataIDData.text, rows: StickDataIDData.rows, slots: StickDataIDData.slots)
}

private enum StickDataIDData {
  static let rows: [UInt32] = [
    0, 13836, 0, 0, 0,
    54, 22285, 0, 0, 0,
    141, 12557, 0, 0, 0,
    190, 21006, 0, 0, 0,
    272, 14856, 0, 0, 0,
    330, 12552, 0, 0, 0,
    379, 17417, 0, 0, 0,
    447, 14858, 0, 0, 48,
    505, 23307, 0, 0, 48,
    596, 17411, 0, 0, 37,
    664, 10756, 0, 0, 0,
    706, 20233, 0, 0, 0,
    785, 11012, 0, 0, 25,
    828, 20489, 0, 0, 25,
    908, 26632, 0, 0, 37,
    1012, 16387, 0, 0, 37,
    1076, 9732, 0, 0, 22,
    1114, 19212, 0, 0, 0,
    1189, 27917, 0, 0, 0,
    1298, 17677, 0, 0, 36,
    1367, 26382, 0, 0, 36,
    1470, 9228, 0, 0, 0,
    1506, 17677, 0, 0, 0,
    1575, 14857, 0, 0, 0,
    1633, 17418, 0, 0, 33,
    1701, 8200, 0, 0, 0,
    1733, 16649, 0, 0, 0,
  ]

  static let slots: [UInt16] = [
    12, 14, 16, 0, 0, 0, 27, 3, 0, 0, 0, 0, 0, 0, 0, 26,
    0, 18, 23, 5, 0, 0, 1, 9, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 6, 7, 22, 0, 13, 0, 0, 21, 0, 0, 0, 2, 25, 0,
    8, 0, 0, 10, 0, 0, 15, 17, 19, 11, 20, 24, 0, 0, 4, 0,
  ]

  static let text = ##"""
bytes_in_cnt
D Bytes received from the key's clients.
bytes_in_rate
A <period:duration>
D Bytes received from the key's clients in a period.
bytes_out_cnt
D Bytes sent to the key's clients.
bytes_out_rate
A <period:duration>
D Bytes sent to the key's clients in a period.
conn_cnt
D Connections of the key since the entry exists.
conn_cur
D Connections of the key that are open.
conn_rate
A <period:duration>
D Connections of the key in a period.
glitch_cnt
D Protocol anomalies of the key's connections.
glitch_rate
A <period:duration>
D Protocol anomalies of the key's connections in a period.
gpc
A <count:integer:1,100>
D An array of general purpose counters.
gpc0
D The first general purpose counter.
gpc0_rate
A <period:duration>
D The rate of the first general purpose counter.
gpc1
D The second general purpose counter.
gpc1_rate
A <period:duration>
D The rate of the second general purpose counter.
gpc_rate
A <count:integer:1,100> <period:duration>
D The rates of an array of general purpose counters.
gpt
A <count:integer:1,100>
D An array of general purpose tags.
gpt0
D The first general purpose tag.
http_err_cnt
D Requests of the key that were answered with a client error.
http_err_rate
A <period:duration>
D Requests of the key that were answered with a client error, in a period.
http_fail_cnt
D Requests of the key that the server failed to serve.
http_fail_rate
A <period:duration>
D Requests of the key that the server failed to serve, in a period.
http_req_cnt
D Requests of the key.
http_req_rate
A <period:duration>
D Requests of the key in a period.
server_id
D The number of the server that serves the key.
server_key
D The name or address of the server that serves the key.
sess_cnt
D Sessions of the key.
sess_rate
A <period:duration>
D Sessions of the key in a period.

"""##
}

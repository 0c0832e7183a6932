// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Services of the grammar, in the order of their names.
public enum ServiceID: UInt16, GrammarID {
  case haterm
  case lua
  case prometheusExporter

  public static let count = 3
  public static let table = PackedTable(
    text: ServiceIDData.text, rows: ServiceIDData.rows, slots: ServiceIDData.slots)
}

private enum ServiceIDData {
  static let rows: [UInt32] = [
    0, 22534, 0, 0, 52,
    88, 27397, 0, 0, 0,
    195, 36115, 0, 0, 32,
  ]

  static let slots: [UInt16] = [
    1, 0, 0, 0, 0, 2, 3, 0,
  ]

  static let text = ##"""
haterm
D Answers like a test server, with the size and delay that the request asks for.
lua.*
D A service that a script has registered.
O http-request use-service lua.hello
K no script is loaded
prometheus-exporter
D Answers with the counters of the process in the Prometheus text format.
O http-request use-service prometheus-exporter

"""##
}

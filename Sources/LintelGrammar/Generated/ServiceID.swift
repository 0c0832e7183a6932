// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Services of the grammar, in the order of their names.
public enum ServiceID: UInt16, GrammarID {
  case prometheusExporter

  public static let count = 1
  public static let table = PackedTable(
    text: ServiceIDData.text, rows: ServiceIDData.rows, slots: ServiceIDData.slots)
}

private enum ServiceIDData {
  static let rows: [UInt32] = [
    0, 24083, 0, 0, 0,
  ]

  static let slots: [UInt16] = [
    0, 1,
  ]

  static let text = ##"""
prometheus-exporter
D Answers with the counters of the process in the Prometheus text format.

"""##
}

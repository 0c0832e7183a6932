// Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
// swift-format-ignore-file

/// Converters of the grammar, in the order of their names.
public enum ConverterID: UInt16, GrammarID {
  case lower

  public static let count = 1
  public static let table = PackedTable(text: ConverterIDData.text, rows: ConverterIDData.rows, slots: ConverterIDData.slots)
}

private enum ConverterIDData {
  static let rows: [UInt32] = [
    0, 12805, 0, 0, 0,
  ]

  static let slots: [UInt16] = [
    1, 0,
  ]

  static let text = ##"""
lower
T string
U string
D The text in lower case.

"""##
}

public import LintelSource

/// Turns findings into bytes for one kind of reader.
///
/// A reporter prints every finding it is given, in the order given, and keeps no state, so several
/// reporters can print one run.
public protocol Reporter: Sendable {
  /// Appends the report to `output`, as UTF-8.
  func report(_ findings: [Diagnostic], in sources: SourceMap, into output: inout [UInt8])
}

extension Reporter {
  /// The report as text.
  public func text(_ findings: [Diagnostic], in sources: SourceMap) -> String {
    var output: [UInt8] = []
    report(findings, in: sources, into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends text as it is.
  mutating func write(_ text: String) { append(contentsOf: text.utf8) }

  /// Appends text for a terminal or a log: a control character, which a hostile file could use to
  /// drive a terminal, is shown as U+FFFD.
  mutating func writeVisible(_ text: String) {
    if text.utf8.allSatisfy({ (0x20..<0x7F) ~= $0 }) {
      append(contentsOf: text.utf8)
      return
    }
    for scalar in text.unicodeScalars {
      let shown: Unicode.Scalar = scalar.isControl ? "\u{FFFD}" : scalar
      append(contentsOf: String(shown).utf8)
    }
  }
}

extension Unicode.Scalar {
  /// True for C0, DEL and C1.
  var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}

internal import LintelIR

/// A section of a YAML document, reduced to words.
struct YAMLSection {
  /// The kind, the name and what follows, as on a header line; empty for lines that continue the
  /// section above.
  var header: [Word]
  var lines: [YAMLLine] = []
  /// Nil where the comments are known already, as those of HAProxy's notation are.
  var anchor: YAMLAnchor?
  var comments = Comments()
  var closing = Comments()
  /// Comment lines that stand for annotations.
  var annotations: [String] = []
  /// False where the header could not be read; its mistakes are reported already.
  var isComplete = true
  /// Whether it is reported already that the name is missing.
  var lacksName = false
}

/// A line of a YAML document.
struct YAMLLine {
  enum Content {
    /// The words of a directive.
    case directive([Word])
    case verbatim(VerbatimLine)
  }

  var content: Content
  /// Nil where the comments are known already.
  var anchor: YAMLAnchor?
  var comments = Comments()
  /// Whether it is written in HAProxy's notation, whose rules for numbers hold then.
  var isNotation = false
  /// Whether some of its words could not be read, which is reported already.
  var isIncomplete = false
}

/// Where something is written, for the comments around it. Offsets count bytes.
struct YAMLAnchor {
  /// Where the key starts under which it is the first.
  var outer: UInt32
  var lower: UInt32
  var upper: UInt32
}

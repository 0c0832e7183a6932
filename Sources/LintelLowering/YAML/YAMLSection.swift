internal import LintelIR

/// A section of a YAML document, reduced to words.
struct YAMLSection {
  /// The kind, the name and what follows, as on a header line.
  var header: [Word]
  var directives: [YAMLDirective] = []
  var anchor: YAMLAnchor
  var comments = Comments()
  var closing = Comments()
  /// False where the header could not be read; its mistakes are reported already.
  var isComplete = true
}

/// A directive of a YAML document, reduced to the words of its line.
struct YAMLDirective {
  var words: [Word]
  var anchor: YAMLAnchor
  var comments = Comments()
}

/// Where something is written, for the comments around it. Offsets count bytes.
struct YAMLAnchor {
  /// Where the key starts under which it is the first.
  var outer: UInt32
  var lower: UInt32
  var upper: UInt32
}

/// The keys of `x-lintel`, from `Grammar/annotations.txt`: on each line a kind of value, then the
/// keys that have it.
struct AnnotationSchema {
  /// The lines without the comments.
  let table: String

  init(_ text: String) {
    table = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.joined(separator: "\n")
  }

  /// The same table for the readers of annotations.
  var file: GeneratedFile {
    let lines = table.split(separator: "\n").map { "    \($0)\n" }.joined()
    return GeneratedFile(
      path: "Sources/LintelGrammar/Generated/AnnotationKeys.swift",
      text: """
        // Generated from Grammar/ by `swift run lintel-generate .`; do not edit.

        /// The keys of annotations.
        package enum AnnotationKeys {
          /// One kind of value a line, with the keys that have it.
          package static let table = \"""
        \(lines)    \"""
        }

        """)
  }

  /// Each key as it is suggested and without its hyphens, with what its value looks like.
  var properties: [(key: String, value: SchemaValue)] {
    var properties: [(key: String, value: SchemaValue)] = []
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for key in words.dropFirst() {
        let plain = key.filter { $0 != "-" }
        for name in key == plain ? [key] : [key, plain] {
          properties.append((name, value(of: words[0])))
        }
      }
    }
    return properties
  }

  private func value(of kind: String) -> SchemaValue {
    let pattern =
      switch kind {
      case "time": "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)?$"
      case "count": "^[0-9]+$"
      case "size": "^[0-9]+[kKmMgGtT]?[iI]?[bB]?$"
      default: "^[^()]+$"
      }
    return .object([("type", .texts(["string", "number"])), ("pattern", .text(pattern))])
  }
}

internal import LintelConvert
internal import LintelSource

/// A file that the editor has open.
struct Document {
  let uri: String
  let path: String
  var version: Int
  private(set) var file: SourceFile
  let notation: Notation

  init(uri: String, path: String, version: Int, text: String, language: String?) {
    let bytes = Array(text.utf8)
    self.uri = uri
    self.path = path
    self.version = version
    self.file = SourceFile(id: FileID(0), name: path, bytes: bytes)
    let isYAML = language == "yaml" || path.hasSuffix(".yaml") || path.hasSuffix(".yml")
    self.notation = isYAML ? .yaml : .haproxy
  }

  /// Whether the document holds Lintel's own settings.
  var isSettings: Bool {
    path.hasSuffix("/.lintel.yaml") || path.hasSuffix("/.lintel.yml") || path == ".lintel.yaml"
  }

  /// Whether the document says that it is a configuration: one in YAML has the key `lintel`, which
  /// no manifest or settings file of others has.
  var saysWhatItIs: Bool {
    guard notation == .yaml else { return true }
    let key = Array("lintel".utf8)
    return (1...max(file.lineCount, 1)).contains { number in
      let line = file.bytes[file.line(number)]
      let isQuoted = line.first.map { "\"'".utf8.contains($0) } ?? false
      let name = isQuoted ? line.dropFirst() : line
      guard name.starts(with: key) else { return false }
      let next = name.dropFirst(key.count).first { !" \"'".utf8.contains($0) }
      return next == UInt8(ascii: ":")
    }
  }

  /// Applies one change of `textDocument/didChange`; a change without a range replaces the whole.
  mutating func apply(_ change: JSONValue, _ encoding: PositionEncoding) {
    let replacement = Array((change["text"]?.string ?? "").utf8)
    var bytes = file.bytes
    if let range = change["range"] {
      let lower = Int(file.offset(of: range["start"], encoding))
      let upper = max(lower, Int(file.offset(of: range["end"], encoding)))
      bytes.replaceSubrange(lower..<upper, with: replacement)
    } else {
      bytes = replacement
    }
    file = SourceFile(id: file.id, name: file.name, bytes: bytes)
  }
}

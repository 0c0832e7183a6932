internal import LintelSource

/// The anchors of a YAML file and the aliases that repeat them, as far as they stand where a value
/// starts: in text that HAProxy reads, `&` and `*` mean nothing.
struct YAMLAnchors {
  private var anchors: [(name: String, range: SourceRange)] = []
  private var aliases: Set<String> = []

  init(of file: SourceFile) {
    let bytes = file.bytes
    var lineStart = 0
    var isText = false
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        lineStart = index + 1
        isText = false
      case UInt8(ascii: "#"), UInt8(ascii: "\""), UInt8(ascii: "'"): isText = true
      case UInt8(ascii: "&"), UInt8(ascii: "*"):
        guard !isText, Self.isStart(of: bytes[lineStart..<index]) else { continue }
        let name = bytes[(index + 1)...].prefix { !" \t\r\n,[]{}".utf8.contains($0) }
        guard !name.isEmpty else { continue }
        let text = String(decoding: name, as: UTF8.self)
        if bytes[index] == UInt8(ascii: "*") {
          aliases.insert(text)
        } else {
          anchors.append((text, file.range(index..<name.endIndex)))
        }
      default: break
      }
    }
  }

  /// The anchors that nothing repeats.
  var unused: [(name: String, range: SourceRange)] { anchors.filter { !aliases.contains($0.name) } }

  /// True for what may stand on a line before a value.
  private static func isStart(of line: some BidirectionalCollection<UInt8>) -> Bool {
    guard let last = line.last(where: { $0 != UInt8(ascii: " ") }) else { return true }
    if last == UInt8(ascii: ":") || last == UInt8(ascii: "[") || last == UInt8(ascii: ",") {
      return true
    }
    return last == UInt8(ascii: "-")
      && line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
  }
}

internal import LintelSource

/// How the client counts the characters of a line.
/// (Language Server Protocol 3.17, `PositionEncodingKind`)
enum PositionEncoding: String {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"

  /// The best that both sides know; every client knows UTF-16.
  init(offered: [String]) {
    self = [.utf8, .utf32].first { offered.contains($0.rawValue) } ?? .utf16
  }

  /// The length of a text in the units of the encoding.
  func length(of bytes: ArraySlice<UInt8>) -> Int {
    switch self {
    case .utf8: bytes.count
    case .utf16: String(decoding: bytes, as: UTF8.self).utf16.count
    case .utf32: String(decoding: bytes, as: UTF8.self).unicodeScalars.count
    }
  }

  /// The length in bytes of the first `units` of a line; the whole line where it is shorter.
  func byteCount(of units: Int, in line: ArraySlice<UInt8>) -> Int {
    guard self != .utf8 else { return min(max(units, 0), line.count) }
    var left = units
    var count = 0
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      let width = self == .utf16 ? UTF16.width(scalar) : 1
      guard left >= width else { break }
      left -= width
      count += UTF8.width(scalar)
    }
    return min(count, line.count)
  }
}

extension SourceFile {
  /// A position as the protocol writes it: zero-based line and character.
  func lspPosition(at offset: UInt32, _ encoding: PositionEncoding) -> JSONValue {
    let place = position(at: offset)
    let start = line(place.line).lowerBound
    let end = min(start + place.column - 1, bytes.count)
    let character = encoding.length(of: bytes[start..<max(start, end)])
    return ["line": .integer(place.line - 1), "character": .integer(character)]
  }

  func lspRange(of range: SourceRange, _ encoding: PositionEncoding) -> JSONValue {
    [
      "start": lspPosition(at: range.lower, encoding),
      "end": lspPosition(at: range.upper, encoding),
    ]
  }

  /// The offset of a position of the protocol, moved into the file.
  func offset(of position: JSONValue?, _ encoding: PositionEncoding) -> UInt32 {
    let number = max(0, min(position?["line"]?.integer ?? 0, lineCount + 1))
    let bounds = line(number + 1)
    let units = position?["character"]?.integer ?? 0
    return UInt32(bounds.lowerBound + encoding.byteCount(of: units, in: bytes[bounds]))
  }
}

/// A pattern of file names, as `.gitignore` and other linters have them.
///
/// `*` stands for any bytes of one name, `?` for one byte, `[a-z]` and `[!a-z]` for one of a set or
/// one that is not, `**` for any number of directories, and a backslash takes the next byte as it
/// is. A pattern without a slash is about names anywhere below; one with a slash starts where its
/// base is. A pattern that names a directory is about everything below it.
package struct PathPattern: Hashable, Sendable {
  private enum Part: Hashable, Sendable {
    case anyDirectories
    case name([Token])
  }

  private enum Token: Hashable, Sendable {
    case byte(UInt8)
    case anyByte
    case anyBytes
    case set([ClosedRange<UInt8>], isNegated: Bool)

    func accepts(_ byte: UInt8) -> Bool {
      switch self {
      case .byte(let wanted): wanted == byte
      case .anyByte, .anyBytes: true
      case .set(let ranges, let isNegated): ranges.contains { $0.contains(byte) } != isNegated
      }
    }
  }

  private var parts: [Part]

  /// - Parameter base: The absolute path of the directory that the pattern is relative to.
  package init(_ text: String, base: String) {
    let isAnchored = text.contains("/") && text.firstIndex(of: "/") != text.indices.last
    let own = text.utf8.split(separator: UInt8(ascii: "/")).map { Self.part(Array($0)) }
    let root = base.utf8.split(separator: UInt8(ascii: "/")).map { Part.name($0.map(Token.byte)) }
    parts =
      text.hasPrefix("/") ? own : isAnchored ? root + own : root + [.anyDirectories] + own
    parts.append(.anyDirectories)
  }

  /// The text of a pattern that stands for one name or path, whatever bytes it has.
  package static func escaped(_ path: String) -> String {
    var text = ""
    for scalar in path.unicodeScalars {
      if "*?[\\".unicodeScalars.contains(scalar) { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text
  }

  /// Whether the pattern is about the file with this absolute path.
  package func matches(_ path: String) -> Bool {
    let names = path.utf8.split(separator: UInt8(ascii: "/"))
    return Self.match(parts, names, many: .anyDirectories) { part, name in
      guard case .name(let tokens) = part else { return true }
      return Self.match(tokens, Array(name), many: .anyBytes) { $0.accepts($1) }
    }
  }

  /// Matches a pattern in which some elements stand for any number of things. Only the last of
  /// these is tried again, which suffices, and which keeps the time a product of both lengths.
  private static func match<Element: Equatable, Thing>(
    _ pattern: [Element], _ things: [Thing], many: Element,
    _ accepts: (Element, Thing) -> Bool
  ) -> Bool {
    var (position, thing) = (0, 0)
    var retry: (position: Int, thing: Int)?
    while thing < things.count {
      if position < pattern.count, pattern[position] == many {
        retry = (position, thing)
        position += 1
      } else if position < pattern.count, accepts(pattern[position], things[thing]) {
        position += 1
        thing += 1
      } else if let last = retry {
        retry = (last.position, last.thing + 1)
        position = last.position + 1
        thing = last.thing + 1
      } else {
        return false
      }
    }
    return pattern[position...].allSatisfy { $0 == many }
  }

  private static func part(_ bytes: [UInt8]) -> Part {
    guard bytes != Array("**".utf8) else { return .anyDirectories }
    var tokens: [Token] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "*"): if tokens.last != .anyBytes { tokens.append(.anyBytes) }
      case UInt8(ascii: "?"): tokens.append(.anyByte)
      case UInt8(ascii: "\\") where index < bytes.count:
        tokens.append(.byte(bytes[index]))
        index += 1
      case UInt8(ascii: "["):
        if let (set, end) = set(in: bytes, from: index) {
          tokens.append(set)
          index = end
        } else {
          tokens.append(.byte(byte))
        }
      default: tokens.append(.byte(byte))
      }
    }
    return .name(tokens)
  }

  /// The set whose first byte is at a place, and where it ends; nil where no bracket closes it.
  private static func set(in bytes: [UInt8], from start: Int) -> (Token, Int)? {
    var index = start
    let isNegated =
      index < bytes.count
      && (bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "^"))
    if isNegated { index += 1 }
    var ranges: [ClosedRange<UInt8>] = []
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "]"), !ranges.isEmpty {
        return (.set(ranges, isNegated: isNegated), index + 1)
      }
      let isRange =
        index + 2 < bytes.count && bytes[index + 1] == UInt8(ascii: "-")
        && bytes[index + 2] != UInt8(ascii: "]")
      if isRange {
        let end = bytes[index + 2]
        ranges.append(min(byte, end)...max(byte, end))
      } else {
        ranges.append(byte...byte)
      }
      index += isRange ? 3 : 1
    }
    return nil
  }
}

/// A regular expression as a tree, for the comparisons of rules: what is not read here is not
/// compared.
struct RegexSyntax: Sendable {
  indirect enum Node: Sendable {
    /// One byte of a set.
    case byte(ByteSet)
    case start
    case end
    case group([[Node]])
    case repeated(Node, ClosedRange<Int>)
  }

  /// What `|` separates outside of groups.
  let alternatives: [[Node]]

  /// Longer expressions are not read, so that no tree is deep.
  private static let limit = 256

  /// Nil for what is not ASCII, looks around, refers back or does not end.
  init?(_ expression: String) {
    let bytes = Array(expression.utf8)
    guard bytes.count <= Self.limit, bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    var reader = RegexTreeReader(bytes)
    guard let alternatives = reader.read() else { return nil }
    self.alternatives = alternatives
  }
}

/// Some of the values of a byte.
struct ByteSet: Hashable, Sendable {
  private var words = SIMD4<UInt64>()

  init() {}

  init(_ ranges: ClosedRange<UInt8>...) {
    for range in ranges { insert(range) }
  }

  /// What a dot stands for.
  static let any = ByteSet(0...9, 11...255)

  mutating func insert(_ range: ClosedRange<UInt8>) {
    for byte in range { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
  }

  mutating func formUnion(_ other: ByteSet) { words |= other.words }

  var inverted: ByteSet {
    var set = self
    set.words = ~words
    return set
  }

  func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }

  /// The members, or nil where there are more than `limit`.
  func members(limit: Int) -> [UInt8]? {
    let count = words[0].nonzeroBitCount + words[1].nonzeroBitCount + words[2].nonzeroBitCount
    guard count + words[3].nonzeroBitCount <= limit else { return nil }
    var members: [UInt8] = []
    for index in 0..<4 {
      var word = words[index]
      while word != 0 {
        members.append(UInt8(index * 64 + word.trailingZeroBitCount))
        word &= word - 1
      }
    }
    return members
  }
}

private struct RegexTreeReader {
  private let bytes: [UInt8]
  private var position = 0
  private static let depthLimit = 8

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var next: Character? {
    position < bytes.count ? Character(UnicodeScalar(bytes[position])) : nil
  }

  private mutating func take(_ expected: Character) -> Bool {
    guard next == expected else { return false }
    position += 1
    return true
  }

  mutating func read() -> [[RegexSyntax.Node]]? {
    guard let alternatives = readAlternatives(depth: 0), position == bytes.count else { return nil }
    return alternatives
  }

  private mutating func readAlternatives(depth: Int) -> [[RegexSyntax.Node]]? {
    guard depth < Self.depthLimit else { return nil }
    var alternatives: [[RegexSyntax.Node]] = []
    repeat {
      var nodes: [RegexSyntax.Node] = []
      while let character = next, character != "|", character != ")" {
        guard let part = readPart(depth: depth), let node = readCount(of: part) else { return nil }
        nodes.append(node)
      }
      alternatives.append(nodes)
    } while take("|")
    return alternatives
  }

  private mutating func readPart(depth: Int) -> RegexSyntax.Node? {
    guard let character = next else { return nil }
    position += 1
    switch character {
    case "^": return .start
    case "$": return .end
    case ".": return .byte(.any)
    case "[": return readClass()
    case "\\": return readEscaped().map { .byte($0) }
    case "*", "+", "?", "{": return nil
    case "(":
      if take("?"), !take(":") { return nil }
      guard let alternatives = readAlternatives(depth: depth + 1), take(")") else { return nil }
      return .group(alternatives)
    default:
      let byte = bytes[position - 1]
      return .byte(ByteSet(byte...byte))
    }
  }

  /// How often the part is there; nil where that cannot be read.
  private mutating func readCount(of part: RegexSyntax.Node) -> RegexSyntax.Node? {
    let count: ClosedRange<Int>
    if take("?") {
      count = 0...1
    } else if take("*") {
      count = 0...Int.max
    } else if take("+") {
      count = 1...Int.max
    } else if take("{") {
      guard let stated = readBraces() else { return nil }
      count = stated
    } else {
      return part
    }
    // Whether as many or as few as possible makes no difference to what matches; what gives
    // nothing back does.
    if !take("?"), next == "+" { return nil }
    return .repeated(part, count)
  }

  private mutating func readBraces() -> ClosedRange<Int>? {
    guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "}")) else { return nil }
    let ends = bytes[position..<end].split(
      separator: UInt8(ascii: ","), omittingEmptySubsequences: false
    ).map { String(decoding: $0, as: UTF8.self) }
    position = end + 1
    guard let first = ends.first, let low = Int(first), low >= 0, ends.count <= 2 else {
      return nil
    }
    guard let last = ends.dropFirst().first else { return low...low }
    if last.isEmpty { return low...Int.max }
    guard let high = Int(last), high >= low else { return nil }
    return low...high
  }

  private mutating func readEscaped() -> ByteSet? {
    guard let character = next else { return nil }
    let byte = bytes[position]
    position += 1
    let digits = ByteSet(0x30...0x39)
    let word = ByteSet(0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A)
    let space = ByteSet(9...13, 32...32)
    switch character {
    case "d": return digits
    case "D": return digits.inverted
    case "w": return word
    case "W": return word.inverted
    case "s": return space
    case "S": return space.inverted
    default: return character.isLetter || character.isNumber ? nil : ByteSet(byte...byte)
    }
  }

  private mutating func readClass() -> RegexSyntax.Node? {
    let isNegated = take("^")
    var set = ByteSet()
    repeat {
      guard let character = next else { return nil }
      let low = bytes[position]
      position += 1
      if character == "[" { return nil }
      if character == "\\" {
        guard let escaped = readEscaped() else { return nil }
        set.formUnion(escaped)
      } else if next == "-", position + 1 < bytes.count,
        case let high = bytes[position + 1], high != UInt8(ascii: "]")
      {
        guard low <= high, high != UInt8(ascii: "\\") else { return nil }
        set.insert(low...high)
        position += 2
      } else {
        set.insert(low...low)
      }
    } while next != "]"
    position += 1
    return .byte(isNegated ? set.inverted : set)
  }
}

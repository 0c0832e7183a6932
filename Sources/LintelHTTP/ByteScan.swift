/// Eight bytes at `position`, the first one in the low bits.
///
/// The load itself checks its bounds; `unsafe` marks that it reinterprets bytes as an integer,
/// for which every bit pattern is valid.
@inline(__always)
func loadWord(_ bytes: Span<UInt8>, at position: Int) -> UInt64 {
  UInt64(
    littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(
      fromByteOffset: position, as: UInt64.self))
}

/// The position of the first byte below 0x20 or equal to 0x7F, from `start` on; `bytes.count` if
/// there is none.
///
/// Borrows travel upwards only, so the lowest marked byte of a word is always a true hit.
@inline(__always)
func firstControlByte(_ bytes: Span<UInt8>, from start: Int) -> Int {
  var position = start
  while position &+ 8 <= bytes.count {
    let word = loadWord(bytes, at: position)
    let flipped = word ^ 0x7F7F_7F7F_7F7F_7F7F
    let low = (word &- 0x2020_2020_2020_2020) & ~word
    let delete = (flipped &- 0x0101_0101_0101_0101) & ~flipped
    let hits = (low | delete) & 0x8080_8080_8080_8080
    if hits != 0 { return position &+ hits.trailingZeroBitCount >> 3 }
    position &+= 8
  }
  while position < bytes.count {
    let byte = bytes[position]
    if byte < 0x20 || byte == 0x7F { return position }
    position &+= 1
  }
  return position
}

/// Whether a line ends, or a carriage return is followed by something else, between `start` and
/// the end. The byte at `start` was seen before, and only counts as a carriage return.
func containsLineEnd(_ bytes: Span<UInt8>, from start: Int) -> Bool {
  var position = start
  while position &+ 1 < bytes.count {
    if bytes[position] == .carriageReturn || bytes[position &+ 1] == .lineFeed { return true }
    position &+= 1
  }
  return false
}

/// Whether the run of `count` bytes at `position` is `text`, which is in lower case, without regard
/// to the case of letters.
@inline(__always)
package func equalsIgnoringCase(
  _ bytes: Span<UInt8>, _ position: Int, _ count: Int, _ text: StaticString
) -> Bool {
  guard count == text.utf8CodeUnitCount, text.hasPointerRepresentation else { return false }
  var offset = 0
  while offset < count {
    // The offset is below the length of the text, which was just compared.
    let expected = unsafe text.utf8Start[offset]
    if bytes[position &+ offset].lowercased != expected { return false }
    offset &+= 1
  }
  return true
}

extension ByteRange {
  @inline(__always)
  package func equalsIgnoringCase(_ text: StaticString, in bytes: Span<UInt8>) -> Bool {
    LintelHTTP.equalsIgnoringCase(bytes, lowerBound, Int(count), text)
  }
}

/// Walks the elements of a comma-separated list (RFC 9110, section 5.6.1), blanks trimmed and
/// empty elements included.
struct ListCursor {
  private var position: Int
  private let end: Int
  private var isDone = false

  init(_ value: ByteRange) {
    position = value.lowerBound
    end = value.upperBound
  }

  mutating func next(in bytes: Span<UInt8>) -> ByteRange? {
    guard !isDone else { return nil }
    var lower = position
    var comma = position
    while comma < end, bytes[comma] != .comma { comma &+= 1 }
    isDone = comma >= end
    position = comma &+ 1
    var upper = comma
    while lower < upper, bytes[lower].isBlank { lower &+= 1 }
    while upper > lower, bytes[upper &- 1].isBlank { upper &-= 1 }
    return ByteRange(lower, upper)
  }
}

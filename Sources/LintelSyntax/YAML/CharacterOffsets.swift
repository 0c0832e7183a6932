/// Turns libyaml's offsets, which count characters, into offsets that count bytes.
struct CharacterOffsets {
  private let count: Int

  /// Where each character starts; nil if every character is one byte.
  private let starts: [UInt32]?

  /// - Precondition: `bytes` are valid UTF-8.
  init(_ bytes: [UInt8]) {
    count = bytes.count
    guard bytes.contains(where: { $0 >= 0x80 }) else {
      starts = nil
      return
    }
    var starts: [UInt32] = []
    starts.reserveCapacity(bytes.count)
    for (offset, byte) in bytes.enumerated() where byte & 0xc0 != 0x80 {
      starts.append(UInt32(offset))
    }
    self.starts = starts
  }

  /// The offset of the byte at which a character starts; past the last one, the end.
  func byte(ofCharacter index: Int) -> Int {
    guard let starts else { return min(max(index, 0), count) }
    return index < starts.count ? Int(starts[max(index, 0)]) : count
  }

  func bytes(_ characters: Range<Int>) -> Range<Int> {
    let lower = byte(ofCharacter: characters.lowerBound)
    return lower..<max(lower, byte(ofCharacter: characters.upperBound))
  }
}

/// The offset of the first byte that does not belong to valid UTF-8 (RFC 3629), or nil.
func firstInvalidUTF8(_ bytes: Span<UInt8>) -> Int? {
  var at = 0
  while at < bytes.count {
    let lead = bytes[at]
    if lead < 0x80 {
      at += 1
      continue
    }
    // The second byte alone tells overlong forms, surrogates and values past U+10FFFF.
    let (length, second): (Int, ClosedRange<UInt8>)
    switch lead {
    case 0xc2...0xdf: (length, second) = (2, 0x80...0xbf)
    case 0xe0: (length, second) = (3, 0xa0...0xbf)
    case 0xed: (length, second) = (3, 0x80...0x9f)
    case 0xe1...0xef: (length, second) = (3, 0x80...0xbf)
    case 0xf0: (length, second) = (4, 0x90...0xbf)
    case 0xf1...0xf3: (length, second) = (4, 0x80...0xbf)
    case 0xf4: (length, second) = (4, 0x80...0x8f)
    default: return at
    }
    guard at + length <= bytes.count, second.contains(bytes[at + 1]) else { return at }
    for offset in 2..<max(length, 2) where bytes[at + offset] & 0xc0 != 0x80 { return at }
    at += length
  }
  return nil
}

/// A generator that a seed replays (splitmix64).
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

extension SeededGenerator {
  /// `input` after a few random changes of the kind that break parsers.
  package mutating func mutate(_ input: [UInt8]) -> [UInt8] {
    let hostile: [[UInt8]] = [
      Array("\"".utf8), Array("'".utf8), Array("\\".utf8), [0], [0xff], [0xc2, 0xa0],
      Array("#".utf8),
      Array("\r".utf8), Array("\n".utf8), Array("\t".utf8), Array("\"${A[*]-".utf8),
      Array("\\x4".utf8), Array("\n.if 1\n".utf8), Array("\n.else\n".utf8), Array(": ".utf8),
      Array("- ".utf8), Array("{[".utf8), Array("&a *a".utf8), Array(" |\n".utf8),
      [0xef, 0xbb, 0xbf],
    ]
    var bytes = input
    for _ in 0..<Int.random(in: 1...4, using: &self) {
      let at = Int.random(in: 0...bytes.count, using: &self)
      let length = min(Int.random(in: 0...24, using: &self), bytes.count - at)
      switch Int.random(in: 0..<6, using: &self) {
      case 0: bytes.removeSubrange(at..<at + length)
      case 1: bytes.insert(contentsOf: Array(bytes[at..<at + length]), at: at)
      case 2 where at < bytes.count: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &self)
      case 3: bytes.removeSubrange(at...)
      default: bytes.insert(contentsOf: hostile.randomElement(using: &self) ?? [], at: at)
      }
    }
    return bytes
  }

  package mutating func bytes(count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) }
  }

  /// Text made of the bytes that an alphabet has.
  package mutating func text(count: Int, alphabet: String) -> [UInt8] {
    let choices = Array(alphabet.utf8)
    return (0..<count).map { _ in choices.randomElement(using: &self) ?? 0x20 }
  }
}

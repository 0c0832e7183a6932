/// What each byte may be part of, as a set of bits; read through the functions below.
private let byteClasses: [256 of UInt8] = [
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 13, 4, 1, 13, 9, 13, 13, 12, 12, 13, 13, 4, 15, 13, 4,
  31, 31, 31, 31, 31, 31, 31, 31, 31, 31, 4, 12, 4, 12, 4, 0,
  4, 31, 31, 31, 31, 31, 31, 15, 15, 15, 15, 15, 15, 15, 15, 15,
  15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 4, 0, 4, 5, 13,
  5, 31, 31, 31, 31, 31, 31, 15, 15, 15, 15, 15, 15, 15, 15, 15,
  15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 4, 5, 4, 13, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
]

extension UInt8 {
  static let carriageReturn = UInt8(ascii: "\r")
  static let lineFeed = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")

  /// A byte of a token (RFC 9110, section 5.6.2).
  @inline(__always) var isTokenByte: Bool { byteClasses[Int(self)] & 1 != 0 }

  /// A letter, a digit or `-`: what field names are made of in practice.
  @inline(__always) var isUsualNameByte: Bool { byteClasses[Int(self)] & 2 != 0 }

  /// The two above at once: 3 if both hold, 1 for a rarer token byte, else 0.
  @inline(__always) var nameClass: UInt8 { byteClasses[Int(self)] & 3 }

  /// A visible ASCII byte without a meaning of its own in a request target.
  @inline(__always) var isPlainTargetByte: Bool { byteClasses[Int(self)] & 4 != 0 }

  /// A byte of a registered name or an IPv4 address (RFC 3986, section 3.2.2), commas excepted.
  @inline(__always) var isHostByte: Bool { byteClasses[Int(self)] & 8 != 0 }

  @inline(__always) var isHexDigit: Bool { byteClasses[Int(self)] & 16 != 0 }
  @inline(__always) var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
  @inline(__always) var isBlank: Bool { self == .space || self == .tab }

  /// Letters in lower case, everything else unchanged.
  @inline(__always) package var lowercased: UInt8 {
    self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self
  }

  /// - Precondition: ``isHexDigit``.
  var hexDigitValue: UInt64 {
    isDigit ? UInt64(self & 0x0F) : UInt64((self & 0x0F) &+ 9)
  }
}

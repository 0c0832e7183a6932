/// A `file:` URI and the path that it stands for. (RFC 8089)
enum DocumentURI {
  /// The path, or nil for another scheme.
  static func path(of uri: String) -> String? {
    guard uri.hasPrefix("file://") else { return nil }
    let rest = uri.dropFirst(7)
    guard let slash = rest.firstIndex(of: "/") else { return nil }
    var bytes: [UInt8] = []
    var iterator = Array(rest[slash...].utf8)[...]
    while let byte = iterator.popFirst() {
      guard byte == UInt8(ascii: "%"), iterator.count >= 2,
        let high = hexDigit(iterator[iterator.startIndex]),
        let low = hexDigit(iterator[iterator.startIndex + 1])
      else {
        bytes.append(byte)
        continue
      }
      bytes.append(UInt8(truncatingIfNeeded: high << 4 | low))
      iterator.removeFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func uri(of path: String) -> String {
    var result = "file://"
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }
}

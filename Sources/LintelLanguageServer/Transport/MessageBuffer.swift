/// Cuts a stream of bytes into messages, each behind a header with its length.
/// (Language Server Protocol 3.17, base protocol)
package struct MessageBuffer {
  package enum Failure: Error, Hashable {
    /// A header without a valid `Content-Length`.
    case missingLength
    /// A header or a message beyond the limits.
    case tooLong
  }

  /// The largest message, which is a document with its escapes.
  package static let messageLimit = 512 << 20
  private static let headerLimit = 8 << 10

  private var bytes: [UInt8] = []
  /// How many bytes at the start are used up.
  private var consumed = 0

  package init() {}

  package mutating func append(_ more: some Collection<UInt8>) {
    if consumed > 0 {
      bytes.removeFirst(consumed)
      consumed = 0
    }
    bytes += more
  }

  /// The next whole message, or nil where more bytes are needed.
  package mutating func next() throws(Failure) -> [UInt8]? {
    guard let header = try headerRange() else { return nil }
    guard let length = contentLength(in: header) else { throw .missingLength }
    guard length <= Self.messageLimit else { throw .tooLong }
    let start = header.upperBound + 4
    guard bytes.count - start >= length else { return nil }
    consumed = start + length
    return Array(bytes[start..<consumed])
  }

  /// The header without the empty line that ends it.
  private func headerRange() throws(Failure) -> Range<Int>? {
    var index = consumed
    while index + 3 < bytes.count {
      if bytes[index] == 0x0D, bytes[index + 1] == 0x0A, bytes[index + 2] == 0x0D,
        bytes[index + 3] == 0x0A
      {
        return consumed..<index
      }
      index += 1
      guard index - consumed <= Self.headerLimit else { throw .tooLong }
    }
    return nil
  }

  private func contentLength(in header: Range<Int>) -> Int? {
    for line in String(decoding: bytes[header], as: UTF8.self).split(separator: "\r\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == "content-length" else { continue }
      return Int(parts[1].drop { $0 == " " }).flatMap { $0 >= 0 ? $0 : nil }
    }
    return nil
  }

  /// A message with its header.
  package static func framed(_ message: [UInt8]) -> [UInt8] {
    Array("Content-Length: \(message.count)\r\n\r\n".utf8) + message
  }
}

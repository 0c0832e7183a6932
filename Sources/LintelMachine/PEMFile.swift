/// The blocks of a file in PEM form. (RFC 7468)
///
/// Contents are not interpreted beyond their outermost DER header, which is enough to tell a
/// truncated or wrong file.
struct PEMFile {
  private struct Block {
    var label: String
    var problem: String?
  }

  private var blocks: [Block] = []
  private var problem: String?

  init(_ bytes: [UInt8]) {
    var label: String?
    var content: [UInt8] = []
    for (number, line) in bytes.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).enumerated() {
      let text = line.drop(while: isBlank)
      if let begun = Self.label(of: text, "-----BEGIN ") {
        if let label { problem = problem ?? "the block '\(label)' has no END line" }
        label = begun
        content = []
      } else if let ended = Self.label(of: text, "-----END ") {
        guard let open = label, open == ended else {
          problem = problem ?? "line \(number + 1): END line without its BEGIN line"
          continue
        }
        blocks.append(Block(label: open, problem: Self.problem(in: content)))
        label = nil
      } else if label != nil {
        // Headers of an encrypted key stand above its content.
        if !text.contains(UInt8(ascii: ":")) { content += text.filter { !isBlank($0) } }
      }
    }
    if let label { problem = problem ?? "the block '\(label)' has no END line" }
  }

  var hasKey: Bool { blocks.contains { $0.label.hasSuffix("PRIVATE KEY") } }

  /// Why the file does not serve its purpose, or nil.
  func problem(for purpose: FilePurpose) -> String? {
    if let problem { return problem }
    let wanted: [String]
    switch purpose {
    case .certificate, .authorities:
      wanted = ["CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE"]
    case .revocations: wanted = ["X509 CRL"]
    case .privateKey:
      wanted = ["PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "ENCRYPTED PRIVATE KEY"]
    case .parameters: wanted = ["DH PARAMETERS", "X9.42 DH PARAMETERS"]
    default: return nil
    }
    guard blocks.contains(where: { wanted.contains($0.label) }) else {
      return "there is no \(wanted[0]) in PEM form in it"
    }
    for block in blocks {
      if let problem = block.problem { return "the block '\(block.label)' \(problem)" }
    }
    return nil
  }

  /// The label of an armour line: `CERTIFICATE` in `-----BEGIN CERTIFICATE-----`.
  private static func label(of line: ArraySlice<UInt8>, _ prefix: String) -> String? {
    guard line.starts(with: prefix.utf8) else { return nil }
    let rest = line.dropFirst(prefix.utf8.count)
    guard let end = rest.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    return String(decoding: rest[..<end], as: UTF8.self)
  }

  private static func problem(in content: [UInt8]) -> String? {
    guard let data = decodeBase64(content) else { return "is not valid base64" }
    guard data.count >= 2, data[0] == 0x30 else { return "does not hold a DER sequence" }
    var length = Int(data[1])
    var header = 2
    if length >= 0x80 {
      let count = length & 0x7F
      guard (1...4).contains(count), data.count >= 2 + count else { return "is cut short" }
      length = data[2..<2 + count].reduce(0) { $0 << 8 | Int($1) }
      header += count
    }
    return data.count < header + length ? "is cut short" : nil
  }
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

/// Decodes base64 with its padding, or nil where it is malformed. (RFC 4648, section 4)
func decodeBase64(_ text: [UInt8]) -> [UInt8]? {
  guard text.count.isMultiple(of: 4) else { return nil }
  var result: [UInt8] = []
  result.reserveCapacity(text.count / 4 * 3)
  var bits: UInt32 = 0
  var padding = 0
  for (index, byte) in text.enumerated() {
    let value: UInt32
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = UInt32(byte - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): value = UInt32(byte - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): value = UInt32(byte - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): value = 62
    case UInt8(ascii: "/"): value = 63
    case UInt8(ascii: "=") where index + 2 >= text.count:
      padding += 1
      value = 0
    default: return nil
    }
    guard padding == 0 || byte == UInt8(ascii: "=") else { return nil }
    bits = bits << 6 | value
    if index % 4 == 3 {
      result.append(UInt8(truncatingIfNeeded: bits >> 16))
      result.append(UInt8(truncatingIfNeeded: bits >> 8))
      result.append(UInt8(truncatingIfNeeded: bits))
      bits = 0
    }
  }
  result.removeLast(min(padding, result.count))
  return result
}

/// Why a file is no HTTP response that HAProxy could send, or nil. An empty file means that the
/// connection is closed without a response. (HAProxy manual, chapter 4.2, `errorfile`)
func responseProblem(_ bytes: [UInt8]) -> String? {
  guard !bytes.isEmpty else { return nil }
  // The size of a buffer, less what is kept for rewriting.
  if bytes.count > 16_384 - 1_024 { return "the response is larger than a buffer" }
  let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
  let words = line.split(separator: 0x20, maxSplits: 2)
  guard words.count >= 2, words[0].starts(with: "HTTP/".utf8), words[1].count >= 3,
    words[1].prefix(3).allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
  else { return "it does not start with a status line such as 'HTTP/1.0 503 Service Unavailable'" }
  var rest = bytes[line.endIndex...].dropFirst()
  while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
    let field = rest[..<end].filter { $0 != 0x0D }
    if field.isEmpty { return nil }
    guard field.contains(UInt8(ascii: ":")) || isBlank(field[0]) else {
      return "the header field '\(String(decoding: field.prefix(40), as: UTF8.self))' has no colon"
    }
    rest = rest[(end + 1)...]
  }
  return "no empty line ends the header"
}

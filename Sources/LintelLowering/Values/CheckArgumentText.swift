internal import LintelGrammar
internal import LintelIR

extension ValueType {
  /// Whether an empty argument of a call is none of this type, so that it counts as left out.
  var needsText: Bool {
    switch self {
    case .integer, .ipv4, .ipv6, .mask4, .mask6, .duration, .size, .fieldPath: true
    default: false
    }
  }
}

/// What an argument of this type must be, if the text is not.
///
/// Names of things defined elsewhere are looked up when the whole configuration is known.
func argumentFault(of text: String, as type: ValueType) -> String? {
  switch type {
  case .integer: isSignedNumber(text) ? nil : "a whole number"
  case .ipv4: parseIPv4(text) == nil ? "an IPv4 address" : nil
  case .ipv6: parseIPv6(text) == nil ? "an IPv6 address" : nil
  case .ip: parseIPv4(text) == nil && parseIPv6(text) == nil ? "an IP address" : nil
  case .mask4: isMask(text, bits: 32, isAddress: parseIPv4(text) != nil) ? nil : "an IPv4 mask"
  case .mask6: isMask(text, bits: 128, isAddress: parseIPv6(text) != nil) ? nil : "an IPv6 mask"
  case .variable: variableFault(text)
  case .operand:
    variableFault(text) == nil || text.isEmpty || isSignedNumber(text)
      ? nil : "a whole number or a variable"
  case .base64:
    text.isEmpty || variableFault(text) == nil || isBase64(text)
      ? nil : "Base64 text or a variable"
  case .hex: isHexadecimal(text) ? nil : "an even number of hexadecimal digits"
  case .fieldPath: isFieldPath(text) ? nil : "numbers separated by dots"
  case .digest:
    messageDigests.contains(text.lowercased()) ? nil : "the name of a message digest"
  case .method: text.utf8.allSatisfy(isTokenByte) ? nil : "an HTTP method"
  case .choice(let words): words.contains(text) ? nil : choices(words)
  case .regex: text.isEmpty ? "a regular expression" : nil
  case .file: text.isEmpty ? "a file" : nil
  case .reference(.server), .reference(.userlist), .reference(.acl): text.isEmpty ? "a name" : nil
  default: nil
  }
}

private func choices(_ words: [String]) -> String {
  let named = words.filter { !$0.isEmpty }.map { "'\($0)'" }
  return named.count == 1 ? named[0] : "one of " + named.joined(separator: ", ")
}

/// The scopes of variables, with the dot that ends them. (HAProxy manual, chapter 2.8)
private let variableScopes = [
  "txn.", "req.", "sess.", "proc.", "res.", "check.", "psess.", "ptxn.", "preq.", "pres.",
]

/// What is wrong with the name of a variable, as what it must be.
func variableFault(_ text: String) -> String? {
  guard let scope = variableScopes.first(where: text.hasPrefix),
    text.utf8.count > scope.utf8.count
  else { return "a variable with its scope, such as 'txn.name'," }
  let isName = text.utf8.dropFirst(scope.utf8.count).allSatisfy { byte in
    isAlphanumeric(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
  }
  return isName ? nil : "a variable of letters, digits, '_' and '.'"
}

/// A decimal number of any size with an optional sign, as HAProxy reads integers.
func isSignedNumber(_ text: String) -> Bool {
  var bytes = text.utf8[...]
  if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
    bytes = bytes.dropFirst()
  }
  return !text.isEmpty && bytes.allSatisfy(isDigit)
}

func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") <= 9 }

/// Whether the text is pairs of hexadecimal digits, at least one.
func isHexadecimal(_ text: String) -> Bool {
  let count = text.utf8.count
  return count > 0 && count.isMultiple(of: 2)
    && text.utf8.allSatisfy { byte in
      isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 6
    }
}

private func isMask(_ text: String, bits: UInt64, isAddress: Bool) -> Bool {
  isAddress || parseDecimal(text.utf8).map { $0 <= bits } ?? false
}

private func isBase64(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  guard bytes.count.isMultiple(of: 4) else { return false }
  let padding = bytes.suffix(2).count { $0 == UInt8(ascii: "=") }
  return bytes.dropLast(padding).allSatisfy { byte in
    isAlphanumeric(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
  }
}

private func isFieldPath(_ text: String) -> Bool {
  text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).enumerated()
    .allSatisfy { index, part in
      part.allSatisfy(isDigit) && !(part.isEmpty && index > 0)
    }
}

/// Whether a byte may stand in a token of HTTP. (RFC 9110, section 5.6.2)
func isTokenByte(_ byte: UInt8) -> Bool {
  isAlphanumeric(byte) || "!#$%&'*+-.^_`|~".utf8.contains(byte)
}

/// The names that OpenSSL 3 knows its digests by, in lower case.
private let messageDigests: Set<String> = Set(
  """
  blake2b512 blake2s256 md4 md5 md5-sha1 md4withrsaencryption md5withrsaencryption mdc2
  ripemd ripemd160 ripemd160withrsa rmd160 rsa-md4 rsa-md5 rsa-mdc2 rsa-ripemd160 rsa-sha1
  rsa-sha1-2 rsa-sha224 rsa-sha256 rsa-sha384 rsa-sha512 rsa-sha512/224 rsa-sha512/256 rsa-sm3
  rsa-sha3-224 rsa-sha3-256 rsa-sha3-384 rsa-sha3-512 sha1 sha224 sha256 sha384 sha512
  sha512-224 sha512-256 sha3-224 sha3-256 sha3-384 sha3-512 shake128 shake256 sm3
  sha1withrsaencryption sha224withrsaencryption sha256withrsaencryption
  sha384withrsaencryption sha512withrsaencryption sha512-224withrsaencryption
  sha512-256withrsaencryption sm3withrsaencryption ssl3-md5 ssl3-sha1 whirlpool
  id-rsassa-pkcs1-v1_5-with-sha3-224 id-rsassa-pkcs1-v1_5-with-sha3-256
  id-rsassa-pkcs1-v1_5-with-sha3-384 id-rsassa-pkcs1-v1_5-with-sha3-512
  """.split(whereSeparator: \.isWhitespace).map(String.init))

package import LintelIR

/// What an address may state about its port, which depends on the keyword.
package enum PortRule: Hashable {
  /// `bind`: a port or a range is required, except on Unix sockets.
  case required
  /// `server`: a port, an offset or nothing.
  case optional
  /// `source`, `peer`: a port or nothing.
  case plain
}

/// Why a word is not an address. The text completes "invalid address: ...".
package struct AddressError: Error, Hashable {
  package var reason: String
}

private let unixPrefixes: Set<String> = ["unix", "uxdg", "uxst", "abns", "abnsz"]

private let internetPrefixes: Set<String> = [
  "ipv4", "ipv6", "tcp", "tcp4", "tcp6", "udp", "udp4", "udp6", "quic4", "quic6", "quic+ipv4",
  "quic+ipv6", "stream+ipv4", "stream+ipv6", "dgram+ipv4", "dgram+ipv6", "mptcp", "mptcp4",
  "mptcp6",
]

private let opaquePrefixes: Set<String> = ["ring", "rhttp", "rev"]

/// Parses one address, without commas. (HAProxy manual, chapter 11)
///
/// - Parameter readsLoosePorts: Whether a port ends at its first other character, as it did before
///   HAProxy 3.0.
package func parseAddress(
  _ word: String, port rule: PortRule, readsLoosePorts: Bool = false
) throws(AddressError) -> Address {
  if word.isEmpty { throw AddressError(reason: "it is empty") }
  if let address = plainIPv4(word) { return address }
  if word.utf8.first == UInt8(ascii: "/") {
    return Address(host: .unix(path: word, isAbstract: false), ports: .none)
  }
  guard let at = word.utf8.firstIndex(of: UInt8(ascii: "@")) else {
    return try internetAddress(word, nil, rule, readsLoosePorts)
  }
  let prefix = String(word[..<at])
  let rest = String(word[word.index(after: at)...])
  let isStream = prefix.hasPrefix("stream+") || prefix.hasPrefix("dgram+")
  let family =
    isStream || prefix.hasPrefix("quic+") ? String(prefix.split(separator: "+")[1]) : prefix
  if unixPrefixes.contains(family) {
    if rest.isEmpty { throw AddressError(reason: "the socket path after '\(prefix)@' is missing") }
    let isAbstract = family == "abns" || family == "abnsz"
    return Address(prefix: prefix, host: .unix(path: rest, isAbstract: isAbstract), ports: .none)
  }
  if family == "fd" || family == "sockpair" {
    guard let number = parseDecimal(rest.utf8), number <= UInt64(Int32.max) else {
      throw AddressError(reason: "'\(rest)' is not a file descriptor number")
    }
    return Address(prefix: prefix, host: .descriptor(Int32(number)), ports: .none)
  }
  if opaquePrefixes.contains(family) {
    return Address(prefix: prefix, host: .other(rest), ports: .none)
  }
  guard internetPrefixes.contains(prefix) || internetPrefixes.contains(family) else {
    throw AddressError(reason: "'\(prefix)@' is no address family")
  }
  return try internetAddress(rest, prefix, rule, readsLoosePorts)
}

/// The commonest form, four numbers and a port, read in one pass; nil for every other form.
private func plainIPv4(_ word: String) -> Address? {
  var host: UInt32 = 0
  var number: UInt32 = 0
  var digits = 0
  var parts = 0
  for byte in word.utf8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      number = number &* 10 &+ UInt32(byte &- UInt8(ascii: "0"))
      digits += 1
      guard digits <= 5 else { return nil }
    case UInt8(ascii: ".") where parts < 3, UInt8(ascii: ":") where parts == 3:
      guard (1...3).contains(digits), number <= 255 else { return nil }
      host = host << 8 | number
      parts += 1
      number = 0
      digits = 0
    default: return nil
    }
  }
  guard parts == 4, digits > 0, let port = UInt16(exactly: number) else { return nil }
  return Address(host: .ipv4(host), ports: .one(port))
}

private func internetAddress(
  _ text: String, _ prefix: String?, _ rule: PortRule, _ isLoose: Bool
) throws(AddressError) -> Address {
  let (hostText, portText) = splitPort(text)
  let ports = try parsePorts(portText, rule, isLoose)
  if rule == .required, ports == .none {
    throw AddressError(reason: "a port is missing in '\(text)'")
  }
  let host = try parseHost(hostText)
  // A server that need not be resolved at start may have any name; see ``ServerChecks``.
  if rule != .optional, case .name(let name) = host, let character = strangeCharacter(in: name) {
    throw AddressError(reason: "'\(character)' is not allowed in a host name")
  }
  // A server's name may be resolved later, if ever; the others must be known when they are read.
  if rule != .optional, case .name(let name) = host, isNumericButNoAddress(name) {
    throw AddressError(reason: "'\(name)' is neither an address nor a name")
  }
  let address = Address(prefix: prefix, host: host, ports: ports)
  if rule != .optional, !address.suitsItsFamily {
    throw AddressError(reason: "'\(hostText)' is of another family than '\(prefix ?? "")@'")
  }
  return address
}

extension Address {
  /// Whether the host is of the family that the prefix names; a name may be of either.
  var suitsItsFamily: Bool {
    guard let prefix else { return true }
    switch host {
    case .ipv4: return !prefix.hasSuffix("6")
    case .ipv6: return !prefix.hasSuffix("4")
    default: return true
    }
  }

  /// Whether the prefix asks for datagrams.
  var isDatagram: Bool {
    guard let prefix else { return false }
    return prefix.hasPrefix("udp") || prefix.hasPrefix("dgram+") || prefix == "uxdg"
  }
}

/// Splits at the last colon, as HAProxy does: `::1:80` is port 80 on `::1`, and `[::1]` has none.
private func splitPort(_ text: String) -> (host: String, port: String?) {
  let bytes = text.utf8
  if bytes.first == UInt8(ascii: "["), bytes.last == UInt8(ascii: "]") { return (text, nil) }
  guard let colon = bytes.lastIndex(of: UInt8(ascii: ":")) else { return (text, nil) }
  return (String(text[..<colon]), String(text[bytes.index(after: colon)...]))
}

private func parseHost(_ text: String) throws(AddressError) -> Address.Host {
  if text.isEmpty || text == "*" { return .any }
  if text.utf8.first == UInt8(ascii: "[") {
    guard text.hasSuffix("]"), let address = parseIPv6(text.dropFirst().dropLast()) else {
      throw AddressError(reason: "'\(text)' is not an IPv6 address")
    }
    return .ipv6(address)
  }
  if let address = parseIPv4(text) { return .ipv4(address) }
  if text.utf8.contains(UInt8(ascii: ":")) {
    guard let address = parseIPv6(text) else {
      throw AddressError(reason: "'\(text)' is not an IPv6 address")
    }
    return .ipv6(address)
  }
  try checkHostName(text)
  return .name(text)
}

/// Names consist of labels of up to 63 letters, digits, '-' and '_', 255 characters in all.
private func checkHostName(_ text: String) throws(AddressError) {
  // Environment variables are put into addresses even where no quotes stand around them.
  if text.utf8.contains(UInt8(ascii: "$")) { return }
  let labels = text.split(separator: ".", omittingEmptySubsequences: false)
  // The last label is empty in a name that ends with the root.
  for (index, label) in labels.enumerated() where index + 1 < labels.count || index == 0 {
    guard !label.isEmpty else {
      throw AddressError(reason: "a part of the name '\(text)' is empty")
    }
  }
  guard text.utf8.count <= 255, labels.allSatisfy({ $0.utf8.count <= 63 }) else {
    throw AddressError(reason: "the name is too long")
  }
}

/// The first character that no name has which can be resolved; none where a variable comes in.
func strangeCharacter(in name: String) -> Unicode.Scalar? {
  if name.utf8.contains(UInt8(ascii: "$")) { return nil }
  return name.unicodeScalars.first { character in
    switch character {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": false
    default: true
    }
  }
}

/// Whether a word of digits and dots is none of the short forms of an address, such as `127.1`.
private func isNumericButNoAddress(_ text: String) -> Bool {
  guard text.utf8.allSatisfy({ $0 &- 0x30 <= 9 || $0 == UInt8(ascii: ".") }) else { return false }
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  guard (1...4).contains(parts.count) else { return true }
  let limit = UInt64(1) << UInt64(8 * (5 - parts.count))
  for (index, part) in parts.enumerated() {
    let value = part.utf8.first == UInt8(ascii: "0") ? UInt64(part, radix: 8) : UInt64(part)
    guard let value, value < (index + 1 == parts.count ? limit : 256) else { return true }
  }
  return false
}

private func parsePorts(
  _ text: String?, _ rule: PortRule, _ isLoose: Bool
) throws(AddressError) -> Address.Ports {
  guard let text, !text.isEmpty else { return .none }
  if let sign = text.utf8.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
    guard rule == .optional, let offset = parseSignedDecimal(text), abs(offset) <= 65_535 else {
      throw AddressError(reason: "'\(text)' is not a port")
    }
    return .offset(Int32(offset))
  }
  if let dash = text.utf8.firstIndex(of: UInt8(ascii: "-")) {
    guard rule != .optional else { throw AddressError(reason: "a server has one port") }
    let low = try parsePort(text[..<dash], rule, isLoose)
    let high = try parsePort(text[text.utf8.index(after: dash)...], rule, isLoose)
    guard low <= high else {
      throw AddressError(reason: "the port range '\(text)' ends before it starts")
    }
    return .range(low, high)
  }
  return .one(try parsePort(text[...], rule, isLoose))
}

private func parsePort(
  _ text: Substring, _ rule: PortRule, _ isLoose: Bool
) throws(AddressError) -> UInt16 {
  let digits = isLoose ? text.prefix { ("0"..."9").contains($0) } : text
  guard let value = parseDecimal(digits.utf8) else {
    throw AddressError(reason: "'\(text)' is not a port number")
  }
  // HAProxy binds no port 0, but 0 alone asks `lintel run` for a free one.
  if value == 0, rule == .required, text != "0" {
    throw AddressError(reason: "port 0 cannot be bound")
  }
  guard value <= 65_535 else {
    throw AddressError(reason: "port \(text) is out of range, the largest is 65535")
  }
  return UInt16(value)
}

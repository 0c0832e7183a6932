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
package func parseAddress(_ word: String, port rule: PortRule) throws(AddressError) -> Address {
  if word.isEmpty { throw AddressError(reason: "it is empty") }
  if let address = plainIPv4(word) { return address }
  if word.utf8.first == UInt8(ascii: "/") {
    return Address(host: .unix(path: word, isAbstract: false), ports: .none)
  }
  guard let at = word.utf8.firstIndex(of: UInt8(ascii: "@")) else {
    return try internetAddress(word, nil, rule)
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
  return try internetAddress(rest, prefix, rule)
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
  _ text: String, _ prefix: String?, _ rule: PortRule
) throws(AddressError) -> Address {
  let (hostText, portText) = splitPort(text)
  let ports = try parsePorts(portText, rule)
  if rule == .required, ports == .none {
    throw AddressError(reason: "a port is missing in '\(text)'")
  }
  return Address(prefix: prefix, host: try parseHost(hostText), ports: ports)
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
  return .name(text)
}

private func parsePorts(_ text: String?, _ rule: PortRule) throws(AddressError) -> Address.Ports {
  guard let text, !text.isEmpty else { return .none }
  if let sign = text.utf8.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
    guard rule == .optional, let offset = parseSignedDecimal(text), abs(offset) <= 65_535 else {
      throw AddressError(reason: "'\(text)' is not a port")
    }
    return .offset(Int32(offset))
  }
  if let dash = text.utf8.firstIndex(of: UInt8(ascii: "-")) {
    let low = try parsePort(text[..<dash])
    let high = try parsePort(text[text.utf8.index(after: dash)...])
    guard low <= high else {
      throw AddressError(reason: "the port range '\(text)' ends before it starts")
    }
    return .range(low, high)
  }
  return .one(try parsePort(text[...]))
}

private func parsePort(_ text: Substring) throws(AddressError) -> UInt16 {
  guard let value = parseDecimal(text.utf8) else {
    throw AddressError(reason: "'\(text)' is not a port number")
  }
  guard value <= 65_535 else {
    throw AddressError(reason: "port \(text) is out of range, the largest is 65535")
  }
  return UInt16(value)
}

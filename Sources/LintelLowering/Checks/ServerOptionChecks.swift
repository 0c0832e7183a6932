internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// What HAProxy demands of the words of single options. (HAProxy manual, chapter 5.2)
enum ServerOptionChecks {
  /// How many networks HAProxy keeps in order of preference.
  private static let mostNetworks = 5
  /// The bytes of the longest identifier.
  private static let longestIdentifier = 127

  /// `resolve-net 10.0.0.0/8,2001:db8::/32`
  static func checkNetworks(_ option: ServerOption, into report: inout Report) {
    guard let word = option.arguments.first?.word, !word.isUnresolved else { return }
    var networks = word.text.split(separator: ",", omittingEmptySubsequences: false)
    if networks.last?.isEmpty ?? false { networks.removeLast() }
    if networks.count > mostNetworks {
      report.error(
        .invalidValue, "there are more than \(mostNetworks) networks", at: word.range)
    }
    for network in networks where !isNetwork(network) {
      report.error(.invalidValue, "'\(network)' is no network", at: word.range)
      return
    }
  }

  /// An identifier that outlives names. (HAProxy manual, chapter 4.2, `guid`)
  static func checkIdentifier(_ arguments: [Argument], into report: inout Report) {
    guard let word = arguments.first?.word, !word.isUnresolved else { return }
    if word.text.utf8.count > longestIdentifier {
      report.error(
        .invalidValue, "an identifier has up to \(longestIdentifier) characters", at: word.range)
    } else if let character = word.text.unicodeScalars.first(where: { !isNameCharacter($0) }) {
      report.error(
        .invalidValue, "'\(character)' is not allowed in an identifier", at: word.range)
    }
  }

  /// `set-proxy-v2-tlv-fmt(0xE1) %[src]`: the kind of the field is one byte.
  static func checkField(_ option: ServerOption, into report: inout Report) {
    guard case .word(let word)? = option.arguments.first?.value, !word.isUnresolved else { return }
    let value = parseInteger(word.text)
    if let value, (0...255).contains(value) { return }
    report.error(
      .invalidValue, "'\(word.text)' is no kind of field", at: word.range,
      help: "write a number from 0 to 255, such as 0xE1")
  }

  private static func isNetwork(_ text: Substring) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let address = parts.first, parts.count <= 2 else { return false }
    let isIPv4 = parseIPv4(address) != nil
    guard isIPv4 || parseIPv6(address) != nil else { return false }
    guard parts.count == 2 else { return true }
    if let bits = parseDecimal(parts[1].utf8) { return bits <= (isIPv4 ? 32 : 128) }
    return isIPv4 && parseIPv4(parts[1]) != nil
  }
}

internal import LintelGrammar
internal import LintelIR

/// What a fetch demands of its arguments beyond their types.
func checkFetch(_ id: FetchID, _ arguments: [ScannedArgument]) throws {
  let first = arguments[0]
  switch id {
  case .hdr, .hdrIp, .hdrVal, .reqFhdr, .reqHdr, .reqHdrIp, .reqHdrVal, .resFhdr, .resHdr,
    .resHdrIp, .resHdrVal, .shdr, .shdrIp, .shdrVal:
    try checkOccurrence(arguments)
  case .internalHtxBlkType, .internalHtxBlkSize, .internalHtxBlkStartLine,
    .internalHtxBlkHdrname, .internalHtxBlkHdrval, .internalHtxBlkData:
    let isPosition = !first.text.isEmpty && first.text.utf8.allSatisfy(isDigit)
    guard isPosition || ["head", "tail", "first"].contains(first.text) else {
      throw ArgumentFault("takes a position, 'head', 'tail' or 'first'", at: first.range)
    }
  case .payloadLv, .reqPayloadLv, .resPayloadLv: try checkLengthPrefix(arguments)
  case .distccBody, .distccParam:
    guard first.text.utf8.count == 4 else {
      throw ArgumentFault("takes a token of four characters", at: first.range)
    }
  case .fcPpTlv:
    guard isRecordType(first.text) else {
      throw ArgumentFault(
        "takes a type of the PROXY protocol, by its name or from 0 to 255", at: first.range)
    }
  case .uuid:
    guard let version = Int64(first.text), version == 4 || version == 7 else {
      throw ArgumentFault("makes UUIDs of version 4 or 7", at: first.range)
    }
  default: break
  }
}

/// Headers are remembered ten deep, counted from the last. (HAProxy manual, chapter 7.3.6)
private func checkOccurrence(_ arguments: [ScannedArgument]) throws {
  guard arguments.count > 1, let occurrence = Int64(arguments[1].text), occurrence < -10 else {
    return
  }
  throw ArgumentFault("counts at most ten headers from the end", at: arguments[1].range)
}

/// `payload_lv(<offset>,<length>[,<offset2>])`
private func checkLengthPrefix(_ arguments: [ScannedArgument]) throws {
  let offset = Int64(arguments[0].text) ?? 0
  let length = arguments.count > 1 ? Int64(arguments[1].text) ?? 0 : 0
  guard offset >= 0 else { throw ArgumentFault("starts at 0 or later", at: arguments[0].range) }
  guard length != 0 else { throw ArgumentFault("needs a length above 0") }
  guard arguments.count > 2, !arguments[2].text.isEmpty else { return }
  guard isSignedNumber(arguments[2].text), let second = Int64(arguments[2].text) else {
    throw ArgumentFault("takes a number as its second offset", at: arguments[2].range)
  }
  let end = offset.addingReportingOverflow(length).partialValue
  guard end.addingReportingOverflow(second).partialValue >= 0 else {
    throw ArgumentFault("has a second offset before the start", at: arguments[2].range)
  }
}

/// A type of a record in a PROXY protocol header of version 2, decimal, octal or hexadecimal.
private func isRecordType(_ text: String) -> Bool {
  let names = [
    "ALPN", "AUTHORITY", "CRC32C", "NOOP", "UNIQUE_ID", "SSL", "SSL_VERSION", "SSL_CN",
    "SSL_CIPHER", "SSL_SIG_ALG", "SSL_KEY_ALG", "NETNS",
  ]
  if text.isEmpty || names.contains(text.uppercased()) { return true }
  let lower = text.lowercased()
  let number =
    lower.hasPrefix("0x")
    ? Int64(lower.dropFirst(2), radix: 16)
    : lower.hasPrefix("0") && lower.utf8.count > 1 ? Int64(lower, radix: 8) : Int64(lower)
  return number.map { (0...255).contains($0) } ?? false
}

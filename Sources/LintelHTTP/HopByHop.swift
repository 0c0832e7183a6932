extension HeadIndex {
  /// The fields that must not be forwarded.
  ///
  /// These are Connection and what it names (RFC 9110, section 7.6.1), except fields that frame
  /// the message or that servers trust; Keep-Alive, Proxy-Connection, TE and Trailer; Upgrade
  /// unless this hop takes part in it; a Content-Length that does not count; and in a request
  /// names with odd bytes, whose `_` servers may read as `-`, unless `options` keep them.
  public func fieldsNotForwarded(
    in bytes: Span<UInt8>, keepingUpgrade: Bool, options: ParserOptions = []
  ) -> FieldSet {
    var removed = FieldSet()
    let dropsUnusual =
      status == 0 && traits.contains(.hasUnusualName) && !options.contains(.unusualNames)
    guard dropsUnusual || traits.contains(.hasHopByHop) else { return removed }
    let keepsUpgrade = keepingUpgrade && traits.contains(.upgrade)
    var seenHost = false
    var seenLength = false
    var position = 0
    while position < fieldCount {
      let field = fields[position]
      var isDropped = dropsUnusual && field.traits.contains(.unusualName)
      switch field.id {
      case .connection, .keepAlive, .proxyConnection, .te, .trailer, .http2Settings:
        isDropped = true
      case .upgrade: isDropped = !keepsUpgrade
      case .contentLength:
        isDropped = traits.contains(.dropsLength) || seenLength
        seenLength = true
      case .transferEncoding: isDropped = traits.contains(.dropsCoding)
      case .host:
        isDropped = status == 0 && seenHost
        seenHost = true
      default: break
      }
      if isDropped { removed.insert(position) }
      position &+= 1
    }
    if traits.contains(.namesFields) { insertNamedFields(into: &removed, bytes) }
    return removed
  }

  private func insertNamedFields(into removed: inout FieldSet, _ bytes: Span<UInt8>) {
    for position in 0..<fieldCount where fields[position].id == .connection {
      var list = ListCursor(fields[position].value)
      while let token = list.next(in: bytes) {
        guard !token.isEmpty else { continue }
        for candidate in 0..<fieldCount {
          let field = fields[candidate]
          // An Upgrade field is judged above, with its token.
          if field.id.isProtected || field.id == .upgrade { continue }
          if isNamed(field, token, in: bytes) { removed.insert(candidate) }
        }
      }
    }
  }

  private func isNamed(
    _ field: HeaderField, _ token: ByteRange, in bytes: Span<UInt8>
  ) -> Bool {
    guard UInt32(field.nameCount) == token.count else { return false }
    for offset in 0..<Int(field.nameCount) {
      let left = bytes[Int(field.nameOffset) + offset].lowercased
      if left != bytes[token.lowerBound + offset].lowercased { return false }
    }
    return true
  }
}

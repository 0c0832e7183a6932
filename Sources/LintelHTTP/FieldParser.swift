extension HeadIndex {
  /// Parses field lines (RFC 9112, section 5) from ``firstField`` up to the empty line that ends
  /// the head, and returns the position after it.
  mutating func parseFields(
    _ bytes: Span<UInt8>, options: ParserOptions, fieldsMax: Int
  ) -> Advance {
    var position = firstField
    while position < bytes.count {
      let byte = bytes[position]
      if byte == .carriageReturn {
        guard position &+ 1 < bytes.count else { return .incomplete }
        guard bytes[position &+ 1] == .lineFeed else { return .invalid(.bareCarriageReturn) }
        return .to(position &+ 2)
      }
      if byte == .lineFeed {
        guard options.contains(.bareLineFeeds) else { return .invalid(.bareLineFeed) }
        return .to(position &+ 1)
      }
      let advance: Advance
      if byte.isBlank {
        guard options.contains(.foldedLines), fieldCount > 0 else {
          return .invalid(.foldedLine)
        }
        advance = parseFold(bytes, from: position, options: options)
      } else {
        guard fieldCount < fieldsMax else { return .invalid(.tooManyFields) }
        advance = parseField(bytes, from: position, options: options)
      }
      switch advance {
      case .to(let next): position = next
      case let stop: return stop
      }
    }
    return .incomplete
  }

  /// Parses one `name: value` line and records it.
  @inline(__always)
  private mutating func parseField(
    _ bytes: Span<UInt8>, from start: Int, options: ParserOptions
  ) -> Advance {
    var position = start
    var usual: UInt8 = 3
    while position < bytes.count {
      let nameClass = bytes[position].nameClass
      if nameClass == 0 {
        guard options.contains(.unsafeViolations), bytes[position].isTolerableInName else { break }
      }
      usual &= nameClass
      position &+= 1
    }
    guard position < bytes.count else { return .incomplete }
    let nameCount = position &- start
    guard bytes[position] == .colon, nameCount > 0 else {
      return .invalid(.faultOfName(endedBy: bytes[position], isEmpty: nameCount == 0))
    }
    position &+= 1
    while position < bytes.count, bytes[position].isBlank { position &+= 1 }
    let valueStart = position

    var field = HeaderField()
    field.nameOffset = UInt32(truncatingIfNeeded: start)
    // Lengths fit: the parser never sees more than `headBytesCeiling` bytes.
    field.nameCount = UInt16(truncatingIfNeeded: nameCount)
    field.id = HeaderID.recognise(bytes, start, nameCount)
    if usual != 3 {
      field.traits.insert(.unusualName)
      traits.insert(.hasUnusualName)
    }
    let line = parseLineEnd(bytes, from: valueStart, options: options)
    guard case .to(let next) = line.advance else { return line.advance }
    var valueEnd = line.contentEnd
    while valueEnd > valueStart, bytes[valueEnd &- 1].isBlank { valueEnd &-= 1 }
    field.valueOffset = UInt32(truncatingIfNeeded: valueStart)
    field.valueCount = UInt32(truncatingIfNeeded: valueEnd &- valueStart)
    if next &- line.contentEnd != 2 { field.traits.insert(.irregular) }
    fields[fieldCount] = field
    fieldCount &+= 1
    return .to(next)
  }

  /// Adds a folded line to the value of the last field (RFC 9112, section 5.2).
  private mutating func parseFold(
    _ bytes: Span<UInt8>, from start: Int, options: ParserOptions
  ) -> Advance {
    let line = parseLineEnd(bytes, from: start, options: options)
    guard case .to = line.advance else { return line.advance }
    var valueEnd = line.contentEnd
    while valueEnd > start, bytes[valueEnd &- 1].isBlank { valueEnd &-= 1 }
    let last = fieldCount &- 1
    fields[last].valueCount =
      UInt32(truncatingIfNeeded: valueEnd) &- fields[last].valueOffset
    fields[last].traits.insert(.irregular)
    return line.advance
  }

  /// Finds the end of a line whose content is a field value or a reason phrase.
  @inline(__always)
  func parseLineEnd(
    _ bytes: Span<UInt8>, from start: Int, options: ParserOptions
  ) -> (contentEnd: Int, advance: Advance) {
    var position = start
    while true {
      position = firstControlByte(bytes, from: position)
      guard position < bytes.count else { return (position, .incomplete) }
      switch bytes[position] {
      case .carriageReturn:
        guard position &+ 1 < bytes.count else { return (position, .incomplete) }
        guard bytes[position &+ 1] == .lineFeed else {
          return (position, .invalid(.bareCarriageReturn))
        }
        return (position, .to(position &+ 2))
      case .tab: break
      case .lineFeed:
        guard options.contains(.bareLineFeeds) else { return (position, .invalid(.bareLineFeed)) }
        return (position, .to(position &+ 1))
      default:
        guard options.contains(.unsafeViolations) else { return (position, .invalid(.badValue)) }
      }
      position &+= 1
    }
  }
}

extension UInt8 {
  /// What `accept-unsafe-violations-in-http-request` lets into a field name.
  fileprivate var isTolerableInName: Bool { self > .space && self != .colon && self != 0x7F }
}

extension HeadFault {
  fileprivate static func faultOfName(endedBy byte: UInt8, isEmpty: Bool) -> HeadFault {
    if !isEmpty, byte == .carriageReturn || byte == .lineFeed { return .missingColon }
    return .badName
  }
}

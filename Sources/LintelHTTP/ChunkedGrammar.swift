extension ChunkedDecoder {
  /// Takes one byte that is not body data.
  mutating func consume(_ byte: UInt8) {
    switch phase {
    case .sizeStart, .size: consumeSize(byte)
    case .sizeLineFeed:
      guard byte == .lineFeed else { return refuse() }
      endSizeLine()
    case .extensionName, .extensionNameMore, .extensionValue, .extensionToken, .extensionQuoted,
      .extensionEscape, .extensionQuotedEnd, .extensionLoose:
      consumeExtension(byte)
    case .dataReturn:
      if byte == .carriageReturn {
        phase = .dataLineFeed
      } else if isLoose, byte == .lineFeed {
        startSize()
      } else {
        refuse()
      }
    case .dataLineFeed:
      guard byte == .lineFeed else { return refuse() }
      startSize()
    case .trailerStart, .trailerName, .trailerValue, .trailerLineFeed, .endLineFeed:
      consumeTrailer(byte)
    case .data, .done, .invalid: break
    }
  }

  private mutating func refuse() { phase = .invalid }

  private mutating func move(to next: Phase, if isAllowed: Bool) {
    phase = isAllowed ? next : .invalid
  }

  private mutating func startSize() {
    phase = .sizeStart
    digits = 0
    remaining = 0
  }

  private mutating func consumeSize(_ byte: UInt8) {
    if byte.isHexDigit {
      guard digits < Self.sizeDigitsMax, remaining < 1 << 59 else { return refuse() }
      digits &+= 1
      remaining = remaining << 4 | byte.hexDigitValue
      phase = .size
      return
    }
    guard phase == .size else { return refuse() }
    switch byte {
    case .carriageReturn: phase = .sizeLineFeed
    case UInt8(ascii: ";"): startExtension(byte)
    case .lineFeed where isLoose: endSizeLine()
    case .space where isLoose, .tab where isLoose: startExtension(byte)
    default: refuse()
    }
  }

  private mutating func endSizeLine() {
    phase = remaining == 0 ? .trailerStart : .data
  }

  private mutating func startExtension(_ byte: UInt8) {
    phase = isLoose ? .extensionLoose : .extensionName
    countExtensionByte()
  }

  private mutating func countExtensionByte() {
    extensionBytes &+= 1
    if extensionBytes > Self.extensionBytesMax { refuse() }
  }

  /// Takes `name`, `name=token` or `name="quoted"`, without the blanks that RFC 9112, section
  /// 7.1.1 asks to read as an error-prone leftover.
  private mutating func consumeExtension(_ byte: UInt8) {
    countExtensionByte()
    switch phase {
    case .extensionName:
      move(to: .extensionNameMore, if: byte.isTokenByte)
    case .extensionNameMore:
      if byte.isTokenByte { return }
      if byte == UInt8(ascii: "=") {
        phase = .extensionValue
      } else {
        endExtension(byte)
      }
    case .extensionValue:
      if byte == UInt8(ascii: "\"") {
        phase = .extensionQuoted
      } else {
        move(to: .extensionToken, if: byte.isTokenByte)
      }
    case .extensionToken:
      if !byte.isTokenByte { endExtension(byte) }
    case .extensionQuoted:
      if byte == UInt8(ascii: "\"") {
        phase = .extensionQuotedEnd
      } else if byte == UInt8(ascii: "\\") {
        phase = .extensionEscape
      } else if !byte.isQuotable {
        refuse()
      }
    case .extensionEscape: move(to: .extensionQuoted, if: byte.isQuotable)
    case .extensionQuotedEnd: endExtension(byte)
    case .extensionLoose:
      if byte == .carriageReturn {
        phase = .sizeLineFeed
      } else if byte == .lineFeed {
        endSizeLine()
      } else if !byte.isQuotable {
        refuse()
      }
    default: break
    }
  }

  private mutating func endExtension(_ byte: UInt8) {
    switch byte {
    case .carriageReturn: phase = .sizeLineFeed
    case UInt8(ascii: ";"): phase = .extensionName
    default: refuse()
    }
  }

  private mutating func consumeTrailer(_ byte: UInt8) {
    trailerBytes &+= 1
    guard trailerBytes <= Self.trailerBytesMax else { return refuse() }
    switch phase {
    case .trailerStart:
      if byte == .carriageReturn {
        phase = .endLineFeed
      } else if byte == .lineFeed, isLoose {
        phase = .done
      } else {
        nameCount = 0
        phase = .trailerName
        consumeTrailerName(byte)
      }
    case .trailerName: consumeTrailerName(byte)
    case .trailerValue:
      if byte == .carriageReturn {
        phase = .trailerLineFeed
      } else if byte == .lineFeed, isLoose {
        phase = .trailerStart
      } else if !byte.isQuotable {
        refuse()
      }
    case .trailerLineFeed: move(to: .trailerStart, if: byte == .lineFeed)
    case .endLineFeed: move(to: .done, if: byte == .lineFeed)
    default: break
    }
  }

  private mutating func consumeTrailerName(_ byte: UInt8) {
    if byte.isTokenByte {
      // A longer name is none of the known ones: only its length is kept.
      if Int(nameCount) < name.count { name[Int(nameCount)] = byte }
      nameCount = min(nameCount &+ 1, UInt8(name.count) + 1)
      return
    }
    guard byte == .colon, nameCount > 0 else { return refuse() }
    let id =
      Int(nameCount) <= name.count ? HeaderID.recognise(name.span, 0, Int(nameCount)) : .other
    if id.framesMessage || (trailers == .forward && id.isForbiddenAsTrailer) { return refuse() }
    phase = .trailerValue
  }
}

extension UInt8 {
  /// A byte of a quoted string or of a field value: no control byte but the tab.
  fileprivate var isQuotable: Bool { self >= .space && self != 0x7F || self == .tab }
}

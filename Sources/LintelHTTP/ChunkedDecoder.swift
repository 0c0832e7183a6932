/// Follows a chunked body (RFC 9112, section 7.1) and validates it, without holding any of it.
///
/// A body that is forwarded as it came is walked with ``passThrough(_:)``; one that is sent on
/// without chunks, with ``decode(_:)``. One decoder must not mix the two.
public struct ChunkedDecoder: Sendable {
  /// Bytes of chunk extensions in one message.
  public static let extensionBytesMax = 1_024

  /// Bytes of all trailer fields of one message.
  public static let trailerBytesMax = 8_192

  /// Hexadecimal digits of a chunk size; sizes of 2^63 and above are refused besides.
  public static let sizeDigitsMax = 16

  /// What happens to the fields after the last chunk.
  @frozen
  public enum TrailerPolicy: UInt8, Sendable {
    /// They are checked and left out.
    case drop

    /// They are forwarded; one that may not be a trailer (RFC 9110, section 6.5.1) is an error.
    case forward
  }

  @frozen
  public enum State: UInt8, Sendable {
    case body
    case done
    case invalid
  }

  /// One step over the input: how many bytes of it go on, and how many are dropped.
  ///
  /// Repeat with the rest until the input is used up or ``state`` is not `body`.
  @frozen
  public struct Step: Sendable, Equatable {
    public var forwarded: Int
    public var skipped: Int

    @inlinable public var consumed: Int { forwarded + skipped }
  }

  enum Phase: UInt8 {
    case sizeStart, size, sizeLineFeed
    case extensionName, extensionNameMore, extensionValue, extensionToken
    case extensionQuoted, extensionEscape, extensionQuotedEnd, extensionLoose
    case data, dataReturn, dataLineFeed
    case trailerStart, trailerName, trailerValue, trailerLineFeed, endLineFeed
    case done, invalid
  }

  var phase = Phase.sizeStart
  var digits: UInt8 = 0
  var remaining: UInt64 = 0
  var extensionBytes: UInt16 = 0
  var trailerBytes: UInt16 = 0
  var nameCount: UInt8 = 0
  var name: [20 of UInt8] = InlineArray(repeating: 0)
  let trailers: TrailerPolicy
  let isLoose: Bool

  public init(trailers: TrailerPolicy = .drop, options: ParserOptions = []) {
    self.trailers = trailers
    isLoose = options.contains(.looseChunks)
  }

  public var state: State {
    switch phase {
    case .done: .done
    case .invalid: .invalid
    default: .body
    }
  }

  /// Says which bytes of `input` to send on as they are. They come first; the skipped ones,
  /// which are trailer fields, follow them.
  public mutating func passThrough(_ input: Span<UInt8>) -> Step {
    var position = 0
    while position < input.count {
      if phase == .data {
        position &+= takeData(input.count &- position)
        continue
      }
      if phase == .done || phase == .invalid { return Step(forwarded: position, skipped: 0) }
      let before = phase
      consume(input[position])
      // A field that starts here, or that began in an earlier piece of input.
      let isField = before.isTrailerField || before == .trailerStart && phase.isTrailerField
      if isField, trailers == .drop {
        return Step(forwarded: position, skipped: skipFields(input, from: position &+ 1) - position)
      }
      position &+= 1
    }
    return Step(forwarded: position, skipped: 0)
  }

  /// Says which bytes of `input` are body data. The skipped ones come first, the data follows.
  public mutating func decode(_ input: Span<UInt8>) -> Step {
    var position = 0
    while position < input.count, phase != .data {
      if phase == .done || phase == .invalid { return Step(forwarded: 0, skipped: position) }
      consume(input[position])
      position &+= 1
    }
    let data = phase == .data ? takeData(input.count &- position) : 0
    return Step(forwarded: data, skipped: position)
  }

  private mutating func skipFields(_ input: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < input.count, phase.isTrailerField {
      consume(input[position])
      position &+= 1
    }
    return position
  }

  private mutating func takeData(_ available: Int) -> Int {
    let taken = Int(min(remaining, UInt64(available)))
    remaining &-= UInt64(taken)
    if remaining == 0 { phase = .dataReturn }
    return taken
  }
}

extension ChunkedDecoder.Phase {
  /// Inside a field line of the trailer section.
  fileprivate var isTrailerField: Bool {
    self == .trailerName || self == .trailerValue || self == .trailerLineFeed
  }
}

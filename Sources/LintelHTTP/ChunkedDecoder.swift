/// Follows a chunked body (RFC 9112, section 7.1) and validates it, without holding any of it.
///
/// A body that is forwarded as it came is walked with ``passThrough(_:)``; one that is sent on
/// without chunks, with ``decode(_:)``. One decoder must not mix the two.
public struct ChunkedDecoder: Sendable {
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

  /// One step over the input: `forwarded` bytes are sent on, then `skipped` bytes are dropped.
  /// Repeat with the rest until the input is used up or ``state`` is not `body`.
  @frozen
  public struct Step: Sendable, Equatable {
    public var forwarded: Int
    public var skipped: Int
  }

  public private(set) var state = State.body

  public init(trailers: TrailerPolicy = .drop, options: ParserOptions = []) {}

  /// Says which bytes of `input` to forward. Forwarded bytes come first in each step.
  public mutating func passThrough(_ input: Span<UInt8>) -> Step {
    Step(forwarded: 0, skipped: 0)
  }

  /// Like ``passThrough(_:)``, but skips come first and the forwarded bytes are body data.
  public mutating func decode(_ input: Span<UInt8>) -> Step {
    Step(forwarded: 0, skipped: 0)
  }
}

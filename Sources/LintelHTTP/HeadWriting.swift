/// A set of header fields of one head, by position.
@frozen
public struct FieldSet: Sendable, Equatable {
  @usableFromInline var low: UInt64 = 0
  @usableFromInline var high: UInt64 = 0

  @inlinable public init() {}
  @inlinable public var isEmpty: Bool { low | high == 0 }

  @inlinable
  public func contains(_ position: Int) -> Bool {
    let word = position < 64 ? low : high
    return word >> UInt64(truncatingIfNeeded: position & 63) & 1 == 1
  }

  @inlinable
  public mutating func insert(_ position: Int) {
    let bit = UInt64(1) << UInt64(truncatingIfNeeded: position & 63)
    if position < 64 { low |= bit } else { high |= bit }
  }
}

/// The Connection field that a forwarded head gets in place of the one received.
@frozen
public enum ConnectionField: UInt8, Sendable {
  case none, close, keepAlive

  /// `connection: upgrade`; the Upgrade field is kept.
  case upgrade
}

extension HeadIndex {
  /// The fields that must not be forwarded: hop-by-hop ones, those that Connection names, the
  /// Content-Length that a chunked body overrides, and unusual names unless `options` keep them.
  public func fieldsNotForwarded(
    in bytes: Span<UInt8>, keepingUpgrade: Bool, options: ParserOptions
  ) -> FieldSet {
    FieldSet()
  }

  /// Writes the start line and the fields outside `removed`, in order. Further fields and
  /// ``ByteSink/endHead()`` are the caller's.
  public func writeRequestHead(
    from bytes: Span<UInt8>, without removed: FieldSet, to sink: inout ByteSink
  ) {}

  /// Like ``writeRequestHead(from:without:to:)``, for a response.
  public func writeResponseHead(
    from bytes: Span<UInt8>, without removed: FieldSet, to sink: inout ByteSink
  ) {}
}

extension ByteSink {
  /// A header line whose name is known at compile time, as HAProxy writes it: in lower case.
  public mutating func appendField(_ name: StaticString, _ value: Span<UInt8>) {
    append(name)
    append(UInt8(ascii: ":"))
    append(UInt8(ascii: " "))
    append(value)
    append("\r\n")
  }

  public mutating func appendField(_ name: Span<UInt8>, _ value: Span<UInt8>) {
    append(name)
    append(UInt8(ascii: ":"))
    append(UInt8(ascii: " "))
    append(value)
    append("\r\n")
  }

  public mutating func append(_ field: ConnectionField) {
    switch field {
    case .none: break
    case .close: append("connection: close\r\n")
    case .keepAlive: append("connection: keep-alive\r\n")
    case .upgrade: append("connection: upgrade\r\n")
    }
  }

  /// The empty line that ends a head.
  public mutating func endHead() { append("\r\n") }
}

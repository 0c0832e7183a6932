/// Why a message head is refused.
@frozen
public enum HeadFault: UInt8, Sendable, CaseIterable {
  case badMethod, badTarget, badVersion, unsupportedVersion, badStatus
  case bareLineFeed, bareCarriageReturn, foldedLine, badName, badValue, missingColon
  case tooManyFields, headTooLong, targetTooLong
  case badContentLength, conflictingLength, badTransferEncoding, lengthWithChunked
  case chunkedBeforeHTTP11, unexpectedBody, bodyNotAllowed, badConnection
  case missingHost, repeatedHost, badHost, hostMismatch
  case unknownExpectation, missingWebSocketKey, unsolicitedUpgrade, tooManyEmptyLines

  /// The status with which a refused *request* is answered. A refused response is always a 502.
  public var status: UInt16 {
    switch self {
    case .targetTooLong: 414
    case .headTooLong: 431
    case .unsupportedVersion: 505
    case .unexpectedBody: 413
    case .unknownExpectation: 417
    default: 400
    }
  }
}

/// What a parser says about the bytes it was given.
@frozen
public enum HeadVerdict: Sendable, Equatable {
  /// The head ends before this many bytes, counted from the start of the span.
  case complete(headLength: Int)

  /// Everything so far is well-formed; call again with the same bytes and more.
  case incomplete

  case invalid(HeadFault)
}

/// What a connection remembers of a partial head between two calls of a parser.
@frozen
public struct HeadProgress: Sendable {
  @usableFromInline var scanned: UInt32 = 0
  @inlinable public init() {}
}

public import LintelSource

/// Something that a file says and that the model does not hold as it is.
///
/// Rules and the planner need not know. Converters report each: what they write differs by it, or
/// cannot be written at all.
public struct Unmodelled: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A comment that is not UTF-8; the model has it as if it were Windows-1252.
    case foreignComment
    /// Bytes behind a carriage return or a NUL byte, which HAProxy does not read.
    case unreadText
    /// Text that was not understood and is not held verbatim either; its mistake is reported.
    case unreadable
  }

  public var kind: Kind
  public var range: SourceRange

  public init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

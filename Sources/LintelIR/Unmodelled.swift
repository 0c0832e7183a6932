public import LintelSource

/// Something that a file says and that the rest of the model does not hold.
///
/// Rules and the planner need not know: what they read is what is in effect. Converters refuse each
/// of these, because the file that they write would lack it.
public struct Unmodelled: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// `.if`, `.elif`, `.else` or `.endif`: the model has the branches that were taken.
    case conditional
    /// `.diag`, `.notice`, `.warning` or `.alert`.
    case message
    /// A `[scope]` line.
    case scope
    /// Bytes that are not UTF-8: the model has U+FFFD in their place.
    case foreignBytes
    /// A list reference without a value, which leaves no word behind.
    case emptyList
  }

  public var kind: Kind
  public var range: SourceRange

  public init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

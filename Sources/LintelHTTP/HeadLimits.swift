/// Bounds of a message head. Every parser argument that an input can grow is bounded here.
public struct HeadLimits: Sendable, Equatable {
  /// Header fields that an index has room for; `tune.http.maxhdr` may not exceed it.
  public static let fieldCeiling = 128

  /// No head may be longer than this, whatever `tune.bufsize` says: lengths fit 16 bits.
  public static let headBytesCeiling = 65_535

  /// Empty lines tolerated before a start line (RFC 9112, section 2.2 asks for one).
  public static let leadingEmptyLinesMax = 4

  /// Elements of all Connection fields together. Each is compared with each field.
  static let connectionTokensMax = 32

  /// `tune.http.maxhdr`.
  public let fieldsMax: Int

  /// `tune.bufsize` without `tune.maxrewrite`, in bytes.
  public let headBytesMax: Int

  public static let standard = HeadLimits(fieldsMax: 101, headBytesMax: 15_360)

  /// Values above the ceilings are lowered to them.
  public init(fieldsMax: Int, headBytesMax: Int) {
    self.fieldsMax = max(1, min(fieldsMax, Self.fieldCeiling))
    self.headBytesMax = max(64, min(headBytesMax, Self.headBytesCeiling))
  }
}

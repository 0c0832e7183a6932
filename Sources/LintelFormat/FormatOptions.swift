/// How HAProxy text is laid out.
public struct FormatOptions: Sendable, Hashable {
  /// Spaces before the directives of a section, and before each level of `.if` inside one; less
  /// than one is read as one, as the indentation tells which section a comment belongs to.
  public var indentation = 4

  /// Whether the arguments of adjacent `server`, `acl`, `bind` and similar lines form columns.
  public var alignsColumns = true

  public init() {}
}

/// Bounds of the layout.
enum FormatLimit {
  /// Levels of `.if` that are indented; those inside stay at the last.
  static let indentedConditions = 8

  /// Characters of a word that a column makes room for. A longer word pushes its own line alone.
  static let columnWidth = 40
}

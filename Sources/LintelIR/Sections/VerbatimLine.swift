/// A line that the typed model has no form for, held as it is written.
///
/// Rules and the planner need not know these lines: what they read is what is in effect, and a line
/// that is not understood has its own finding. Converters write them back where they stood.
public struct VerbatimLine: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// `.if`, `.elif`, `.else` or `.endif`.
    case conditional
    /// `.diag`, `.notice`, `.warning` or `.alert`.
    case message
    /// A `[scope]` line.
    case scope
    /// A line of a branch that is not taken, or one of which nothing is left here.
    case inactive
    /// A header that opens no section: in a branch that is not taken, or of an unknown kind.
    case header
    /// A line that is not understood: an unknown or removed keyword, or arguments that are wrong.
    case refused
  }

  public var kind: Kind
  /// The line in HAProxy's notation, without indentation and comment.
  public var text: String
  /// How many directives of the section stand before it.
  public var position: Int
  public var place: Place
  public var comments: Comments

  public init(
    _ kind: Kind, _ text: String, position: Int = 0, place: Place, comments: Comments = Comments()
  ) {
    self.kind = kind
    self.text = text
    self.position = position
    self.place = place
    self.comments = comments
  }

  /// Whether the line opens, divides or closes a block, and so belongs to no section.
  public var isConditional: Bool { kind == .conditional }

  /// How the line changes the number of open `.if` blocks.
  public var depthChange: Int {
    guard kind == .conditional else { return 0 }
    return text.hasPrefix(".if") ? 1 : text.hasPrefix(".endif") ? -1 : 0
  }

  /// The first word.
  public var keyword: Substring { text.prefix { $0 != " " && $0 != "\t" } }
}

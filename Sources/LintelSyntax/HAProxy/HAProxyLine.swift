extension HAProxyTree {
  /// One line with its terminator. Offsets count bytes from the start of the file.
  ///
  /// ```
  /// lower      indentUpper               commentLower     contentUpper  upper
  /// |          |                         |                |             |
  /// "    bind  :80  ssl crt /etc/site.pem # the public site"      "\r\n"
  /// ```
  @frozen
  public struct Line: Hashable, Sendable {
    public var lower: UInt32
    /// Where the leading blanks end.
    public var indentUpper: UInt32
    /// Where the comment starts, or ``contentUpper`` if there is none.
    public var commentLower: UInt32
    /// Where the terminator starts (LF, or CR LF), or the end of an unterminated last line.
    public var contentUpper: UInt32
    /// The end of the line, terminator included.
    public var upper: UInt32
    /// The index of the first word of the line in ``HAProxyTree/words``.
    public var firstWord: UInt32
    public var wordCount: UInt32
    public var kind: LineKind
    public var flags: LineFlags

    init(lower: UInt32, contentUpper: UInt32, upper: UInt32, firstWord: UInt32) {
      self.lower = lower
      self.indentUpper = lower
      self.commentLower = contentUpper
      self.contentUpper = contentUpper
      self.upper = upper
      self.firstWord = firstWord
      self.wordCount = 0
      self.kind = .blank
      self.flags = []
    }
  }

  /// What a line is, as far as that can be told without a keyword table.
  @frozen
  public enum LineKind: UInt8, Sendable {
    /// Nothing but blanks.
    case blank
    /// A comment and no word.
    case comment
    /// The header of a section; see ``HAProxyTree/sections``.
    case section
    /// Any other line that has a word.
    case directive
    /// A `[scope]` line, which HAProxy reads whole: it has neither words nor a comment.
    case scope
    case conditionIf
    case conditionElif
    case conditionElse
    case conditionEndif
    case messageDiag
    case messageNotice
    case messageWarning
    case messageAlert

    /// `.if`, `.elif`, `.else` or `.endif`.
    @inlinable public var isCondition: Bool {
      switch self {
      case .conditionIf, .conditionElif, .conditionElse, .conditionEndif: true
      default: false
      }
    }

    /// `.diag`, `.notice`, `.warning` or `.alert`.
    @inlinable public var isMessage: Bool {
      switch self {
      case .messageDiag, .messageNotice, .messageWarning, .messageAlert: true
      default: false
      }
    }
  }

  @frozen
  public struct LineFlags: OptionSet, Hashable, Sendable {
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A quote, an escape or a reference is malformed: HAProxy refuses the line, and what its words
    /// say is a guess.
    public static let malformed = LineFlags(rawValue: 1)

    /// A carriage return or a NUL byte ends the line early: the bytes after the last word, or in
    /// the comment, are not read by HAProxy.
    public static let truncated = LineFlags(rawValue: 2)
  }

  /// One word as it is written.
  @frozen
  public struct Word: Hashable, Sendable {
    public var lower: UInt32
    public var upper: UInt32
    public var form: WordForm

    @inlinable public init(lower: UInt32, upper: UInt32, form: WordForm) {
      self.lower = lower
      self.upper = upper
      self.form = form
    }

    @inlinable public var indices: Range<Int> { Int(lower)..<Int(upper) }
  }

  /// How much work it takes to tell what a word says.
  @frozen
  public enum WordForm: UInt8, Sendable {
    /// It says its own bytes.
    case plain
    /// It has quotes or escapes.
    case quoted
    /// It refers to the environment, so what it says depends on where it is read.
    case environment
  }
}

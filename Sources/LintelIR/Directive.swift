public import LintelGrammar
public import LintelSource

/// One line that uses a keyword.
public struct Directive: Hashable, Sendable {
  public enum Prefix: Hashable, Sendable {
    case none
    /// `no option httpclose`
    case no
    /// `default option httpclose`: back to the built-in value.
    case `default`
  }

  public var keyword: KeywordID
  public var prefix: Prefix
  public var arguments: [Argument]
  public var condition: Condition?
  /// Every word after the keyword, condition included, for converters and for messages.
  public var words: [Word]
  /// The keyword's own words.
  public var keywordPlace: Place
  /// The whole directive, without comment and line end.
  public var place: Place
  public var comments: Comments

  public init(
    keyword: KeywordID,
    prefix: Prefix = .none,
    arguments: [Argument],
    condition: Condition? = nil,
    words: [Word],
    keywordPlace: Place,
    place: Place,
    comments: Comments = Comments()
  ) {
    self.keyword = keyword
    self.prefix = prefix
    self.arguments = arguments
    self.condition = condition
    self.words = words
    self.keywordPlace = keywordPlace
    self.place = place
    self.comments = comments
  }

  public var range: SourceRange { place.range }
  public var keywordRange: SourceRange { keywordPlace.range }

  /// The action of a rule, where the keyword is a rule set.
  public var action: Action? {
    for case .action(let action) in arguments.lazy.map(\.value) { return action }
    return nil
  }
}

/// The comments that belong to a directive or a section; they carry no meaning, so any two are
/// equal. Each text is what follows the `#`.
public struct Comments: Hashable, Sendable {
  /// The comment lines above, with blank lines as nil.
  public var leading: [String?]
  /// The comment at the end of the line.
  public var trailing: String?

  public init(leading: [String?] = [], trailing: String? = nil) {
    self.leading = leading
    self.trailing = trailing
  }

  public static func == (a: Self, b: Self) -> Bool { true }
  public func hash(into hasher: inout Hasher) {}
}

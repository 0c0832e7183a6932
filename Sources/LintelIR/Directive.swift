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

  /// What the directive says. A directive is copied far more often than it is made, so that a copy
  /// costs one reference.
  @usableFromInline
  final class Storage: Sendable {
    @usableFromInline let keyword: KeywordID
    @usableFromInline let prefix: Prefix
    @usableFromInline let arguments: [Argument]
    @usableFromInline let condition: Condition?
    @usableFromInline let words: [Word]
    @usableFromInline let keywordPlace: Place
    @usableFromInline let place: Place
    @usableFromInline let comments: Comments
    @usableFromInline let action: Action?
    let traits: DirectiveTraits

    init(
      keyword: KeywordID, prefix: Prefix, arguments: [Argument], condition: Condition?,
      words: [Word], keywordPlace: Place, place: Place, comments: Comments
    ) {
      self.keyword = keyword
      self.prefix = prefix
      self.arguments = arguments
      self.condition = condition
      self.words = words
      self.keywordPlace = keywordPlace
      self.place = place
      self.comments = comments
      self.action = arguments.action
      var traits = arguments.traits.union(words.traits)
      if condition?.hasTestInPlace == true { traits.insert(.mayRefer) }
      if comments.trailing != nil { traits.insert(.trailingComment) }
      self.traits = traits
    }
  }

  @usableFromInline var storage: Storage

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
    storage = Storage(
      keyword: keyword, prefix: prefix, arguments: arguments, condition: condition, words: words,
      keywordPlace: keywordPlace, place: place, comments: comments)
  }

  @inlinable public var keyword: KeywordID { storage.keyword }
  @inlinable public var prefix: Prefix { storage.prefix }
  @inlinable public var arguments: [Argument] { storage.arguments }
  @inlinable public var condition: Condition? { storage.condition }
  /// True where a condition is stated; asks for less than ``condition``.
  @inlinable public var isConditional: Bool { storage.condition != nil }
  /// Every word after the keyword, condition included, for converters and for messages.
  @inlinable public var words: [Word] { storage.words }
  /// The keyword's own words.
  @inlinable public var keywordPlace: Place { storage.keywordPlace }
  /// The whole directive, without comment and line end.
  @inlinable public var place: Place { storage.place }

  @inlinable public var hasComments: Bool {
    !storage.comments.leading.isEmpty || storage.comments.trailing != nil
  }

  public var comments: Comments {
    get { storage.comments }
    set {
      guard !newValue.isEmpty || hasComments else { return }
      storage = Storage(
        keyword: keyword, prefix: prefix, arguments: arguments, condition: condition, words: words,
        keywordPlace: keywordPlace, place: place, comments: newValue)
    }
  }

  public static func == (a: Self, b: Self) -> Bool {
    if a.storage === b.storage { return true }
    return a.keyword == b.keyword && a.prefix == b.prefix && a.arguments == b.arguments
      && a.condition == b.condition && a.words == b.words
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(keyword)
    hasher.combine(prefix)
    hasher.combine(arguments)
    hasher.combine(condition)
    hasher.combine(words)
  }

  public var range: SourceRange { place.range }
  public var keywordRange: SourceRange { keywordPlace.range }

  /// The action of a rule, where the keyword is a rule set.
  @inlinable public var action: Action? { storage.action }

  /// What rules may ask of a directive before they look at it.
  package var traits: DirectiveTraits { storage.traits }
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

  public var isEmpty: Bool { leading.isEmpty && trailing == nil }

  public static func == (a: Self, b: Self) -> Bool { true }
  public func hash(into hasher: inout Hasher) {}
}

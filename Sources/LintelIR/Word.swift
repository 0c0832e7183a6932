public import LintelSource

/// One word of a directive after quoting, escapes and environment variables.
public struct Word: Hashable, Sendable {
  /// The text in effect.
  public var text: String

  /// The text with its environment references kept as `${NAME}` or `${NAME-default}`, or nil where
  /// the word has none. This is what converters write, so that a reference survives.
  public var template: String?

  /// True where a referenced variable has no value here: checks of the word's value are skipped,
  /// because its value is a fact of the machine that will run the file.
  public var isUnresolved: Bool

  /// True where the word is part of the line as it is written, but not of what is in effect: a
  /// reference to a list that is empty here, or a word that HAProxy does not read.
  public var isAbsent: Bool

  public var place: Place

  public init(
    _ text: String, template: String? = nil, isUnresolved: Bool = false, isAbsent: Bool = false,
    at range: SourceRange
  ) {
    self.text = text
    self.template = template
    self.isUnresolved = isUnresolved
    self.isAbsent = isAbsent
    self.place = Place(range)
  }

  public var range: SourceRange { place.range }

  /// What the author meant, whichever machine reads it.
  public static func == (a: Self, b: Self) -> Bool {
    a.template == b.template && (a.template != nil || a.text == b.text)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(template ?? text) }
}

/// A log-format string. (HAProxy manual, chapter 8.2.6)
public struct LogFormat: Hashable, Sendable {
  public enum Part: Hashable, Sendable {
    case literal(String)
    /// `%{flags}name(args)`
    case alias(name: String, flags: String)
    /// `%{flags}[expression]`
    case sample(SampleExpression, flags: String)
  }

  public var parts: [Part]
  public var word: Word

  public init(parts: [Part], word: Word) {
    self.parts = parts
    self.word = word
  }
}

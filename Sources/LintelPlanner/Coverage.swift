internal import LintelGrammar

/// How much of the language is carried out, counted from the tables of ``Executed``.
public struct Coverage: Hashable, Sendable {
  /// What is counted: directives, options, ...
  public var subject: String
  /// Executed, or satisfied without doing anything.
  public var executed: Int
  /// Known to the grammar.
  public var known: Int

  public static var all: [Coverage] {
    [
      Coverage(
        subject: "directives",
        executed: Executed.keywords.count + Executed.satisfiedKeywords.count,
        known: KeywordID.count),
      Coverage(
        subject: "bind options",
        executed: Executed.bindOptions.count + Executed.satisfiedBindOptions.count,
        known: BindOptionID.count),
      Coverage(
        subject: "server options",
        executed: Executed.serverOptions.count + Executed.satisfiedServerOptions.count,
        known: ServerOptionID.count),
      Coverage(subject: "actions", executed: Executed.actions.count, known: ActionID.count),
      Coverage(subject: "sample fetches", executed: Executed.fetches.count, known: FetchID.count),
      Coverage(
        subject: "converters", executed: Executed.converters.count, known: ConverterID.count),
    ]
  }
}

/// Bounds of HAProxy's notation, as HAProxy 3.4 sets them.
public enum HAProxySyntaxLimit {
  /// Words on one line, the keyword included (`MAX_LINE_ARGS`). A line itself may have any length.
  public static let wordsPerLine = 64

  /// Levels of `.if` that may be open at once: the hundredth is refused (`MAXNESTEDCONDS`).
  public static let openConditions = 99
}

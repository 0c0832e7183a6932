/// Bounds of HAProxy's notation, as HAProxy 3.4 sets them.
public enum HAProxySyntaxLimit {
  /// Words on one line, the keyword included (`MAX_LINE_ARGS`). A line itself may have any length.
  public static let wordsPerLine = 64

  /// Levels of `.if` that may be open at once: the hundredth is refused (`MAXNESTEDCONDS`).
  public static let openConditions = 99

  /// Findings for one file. HAProxy gives up after fifty errors; a file of malformed bytes must not
  /// fill the memory with findings.
  public static let findings = 1_000
}

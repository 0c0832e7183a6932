/// Bounds of HAProxy's notation, as HAProxy 3.4 sets them.
public enum HAProxySyntaxLimit {
  /// Words on one line, the keyword included (`MAX_LINE_ARGS`). A line itself may have any length.
  public static let wordsPerLine = 64

  /// Bytes of values that a line takes in where it refers to variables. HAProxy goes on until there
  /// is no memory left; Linux hands no program a variable longer than this (`MAX_ARG_STRLEN`).
  public static let expandedBytesPerLine = 128 << 10

  /// Bytes of values that all lines of a file take in.
  public static let expandedBytesPerFile = 64 << 20

  /// Levels of `.if` that may be open at once: the hundredth is refused (`MAXNESTEDCONDS`).
  public static let openConditions = 99

  /// Findings for one file. HAProxy gives up after fifty errors; a file of malformed bytes must not
  /// fill the memory with findings.
  public static let findings = 1_000
}

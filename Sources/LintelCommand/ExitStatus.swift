/// How `lintel` ends. Scripts rely on these numbers.
public enum ExitStatus: Int32, Sendable {
  case clean = 0
  /// There is a finding at or above the threshold.
  case findings = 1
  /// The command line itself is wrong.
  case usage = 2
  /// A file cannot be read or written. What cannot be parsed is a finding.
  case unreadable = 3
  /// A defect of lintel.
  case internalError = 4
}

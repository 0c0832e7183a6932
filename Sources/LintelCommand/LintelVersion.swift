/// What this program calls itself.
public enum LintelVersion {
  public static let current = "0.1.0"

  /// The newest version of HAProxy's configuration language that is understood.
  public static let language = "3.4"

  /// The release of HAProxy whose command line, messages and files `lintel-haproxy` follows.
  package static let compatibleRelease = "3.4.0"
}

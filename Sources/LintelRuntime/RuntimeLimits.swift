/// Bounds of the runtime that no setting changes.
enum RuntimeLimits {
  /// How long bytes that nobody wants are read before a connection is closed.
  static let lingerMilliseconds: UInt32 = 1_000

  /// How long a soft stop waits for requests in flight when no setting says.
  static let stopGraceMilliseconds: UInt32 = 10_000

  /// Bytes of a request line that a log line repeats.
  static let loggedLineMax = 1_024

  /// How long a listener without room rests, and a log line waits for a slow reader.
  static let pauseMilliseconds: Int64 = 10

  /// Connections taken from one listener in one turn of the loop.
  static let acceptsPerTurn = 64
}

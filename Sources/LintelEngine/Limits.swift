/// Bounds of the engine that no setting raises. Each is a count or carries its unit.
package enum Limits {
  /// Places of a weighted schedule. A pool whose weights add up to more has them scaled down.
  package static let schedulePlacesMax = 65_536

  /// Steps that building a schedule one server at a time may take; beyond, it is built by sorting.
  static let scheduleStepsMax = 4_194_304

  /// The pause before a failed connection is tried again on the same server, in milliseconds.
  package static let retryPauseMilliseconds: UInt32 = 1_000

  /// Rules of one `http-request` or `http-response` list whose effect is kept until the head is
  /// written.
  package static let pendingEditsMax = 64

  /// Bytes of a header value that is read as an address.
  static let addressTextMax = 45
}

/// A time value as HAProxy counts it. (HAProxy manual, chapter 2.5)
@frozen
public struct TimeSpan: Hashable, Comparable, Sendable {
  public var milliseconds: UInt32

  @inlinable public init(milliseconds: UInt32) { self.milliseconds = milliseconds }

  /// HAProxy refuses values from 2^31 ms, about 24.8 days.
  public static let limit: UInt64 = 1 << 31

  @inlinable
  public static func < (a: Self, b: Self) -> Bool { a.milliseconds < b.milliseconds }
}

extension TimeSpan: CustomStringConvertible {
  /// The value in the largest unit that keeps it whole: `90s`, `2m`, `1500ms`.
  public var description: String {
    let units: [(UInt32, String)] = [
      (86_400_000, "d"), (3_600_000, "h"), (60_000, "m"), (1_000, "s"),
    ]
    for (size, unit) in units where milliseconds >= size && milliseconds % size == 0 {
      return "\(milliseconds / size)\(unit)"
    }
    return "\(milliseconds)ms"
  }
}

internal import Glibc

/// A point in civil time.
@frozen
public struct WallTime: Sendable, Hashable, BitwiseCopyable {
  /// Seconds since 1970-01-01 UTC.
  public var seconds: Int64
  public var milliseconds: UInt16

  @inlinable
  public init(seconds: Int64, milliseconds: UInt16) {
    self.seconds = seconds
    self.milliseconds = milliseconds
  }

  /// This time, moved by some milliseconds.
  public func moved(byMilliseconds offset: Int64) -> WallTime {
    let total = seconds &* 1_000 &+ Int64(milliseconds) &+ offset
    return WallTime(seconds: total / 1_000, milliseconds: UInt16(max(0, total % 1_000)))
  }
}

/// The clocks of the machine.
public enum SystemClock {
  /// Milliseconds on a clock that never jumps; only differences mean something.
  public static func monotonicMilliseconds() -> Int64 {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) &* 1_000 &+ Int64(time.tv_nsec) / 1_000_000
  }

  public static func wallTime() -> WallTime {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    return WallTime(
      seconds: Int64(time.tv_sec), milliseconds: UInt16(Int64(time.tv_nsec) / 1_000_000))
  }

  /// Seconds that local time is ahead of UTC at the moment.
  public static func localOffsetSeconds() -> Int64 {
    var now = time_t(SystemClock.wallTime().seconds)
    var parts = unsafe tm()
    guard unsafe localtime_r(&now, &parts) != nil else { return 0 }
    return unsafe Int64(parts.tm_gmtoff)
  }
}

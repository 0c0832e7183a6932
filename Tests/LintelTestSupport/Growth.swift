internal import Glibc

/// How work grows with its input, in processor time of the thread, so that other work on the
/// machine does not count.
package enum Growth {
  /// Four times the input may take this many times as long; its square would take sixteen.
  package static let bound = 9.0

  /// How many times as long the work for `4 * count` takes as that for `count`.
  ///
  /// - Parameters:
  ///   - make: Makes the input; it is not measured.
  ///   - work: What is measured; the least of three times counts.
  package static func factor<Input>(
    _ count: Int, _ make: (Int) -> Input, _ work: (Input) -> Void
  ) -> Double {
    let small = make(count)
    let large = make(4 * count)
    let times = (0..<3).map { _ in (seconds { work(small) }, seconds { work(large) }) }
    let least = times.map(\.0).min() ?? 0
    return (times.map(\.1).min() ?? 0) / max(least, 1e-6)
  }

  private static func seconds(_ work: () -> Void) -> Double {
    let start = clock()
    work()
    return clock() - start
  }

  private static func clock() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

internal import CLinux
internal import Glibc

/// The threads of the process.
public enum WorkerThread {
  private final class Body {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts a thread that nobody waits for; false when the system refuses one.
  public static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
    guard let thread = create(body) else { return false }
    pthread_detach(thread)
    return true
  }

  /// Runs `body` for each index below `count`, at the same time as far as the system has threads,
  /// and returns when all have ended.
  public static func runAll(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    var threads: [pthread_t] = []
    for index in 1..<max(count, 1) {
      if let thread = create({ body(index) }) {
        threads.append(thread)
      } else {
        body(index)
      }
    }
    if count > 0 { body(0) }
    for thread in threads { pthread_join(thread, nil) }
  }

  private static func create(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    var thread = pthread_t()
    let box = unsafe Unmanaged.passRetained(Body(body))
    let result = unsafe pthread_create(
      &thread, nil,
      { argument in
        guard let argument = unsafe argument else { return nil }
        unsafe Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    guard result == 0 else {
      unsafe box.release()
      return nil
    }
    return thread
  }

  /// Cores that this process may use.
  public static var usableCores: Int { max(1, Int(lintel_usable_cores())) }
}

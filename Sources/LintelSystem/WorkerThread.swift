internal import CLinux
internal import Glibc

/// A thread with a body of its own.
@safe
public struct WorkerThread: ~Copyable, @unchecked Sendable {
  private let handle: pthread_t

  private final class Body {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts a thread; nil when the system refuses one.
  public init?(_ body: @escaping @Sendable () -> Void) {
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
    handle = thread
  }

  /// Waits for the end of the thread.
  public consuming func join() { _ = pthread_join(handle, nil) }

  /// Cores that this process may use.
  public static var usableCores: Int { max(1, Int(lintel_usable_cores())) }
}

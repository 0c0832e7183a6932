internal import CLinux
internal import Glibc

/// Wakes a thread that waits in a ``Kernel``; any thread may signal it.
public struct WakeDescriptor: ~Copyable, Sendable {
  public let descriptor: Descriptor

  /// Fails when the process has no descriptor left.
  public init?() {
    let made = syscall { Int(eventfd(0, lintel_eventfd_flags)) }
    guard !made.isFailure else { return nil }
    descriptor = Descriptor(Int32(made.raw))
  }

  /// A wake-up without an owner, for threads that live as long as the process.
  public static func open() -> Descriptor? {
    let made = syscall { Int(eventfd(0, lintel_eventfd_flags)) }
    return made.isFailure ? nil : Descriptor(Int32(made.raw))
  }

  deinit { _ = close(descriptor.number) }

  public func signal() { Self.signal(descriptor) }

  /// Signals by descriptor, for threads that do not own the wake-up.
  public static func signal(_ descriptor: Descriptor) {
    var one: UInt64 = 1
    // A full counter means that the thread has been woken already.
    _ = syscall { unsafe write(descriptor.number, &one, 8) }
  }

  /// Waits until it is signalled, and clears it.
  public func wait() {
    var entry = pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)
    while unsafe poll(&entry, 1, -1) < 0 {}
    var count: UInt64 = 0
    _ = syscall { unsafe read(descriptor.number, &count, 8) }
  }
}

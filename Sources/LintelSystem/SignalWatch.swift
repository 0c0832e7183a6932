internal import CLinux
internal import Glibc

/// Takes signals as events of one thread instead of interruptions of any.
public struct SignalWatch: ~Copyable {
  public enum Signal: Sendable {
    case terminate
    case interrupt
    case user1
    case user2
    case hangup
    case other
  }

  private let descriptor: Int32

  /// Blocks the signals for this thread and for those it starts later.
  ///
  /// Must come before any thread is started. A broken pipe is an error number, never a signal.
  public init?() {
    signal(SIGPIPE, SIG_IGN)
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for number in [SIGTERM, SIGINT, SIGUSR1, SIGUSR2, SIGHUP] { unsafe sigaddset(&set, number) }
    guard unsafe pthread_sigmask(SIG_BLOCK, &set, nil) == 0 else { return nil }
    let made = syscall { unsafe Int(signalfd(-1, &set, lintel_signalfd_flags)) }
    guard !made.isFailure else { return nil }
    descriptor = Int32(made.raw)
  }

  deinit { _ = close(descriptor) }

  public enum Event: Sendable {
    case signal(Signal)
    case wake
    case timeout
  }

  /// Waits for a signal, for `wake`, or for a time.
  ///
  /// - Parameter milliseconds: -1 waits for ever.
  public func wait(for wake: Descriptor, milliseconds: Int32) -> Event {
    var entries = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake.number, events: Int16(POLLIN), revents: 0),
    ]
    let ready = unsafe poll(&entries, 2, milliseconds)
    if ready == 0 { return .timeout }
    if entries[1].revents != 0 { return .wake }
    var info = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    let taken = syscall { unsafe read(descriptor, &info, size) }
    guard taken.raw == size else { return .signal(.other) }
    switch Int32(info.ssi_signo) {
    case SIGTERM: return .signal(.terminate)
    case SIGINT: return .signal(.interrupt)
    case SIGUSR1: return .signal(.user1)
    case SIGUSR2: return .signal(.user2)
    case SIGHUP: return .signal(.hangup)
    default: return .signal(.other)
    }
  }
}

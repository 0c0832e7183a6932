internal import CLinux
internal import Glibc

/// Moves the process to the background, and lets whoever started it know how that went.
///
/// The parent stays until the daemon says that it serves, so that a port in use is an exit status
/// of the command and not a line that nobody reads.
public struct Daemon: ~Copyable {
  private let readiness: Int32

  /// Forks. Only the child returns; nil when the system refuses.
  ///
  /// - Precondition: No thread has been started.
  public static func detach() -> Daemon? {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    let child = lintel_fork()
    guard child >= 0 else { return nil }
    if child == 0 {
      _ = close(ends[0])
      _ = setsid()
      _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
      return Daemon(readiness: ends[1])
    }
    _ = close(ends[1])
    exit(parentStatus(of: child, readiness: ends[0]))
  }

  /// Releases the parent with success, and lets go of the terminal.
  public consuming func becomeReady() {
    var byte: UInt8 = 1
    _ = syscall { unsafe write(readiness, &byte, 1) }
    _ = close(readiness)
    let null = unsafe open("/dev/null", O_RDWR)
    guard null >= 0 else { return }
    for standard in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] { dup2(null, standard) }
    if null > STDERR_FILENO { _ = close(null) }
  }

  /// Zero when the child has said that it serves, otherwise the status it ended with.
  private static func parentStatus(of child: pid_t, readiness: Int32) -> Int32 {
    var byte: UInt8 = 0
    let outcome = syscall { unsafe read(readiness, &byte, 1) }
    if outcome.raw == 1 { return 0 }
    var status: Int32 = 0
    _ = syscall { Int(unsafe waitpid(child, &status, 0)) }
    let code = status >> 8 & 0xFF
    return code == 0 ? 1 : code
  }
}

/// The number of this process.
public var processIdentifier: Int32 { getpid() }

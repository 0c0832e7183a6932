internal import CLinux
internal import Glibc

/// A program that this one has started.
public struct ChildProcess: ~Copyable {
  /// Where the child's standard output goes.
  public enum Output: Sendable {
    case inherited
    case discarded
  }

  public let identifier: Int32

  /// Starts a program; it is not looked up in `PATH`.
  ///
  /// The corresponding C function is `posix_spawn`.
  public static func start(
    _ path: String, _ arguments: [String], output: Output = .inherited
  ) -> Result<Int32, SystemFailure> {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    if output == .discarded {
      unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] = unsafe ([path] + arguments).map {
      unsafe strdup($0)
    }
    defer { for position in unsafe words.indices { unsafe free(words[position]) } }
    unsafe words.append(nil)
    var identifier: pid_t = 0
    let error = unsafe posix_spawn(&identifier, path, &actions, nil, words, environ)
    return error == 0 ? .success(identifier) : .failure(SystemFailure(errorNumber: error))
  }

  /// Takes over a child that was started, and ends it when this value goes.
  public init(owning identifier: Int32) { self.identifier = identifier }

  deinit {
    kill(identifier, SIGTERM)
    var status: Int32 = 0
    _ = syscall { Int(unsafe waitpid(identifier, &status, 0)) }
  }

  /// True until the child has ended.
  public var isRunning: Bool {
    var information = unsafe siginfo_t()
    let result = unsafe waitid(
      P_PID, id_t(identifier), &information, WEXITED | WNOHANG | WNOWAIT)
    guard result == 0 else { return false }
    return unsafe information.si_signo == 0
  }
}

/// Asks the kernel to end this process when its parent ends.
public func endWithParent() {
  _ = lintel_end_with_parent(SIGTERM)
  // The parent may have gone before the call.
  if getppid() == 1 { exit(0) }
}

/// Waits without doing anything.
public func pause(milliseconds: UInt32) { usleep(milliseconds * 1_000) }

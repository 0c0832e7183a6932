internal import CLinux
internal import Glibc

/// Opens what log lines are written to, so that a write never waits.
public enum LogDescriptor {
  /// A non-blocking way to write to an open descriptor.
  ///
  /// Changing the descriptor's own mode would change it for everyone who shares it, a terminal's
  /// shell included. A pipe or a terminal is therefore opened a second time.
  public static func open(_ number: Int32) -> Outcome {
    var status = stat()
    let result = syscall { unsafe Int(fstat(number, &status)) }
    guard !result.isFailure else { return result }
    guard
      lintel_is_pipe(status.st_mode) != 0 || lintel_is_character_device(status.st_mode) != 0
    else { return Outcome(count: Int(number)) }
    let opened = syscall {
      unsafe Int(
        Glibc.open("/proc/self/fd/\(number)", O_WRONLY | O_NONBLOCK | O_APPEND | O_CLOEXEC))
    }
    return opened.isFailure ? Outcome(count: Int(number)) : opened
  }

  /// A socket whose messages go to `address`.
  public static func connect(to address: SocketAddress) -> Outcome {
    let made = syscall { Int(socket(address.family, lintel_sock_datagram, 0)) }
    guard !made.isFailure else { return made }
    let connected = syscall {
      unsafe address.withPointer { unsafe Int(Glibc.connect(Int32(made.raw), $0, $1)) }
    }
    if connected.isFailure {
      close(Descriptor(Int32(made.raw)))
      return connected
    }
    return made
  }

  public static func close(_ descriptor: Descriptor) { _ = Glibc.close(descriptor.number) }
}

internal import CLinux
internal import Glibc

/// Tells the service manager something, where there is one that listens.
///
/// The corresponding C function is `sd_notify`: a datagram to the socket that `NOTIFY_SOCKET`
/// names, with `@` for the abstract name space.
public func notifyServiceManager(_ state: String) {
  guard let name = environmentVariables()["NOTIFY_SOCKET"], !name.isEmpty else { return }
  let isAbstract = name.hasPrefix("@")
  let path = Array(isAbstract ? name.utf8.dropFirst() : name.utf8[...])
  guard let address = SocketAddress(unix: path, isAbstract: isAbstract) else { return }
  let made = syscall { Int(socket(AF_UNIX, lintel_sock_datagram, 0)) }
  guard !made.isFailure else { return }
  let descriptor = Int32(made.raw)
  defer { _ = close(descriptor) }
  let bytes = Array(state.utf8)
  _ = syscall {
    unsafe address.withPointer { pointer, length in
      unsafe sendto(descriptor, bytes, bytes.count, lintel_msg_nosignal, pointer, length)
    }
  }
}

/// Ends the process at once.
public func endProcess(_ status: Int32) -> Never { exit(status) }

/// Makes another directory the current one; false where that fails.
///
/// - Precondition: No thread has been started, because all share the directory.
public func changeDirectory(to path: String) -> Bool { unsafe chdir(path) == 0 }

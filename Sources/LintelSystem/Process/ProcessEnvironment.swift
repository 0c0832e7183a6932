internal import Glibc

/// The environment variables of this process; of two with one name, the first counts.
public func environmentVariables() -> [String: String] {
  var variables: [String: String] = [:]
  var entry = unsafe environ
  while let text = unsafe entry.pointee {
    let assignment = unsafe String(cString: text)
    if let equals = assignment.utf8.firstIndex(of: UInt8(ascii: "=")) {
      let name = String(assignment[..<equals])
      if variables[name] == nil {
        variables[name] = String(assignment[assignment.utf8.index(after: equals)...])
      }
    }
    unsafe entry += 1
  }
  return variables
}

/// The path of the running program, or nil where the kernel does not tell.
public func executablePath() -> String? {
  guard let path = unsafe realpath("/proc/self/exe", nil) else { return nil }
  defer { unsafe free(path) }
  return unsafe String(cString: path)
}

/// Lets signals end this process even where its parent has started it with signals blocked, as a
/// thread pool does.
///
/// - Precondition: No thread has been started, because each has a mask of its own.
public func unblockSignals() {
  var set = sigset_t()
  unsafe sigfillset(&set)
  unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
}

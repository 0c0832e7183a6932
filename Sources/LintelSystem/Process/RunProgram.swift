internal import CLinux
internal import Glibc

/// How a program ended, and what it printed.
public struct ProgramResult: Sendable {
  /// The exit status, or 128 plus the number of the signal that ended the program.
  public var status: Int32
  public var output: [UInt8]
  public var errors: [UInt8]
}

/// Runs a program to its end, without a shell and with nothing on its standard input.
///
/// The corresponding C functions are `posix_spawnp`, `poll` and `waitpid`.
///
/// - Parameters:
///   - name: A path, or a name that is looked up in `PATH`.
///   - outputLimit: Bytes of each of both streams that are kept; the rest is read and dropped.
/// - Returns: The result, or why the program could not be started.
public func runProgram(
  _ name: String, _ arguments: [String], outputLimit: Int
) -> Result<ProgramResult, SystemFailure> {
  guard let output = Pipe() else { return .failure(SystemFailure(errorNumber: errno)) }
  guard let errors = Pipe() else {
    let number = errno
    output.close()
    return .failure(SystemFailure(errorNumber: number))
  }
  var actions = unsafe posix_spawn_file_actions_t()
  unsafe posix_spawn_file_actions_init(&actions)
  defer { unsafe posix_spawn_file_actions_destroy(&actions) }
  unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
  unsafe posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
  unsafe posix_spawn_file_actions_adddup2(&actions, errors.writing, STDERR_FILENO)
  var words: [UnsafeMutablePointer<CChar>?] = unsafe ([name] + arguments).map { unsafe strdup($0) }
  defer { for position in unsafe words.indices { unsafe free(words[position]) } }
  unsafe words.append(nil)
  var identifier: pid_t = 0
  let failure = unsafe posix_spawnp(&identifier, name, &actions, nil, words, environ)
  close(output.writing)
  close(errors.writing)
  var streams = [
    Stream(descriptor: output.reading, limit: outputLimit),
    Stream(descriptor: errors.reading, limit: outputLimit),
  ]
  if failure == 0 { readToEnd(&streams) }
  close(output.reading)
  close(errors.reading)
  guard failure == 0 else { return .failure(SystemFailure(errorNumber: failure)) }
  var status: Int32 = 0
  let waited = syscall { Int(unsafe waitpid(identifier, &status, 0)) }
  guard !waited.isFailure else { return .failure(SystemFailure(waited)) }
  let signal = status & 0x7F
  return .success(
    ProgramResult(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: streams[0].bytes,
      errors: streams[1].bytes))
}

/// Both ends of a pipe, which the child does not inherit by itself.
private struct Pipe {
  var reading: Int32
  var writing: Int32

  init?() {
    var descriptors: [Int32] = [0, 0]
    guard unsafe pipe(&descriptors) == 0 else { return nil }
    for descriptor in descriptors { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    reading = descriptors[0]
    writing = descriptors[1]
  }

  func close() {
    Glibc.close(reading)
    Glibc.close(writing)
  }
}

private struct Stream {
  var descriptor: Int32
  var limit: Int
  var bytes: [UInt8] = []
  var isOpen = true

  /// Takes what is there; a failure ends the stream like its end.
  mutating func read() {
    guard let chunk = try? readAvailable(from: descriptor), !chunk.isEmpty else {
      isOpen = false
      return
    }
    bytes += chunk.prefix(max(0, limit - bytes.count))
  }
}

/// Reads both streams by turns, because a program that fills one pipe waits for its reader.
private func readToEnd(_ streams: inout [Stream]) {
  while streams.contains(where: \.isOpen) {
    let open = streams.indices.filter { streams[$0].isOpen }
    var entries = open.map {
      pollfd(fd: streams[$0].descriptor, events: Int16(POLLIN), revents: 0)
    }
    let count = nfds_t(entries.count)
    guard !(syscall { Int(unsafe poll(&entries, count, -1)) }).isFailure else { return }
    for (entry, index) in zip(entries, open) where entry.revents != 0 { streams[index].read() }
  }
}

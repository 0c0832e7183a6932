import Foundation
import Testing

/// A program that serves while a test talks to it.
final class RunningProgram {
  private let process = Process()
  private let files: TemporaryDirectory

  /// Starts the program; its output is collected in files, so that no pipe can fill up.
  init(_ program: String, _ arguments: [String], environment: [String: String] = [:]) throws {
    files = try TemporaryDirectory()
    process.executableURL = Command.url(of: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    for (name, isError) in [("stdout", false), ("stderr", true)] {
      let handle = FileHandle(forWritingAtPath: try files.write(name, ""))
      if isError { process.standardError = handle } else { process.standardOutput = handle }
    }
    try process.run()
  }

  deinit {
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
  }

  var output: String { (try? files.read("stdout")) ?? "" }
  var errors: String { (try? files.read("stderr")) ?? "" }

  /// The port in the first line that says `listens on <address>:<port>`.
  func port(of name: String) throws -> Int {
    let text = try wait(for: "\(name)\(name.hasPrefix("'") ? "" : "") listens on ")
    let line = try #require(
      text.split(separator: "\n").first { $0.contains("\(name) listens on ") })
    return try #require(line.split(separator: ":").last.flatMap { Int($0) })
  }

  /// Waits until the program has written a text to either stream.
  func wait(for text: String) throws -> String {
    let deadline = Date(timeIntervalSinceNow: 10)
    while Date() < deadline {
      let all = output + errors
      if all.contains(text) { return all }
      guard process.isRunning else { break }
      usleep(10_000)
    }
    let all = output + errors
    return try #require(all.contains(text) ? all : nil, "no '\(text)' in: \(all)")
  }

  /// Sends a signal and waits for the end.
  func stop(with signal: Int32 = SIGTERM) -> (reason: Process.TerminationReason, status: Int32) {
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return (process.terminationReason, process.terminationStatus)
  }
}

/// Sends requests over one connection and returns the bodies.
func bodies(from port: Int, count: Int) throws -> [String] {
  let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  try #require(descriptor >= 0)
  defer { close(descriptor) }
  var limit = timeval(tv_sec: 5, tv_usec: 0)
  let size = socklen_t(MemoryLayout<timeval>.size)
  unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = UInt16(port).bigEndian
  address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
  let connected = unsafe withUnsafePointer(to: &address) { pointer in
    unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
    }
  }
  try #require(connected == 0)
  let request = Array("GET / HTTP/1.1\r\nHost: test\r\n\r\n".utf8)
  return try (0..<count).map { _ in
    try #require(unsafe send(descriptor, request, request.count, 0) == request.count)
    var text = ""
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while !text.contains("\r\n\r\n") || text.hasSuffix("\r\n\r\n") {
      let received = unsafe recv(descriptor, &buffer, buffer.count, 0)
      try #require(received > 0, "after: \(text)")
      text += String(decoding: buffer[..<received], as: UTF8.self)
    }
    return String(text.split(separator: "\r\n").last ?? "").trimmingCharacters(in: .newlines)
  }
}

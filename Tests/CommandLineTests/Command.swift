import Foundation
import Testing

/// One of the programs of the package, run as its users run it.
struct Command {
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The directory of the built programs: that of the test bundle.
  private static let directory: URL = {
    let arguments = CommandLine.arguments
    let program = arguments.first { $0.hasSuffix(".xctest") } ?? arguments[0]
    return URL(fileURLWithPath: program).deletingLastPathComponent()
  }()

  static func url(of program: String) -> URL { directory.appendingPathComponent(program) }

  /// Closes what Foundation hands down, and becomes the program that is named. Foundation takes a
  /// process for running as long as any descendant, such as a daemon, has its descriptors.
  private static let detachingScript = """
    for descriptor in /proc/self/fd/*; do
      number=${descriptor##*/}
      if ((number > 2)); then eval "exec $number>&-"; fi
    done
    exec "$0" "$@"
    """

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - directory: Where it runs; nil for where this process does.
  ///   - variables: What its environment has besides that of this process.
  ///   - detached: True for a program that leaves a daemon behind.
  static func run(
    _ program: String, _ arguments: [String], input: String? = nil, in directory: String? = nil,
    variables: [String: String] = [:], detached: Bool = false
  ) throws -> Result {
    let process = Process()
    if let directory { process.currentDirectoryURL = URL(fileURLWithPath: directory) }
    process.environment = ProcessInfo.processInfo.environment.filter {
      !$0.key.hasPrefix("LINTEL_") && $0.key != "GITHUB_ACTIONS"
    }.merging(variables) { _, own in own }
    if detached {
      process.executableURL = URL(fileURLWithPath: "/bin/bash")
      process.arguments = ["-c", detachingScript, url(of: program).path] + arguments
    } else {
      process.executableURL = url(of: program)
      process.arguments = arguments
    }
    let files = try TemporaryDirectory()
    let output = try files.handle("stdout")
    let errors = try files.handle("stderr")
    process.standardOutput = output
    process.standardError = errors
    if let input {
      let file = try files.write("stdin", input)
      process.standardInput = FileHandle(forReadingAtPath: file)
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
    process.waitUntilExit()
    // A trap or a crash is never an answer.
    #expect(process.terminationReason == .exit, "\(program) \(arguments) died")
    return Result(
      status: process.terminationStatus, output: try files.read("stdout"),
      errors: try files.read("stderr"))
  }

  static func lintel(_ arguments: String..., input: String? = nil) throws -> Result {
    try run("lintel", arguments, input: input)
  }

  static func lintel(
    in directory: TemporaryDirectory, _ arguments: String..., input: String? = nil,
    variables: [String: String] = [:]
  ) throws -> Result {
    try run("lintel", arguments, input: input, in: directory.path, variables: variables)
  }

  static func haproxy(_ arguments: String...) throws -> Result {
    try run("lintel-haproxy", arguments)
  }
}

/// A directory that is deleted with this value.
final class TemporaryDirectory {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("lintel-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and returns its path.
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Data(text.utf8))
  }

  func write(_ name: String, _ data: Data) throws -> String {
    let file = "\(path)/\(name)"
    try data.write(to: URL(fileURLWithPath: file))
    return file
  }

  /// Writes a file into a folder, which is created.
  func write(_ name: String, in folder: String, _ text: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(folder)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    _ = try write("\(folder)/\(name)", text)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")), as: UTF8.self)
  }

  fileprivate func handle(_ name: String) throws -> FileHandle {
    try #require(FileHandle(forWritingAtPath: try write(name, "")))
  }
}

/// Configurations that the tests share.
enum Sample {
  /// HAProxy accepts it, and no rule has anything to say.
  static let clean = """
    defaults
        mode http
        timeout connect 5s
        timeout client 30s
        timeout server 30s
        timeout http-request 10s
        timeout http-keep-alive 15s

    frontend www
        bind 127.0.0.1:8000
        default_backend app

    backend app
        balance roundrobin
        server s1 127.0.0.1:1 check

    """

  /// HAProxy accepts it, and one rule warns.
  static let warned = clean.replacingOccurrences(
    of: "    default_backend app", with: "    option httpclose\n    default_backend app")

  static func serving(port: Int = 0, servers: [Int]) -> String {
    let lines = servers.enumerated().map { "    server s\($0 + 1) 127.0.0.1:\($1)" }
    return clean.replacingOccurrences(of: "127.0.0.1:8000", with: "127.0.0.1:\(port)")
      .replacingOccurrences(
        of: "    server s1 127.0.0.1:1 check", with: lines.joined(separator: "\n"))
  }
}

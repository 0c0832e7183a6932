import Foundation
import Testing

@Suite("Results that cannot be written")
struct OutputFailureTests {
  private static let loose = "global\nmaxconn  3\n"

  /// Runs a line of the shell in which `$LINTEL` is the program.
  private func shell(
    _ line: String, in directory: TemporaryDirectory
  ) throws -> (status: Int32, errors: String) {
    let process = Process()
    let errors = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(fileURLWithPath: directory.path)
    process.environment = ProcessInfo.processInfo.environment.merging([
      "LINTEL": Command.url(of: "lintel").path
    ]) { _, own in own }
    process.standardInput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    let text = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }

  @Test(
    "a full disk behind standard output is an error",
    arguments: [
      "convert --to yaml a.cfg", "fmt - < a.cfg", "fmt --diff a.cfg", "check a.cfg", "rules",
      "upgrade a.cfg", "explain KA05", "version", "--help",
    ])
  func fullDisk(command: String) throws {
    let files = try TemporaryDirectory()
    _ = try files.write("a.cfg", Self.loose)
    let result = try shell("$LINTEL \(command) > /dev/full", in: files)
    #expect(result.status == 3)
    #expect(result.errors.contains("cannot write standard output: No space left on device"))
  }

  @Test("a reader that has gone is none")
  func readerGone() throws {
    let files = try TemporaryDirectory()
    let result = try shell("trap '' PIPE; $LINTEL rules | true", in: files)
    #expect(result.errors == "")
  }

  @Test(
    "a pipe is no file that could be replaced, and is not read",
    arguments: ["fmt", "upgrade --write --unsafe-edits", "fmt ok.cfg"])
  func pipe(command: String) throws {
    let files = try TemporaryDirectory()
    _ = try files.write("ok.cfg", Self.loose)
    let line =
      "mkfifo p.cfg && $LINTEL \(command) p.cfg; code=$?; cat ok.cfg | $LINTEL fmt "
      + "/dev/stdin && exit 9; exit $code"
    let result = try shell(line, in: files)
    #expect(result.status == 3)
    #expect(result.errors.contains("cannot write 'p.cfg': it is not a regular file"))
    #expect(result.errors.contains("cannot write '/dev/stdin': it is not a regular file"))
    #expect(try files.read("ok.cfg") == Self.loose)
  }

  @Test(
    "a file that may not be written stays, with its owner and mode",
    .enabled(if: geteuid() != 0, "the superuser may write everything"),
    arguments: ["fmt", "upgrade --write --unsafe-edits"])
  func readOnly(command: String) throws {
    let files = try TemporaryDirectory()
    let text = "global\n  maxconn  3\ndefaults\n  option httpclose\n  clitimeout 5000\n"
    for name in ["a.cfg", "b.cfg"] { _ = try files.write(name, text) }
    let result = try shell("chmod 444 b.cfg; $LINTEL \(command) a.cfg b.cfg", in: files)
    #expect(result.status == 3)
    #expect(result.errors.contains("cannot write 'b.cfg': permission denied"))
    for name in ["a.cfg", "b.cfg"] { #expect(try files.read(name) == text) }
  }

  @Test("a file that is named twice is written once", arguments: ["fmt", "check --fix"])
  func twice(command: String) throws {
    let files = try TemporaryDirectory()
    let text = "global\n    maxconn 3\n    maxconn  4\n"
    _ = try files.write("a.cfg", text)
    let result = try shell("$LINTEL \(command) a.cfg ./a.cfg > /dev/null", in: files)
    #expect(result.status < 2)
    #expect(try files.read("a.cfg") != text)
    let left = try FileManager.default.contentsOfDirectory(atPath: files.path)
    #expect(left == ["a.cfg"])
  }

  @Test(
    "no output takes the place of what is read",
    arguments: [
      "check a.cfg --format json=a.cfg", "check a.cfg --format json=./a.cfg",
      "check --each a.cfg --format text --format json=a.cfg",
      "check a.cfg --write-baseline a.cfg", "convert --to yaml a.cfg -o a.cfg",
      "convert --to yaml a.cfg --ledger-file a.cfg", "convert --to yaml a.cfg -o b --ledger-file b",
    ])
  func overInputs(command: String) throws {
    let files = try TemporaryDirectory()
    _ = try files.write("a.cfg", Sample.warned)
    let result = try shell("$LINTEL \(command)", in: files)
    #expect(result.status == 3)
    #expect(result.errors.contains("lintel: cannot write"))
    #expect(try files.read("a.cfg") == Sample.warned)
  }

  @Test("a plan of nothing says so")
  func emptyPlan() throws {
    let files = try TemporaryDirectory()
    _ = try files.write("a.cfg", "")
    let result = try shell("$LINTEL plan a.cfg", in: files)
    #expect(result.status == 1)
    #expect(result.errors.contains("there is nothing to execute"))
  }
}

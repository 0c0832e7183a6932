import Foundation
import Testing

/// Runs the commands of every `Examples/*/transcript.txt` and compares what they print.
///
/// With `LINTEL_UPDATE_TRANSCRIPTS` set in the environment the files are rewritten instead.
@Suite("Example transcripts")
struct ExampleTranscriptTests {
  @Test(
    "an example prints what its transcript says", .timeLimit(.minutes(1)),
    arguments: Transcript.all)
  func transcript(_ transcript: Transcript) throws {
    let expected = try String(contentsOf: transcript.file, encoding: .utf8)
    let commands = expected.split(separator: "\n").filter { $0.hasPrefix("$ ") }
    #expect(!commands.isEmpty)

    let printed = try commands.map { try transcript.run(String($0.dropFirst(2))) }
    let text = printed.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["LINTEL_UPDATE_TRANSCRIPTS"] != nil {
      try text.write(to: transcript.file, atomically: true, encoding: .utf8)
    } else {
      #expect(text == expected)
    }
  }

  @Test("every example has a page and a transcript")
  func completeness() {
    #expect(Transcript.all.count >= 5)
    for transcript in Transcript.all {
      let files = ["README.md", "transcript.txt"]
      for file in files {
        let path = transcript.directory.appendingPathComponent(file).path
        #expect(FileManager.default.fileExists(atPath: path), "\(path)")
      }
    }
  }
}

/// One example folder: `$ lintel ...` lines, what each prints, and `(exit N)`.
struct Transcript: Sendable, CustomTestStringConvertible {
  let directory: URL

  var file: URL { directory.appendingPathComponent("transcript.txt") }
  var testDescription: String { directory.lastPathComponent }

  static let all: [Transcript] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let examples = root.appendingPathComponent("Examples")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: examples.path)) ?? []
    return names.filter { !$0.contains(".") }.sorted()
      .map { Transcript(directory: examples.appendingPathComponent($0)) }
  }()

  /// The command line, what it printed on both streams, and how it ended.
  func run(_ commandLine: String) throws -> String {
    let words = commandLine.split(separator: " ").map(String.init)
    let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let process = Process()
    process.executableURL = products.appendingPathComponent(words[0])
    process.arguments = Array(words.dropFirst())
    process.currentDirectoryURL = directory
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let printed = String(decoding: bytes, as: UTF8.self)
    return "$ \(commandLine)\n\(printed)(exit \(process.terminationStatus))\n"
  }
}

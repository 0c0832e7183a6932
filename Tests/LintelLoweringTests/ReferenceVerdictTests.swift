import Foundation
import LintelGrammar
import LintelLowering
import LintelTestSupport
import Testing

/// Runs the examples of the grammar through HAProxy itself, where one is installed.
@Suite(
  "Grammar examples and HAProxy",
  .enabled(if: Reference.version != nil, "no haproxy is installed"))
struct ReferenceVerdictTests {
  @Test("HAProxy takes the examples that the grammar says it takes")
  func accepted() throws {
    let version = try #require(Reference.version)
    let examples = GrammarExample.accepted.filter { example in
      example.difference == nil
        && !LoweringTests.lower(example.file, target: version).isRefused
    }
    // Some settings are refused only because another example has stated them as well.
    let refused = try Reference.refusals(of: examples).filter { try !Reference.takes($0) }
    print("HAProxy \(version): \(examples.count - refused.count) of \(examples.count) taken")
    #expect(refused.map(\.description).sorted() == [])
  }

  @Test("HAProxy refuses the examples that the grammar says it refuses")
  func refused() throws {
    let version = try #require(Reference.version)
    let examples = GrammarExample.refused.filter { example in
      example.difference == nil && !example.lenientVersions.contains(version)
        && LoweringTests.lower(example.file, target: version).isRefused
    }
    let refused = Set(try Reference.refusals(of: examples).map(\.description))
    // A mistake may end the reading of a file, so that those below it show alone only.
    let taken = try examples.filter {
      try !refused.contains($0.description) && Reference.takes($0)
    }
    print("HAProxy \(version): \(examples.count - taken.count) of \(examples.count) refused")
    #expect(taken.map(\.description).sorted() == [])
  }
}

/// The HAProxy that is installed.
enum Reference {
  private static let path = ["/usr/sbin/haproxy", "/usr/local/sbin/haproxy"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  static let version: Version? = {
    guard let output = try? run(["-v"]) else { return nil }
    let words = output.split(separator: " ")
    guard let position = words.firstIndex(of: "version"), position + 1 < words.count else {
      return nil
    }
    return Version(words[position + 1].split(separator: ".").prefix(2).joined(separator: "."))
  }()

  /// What the examples refer to.
  private static let surroundings = """
    userlist staff
      user alice insecure-password secret
    backend app
      server s1 127.0.0.1:80
    backend tab
      stick-table type ip size 1k
    frontend www
      bind 127.0.0.1:8081

    """

  /// How many examples share a file: HAProxy stops after fifty mistakes.
  private static let batch = 40

  /// The examples on whose lines HAProxy finds a mistake.
  static func refusals(of examples: [GrammarExample]) throws -> [GrammarExample] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("examples.cfg").path
    var refused: [GrammarExample] = []
    for start in stride(from: 0, to: examples.count, by: batch) {
      let part = examples[start..<min(start + batch, examples.count)]
      var text = surroundings
      var lines: [Int: GrammarExample] = [:]
      for (number, example) in part.enumerated() {
        let own = example.file.replacing(" example\n", with: " example\(number)\n")
        text += own
        lines[text.utf8.count(where: { $0 == 0x0A })] = example
      }
      try text.write(toFile: file, atomically: true, encoding: .utf8)
      let output = try run(["-c", "-f", file])
      for line in output.split(separator: "\n") where line.hasPrefix("[ALERT]") {
        guard let colon = line.range(of: "\(file):") else { continue }
        let number = Int(line[colon.upperBound...].prefix { $0.isNumber }) ?? 0
        if let example = lines.removeValue(forKey: number) { refused.append(example) }
      }
    }
    return refused
  }

  /// Whether HAProxy starts with the example alone.
  static func takes(_ example: GrammarExample) throws -> Bool {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try (surroundings + example.file).write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    return try !run(["-c", "-f", file.path]).contains("[ALERT]")
  }

  private static func run(_ arguments: [String]) throws -> String {
    guard let path else { return "" }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}

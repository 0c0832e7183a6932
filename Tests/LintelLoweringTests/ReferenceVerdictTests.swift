import Foundation
import LintelGrammar
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
    let examples = GrammarExample.accepted.filter { $0.isStated(for: version) }
    let refused = try Reference.refusals(of: examples)
    print("HAProxy \(version): \(examples.count - refused.count) of \(examples.count) taken")
    let names = refused.map(\.description).sorted().joined(separator: "\n")
    #expect(refused.count * 16 <= examples.count, "\(names)")
  }
}

extension GrammarExample {
  /// Whether the entry says that this version takes the example.
  fileprivate func isStated(for version: Version) -> Bool {
    difference == nil && since.map { $0 <= version } ?? true
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
      var text = ""
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

import Foundation
import LintelDiagnostics
import LintelSource
import LintelSyntax
import LintelTestSupport
import Testing

private let haproxyProgram = "/usr/sbin/haproxy"

/// Compares the tokenizer with HAProxy's own, which prints the first argument of `.notice`.
@Suite(
  "HAProxy words: the same as HAProxy's",
  .enabled(if: FileManager.default.isExecutableFile(atPath: haproxyProgram)))
struct HAProxyDifferentialTests {
  static let environment = ["A": "1", "L": "x y", "B": " x ", "E": ""]

  /// HAProxy stops after 50 errors in a file.
  private static let linesPerFile = 40

  @Test("random words are cut and decoded alike", arguments: 0..<6)
  func words(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    // Some releases misread a default value while their line buffer grows, so it grows first.
    var text = ".notice \(String(repeating: "w", count: 3_000))\n"
    for _ in 0..<Self.linesPerFile {
      let fragments = (0..<Int.random(in: 1...7, using: &generator)).map { _ in
        Self.fragments.randomElement(using: &generator) ?? ""
      }
      text += ".notice " + fragments.joined() + "\n"
    }
    let tree = parse(text)
    let said = try Self.run(text)
    for (index, line) in tree.lines.enumerated().dropFirst() {
      let written = String(decoding: tree.file.bytes[tree.file.line(index + 1)], as: UTF8.self)
      let found = said[index + 1] ?? "nothing"
      #expect(Self.expectation(tree, line).contains(found), "\(written)")
    }
  }

  private static let fragments = [
    "a", "b1", " ", " ", "\t", "\"", "\"", "'", "\\", "\\x41", "\\x4", "\\t", "\\$", "\\ ", "\\#",
    "#",
    "$A", "${A}", "${L[*]}", "${B[*]}", "${Z[*]}", "${Z-d e}", "${E}", "$Z", "$1", "${A", "${A[x]}",
    "\"$A\"", "\"${L[*]}\"", "\"a${B[*]}b\"", "'$A'", "\"\"", "''", "\u{b}", "é", "%[x]", "(",
    "\\1",
  ]

  /// What HAProxy may say of a line: one thing if it is well formed, else one of the errors in it.
  private static func expectation(_ tree: HAProxyTree, _ line: HAProxyTree.Line) -> [String] {
    if line.flags.contains(.malformed) {
      let range = line.lower..<line.upper
      return tree.diagnostics.filter { range.contains($0.range.lower) }.map(\.name)
    }
    let words = tree.decodedWords(of: line) { environment[$0].map { Array($0.utf8) } }
    if words.count > 2, !words[2].isEmpty { return ["Unexpected argument '\(words[2].text)'"] }
    // HAProxy refuses empty arguments after the message; the words are then cut alike anyway.
    return ["'\(words.count > 1 ? words[1].text : "")'"]
  }

  /// What HAProxy says of each line.
  private static func run(_ text: String) throws -> [Int: String] {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("lintel-\(UUID().uuidString).cfg")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: haproxyProgram)
    process.arguments = ["-c", "-f", file.path]
    process.environment = environment
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    var said: [Int: String] = [:]
    for line in output.split(separator: "\n") {
      guard let marker = line.range(of: "parsing [\(file.path):") else { continue }
      let rest = line[marker.upperBound...]
      guard let close = rest.firstIndex(of: "]"), let number = Int(rest[..<close]) else { continue }
      said[number] = normalize(String(rest[rest.index(close, offsetBy: 3)...]))
    }
    return said
  }

  private static func normalize(_ message: String) -> String {
    let errors = [
      "unmatched quote": "unterminated-quote",
      "unmatched brace": "unterminated-environment-brace",
      "forbidden first char": "invalid-environment-name",
      "truncated or invalid hexadecimal": "invalid-hexadecimal-escape",
      "truncated or invalid word expansion": "invalid-word-expansion",
    ]
    for (start, name) in errors where message.hasPrefix(start) { return name }
    if message.hasPrefix("Unexpected argument"), let end = message.range(of: " for '.notice'") {
      return String(message[..<end.lowerBound])
    }
    return message.hasSuffix(".") ? String(message.dropLast()) : message
  }
}

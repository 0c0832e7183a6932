import Foundation
import LintelDiagnostics
import LintelLint
import LintelSource
import Testing

/// Runs the examples of `Documentation/HAProxyWarnings.md` through the rules, and through HAProxy
/// 3.4 where it is installed.
@Suite("Warnings of HAProxy")
struct HAProxyWarningTests {
  /// One example of the page.
  struct Example: Sendable, CustomTestStringConvertible {
    /// What HAProxy says.
    var message: String
    var rule: String
    var line: Int
    var text: String

    var testDescription: String { "\(rule) \(message)" }
  }

  static let page: String = {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("Documentation/HAProxyWarnings.md")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  static let common: [(section: String, text: String)] = [
    (
      "defaults",
      """
      defaults
        mode http
        timeout connect 5s
        timeout client 30s
        timeout server 30s

      """
    ), ("frontend", "frontend f\n  bind :18080\n  default_backend b\n"),
    ("backend b", "backend b\n  server a 127.0.0.1:80\n"),
  ]

  static let examples: [Example] = {
    var examples: [Example] = []
    let parts = page.components(separatedBy: "\n```haproxy\n")
    for (before, after) in zip(parts, parts.dropFirst()) {
      guard let message = before.split(separator: "\n").last,
        let body = after.components(separatedBy: "\n```").first
      else { continue }
      let lines = complete(body).split(separator: "\n", omittingEmptySubsequences: false)
      guard let marked = lines.lastIndex(where: { $0.contains(" # ") }),
        let rule = lines[marked].split(separator: " ").last
      else { continue }
      examples.append(
        Example(
          message: String(message), rule: String(rule), line: marked + 1,
          text: lines.joined(separator: "\n")))
    }
    return examples
  }()

  /// The example with the sections that it does not state.
  private static func complete(_ body: String) -> String {
    let lines = body.split(separator: "\n")
    func states(_ section: String) -> Bool { lines.contains { $0.hasPrefix(section) } }
    var text = body + "\n"
    if !states("defaults") {
      // What follows a section of another kind is still under the defaults.
      let first = lines.first.map(String.init) ?? ""
      let isProxy = ["frontend", "listen", "backend"].contains { first.hasPrefix($0) }
      text = isProxy ? common[0].text + text : text + common[0].text
    }
    if !states("frontend"), !states("listen") { text += common[1].text }
    if !states("backend b") { text += common[2].text }
    return text
  }

  @Test("the page lists every rule that speaks for HAProxy")
  func rules() {
    #expect(Self.examples.count > 120)
    for rule in RuleCatalogue.all where rule.family == .haproxy {
      #expect(Self.page.contains(rule.id), "\(rule.id) is not on the page")
    }
    for example in Self.examples {
      #expect(RuleCatalogue.metadata(example.rule) != nil, "\(example.rule) does not exist")
      let row = "| \(example.message) | \(example.rule) |"
      #expect(Self.page.contains(row), "no row for \(example.message)")
    }
  }

  @Test("the rule of an example speaks on its line", arguments: examples)
  func finding(_ example: Example) {
    let run = LintRun(example.text)
    let found = run.diagnostics(LintOptions(profile: .all)).filter { $0.rule == example.rule }
    let lines = found.map { run.sources.files[0].position(at: $0.range.lower).line }
    #expect(lines.contains(example.line), "\(lines) in\n\(example.text)")
  }

  @Test(
    "HAProxy 3.4 says what the page says", .enabled(if: haproxy != nil),
    arguments: examples.filter { !$0.message.hasSuffix(")") && !$0.text.contains("site.pem") })
  func haproxySays(_ example: Example) throws {
    let program = try #require(Self.haproxy)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("a.cfg")
    try Data(example.text.utf8).write(to: file)
    let output = try Self.run(program, ["-c", "-f", file.path])
    #expect(output.contains(example.message), "\(output)")
    for entry in output.components(separatedBy: "\n[") where entry.contains(example.message) {
      guard let range = entry.range(of: "a.cfg:") else { continue }
      let line = Int(entry[range.upperBound...].prefix { $0.isNumber })
      #expect(line == example.line)
    }
  }

  /// The program of version 3.4 that `LINTEL_HAPROXY` names, or the one in the search path.
  static let haproxy: String? = {
    let named = ProcessInfo.processInfo.environment["LINTEL_HAPROXY"]
    for path in [named, "/usr/sbin/haproxy", "/usr/local/sbin/haproxy"].compactMap(\.self) {
      guard let version = try? run(path, ["-v"]), version.contains("version 3.4") else { continue }
      return path
    }
    return nil
  }()

  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}

import Foundation
import Testing

@Suite("lintel check")
struct CheckTests {
  @Test("a clean file is clean")
  func clean() throws {
    let files = try TemporaryDirectory()
    let result = try Command.lintel("check", try files.write("a.cfg", Sample.clean))
    #expect(result.output == "no findings in 1 file\n")
    #expect(result.errors == "")
    #expect(result.status == 0)
  }

  /// A mistake, and where and how it is reported: `line:column: error: text`.
  struct Mistake: Sendable, CustomTestStringConvertible {
    var line: String
    var report: String
    var testDescription: String { line }
  }

  static let mistakes = [
    Mistake(line: "bidn :80", report: "3:3: error: unknown keyword 'bidn' in a 'frontend' section"),
    Mistake(
      line: "server a 127.0.0.1:80",
      report: "3:3: error: 'server' is not allowed in a 'frontend' section"),
    Mistake(
      line: "timeout client",
      report: "3:17: error: 'timeout client' needs one more argument here: time"),
    Mistake(line: "timeout client 5x", report: "3:18: error: '5x' is not a time"),
    Mistake(line: "acl a path \"unterminated", report: "3:14: error: "),
    Mistake(line: "bind 127.0.0.1", report: "3:8: error: invalid address '127.0.0.1'"),
  ]

  @Test("a mistake has a place and a text", arguments: mistakes)
  func mistake(_ mistake: Mistake) throws {
    let files = try TemporaryDirectory()
    let path = try files.write("a.cfg", "frontend f\n  mode http\n  \(mistake.line)\n")
    let result = try Command.lintel("check", "--format", "concise", path)
    #expect(result.status == 1)
    #expect(
      result.output.contains("\(path):\(mistake.report)"), "\(result.output)")
  }

  /// What follows a global section with `zero-warning`, and the status.
  private static let warned: [(rest: String, status: Int32)] = [
    ("frontend f\n  bind :80\n", 1),
    ("frontend f\n  bind :80\n  timeout client 1s\n", 0),
    ("backend b\n  server s 10.0.0.1:80\n", 1),
    (
      "listen f\n  bind :80\n  timeout client 1s\n  timeout server 1s\n  timeout connect 1s\n"
        + "  mode http\n  http-request deny\n  http-request allow\n", 1
    ),
    (".warning \"careful\"\n", 1),
    (".notice \"careful\"\n", 0),
  ]

  /// Each verdict is that of HAProxy 3.4.0.
  @Test("'zero-warning' refuses what HAProxy warns of", arguments: warned)
  func zeroWarning(rest: String, status: Int32) throws {
    let text = "global\n  zero-warning\n" + rest
    let result = try Command.lintel("check", "--validity", "-", input: text)
    #expect(result.status == status, "\(result.output)")
    let lenient = try Command.lintel("check", "--validity", "-", input: "global\n" + rest)
    #expect(lenient.status == 0, "\(lenient.output)")
  }

  @Test("an unknown keyword comes with the likely one")
  func suggestion() throws {
    let result = try Command.lintel(
      "check", "-", input: "frontend f\n  default_backnd b\n")
    #expect(result.output.contains("did you mean 'default_backend'?"))
    #expect(result.output.contains("<stdin>"))
  }

  @Test(
    "the threshold decides about the exit code",
    arguments: [
      ("error", Int32(0)), ("warning", 1), ("info", 1), ("never", 0),
    ])
  func threshold(word: String, status: Int32) throws {
    let text = Sample.warned
    let result = try Command.lintel("check", "--fail-on", word, "-", input: text)
    #expect(result.status == status, "\(result.output)")
    #expect(result.output.contains("warning"))
  }

  @Test("rules are selected and ignored by name")
  func selection() throws {
    let text = Sample.warned
    let all = try Command.lintel("check", "--format", "concise", "-", input: text)
    let rule = try #require(all.output.split(separator: "[").last?.split(separator: " ").first)
    let ignored = try Command.lintel("check", "--ignore", String(rule), "-", input: text)
    #expect(ignored.status == 0, "\(ignored.output)")
    let selected = try Command.lintel("check", "--select", String(rule), "-", input: text)
    #expect(selected.status == 1)
    let unknown = try Command.lintel("check", "--select", "no-such-rule", "-", input: text)
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("There is no rule 'no-such-rule'"))
  }

  /// Texts, and whether HAProxy accepts them.
  static let verdicts: [(text: String, status: Int32)] = [
    (Sample.clean, 0),
    (Sample.clean.replacingOccurrences(of: "timeout http-request 10s", with: ""), 0),
    (Sample.clean + "backend b\n    nonsense\n", 1),
    (Sample.clean + "frontend x\n    bind :1\n    default_backend nowhere\n", 1),
    (String(Sample.clean.dropLast()), 1),
  ]

  @Test("--validity asks only whether HAProxy accepts", arguments: verdicts)
  func validity(text: String, status: Int32) throws {
    let result = try Command.lintel("check", "--validity", "-", input: text)
    #expect(result.status == status, "\(result.output)")
  }

  @Test("JSON has a stable shape")
  func json() throws {
    let result = try Command.lintel(
      "check", "--format", "json", "-", input: "frontend f\n  bidn :80\n")
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let report = try #require(object as? [String: Any])
    let findings = try #require(report["findings"] as? [[String: Any]])
    let finding = try #require(findings.first { $0["rule"] as? String == "CF01" })
    #expect(finding["file"] as? String == "<stdin>")
    #expect(finding["line"] as? Int == 2)
    #expect(finding["column"] as? Int == 3)
    #expect(finding["endColumn"] as? Int == 7)
    #expect(finding["severity"] as? String == "error")
    let summary = try #require(report["summary"] as? [String: Any])
    #expect(summary["errors"] as? Int == findings.count { $0["severity"] as? String == "error" })
  }

  @Test("several files are one configuration, in order; a directory stands for its files")
  func manyFiles() throws {
    let files = try TemporaryDirectory()
    let parts = Sample.clean.components(separatedBy: "\nbackend")
    _ = try files.write("10-front.cfg", parts[0])
    _ = try files.write("20-back.cfg", "backend" + parts[1])
    _ = try files.write("README", "not a configuration")
    _ = try files.write(".hidden.cfg", "nonsense\n")
    #expect(try Command.lintel("check", files.path).status == 0)
    let both = try Command.lintel(
      "check", "-f", files.path + "/10-front.cfg", "-f", files.path + "/20-back.cfg")
    #expect(both.output == "no findings in 2 files\n")
    #expect(try Command.lintel("check", files.path + "/10-front.cfg").status == 1)
  }

  @Test("the target decides about versions", arguments: [("2.4", Int32(0)), ("3.4", 1)])
  func target(version: String, status: Int32) throws {
    // A frontend and a backend with one name: fatal since 3.3.
    let text = Sample.clean.replacingOccurrences(of: "frontend www", with: "frontend app")
    let result = try Command.lintel("check", "--validity", "--target", version, "-", input: text)
    #expect(result.status == status, "\(result.output)")
  }
}

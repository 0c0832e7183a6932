import Foundation
import Testing

/// `.lintel.yaml`, the environment, and which of them counts.
@Suite("Settings")
struct SettingsTests {
  /// Checks a file that one rule, KA05, warns about.
  private func check(
    _ settings: String?, _ arguments: String..., variables: [String: String] = [:]
  ) throws -> Command.Result {
    let files = try TemporaryDirectory()
    try files.write("a.cfg", in: "conf", Sample.warned)
    if let settings { _ = try files.write(".lintel.yaml", settings) }
    let all = ["check", "--format", "concise"] + arguments + ["conf/a.cfg"]
    return try Command.run("lintel", all, in: files.path, variables: variables)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var settings: String
    var status: Int32
    var contains: String
    var testDescription: String { settings }
    init(_ settings: String, _ status: Int32, _ contains: String = "nothing") {
      (self.settings, self.status, self.contains) = (settings, status, contains)
    }
  }

  @Test(
    "a key does what its flag does",
    arguments: [
      Case("", 1, "warning"), Case("# nothing\n", 1, "warning"), Case("ignore: KA05", 0),
      Case("ignore: [TM01, KA]", 0), Case("ignore: 'TM01, KA'", 0), Case("select: [TM]", 0),
      Case("severity: {KA05: error}", 1, ": error: "), Case("severity: {KA: info}", 0, ": info: "),
      Case("severity: {KA: info, KA05: error}", 1, ": error: "),
      Case("severity: [KA05=style]", 0, ": style: "),
      Case("per-file-ignores: {a.cfg: KA05}", 0), Case("per-file-ignores: {conf/: [KA]}", 0),
      Case("per-file-ignores: {'conf/*.cfg': [TM01, KA05]}", 0),
      Case("per-file-ignores: {'*.cfg': 'TM01, KA05'}", 0),
      Case("per-file-ignores: {b.cfg: KA05, other/a.cfg: KA}", 1, "warning"),
      Case("fail-on: error", 0, "warning"), Case("fail-on: never", 0, "warning"),
      Case("target: 2.4", 1, "warning"), Case("check: {ignore: KA05}", 0),
      Case("ignore: TM01\ncheck: {ignore: [KA05]}", 0), Case("fmt: {exclude: x}", 1, "warning"),
      Case("extend-select: [HC]\nignore: [KA05]", 0, "HC04"),
      Case("statistics: true", 1, "1  KA05"),
      Case("env: {NAME: \"a, b\"}", 1, "warning"), Case("each: true", 1, "warning"),
    ])
  func keys(_ testCase: Case) throws {
    let report = try check(testCase.settings)
    #expect(report.status == testCase.status, "\(report)")
    let isSilent = testCase.contains == "nothing"
    #expect(isSilent ? report.output == "" : report.output.contains(testCase.contains), "\(report)")
  }

  @Test(
    "a mistake is told with its place and the nearest name",
    arguments: [
      Case("profil: strict", 2, "1:1: unknown key 'profil', did you mean 'profile'?"),
      Case("target: 3.0\nprofile: strct", 2, "2:10: The value 'strct' is invalid"),
      Case("ignore:\n  - TM01\n  - KA99\n", 2, "3:5: There is no rule 'KA99', did you mean"),
      Case("select: [TM01, KA99]", 2, "1:16: There is no rule 'KA99', did you mean"),
      Case("each: 1", 2, "1:7: 'each' must be true or false"),
      Case("profile: [strict]", 2, "1:10: 'profile' must be a text"),
      Case("ignore: {a: b}", 2, "1:9: 'ignore' must be a text or a list"),
      Case("select:", 2, "1:8: 'select' must be a text"),
      Case("[]", 2, "1:1: a settings file must"),
      Case("target: 1.0", 2, "1:9: The value '1.0' is invalid"),
      Case("severity: {KA05: bad}", 2, "1:12: 'KA05=bad' is no severity"),
      Case("severity: {KA99: error}", 2, "1:12: There is no rule 'KA99'"),
      Case("severity: {CF01: info}", 2, "1:12: 'CF01' is about what HAProxy refuses"),
      Case("per-file-ignores: {a: [KA05, KA99]}", 2, "1:20: There is no rule 'KA99'"),
      Case("format: json=x", 2, "1:9: a file to write is for the command line only"),
      Case("write-baseline: x", 2, "1:1: 'write-baseline' is for the command line only"),
      Case("with-dns: true", 2, "1:1: 'with-dns' reaches beyond the files that are checked"),
      Case("env-from-process: true", 2, "1:1: 'env-from-process' reaches beyond"),
      Case("baseline: ../b.json", 2, "1:11: a path beyond the project counts only"),
      Case("baseline: /etc/passwd", 2, "1:11: a path beyond the project counts only"),
      Case("fmt: {exclud: x}", 2, "1:7: unknown key 'exclud', did you mean 'exclude'?"),
      Case("profile: [a", 2, "1:10: the '[' that opens here is not closed"),
      Case("a: 1\na: 2", 2, "2:1: "),
      Case("fmt: x", 2, "1:6: 'fmt' must be a mapping"),
    ])
  func mistakes(_ testCase: Case) throws {
    let report = try check(testCase.settings)
    #expect(report.status == testCase.status, "\(report)")
    #expect(
      report.errors.hasPrefix("lintel: .lintel.yaml:\(testCase.contains)"), "\(report.errors)")
  }

  @Test("a flag counts before the environment, that before the settings, those before the default")
  func precedence() throws {
    let settings = "severity: {KA05: error}\nfail-on: error"
    let variable = ["LINTEL_FAIL_ON": "never"]
    #expect(try check(nil).status == 1)
    #expect(try check(settings).status == 1)
    #expect(try check(settings, variables: variable).status == 0)
    #expect(try check(settings, "--fail-on", "error", variables: variable).status == 1)
    let lists = try check("ignore: KA05", variables: ["LINTEL_IGNORE": "TM01"])
    #expect(lists.status == 1)
    #expect(try check("each: true", variables: ["LINTEL_EACH": "0"]).status == 1)
    // A value that does not count is not looked at.
    let unread = try check("fail-on: x", "--fail-on", "never", variables: ["LINTEL_FAIL_ON": "y"])
    #expect(unread.status == 0, "\(unread)")
  }

  static let variables: [(variables: [String: String], status: Int32)] = [
    (["LINTEL_IGNORE": "KA05"], 0), (["LINTEL_IGNORE": "TM01,KA05"], 0),
    (["LINTEL_IGNORE": "TM01\nKA05\n"], 0), (["LINTEL_IGNORE": ""], 1),
    (["LINTEL_CHECK_IGNORE": "KA05", "LINTEL_IGNORE": "TM01"], 0),
    (["LINTEL_PER_FILE_IGNORES": "a.cfg:TM01,KA05"], 0), (["LINTEL_VALIDITY": "true"], 0),
    (["LINTEL_VALIDITY": "no"], 1), (["LINTEL_SEVERITY": "TM01=info,KA05=info"], 0),
    (["LINTEL_NO_CONFIG": "1"], 1), (["LINTEL_UPGRADE_FORMAT": "nonsense"], 1),
  ]

  @Test(
    "a variable is called after its flag, with or without the command", arguments: variables.indices
  )
  func variable(index: Int) throws {
    let (variables, status) = Self.variables[index]
    let report = try check(nil, variables: variables)
    #expect(report.status == status, "\(report)")
  }

  @Test(
    "a variable that is wrong is named",
    arguments: [
      ("LINTEL_PROFILE", "x", "The value 'x' is invalid for '--profile <profile>'"),
      ("LINTEL_CHECK_PROFILE", "x", "The value 'x' is invalid"),
      ("LINTEL_EACH", "perhaps", "'perhaps' is neither true nor false; write 1 or 0"),
      ("LINTEL_IGNORE", "KA99", "There is no rule 'KA99', did you mean"),
      ("LINTEL_SEVERITY", "KA05", "'KA05' is no severity of a rule"),
      ("LINTEL_NO_CONFIG", "1", "--config and --no-config exclude each other."),
    ])
  func wrongVariables(name: String, value: String, message: String) throws {
    let extra = name == "LINTEL_NO_CONFIG" ? ["--config", "x"] : []
    let files = try TemporaryDirectory()
    let path = try files.write("a.cfg", Sample.clean)
    let report = try Command.run("lintel", ["check"] + extra + [path], variables: [name: value])
    #expect(report.status == 2)
    #expect(
      report.errors.hasPrefix("lintel: the environment variable \(name): \(message)"),
      "\(report.errors)")
  }

  @Test("who asks for help gets it, and a list without end is refused")
  func limits() throws {
    let help = try Command.run(
      "lintel", ["check", "--help"], variables: ["LINTEL_PROFILE": "x", "LINTEL_EACH": "1"])
    #expect(help.status == 0 && help.output.hasPrefix("OVERVIEW"), "\(help.errors)")
    let list = "ignore:\n" + String(repeating: "- KA05\n", count: 501)
    let report = try check(list)
    #expect(report.status == 2)
    #expect(report.errors.hasPrefix("lintel: .lintel.yaml:502:3: there are more than 500 values"))
    let long = "ignore:\n" + String(repeating: "- KA05\n", count: 300) + "- KA99\n- TM01\n"
    #expect(try check(long).errors.hasPrefix("lintel: .lintel.yaml:302:3: There is no rule 'KA99'"))
  }

  @Test("the nearest file upwards counts, unless another one or none is asked for")
  func discovery() throws {
    let files = try TemporaryDirectory()
    try files.write("a.cfg", in: "x/y", Sample.warned)
    _ = try files.write(".lintel.yaml", "ignore: KA05")
    func status(_ arguments: String...) throws -> Int32 {
      try Command.run("lintel", ["check"] + arguments, in: files.path).status
    }
    #expect(try status("x/y/a.cfg") == 0)
    #expect(try status("x/y") == 0)
    #expect(try status(files.path + "/x/y/a.cfg") == 0)
    #expect(try status("--no-config", "x/y/a.cfg") == 1)
    try files.write(".lintel.yaml", in: "x", "per-file-ignores: {a.cfg: TM}")
    #expect(try status("x/y/a.cfg") == 1)
    #expect(try status("--config", ".lintel.yaml", "x/y/a.cfg") == 0)
    #expect(try status("--config", "missing.yaml", "x/y/a.cfg") == 3)
    // Who names a file trusts it.
    _ = try files.write("named.yaml", "with-files: true\nignore: KA05\n")
    #expect(try status("--config", "named.yaml", "x/y/a.cfg") == 0)
  }

  @Test("with --each, every file has the settings that are nearest to it")
  func each() throws {
    let files = try TemporaryDirectory()
    for folder in ["a", "b"] { try files.write("h.cfg", in: folder, Sample.warned) }
    try files.write(".lintel.yaml", in: "a", "severity: {KA05: info}")
    try files.write(".lintel.yaml", in: "b", "severity: {KA05: error}\nexclude: [x.cfg]")
    try files.write("x.cfg", in: "b", "nonsense\n")
    let report = try Command.lintel(in: files, "check", "--each", "--format", "concise", ".")
    #expect(report.status == 1)
    #expect(report.output.contains("./a/h.cfg:11:5: info: "), "\(report.output)")
    #expect(report.output.contains("./b/h.cfg:11:5: error: "))
  }

  @Test("paths and patterns start at the settings file, and excluded files are left out")
  func paths() throws {
    let files = try TemporaryDirectory()
    try files.write("a.cfg", in: "conf", Sample.warned)
    try files.write("b.cfg", in: "conf/old", "nonsense\n")
    try files.write("c.cfg", in: "conf", Sample.warned)
    try files.write(
      ".lintel.yaml", in: "conf", "exclude: [old/, 'c.*']\nbaseline: base.json\neach: true")
    let written = try Command.lintel(
      in: files, "check", "--write-baseline", "conf/base.json", "conf")
    #expect(written.errors == "lintel: 'conf/base.json' accepts 1 finding\n")
    let report = try Command.lintel(in: files, "check", "conf")
    #expect(report.output == "no findings in 1 file\n", "\(report)")
    let inside = try Command.run("lintel", ["check", "."], in: files.path + "/conf")
    #expect(inside.output == "no findings in 1 file\n", "\(inside)")
    let layout = try Command.lintel(in: files, "fmt", "--check", "conf")
    #expect(!layout.output.contains("c.cfg"), "\(layout)")
  }

  /// The repository that the tests were built from.
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("the pages and the schema are what `lintel write-docs` writes")
  func freshness() throws {
    let result = try Command.lintel("write-docs", "--check", Self.root.path)
    #expect(result.output == "", "run 'swift run lintel write-docs .'")
    #expect(result.status == 0)
  }

  @Test("each key of the schema is read, and each flag has its variable documented")
  func schema() throws {
    let data = try Data(
      contentsOf: Self.root.appending(path: "Grammar/lintel-settings.schema.json"))
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: [String: Any]])
    #expect(properties.count > 20)
    // A wrong value of every key is refused at the value, so the key itself is known.
    for (key, property) in properties {
      let isFlag = property["type"] as? String == "boolean"
      let value = isFlag ? "[]" : "{a: {b: c}}"
      let report = try check("\(key): \(value)", variables: ["LINTEL_CONFIG": ".lintel.yaml"])
      #expect(report.status == 2)
      #expect(!report.errors.contains("unknown key '\(key)'"), "\(report.errors)")
    }
    let page = try String(
      contentsOf: Self.root.appending(path: "Documentation/Reference/settings.md"), encoding: .utf8)
    let help = try Command.lintel("check", "--help").output
    let flags = help.split(whereSeparator: { " \n<[,".contains($0) }).filter {
      $0.hasPrefix("--") && $0.count > 3 && $0 != "--help" && $0 != "--version"
    }
    #expect(flags.count > 20)
    for flag in flags {
      let variable = "LINTEL_" + flag.dropFirst(2).uppercased().replacing("-", with: "_")
      #expect(page.contains("| `\(flag)` | `\(variable)` |"), "\(flag)")
    }
  }

  @Test("the example of the documentation is read")
  func example() throws {
    let text = try String(
      contentsOf: Self.root.appending(path: "Documentation/Settings.md"), encoding: .utf8)
    let settings = text.components(separatedBy: "```yaml\n")[1].components(separatedBy: "```")[0]
    let files = try TemporaryDirectory()
    _ = try files.write(".lintel.yaml", settings)
    _ = try files.write("a.cfg", Sample.warned)
    let written = try Command.lintel(
      in: files, "check", "--write-baseline", "lintel-baseline.json", "a.cfg")
    #expect(written.status == 0, "\(written)")
    let report = try Command.lintel(in: files, "check", "a.cfg")
    #expect(report.output == "no findings in 1 file\n", "\(report)")
    #expect(try Command.lintel(in: files, "fmt", "--check", "a.cfg").status < 2)
    #expect(try Command.lintel(in: files, "convert", "--to", "yaml", "a.cfg").status == 0)
  }

  @Test("the hooks of pre-commit are commands that exist")
  func hooks() throws {
    let text = try String(
      contentsOf: Self.root.appending(path: ".pre-commit-hooks.yaml"), encoding: .utf8)
    let hooks = text.components(separatedBy: "\n- ").dropFirst()
    let files = try TemporaryDirectory()
    let (good, bad) = (
      try files.write("haproxy.cfg", Sample.clean), try files.write("haproxy-b.cfg", "nonsense\n")
    )
    var ids: [String] = []
    for hook in hooks {
      let lines = hook.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      let pairs = lines.compactMap { line in
        line.range(of: ": ").map {
          (String(line[..<$0.lowerBound]), String(line[$0.upperBound...]))
        }
      }
      let keys = Dictionary(pairs) { first, _ in first }
      ids.append(try #require(keys["id"]))
      #expect(["swift", "docker"].contains(keys["language"]))
      let pattern = try Regex(try #require(keys["files"]))
      #expect("a/haproxy-b.cfg".contains(pattern) && !"setup.cfg".contains(pattern))
      let words = try #require(keys["entry"]).split(separator: " ").map(String.init)
      #expect(words.first == "lintel")
      let passed = try Command.run("lintel", words.dropFirst() + [good])
      #expect(passed.status == 0, "\(passed)")
      guard words.contains("check") else { continue }
      let failed = try Command.run("lintel", words.dropFirst() + [good, bad])
      #expect(failed.status == 1, "\(failed)")
    }
    #expect(ids == ["lintel-check", "lintel-fmt", "lintel-check-docker", "lintel-fmt-docker"])
  }
}

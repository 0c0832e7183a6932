import Foundation
import Testing

/// What `--stdin-filename` and `--force-exclude` are for: editors that pipe a file, and hooks that
/// name every file.
@Suite("Named standard input and forced exclusions")
struct StandardInputNameTests {
  private func project(_ settings: String) throws -> TemporaryDirectory {
    let files = try TemporaryDirectory()
    _ = try files.write(".lintel.yaml", settings)
    try files.write("a.cfg", in: "conf", Sample.warned)
    return files
  }

  @Test("standard input goes by the settings, patterns and notation of its name")
  func name() throws {
    let files = try project("per-file-ignores: {'conf/*.cfg': [KA05]}")
    let check = ["check", "--format", "concise"]
    func run(_ arguments: String..., input: String) throws -> Command.Result {
      try Command.run("lintel", check + arguments, input: input, in: files.path)
    }
    #expect(try run("-", input: Sample.warned).output.contains("<stdin>:"))
    let named = try run("--stdin-filename", "conf/b.cfg", "-", input: Sample.warned)
    #expect(named.output == "", "\(named)")
    let other = try run("--stdin-filename", "b.cfg", "-", input: Sample.warned)
    #expect(other.output.hasPrefix("b.cfg:"), "\(other)")
    let each = try run("--each", "--stdin-filename", "conf/b.cfg", "-", input: Sample.warned)
    #expect(each.output == "", "\(each)")
    let yaml = try run("--stdin-filename", "b.yaml", "-", input: "# nothing\n")
    #expect(yaml.output.contains("b.yaml:"), "\(yaml)")
    let twice = try run("--stdin-filename", "b.cfg", "-", "b.cfg", input: "")
    #expect(twice.status == 2)
  }

  @Test("the settings are those of the directory that the name is in")
  func settings() throws {
    let files = try project("profile: recommended")
    try files.write(".lintel.yaml", in: "conf", "ignore: KA05")
    let here = try Command.lintel(
      in: files, "check", "--stdin-filename", "b.cfg", "-", input: Sample.warned)
    #expect(here.status == 1)
    let below = try Command.lintel(
      in: files, "check", "--stdin-filename", "conf/b.cfg", "-", input: Sample.warned)
    #expect(below.status == 0, "\(below)")
  }

  @Test("a baseline of a file holds for what is piped under its name")
  func baseline() throws {
    let files = try project("profile: recommended")
    let written = try Command.lintel(
      in: files, "check", "--write-baseline", "b.json", "conf/a.cfg")
    #expect(written.status == 0, "\(written)")
    let arguments = ["check", "--baseline", "b.json", "--stdin-filename"]
    let known = try Command.run(
      "lintel", arguments + ["conf/a.cfg", "-"], input: Sample.warned, in: files.path)
    #expect(known.status == 0, "\(known)")
    let other = try Command.run(
      "lintel", arguments + ["conf/b.cfg", "-"], input: Sample.warned, in: files.path)
    #expect(other.status == 1, "\(other)")
  }

  @Test("fixes of what is piped go to standard output, and the file of its name stays")
  func fix() throws {
    let files = try project("profile: recommended")
    let text = Sample.clean + "  acl unused path /x\n"
    _ = try files.write("a.cfg", text)
    let fixed = try Command.lintel(
      in: files, "check", "--fix", "--stdin-filename", "a.cfg", "-", input: text)
    #expect(fixed.output.contains("frontend"), "\(fixed)")
    #expect(try files.read("a.cfg") == text)
  }

  @Test("what is excluded is left out although it is named")
  func exclusion() throws {
    let files = try project("exclude: 'a.cfg'\nfmt: {force-exclude: true}")
    #expect(try Command.lintel(in: files, "check", "conf/a.cfg").status == 1)
    let left = try Command.lintel(in: files, "check", "--force-exclude", "conf/a.cfg")
    #expect(left.output == "no findings in 0 files\n", "\(left)")
    #expect(left.status == 0)
    let each = try Command.lintel(in: files, "check", "--each", "--force-exclude", "conf/a.cfg")
    #expect(each.status == 0, "\(each)")
    let variable = try Command.lintel(
      in: files, "check", "conf/a.cfg", variables: ["LINTEL_FORCE_EXCLUDE": "1"])
    #expect(variable.status == 0, "\(variable)")
    let layout = try Command.lintel(
      in: files, "fmt", "--stdin-filename", "a.cfg", "-", input: " global\n")
    #expect(layout.output == " global\n", "\(layout)")
    let piped = try Command.lintel(
      in: files, "check", "--fix", "--force-exclude", "--stdin-filename", "a.cfg", "-",
      input: " global\n")
    #expect(piped.output.hasPrefix(" global\n"), "\(piped)")
  }
}

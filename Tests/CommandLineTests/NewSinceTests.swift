import Foundation
import Testing

@Suite("lintel check --new-since")
struct NewSinceTests {
  /// A repository with one commit.
  private func repository(_ text: String) throws -> TemporaryDirectory {
    let files = try TemporaryDirectory()
    try files.write("a.cfg", in: "conf", text)
    try git(files, "init", "-q")
    try git(files, "add", ".")
    try git(
      files, "-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false", "commit",
      "-q", "-m", "first")
    return files
  }

  private func git(_ files: TemporaryDirectory, _ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", files.path] + arguments
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  private func rules(_ files: TemporaryDirectory, _ paths: String...) throws -> [String] {
    let arguments = ["check", "--format", "json-lines", "--new-since", "HEAD"] + paths
    let report = try Command.run("lintel", arguments, in: files.path)
    #expect(report.status < 2, "\(report.errors)")
    return try report.output.split(separator: "\n").compactMap { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["rule"] as? String
    }
  }

  @Test("only what is on a new line counts")
  func lines() throws {
    let files = try repository(Sample.warned)
    #expect(try rules(files, "conf/a.cfg") == [])
    try files.write("a.cfg", in: "conf", "# moved\n" + Sample.warned)
    #expect(try rules(files, "conf/a.cfg") == [])
    let new = Sample.warned + "frontend new\n    bind :2\n    option httpclose\n"
    try files.write("a.cfg", in: "conf", new + "    default_backend app\n")
    #expect(try rules(files, "conf/a.cfg") == ["LO01", "KA05"])
  }

  @Test("what a deleted line has caused is new, wherever it is told")
  func deletions() throws {
    let files = try repository(Sample.clean)
    let line = "    timeout connect 5s\n"
    let text = Sample.clean.replacing(line, with: "")
    #expect(text != Sample.clean)
    try files.write("a.cfg", in: "conf", text)
    #expect(try rules(files, "conf/a.cfg") != [])
    #expect(try rules(files, "--each", "conf") != [])
  }

  @Test("a renamed file is not new")
  func renames() throws {
    let files = try repository(Sample.warned)
    try git(files, "mv", "conf/a.cfg", "b.cfg")
    #expect(try rules(files, "b.cfg") == [])
  }

  @Test("a file that git does not know is new")
  func untracked() throws {
    let files = try repository(Sample.clean)
    try files.write("b.cfg", in: "conf", Sample.warned)
    #expect(try rules(files, "conf/b.cfg") == ["KA05"])
    try git(files, "add", ".")
    #expect(try rules(files, "conf/b.cfg") == ["KA05"])
  }

  @Test("what cannot be compared is told, with 2")
  func failures() throws {
    let files = try repository(Sample.clean)
    func errors(
      _ revision: String, _ path: String, input: String? = nil
    ) throws -> String {
      let all = ["check", "--new-since=\(revision)", path]
      let report = try Command.run("lintel", all, input: input, in: files.path)
      #expect(report.status == 2 && report.output == "", "\(report)")
      return report.errors
    }
    #expect(try errors("nope", "conf/a.cfg").contains("git knows no revision 'nope'"))
    #expect(try errors("--output=x", "conf/a.cfg").contains("git knows no revision"))
    #expect(try errors("HEAD", "-", input: Sample.clean).contains("standard input has no history"))
    let outside = try TemporaryDirectory()
    let path = try outside.write("a.cfg", Sample.clean)
    #expect(try errors("HEAD", path).contains("lies in no git repository"))
    let missing = try Command.lintel(
      in: files, "check", "--new-since", "HEAD", "conf/a.cfg", variables: ["PATH": "/nowhere"])
    #expect(missing.errors.contains("git cannot be started: No such file or directory"))
  }
}

import Foundation
import Testing

/// What the program says to words that it does not know, and which way its links go.
@Suite("Commands, names and links")
struct CommandNameTests {
  @Test("a misspelt command, rule or version comes with the likely one")
  func suggestions() throws {
    let command = try Command.lintel("chekc", "a.cfg")
    #expect(command.status == 2)
    #expect(command.errors.contains("no command 'chekc', did you mean 'check'?"), "\(command)")
    let version = try Command.lintel("check", "--target", "2.6.12", "-", input: "")
    #expect(version.status == 2)
    #expect(version.errors.contains("Write 2.6"), "\(version)")
  }

  @Test(
    "rules are named in any case",
    arguments: [
      ["--ignore", "ka05"], ["--ignore", "HTTPCLOSE-closes-client-connection"],
      ["--select", "tm01"], ["--ignore", "ka"], ["--severity", "ka05=info"],
      ["--ignore", "tm01, ka05"],
    ])
  func case_(_ arguments: [String]) throws {
    let result = try Command.run(
      "lintel", ["check"] + arguments + ["-"], input: Sample.warned)
    #expect(result.status == 0, "\(result)")
  }

  @Test("a mistake of a command shows the usage of that command")
  func usage() throws {
    let result = try Command.lintel("upgrade", "--to", "3.4", "-", input: "lintel: 1\n")
    #expect(result.status == 2)
    #expect(result.errors.contains("Usage: lintel upgrade "), "\(result)")
  }

  @Test("reports lead to the published pages, and else to those of the repository")
  func links() throws {
    func report(_ format: String, _ arguments: String...) throws -> String {
      try Command.run(
        "lintel", ["check", "--format", format] + arguments + ["-"], input: Sample.warned
      ).output
    }
    let site = ["--docs-url", "https://docs.example/lintel/"]
    #expect(try report("json").contains("\"documentation\":\"Documentation/Rules/KA05.md\""))
    #expect(!(try report("sarif").contains("helpUri")))
    let page = "https://docs.example/lintel/Rules/KA05/"
    #expect(try report("json", site[0], site[1]).contains("\"documentation\":\"\(page)\""))
    #expect(try report("json-lines", site[0], site[1]).contains("\"documentation\":\"\(page)\""))
    let sarif = try report("sarif", site[0], site[1])
    #expect(sarif.contains("\"helpUri\":\"\(page)\""), "\(sarif)")
    #expect(sarif.contains("\"informationUri\":\"https://docs.example/lintel\""))
    #expect(try report("rdjson", site[0], site[1]).contains("\"url\":\"\(page)\""))
    #expect(try Command.lintel("explain", "ka05", site[0], site[1]).output.contains(page))
    #expect(try Command.lintel("explain", "HS03").output.contains("Documentation/Rules/HS03.md"))
    #expect(try Command.lintel("explain", "KA05", "--docs-url", "x").status == 2)
  }

  @Test("only what fails the run is a failure for JUnit")
  func junit() throws {
    for (threshold, failures) in [("warning", 1), ("error", 0), ("never", 0)] {
      let report = try Command.lintel(
        "check", "--format", "junit", "--fail-on", threshold, "-", input: Sample.warned
      ).output
      #expect(report.contains(" failures=\"\(failures)\" "), "\(report)")
      #expect(report.contains("<system-out>") == (failures == 0), "\(report)")
    }
  }

  @Test("the kinds of edits and the version of an upgrade are keys, and misplaced keys are told")
  func upgradeKeys() throws {
    let files = try TemporaryDirectory()
    _ = try files.write("a.cfg", "backend b\n  option httpclose\n  option forceclose\n")
    _ = try files.write(".lintel.yaml", "upgrade: {to: \"2.8\", write: true, exclude: [UP99]}")
    let wrong = try Command.lintel(in: files, "upgrade", "a.cfg")
    #expect(wrong.errors.contains("There is no kind of edit 'UP99'"), "\(wrong)")
    _ = try files.write(".lintel.yaml", "upgrade: {to: \"2.8\", write: true}")
    let done = try Command.lintel(in: files, "upgrade", "a.cfg")
    #expect(done.status == 0, "\(done)")
    #expect(try files.read("a.cfg") == "backend b\n  option httpclose\n")
    _ = try files.write(".lintel.yaml", "strict: true")
    let misplaced = try Command.lintel(in: files, "convert", "--to", "yaml", "a.cfg")
    #expect(misplaced.errors.contains("'strict' is a key of 'lintel convert'"), "\(misplaced)")
    #expect(misplaced.errors.contains("write it below 'convert:'"))
  }

  @Test("a conversion does not count as kept what HAProxy refuses")
  func ledger() throws {
    let text = "global\n  nonsense 1 2\n  maxconn 10\n"
    let kept = try Command.lintel("convert", "--to", "yaml", "--ledger", "-", input: text)
    #expect(kept.status == 0)
    #expect(kept.errors.contains("<stdin>:2:3: refused: nonsense: "), "\(kept)")
    #expect(kept.errors.contains("2 kept, 0 kept-with-difference, 1 refused"), "\(kept)")
    let strict = try Command.lintel("convert", "--to", "yaml", "--strict", "-", input: text)
    #expect(strict.status == 1)
    #expect(strict.output == "")
  }

  @Test("a verdict on a list of certificates is HAProxy's")
  func certificateList() throws {
    let files = try TemporaryDirectory()
    _ = try files.write("a.lst", "/dev/null [alpn h2\n")
    let all = try Command.lintel(in: files, "check", "--crt-list", "a.lst")
    let verdict = try Command.lintel(in: files, "check", "--validity", "--crt-list", "a.lst")
    #expect(all.output.contains("warning"), "\(all)")
    #expect(!verdict.output.contains("warning"), "\(verdict)")
  }
}

import Foundation
import Testing

@Suite("lintel check --baseline")
struct BaselineTests {
  private static let option = "    option httpclose\n"

  @Test("what a baseline accepts is not reported, wherever its line has moved")
  func accepted() throws {
    let files = try TemporaryDirectory()
    _ = try files.write("a.cfg", Sample.warned)
    let written = try Command.lintel(in: files, "check", "--write-baseline", "base.json", "a.cfg")
    #expect(written.status == 0 && written.output == "", "\(written)")
    #expect(written.errors == "lintel: 'base.json' accepts 1 finding\n")
    let moved =
      "# a comment\n\n"
      + Sample.warned.replacingOccurrences(
        of: Self.option, with: "    option   httpclose # why\n")
    _ = try files.write("a.cfg", moved)
    let same = try Command.lintel(in: files, "check", "--baseline", "base.json", "a.cfg")
    #expect(same.output == "no findings in 1 file\n" && same.status == 0, "\(same)")
  }

  @Test("one more of the same is reported")
  func counted() throws {
    let files = try TemporaryDirectory()
    _ = try files.write("a.cfg", Sample.warned)
    _ = try Command.lintel(in: files, "check", "--write-baseline", "base.json", "a.cfg")
    let twice = Sample.warned.replacingOccurrences(
      of: "    bind 127.0.0.1:8000\n", with: "    bind 127.0.0.1:8000\n    bind 127.0.0.1:8000\n")
    let other =
      twice + "frontend other\n    bind 127.0.0.1:1\n" + Self.option
      + "    default_backend app\n"
    _ = try files.write("a.cfg", other)
    let report = try Command.lintel(
      in: files, "check", "--select", "KA05", "--format", "concise", "--baseline", "base.json",
      "a.cfg")
    #expect(report.status == 1)
    #expect(report.output.split(separator: "\n").count { $0.contains("KA05") } == 1)
  }

  @Test("an entry in vain is a note at its line, and does not fail the run")
  func stale() throws {
    let files = try TemporaryDirectory()
    _ = try files.write("a.cfg", Sample.warned)
    _ = try Command.lintel(in: files, "check", "--write-baseline", "base.json", "a.cfg")
    _ = try files.write("a.cfg", Sample.clean)
    let report = try Command.lintel(
      in: files, "check", "--format", "concise", "--baseline", "base.json", "a.cfg")
    #expect(report.output.hasPrefix("base.json:4:5: info: the baseline accepts a finding of KA05"))
    #expect(report.output.contains("[BL01 stale-baseline-entry]"))
    #expect(report.status == 0)
    // A rule that was not applied, and a file that was not checked, say nothing.
    let other = try Command.lintel(
      in: files, "check", "--ignore", "KA05", "--baseline", "base.json", "a.cfg")
    #expect(other.output == "no findings in 1 file\n")
    _ = try files.write("b.cfg", Sample.clean)
    let beside = try Command.lintel(in: files, "check", "--baseline", "base.json", "b.cfg")
    #expect(beside.output == "no findings in 1 file\n")
    try FileManager.default.removeItem(atPath: files.path + "/a.cfg")
    let gone = try Command.lintel(in: files, "check", "--baseline", "base.json", "b.cfg")
    #expect(gone.output.contains("BL01"))
  }

  @Test("paths are relative to the baseline, and the file is sorted, a line an entry")
  func form() throws {
    let files = try TemporaryDirectory()
    try files.write("b.cfg", in: "conf", Sample.warned)
    try files.write("a.cfg", in: "conf", Sample.warned)
    _ = try Command.run(
      "lintel", ["check", "--each", "--write-baseline", "../base.json", "b.cfg", "a.cfg"],
      in: files.path + "/conf")
    let line = #""section":"frontend www","line":"option httpclose","rule":"KA05","count":1}"#
    #expect(
      try files.read("base.json") == """
        {
          "version": 1,
          "findings": [
            {"file":"conf/a.cfg",\(line),
            {"file":"conf/b.cfg",\(line)
          ]
        }

        """)
    let report = try Command.lintel(in: files, "check", "--each", "--baseline", "base.json", "conf")
    #expect(report.output == "no findings in 2 files\n", "\(report)")
  }

  @Test("any bytes of a line can be accepted and known again")
  func oddBytes() throws {
    let files = try TemporaryDirectory()
    let odd = "\u{1}\u{7F}\u{85}\u{2028}\u{FEFF}\u{FFFE}\u{FFFF}\u{1F600}\t\\\" é"
    let text = Sample.clean + "    stats realm \(odd) "
    _ = try files.write("a.cfg", Data(text.utf8) + [0xFF, 0x0A])
    let first = try Command.lintel(in: files, "check", "--write-baseline", "base.json", "a.cfg")
    #expect(first.status == 0 && !first.errors.contains("accepts 0"), "\(first)")
    let again = try Command.lintel(in: files, "check", "--baseline", "base.json", "a.cfg")
    #expect(again.output == "no findings in 1 file\n", "\(again)")
  }

  static let malformed: [(text: String, message: String)] = [
    ("", "base.json:1:1: a baseline is missing: the file is empty"),
    ("[]", "base.json:1:1: a baseline must be a mapping of keys to values"),
    ("{\"version\": 1}", "base.json:1:1: the key 'findings' is missing"),
    ("{\"version\": 2, \"findings\": []}", "base.json:1:13: the version of the baseline must be"),
    ("{\"version\": 1,\n \"finding\": []}", "base.json:2:2: unknown key 'finding', did you mean"),
    ("{\"version\": 1,\n \"findings\": [{}]}", "base.json:2:15: the key 'file' is missing"),
    (
      "{\"version\": 1, \"findings\": [{\"count\": 99999999999999999999}]}",
      "base.json:1:39: 'count' must be a whole number from 1 up"
    ),
    ("{\"version\": 1,\n\"findings\": [", "base.json:2:"),
  ]

  @Test("a baseline that is none is told with its place", arguments: malformed.indices)
  func unreadable(index: Int) throws {
    let (text, message) = Self.malformed[index]
    let files = try TemporaryDirectory()
    _ = try files.write("a.cfg", Sample.clean)
    _ = try files.write("base.json", text)
    let report = try Command.lintel(in: files, "check", "--baseline", "base.json", "a.cfg")
    #expect(report.status == 3)
    #expect(report.errors.hasPrefix("lintel: " + message), "\(report.errors)")
  }

  @Test("a baseline that is missing cannot be read; a verdict of HAProxy has none")
  func usage() throws {
    let files = try TemporaryDirectory()
    _ = try files.write("a.cfg", Sample.clean)
    #expect(try Command.lintel(in: files, "check", "--baseline", "no", "a.cfg").status == 3)
    let verdict = try Command.lintel(in: files, "check", "--validity", "--baseline", "no", "a.cfg")
    #expect(verdict.status == 2)
  }
}

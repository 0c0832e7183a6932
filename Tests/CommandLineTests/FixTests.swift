import Foundation
import Testing

@Suite("lintel check --fix")
struct FixTests {
  private static let text = Sample.clean.replacingOccurrences(
    of: "    default_backend app",
    with: "    maxconn 5\n    maxconn 6\n    option httpclose\n    default_backend app")
  private static let fixed = text.replacingOccurrences(of: "    maxconn 5\n", with: "")

  @Test("safe fixes are written, unsafe ones only with consent")
  func fix() throws {
    let files = try TemporaryDirectory()
    let path = try files.write("a.cfg", Self.text)
    let safe = try Command.lintel("check", "--fix", path)
    #expect(safe.status == 1)
    #expect(safe.errors == "lintel: fixed 1, 1 remain, 1 fixable with --unsafe-fixes\n")
    #expect(try files.read("a.cfg") == Self.fixed)
    let all = try Command.lintel("check", "--fix", "--unsafe-fixes", path)
    #expect(all.status == 1 || all.status == 0)
    #expect(try files.read("a.cfg").contains("option http-server-close"))
    let again = try Command.lintel("check", "--diff", "--unsafe-fixes", path)
    #expect(again.status == 0 && again.output == "")
  }

  @Test(
    "nothing is deleted as safe where a line is not understood, or of what was meant",
    arguments: [
      // A misspelt header, below which the lines of a backend look out of place.
      "    default_backend app\nbakend app\n    balance roundrobin\n    timeout server 10s\n",
      // Access control in a mode without requests.
      "    default_backend app\n    http-request deny if { path_beg /admin }\n",
      "    default_backend app\n    cookie S insert\n",
    ])
  func evidence(lines: String) throws {
    let files = try TemporaryDirectory()
    let mode = lines.contains("bakend") ? "mode http" : "mode tcp"
    let text = Sample.clean.replacingOccurrences(of: "    default_backend app\n", with: lines)
      .replacingOccurrences(of: "mode http", with: mode)
    let path = try files.write("a.cfg", text)
    #expect(try Command.lintel("check", "--fix", path).status == 1)
    #expect(try files.read("a.cfg") == text)
  }

  @Test("a default of the version is stated as safe only where the version is")
  func defaults() throws {
    let files = try TemporaryDirectory()
    let text = Sample.clean.replacingOccurrences(
      of: "    balance roundrobin\n", with: "    server s2 127.0.0.1:2 check\n")
    let path = try files.write("a.cfg", text)
    _ = try Command.lintel("check", "--fix", path)
    #expect(try files.read("a.cfg") == text)
    _ = try Command.lintel("check", "--fix", "--target", "2.8", path)
    #expect(try files.read("a.cfg").contains("    balance roundrobin\n"))
  }

  @Test("a patch is shown and nothing is written")
  func diff() throws {
    let files = try TemporaryDirectory()
    let path = try files.write("a.cfg", Self.text)
    let result = try Command.lintel("check", "--diff", path)
    #expect(result.status == 1)
    #expect(result.output.contains("\n-    maxconn 5\n"))
    #expect(try files.read("a.cfg") == Self.text)
  }

  @Test("a report that goes to a file is written beside the patch")
  func reportBesidePatch() throws {
    let files = try TemporaryDirectory()
    let path = try files.write("a.cfg", Self.text)
    let report = try files.write("out.sarif", "")
    let result = try Command.lintel("check", "--diff", "--format", "sarif=\(report)", path)
    #expect(result.output.contains("\n-    maxconn 5\n"))
    #expect(try files.read("out.sarif").contains("\"runs\""))
  }

  @Test("what a baseline accepts is not counted as left")
  func countsOfBaseline() throws {
    let files = try TemporaryDirectory()
    let path = try files.write("a.cfg", Self.text)
    let baseline = try files.write("baseline.json", "")
    _ = try Command.lintel("check", "--write-baseline", baseline, path)
    let result = try Command.lintel("check", "--unsafe-fixes", "--baseline", baseline, path)
    #expect(result.errors == "lintel: 0 fixable with --fix, 0 more with --fix --unsafe-fixes\n")
  }

  @Test("standard input goes fixed to standard output, and the report elsewhere")
  func standardInput() throws {
    let result = try Command.lintel("check", "--fix", "-", input: Self.text)
    #expect(result.output == Self.fixed)
    #expect(result.errors.contains("KA05"))
  }

  @Test("--unsafe-fixes alone counts")
  func available() throws {
    let result = try Command.lintel("check", "--unsafe-fixes", "-", input: Self.text)
    #expect(result.errors == "lintel: 1 fixable with --fix, 1 more with --fix --unsafe-fixes\n")
  }

  @Test("of several files none is written where one cannot be")
  func allOrNone() throws {
    let files = try TemporaryDirectory()
    let path = try files.write("a.cfg", Self.text)
    let result = try Command.lintel("check", "--fix", "-f", path, "-f", "/proc/self/cmdline")
    #expect(result.status != 0)
    #expect(try files.read("a.cfg") == Self.text || result.errors.contains("fixed"))
  }

  @Test("what HAProxy refuses can neither be hidden nor accepted")
  func refusals() throws {
    let files = try TemporaryDirectory()
    let hidden = "nonsense a # lintel: ignore[CF01] hidden\n"
    let path = try files.write("a.cfg", Sample.clean + "    " + hidden)
    #expect(try Command.lintel("check", path).output.contains("CF01"))
    let baseline = files.path + "/baseline.json"
    #expect(try Command.lintel("check", "--write-baseline", baseline, path).status == 0)
    #expect(try Command.lintel("check", "--baseline", baseline, path).output.contains("CF01"))
    _ = try files.write("a.cfg", Sample.clean + "    nonsense a\n")
    #expect(try Command.lintel("check", "--add-ignores", "--reason", "old", path).status == 1)
    #expect(try files.read("a.cfg") == Sample.clean + "    nonsense a\n")
  }

  @Test("--add-ignores hides everything once, in both notations")
  func addIgnores() throws {
    let files = try TemporaryDirectory()
    let path = try files.write("a.cfg", Self.text)
    let yaml = try Command.lintel("convert", "--to", "yaml", path).output
    let other = try files.write("b.yaml", yaml)
    for file in [path, other] {
      let first = try Command.lintel("check", "--add-ignores", "--reason", "old", file)
      #expect(first.status == 0, "\(first.output) \(first.errors)")
      #expect(try Command.lintel("check", file).output == "no findings in 1 file\n")
      let second = try Command.lintel("check", "--add-ignores", "--diff", file)
      #expect(second.status == 0 && second.output == "", "\(second.output)")
    }
    #expect(try files.read("a.cfg").contains("# lintel: ignore[KA05] old\n    option httpclose"))
  }
}

import Foundation
import Testing

@Suite("lintel check --each and --statistics")
struct EachTests {
  @Test("every file is a configuration of its own, and findings come in one report")
  func merged() throws {
    let files = try TemporaryDirectory()
    // Together, the proxies of both files would be there twice.
    try files.write("a.cfg", in: "x", Sample.clean)
    try files.write("b.cfg", in: "x/y", Sample.warned)
    try files.write(".c.cfg", in: "x/y", "nonsense\n")
    let report = try Command.lintel(in: files, "check", "--each", "--format", "json", "x")
    #expect(report.status == 1)
    let object = try JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? [String: Any]
    let findings = try #require(object?["findings"] as? [[String: Any]])
    #expect(findings.map { $0["file"] as? String } == ["x/y/b.cfg"])
    #expect((object?["summary"] as? [String: Int])?["files"] == 2)
    let fixes = try #require(findings.first?["fix"] as? [String: Any])
    let edits = try #require(fixes["edits"] as? [[String: Any]])
    #expect(edits.allSatisfy { $0["file"] as? String == "x/y/b.cfg" })
  }

  @Test("the worst status counts, and one file does not keep the others from being checked")
  func worst() throws {
    let files = try TemporaryDirectory()
    let good = try files.write("a.cfg", Sample.clean)
    let warned = try files.write("b.cfg", Sample.warned)
    #expect(try Command.lintel("check", "--each", good, good).status == 0)
    #expect(try Command.lintel("check", "--each", good, warned).status == 1)
    #expect(try Command.lintel("check", "--each", "--validity", good, warned).status == 0)
    let missing = try Command.lintel("check", "--each", files.path + "/none.cfg", warned)
    #expect(missing.status == 3)
    #expect(missing.output.contains("KA05"))
    #expect(try Command.lintel("check", "--each").status == 2)
  }

  @Test("the files of other programs are left out where they were found, and not where named")
  func foreign() throws {
    let files = try TemporaryDirectory()
    let foreign = "[metadata]\nname = x\ncache = 1\n  install_requires =\n    y\n"
    _ = try files.write("setup.cfg", foreign)
    _ = try files.write("compose.yml", "services:\n  a: {image: b}\n")
    _ = try files.write("a.cfg", Sample.clean)
    _ = try files.write("b.yaml", "lintel: 1\n")
    for command in [["check", "--each"], ["fmt", "--check"]] {
      let result = try Command.run("lintel", command + ["."], in: files.path)
      #expect(result.status == (command == ["fmt", "--check"] ? 1 : 0), "\(result)")
      #expect(result.errors.contains("compose.yml' and 1 more left out"), "\(result)")
      #expect(try Command.run("lintel", command + ["setup.cfg"], in: files.path).status != 0)
    }
    #expect(try Command.lintel(in: files, "fmt", ".").status == 0)
    #expect(try files.read("setup.cfg") == foreign)
  }

  @Test("a loop of links ends")
  func loop() throws {
    let files = try TemporaryDirectory()
    _ = try files.write("a.cfg", Sample.clean)
    try FileManager.default.createSymbolicLink(
      atPath: files.path + "/loop", withDestinationPath: ".")
    #expect(try Command.lintel("check", "--each", files.path).status == 0)
  }

  @Test("statistics count rules, the most frequent first, with unchanged exit codes")
  func statistics() throws {
    let files = try TemporaryDirectory()
    _ = try files.write("a.cfg", Sample.warned)
    _ = try files.write(
      "b.cfg", Sample.warned.replacingOccurrences(of: "1 check", with: "1 chek"))
    let report = try Command.lintel(in: files, "check", "--each", "--statistics", ".")
    #expect(report.status == 1)
    #expect(report.output.hasPrefix("2  KA05  [-]  httpclose-closes-client-connection\n"))
    let json = try Command.lintel(
      in: files, "check", "--each", "--statistics", "--format", "json", ".")
    let rows = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(rows?.first?["rule"] as? String == "KA05")
    #expect(rows?.first?["count"] as? Int == 2)
    #expect(rows?.first?["fixable"] as? Bool == false)
    #expect(json.status == 1)
    let sarif = try Command.lintel("check", "--statistics", "--format", "sarif", "-", input: "")
    #expect(sarif.status == 2)
  }

  @Test("annotations are the default in a workflow")
  func workflow() throws {
    let files = try TemporaryDirectory()
    _ = try files.write("a.cfg", Sample.warned)
    let report = try Command.lintel(
      in: files, "check", "a.cfg", variables: ["GITHUB_ACTIONS": "true"])
    #expect(report.output.hasPrefix("::warning "), "\(report.output)")
  }

  @Test(
    "a rule is explained by id or name in any case",
    arguments: [
      "KA05", "ka05", "httpclose-closes-client-connection", "HTTPCLOSE-Closes-client-connection",
      "bl01",
    ])
  func explain(name: String) throws {
    let result = try Command.lintel("explain", name)
    #expect(
      result.status == 0 && result.output.hasPrefix(name.lowercased() == "bl01" ? "BL01" : "KA05"))
    let unknown = try Command.lintel("explain", "Httpclose-closes-client-conection")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("Did you mean 'httpclose-closes-client-connection'?"))
  }
}

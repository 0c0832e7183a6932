import Testing

@Suite("lintel fmt")
struct FormatTests {
  private static let loose = "global\nmaxconn  3\ndaemon\n"
  private static let neat = "global\n    maxconn 3\n    daemon\n"

  @Test("reads standard input and writes standard output")
  func standardInput() throws {
    let result = try Command.lintel("fmt", "-", input: Self.loose)
    #expect(result.status == 0)
    #expect(result.output == Self.neat)
  }

  @Test("--stdin-filename tells the notation")
  func standardInputName() throws {
    let yaml = try Command.lintel(
      "fmt", "--stdin-filename", "lb/a.yaml", "-", input: "lintel: 1   # a\n")
    #expect(yaml.output == "lintel: 1 # a\n")
    let haproxy = try Command.lintel("fmt", "--stdin-filename", "a.cfg", "-", input: Self.loose)
    #expect(haproxy.output == Self.neat)
  }

  @Test("what cannot be read is told, and the exit code is that of a check")
  func malformed() throws {
    let files = try TemporaryDirectory()
    let text = "lintel: 1\nglobal:\n  {maxconn: 1\n"
    let path = try files.write("m.yaml", text)
    for arguments in [["--check", path], ["--diff", path], [path]] {
      let result = try Command.run("lintel", ["fmt"] + arguments)
      #expect(result.status == 1)
      #expect(result.errors.contains("YS"), "\(result.errors)")
    }
    #expect(try files.read("m.yaml") == text)
  }

  @Test("--check names what is not formatted and changes nothing")
  func check() throws {
    let files = try TemporaryDirectory()
    let loose = try files.write("loose.cfg", Self.loose)
    let neat = try files.write("neat.cfg", Self.neat)
    let result = try Command.lintel("fmt", "--check", loose, neat)
    #expect(result.status == 1)
    #expect(result.output == loose + "\n")
    #expect(try files.read("loose.cfg") == Self.loose)
    #expect(try Command.lintel("fmt", "--check", neat).status == 0)
  }

  @Test("--diff shows what would change, under the name that is given")
  func diff() throws {
    let result = try Command.lintel(
      "fmt", "--diff", "--stdin-filename", "lb/a.cfg", "-", input: Self.loose)
    #expect(result.status == 1)
    #expect(
      result.output == """
        --- lb/a.cfg
        +++ lb/a.cfg
        @@ -1,3 +1,3 @@
         global
        -maxconn  3
        -daemon
        +    maxconn 3
        +    daemon

        """)
    #expect(try Command.lintel("fmt", "--diff", "-", input: Self.neat).output == "")
  }

  @Test(
    "--lines leaves the other lines alone",
    arguments: [
      ("2:2", "global\n    maxconn 3\ndaemon\n"), ("3:9", "global\nmaxconn  3\n    daemon\n"),
      ("1:3", neat), ("7:9", loose),
    ])
  func lines(_ range: String, _ expected: String) throws {
    let result = try Command.lintel("fmt", "--lines", range, "-", input: Self.loose)
    #expect(result.status == 0)
    #expect(result.output == expected)
  }

  @Test(
    "--lines formats YAML too, and refuses what is no range", arguments: ["", "2", "0:1", "3:2"])
  func wrongLines(_ range: String) throws {
    let result = try Command.lintel("fmt", "--lines", range, "-", input: Self.loose)
    #expect(result.status == 2)
    let yaml = try Command.lintel(
      "fmt", "--lines", "2:2", "--stdin-filename", "a.yaml", "-",
      input: "lintel: 1   # a\nglobal: {}   # b\n")
    #expect(yaml.output == "lintel: 1   # a\nglobal: {} # b\n")
  }

  @Test("a file is rewritten in place, once")
  func inPlace() throws {
    let files = try TemporaryDirectory()
    let path = try files.write("a.cfg", Self.loose)
    #expect(try Command.lintel("fmt", path).status == 0)
    #expect(try files.read("a.cfg") == Self.neat)
  }
}

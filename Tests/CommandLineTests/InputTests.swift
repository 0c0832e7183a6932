import Testing

/// Where a configuration comes from, and what of its surroundings counts.
@Suite("Inputs of the command")
struct InputTests {
  private static let text = "global\n    maxconn \"$CONNECTIONS\"\n"

  @Test("the environment of the process counts only where it is asked for")
  func environment() throws {
    let files = try TemporaryDirectory()
    let path = try files.write("a.cfg", Self.text)
    #expect(try Command.lintel("check", "--validity", path).status == 0)
    let given = try Command.lintel("check", "--validity", "--env", "CONNECTIONS=many", path)
    #expect(given.status == 1)
    #expect(given.output.contains("many"))
    #expect(try Command.lintel("check", "--validity", "--env", "CONNECTIONS=9", path).status == 0)
    let complete = try Command.lintel("check", "--validity", "--env-from-process", path)
    #expect(complete.status == 1)
    #expect(complete.output.contains("CO11"))
    let both = try Command.lintel(
      "check", "--validity", "--env-from-process", "--env", "CONNECTIONS=9", path)
    #expect(both.status == 0)
    #expect(try Command.lintel("check", "--env", "=1", path).status == 2)
  }

  @Test("the files of a directory are read in the order of their names")
  func directory() throws {
    let files = try TemporaryDirectory()
    _ = try files.write("20-b.cfg", "backend b\n    balance \"$HOW\"\n")
    _ = try files.write("10-a.cfg", "global\n    setenv HOW nowhere\n")
    _ = try files.write("notes.txt", "no configuration\n")
    _ = try files.write(".hidden.cfg", "nonsense\n")
    let result = try Command.lintel("check", "--validity", "--format", "concise", files.path)
    #expect(result.status == 1)
    #expect(result.output.contains("20-b.cfg:2"), "\(result.output)")
    #expect(!result.output.contains("hidden"))
  }

  @Test("a file goes before what is piped in, and each has its name")
  func standardInput() throws {
    let files = try TemporaryDirectory()
    let path = try files.write("a.cfg", "defaults d\n    mode tcp\n")
    let result = try Command.lintel(
      "check", "--validity", "--format", "concise", "-f", path, "-",
      input: "backend b from e\n")
    #expect(result.output.contains("<stdin>:1"), "\(result.output)")
    #expect(result.status == 1)
  }

  @Test("facts of the machine count when they are asked for, here or below a folder")
  func machine() throws {
    let files = try TemporaryDirectory()
    let map = try files.write("hosts.map", "a.example one\n")
    let path = try files.write(
      "a.cfg",
      """
      frontend f
          mode http
          bind :80
          use_backend %[hdr(host),map(\(map))]
          use_backend %[hdr(host),map_ip(/no/such.map)]

      """)
    #expect(try Command.lintel("check", "--validity", path).status == 0)
    let here = try Command.lintel("check", "--validity", "--with-files", path)
    #expect(here.status == 1)
    #expect(here.output.contains("EV01") && here.output.contains("/no/such.map"))
    let there = try Command.lintel("check", "--validity", "--files-root", files.path, path)
    #expect(there.output.contains(map))
    let list = try files.write("list", "a.pem [alpm h2]\n")
    let check = try Command.lintel("check", "--crt-list", list)
    #expect(check.status == 1)
    #expect(check.output.contains("did you mean 'alpn'?"), "\(check.output)")
  }

  @Test(
    "every family of identifiers is explained and listed",
    arguments: ["CF01", "HS19", "YS01", "CV09", "EV05", "RT01", "HC01", "empty-argument"])
  func explanations(id: String) throws {
    let result = try Command.lintel("explain", id)
    #expect(result.status == 0)
    #expect(result.output.contains(id))
    #expect(try Command.lintel("rules").output.contains(id))
  }
}

import Foundation
import Testing

/// Whatever is thrown at the programs, they answer with a message and an exit code.
@Suite("Bad input")
struct BadInputTests {
  @Test(
    "wrong usage ends with 2",
    arguments: [
      [], ["check"], ["nonsense"], ["check", "--format", "xml", "-"],
      ["check", "--target", "1.0", "-"], ["check", "-", "-"], ["explain", "no-such-rule"],
      ["demo-origin", "--listen", "nowhere"], ["convert", "--to", "xml", "-"],
    ])
  func usage(arguments: [String]) throws {
    let result = try Command.run("lintel", arguments)
    // Without a subcommand the help is what was asked for.
    #expect(result.status == (arguments.isEmpty ? 0 : 2), "\(result.errors)")
    #expect(result.output.isEmpty == !arguments.isEmpty)
  }

  @Test("what cannot be read ends with 3 and says why")
  func unreadable() throws {
    let files = try TemporaryDirectory()
    let missing = try Command.lintel("check", files.path + "/none.cfg")
    #expect(missing.status == 3)
    #expect(missing.errors.contains("/none.cfg': no such file or directory"))
    let empty = try Command.lintel("check", files.path)
    #expect(empty.status == 3)
    #expect(empty.errors.contains("the directory has no *.cfg or *.yaml file"))
  }

  /// Bytes that no configuration should have.
  static let oddities: [(name: String, bytes: Data)] = [
    ("nothing", Data()),
    ("NUL bytes", Data("frontend f\n  bind \u{0}:80\n".utf8)),
    ("no UTF-8", Data([0xFF, 0xFE, 0x80, 0x0A, 0x66, 0xC3, 0x28, 0x0A])),
    ("a lone quote", Data("frontend \"\n".utf8)),
    ("a lone backslash", Data("frontend f\\".utf8)),
    ("carriage returns", Data("frontend f\r\n  mode http\r\n".utf8)),
    (
      "deep brackets",
      Data(("frontend f\n  acl a path" + String(repeating: "(", count: 50_000) + "\n").utf8)
    ),
    ("deep conditions", Data((".if " + String(repeating: "(", count: 50_000) + "\n.endif\n").utf8)),
    (
      "a long line",
      Data(("global\n  description " + String(repeating: "x", count: 4 << 20) + "\n").utf8)
    ),
    (
      "many words",
      Data(("frontend f\n  bind " + String(repeating: "x ", count: 200_000) + "\n").utf8)
    ),
    (
      "huge numbers",
      Data("global\n  maxconn 99999999999999999999999999\n  nbthread -9223372036854775808\n".utf8)
    ),
    ("odd YAML", Data("lintel: 1\nfrontends: [[[{a: b\n".utf8)),
    ("an alias bomb", Data("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n".utf8)),
  ]

  @Test("odd bytes are answered with findings", arguments: oddities.indices)
  func oddity(index: Int) throws {
    let (name, bytes) = Self.oddities[index]
    let files = try TemporaryDirectory()
    let path = try files.write(
      name.hasSuffix("YAML") || name.hasSuffix("bomb") ? "a.yaml" : "a.cfg", bytes)
    for command in ["check", "plan", "fmt"] {
      let arguments = command == "fmt" ? [command, "--check", path] : [command, path]
      let result = try Command.run("lintel", arguments)
      #expect((0...1).contains(result.status), "\(command) of \(name): \(result.errors)")
    }
    let converted = try Command.lintel("convert", "--to", "yaml", path)
    #expect((0...1).contains(converted.status), "convert of \(name): \(converted.errors)")
    let compatible = try Command.haproxy("-c", "-f", path)
    #expect((0...2).contains(compatible.status), "-c of \(name)")
  }

  @Test("an input that is not a file is read to its end or refused")
  func devices() throws {
    #expect(try Command.lintel("check", "/dev/null").status == 0)
    let directory = try TemporaryDirectory()
    let result = try Command.lintel("fmt", directory.path)
    #expect(result.status == 3)
  }
}

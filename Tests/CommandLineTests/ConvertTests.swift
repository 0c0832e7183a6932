import Foundation
import Testing

@Suite("lintel convert")
struct ConvertTests {
  /// A file, what it is converted to, and the identifier of its difference.
  static let differences: [(bytes: [UInt8], fault: String)] = [
    (Array("global # caf".utf8) + [0xE9, 0x0A], "CV04"),
    (Array("global\n    log-tag \"${.FILE}\"\n".utf8), "CV08"),
    (Array("global # \u{1b}[1m\n".utf8), "CV10"),
    (Array("global\n    daemon\rx y\n".utf8), "CV11"),
  ]

  @Test("a difference is told, and --strict refuses it", arguments: differences)
  func difference(_ bytes: [UInt8], _ fault: String) throws {
    let files = try TemporaryDirectory()
    let path = try files.write("a.cfg", Data(bytes))
    let lax = try Command.lintel("convert", "--to", "yaml", path)
    #expect(lax.status == 0)
    #expect(lax.output.hasPrefix("lintel: 1\n"))
    #expect(lax.errors.contains(fault))
    let ledger = files.path + "/ledger"
    let strict = try Command.lintel(
      "convert", "--to", "yaml", "--strict", "--ledger-file", ledger, path)
    #expect(strict.status == 1)
    #expect(strict.output == "")
    #expect(strict.errors.contains(fault))
    #expect(try files.read("ledger").contains(": kept-with-difference: "))
  }

  @Test(
    "a file that is kept as a whole passes --strict",
    arguments: [Sample.clean, "# a comment\n"])
  func kept(_ text: String) throws {
    let result = try Command.lintel(
      "convert", "--to", "yaml", "--strict", "--ledger", "-", input: text)
    #expect(result.status == 0)
    #expect(result.errors.contains(" kept, 0 kept-with-difference, 0 refused"))
  }

  @Test(
    "a refusal writes nothing, strict or not",
    arguments: [
      "lintel: 1\nglobal: {maxcon: 1}\n", "lintel: 1\nglobal: {maxconn: 1, maxconn: 2}\n",
      "lintel: 1\nglobal: [\n", "lintel: 1\nglobal: {user: \"a\\0\"}\n",
    ])
  func refused(_ yaml: String) throws {
    let arguments = ["convert", "--from", "yaml", "--to", "haproxy", "--ledger", "-"]
    for options in [[], ["--strict"]] {
      let result = try Command.run("lintel", arguments + options, input: yaml)
      #expect(result.status == 1)
      #expect(result.output == "")
      #expect(result.errors.contains(": refused: "))
    }
  }
}

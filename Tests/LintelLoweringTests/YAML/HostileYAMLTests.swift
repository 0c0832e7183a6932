import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLowering
import LintelSource
import LintelSyntax
import Testing

/// Documents that are made to break a reader, or that YAML readers take for something else.
@Suite("Hostile YAML")
struct HostileYAMLTests {
  /// Bytes, where the first error is, and what its rule is; no place where it is accepted.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var place: String?

    init(_ name: String, _ text: String, _ place: String?) {
      self.init(name, Array(text.utf8), place)
    }

    init(_ name: String, _ bytes: [UInt8], _ place: String?) {
      self.name = name
      self.bytes = bytes
      self.place = place
    }

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case("malformed", "lintel: 1\nglobal: {a: [}\n", "2:14 YS01"),
    Case("unclosed", "lintel: 1\nglobal: {maxconn: 1\n", "2:9 YS01"),
    Case("duplicate keys", "lintel: 1\nglobal:\n  maxconn: 1\n  maxconn: 2\n", "4:3 YS08"),
    Case("duplicate sections", "lintel: 1\nglobal: {}\nglobal: {}\n", "3:1 YS08"),
    Case("anchors that double", "lintel: 1\n" + bomb(levels: 30), "19:18 YS05"),
    Case("an alias of itself", "lintel: 1\nglobal: &a {b: *a}\n", "2:16 YS07"),
    Case("an unknown alias", "lintel: 1\nglobal: *a\n", "2:9 YS06"),
    Case("merge keys", "lintel: 1\nglobal:\n  <<: {maxconn: 1}\n", "3:3 YS09"),
    Case("tabs", "lintel: 1\nglobal:\n\tmaxconn: 1\n", "3:1 YS03"),
    Case("a list as a key", "lintel: 1\nglobal:\n  [a]: 1\n", "3:3 YS12"),
    Case("a mapping as a key", "lintel: 1\n{a: b}: 1\n", "2:1 YS12"),
    Case("a key that is null", "lintel: 1\nglobal:\n  ~: 1\n", "3:3 CF01"),
    Case("a key that is a number", "lintel: 1\n5: 1\n", "2:1 CF06"),
    Case("unknown keys throughout", unknownKeys(20_000), "3:3 CF01"),
    Case("several documents", "lintel: 1\n---\nlintel: 1\n", "2:1 YS10"),
    Case("nested lists", "lintel: " + String(repeating: "[", count: 100_000), "1:108 YS04"),
    Case("nested mappings", "lintel: " + String(repeating: "{a: ", count: 100_000), "1:405 YS04"),
    Case("nested blocks", nestedBlocks(2_000), "102:101 YS04"),
    Case(
      "a NUL byte", Array("lintel: 1\nglobal: {a: ".utf8) + [0] + Array("}\n".utf8), "2:13 YS11"),
    Case("no UTF-8", Array("lintel: 1\n# caf".utf8) + [0xE9, 0x0A], "2:6 YS02"),
    Case("UTF-16", [0xFF, 0xFE] + "lintel: 1\n".utf8.flatMap { [$0, 0] }, "1:1 YS02"),
    Case(
      "UTF-16 big end first", [0xFE, 0xFF] + "lintel: 1\n".utf8.flatMap { [0, $0] }, "1:1 YS02"),
    Case("a byte order mark", "\u{feff}lintel: 1\nglobal: {maxconn: 1}\n", nil),
    Case("empty", "", "1:1 CF18"),
    Case("a comment alone", "# nothing\n", "1:1 CF18"),
    Case("null", "~\n", "1:1 CF18"),
    Case(
      "a long scalar", "lintel: 1\nglobal: {user: \(String(repeating: "a", count: 1 << 20))}\n", nil
    ),
    Case("octal", "lintel: 1\nglobal: {maxconn: 010}\n", nil),
    Case("base 60", "lintel: 1\nglobal: {maxconn: 1:30}\n", "2:19 CF05"),
    Case("a float", "lintel: 1\nglobal: {maxconn: 1.5}\n", "2:19 CF05"),
    Case(
      "a time that is a date", "lintel: 1\ndefaults: [{timeout: {client: 2001-01-01}}]\n",
      "2:31 CF05"),
    Case("a tag", "lintel: 1\nglobal: {maxconn: !!int 5}\n", nil),
    Case("a tag that makes a word", "lintel: 1\nglobal: {daemon: !!str true}\n", "2:24 CF04"),
    Case("a tag of another type", "lintel: 1\nglobal: {user: !!binary aGk=}\n", "2:25 YS13"),
    Case("a tag of nobody's", "lintel: 1\nglobal: !x {maxconn: 1}\n", "2:12 YS13"),
    Case("a NUL byte that is escaped", "lintel: 1\nglobal: {user: \"a\\0b\"}\n", "2:16 CF18"),
  ]

  /// `a: &a1 [*a0, *a0]` and so on: each level doubles what it stands for.
  private static func bomb(levels: Int) -> String {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...levels {
      text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n"
    }
    return text
  }

  private static func unknownKeys(_ count: Int) -> String {
    "lintel: 1\nglobal:\n" + (0..<count).map { "  unknown\($0): x\n" }.joined()
  }

  private static func nestedBlocks(_ levels: Int) -> String {
    "lintel: 1\n" + (0..<levels).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
  }

  @Test("is told with its place, in bounded time", .timeLimit(.minutes(1)), arguments: cases)
  func isTold(_ hostile: Case) {
    let file = SourceFile(id: FileID(0), name: "test.yaml", bytes: hostile.bytes)
    var lowering = Lowering(target: .latest)
    lowering.add(YAMLTree.parse(file: file))
    let lowered = lowering.finish()
    let first = lowered.diagnostics.first { $0.severity == .error }
    let place = first.map { finding in
      let position = file.position(at: finding.range.lower)
      return "\(position.line):\(position.column) \(finding.rule)"
    }
    #expect(place == hostile.place, "\(first?.message ?? "")")
  }

  @Test(
    "words that other readers take for booleans, nulls or numbers are words",
    arguments: ["on", "yes", "no", "off", "y", "1e3", "0o17", "0x1f", "12:30:45", "1_000", ".5"])
  func words(_ word: String) {
    let yaml = "lintel: 1\nglobal:\n  user: \(word)\n  description: \(word)\n"
    var lowering = Lowering(target: .latest)
    lowering.add(YAMLTree.parse(file: SourceFile(id: FileID(0), name: "t.yaml", text: yaml)))
    let lowered = lowering.finish()
    #expect(!lowered.isRefused)
    let directives = lowered.configuration.sections[0].directives
    #expect(directives.map { $0.words.map(\.text) } == [[word], [word]])
  }
}

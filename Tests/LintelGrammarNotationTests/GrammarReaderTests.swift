import LintelGrammarNotation
import Testing

@Suite("Grammar notation")
struct GrammarReaderTests {
  @Test("an entry carries its attributes")
  func entry() throws {
    let grammar = Grammar(files: [
      (
        "a.grammar",
        """
        # A comment.
        section backend
          doc  Servers.

        keyword timeout connect
          in       backend
          args     <time:duration> [condition]
          choice   unused  a b
          yaml     timeout.connect
          since    1.5
          doc
            First line
            # and second.
          ok       timeout connect 5s
          fail     timeout connect  expected a duration
        """
      )
    ])
    #expect(grammar.errors == [])
    let entry = try #require(grammar.all(.keyword).first)
    #expect(entry.name == "timeout connect")
    #expect(entry.scopes == ["backend"])
    #expect(entry.prose == "First line # and second.")
    #expect(
      entry.arguments == [[.value(name: "time", type: "duration", parameters: []), .condition]])
    #expect(entry.refused.map(\.line) == ["timeout connect"])
    #expect(entry.refused.map(\.message) == ["expected a duration"])
    #expect(entry.since == VersionNumber("1.5"))
  }

  @Test(
    "a mistake is told with its line",
    arguments: [
      ("keyword", "a:1: error: expected an entry kind and a name"),
      ("widget x", "a:1: error: expected an entry kind and a name"),
      ("  doc x", "a:1: error: an attribute before the first entry"),
      ("fetch x\n  doc y\n   z", "a:3: error: indent by two for an attribute, by four for a block"),
      ("fetch x\n  doc y\n  colour red", "a:3: error: unknown attribute 'colour'"),
      ("fetch x\n  doc y\n  args <a:what>", "a:3: error: unknown value type 'what' in '<a:what>'"),
      ("fetch x\n  doc y\n  args [<a:word>", "a:3: error: unbalanced bracket"),
      (
        "fetch x\n  doc y\n  args <a:choice>",
        "a:3: error: '<a:choice>' needs an attribute 'choice a ...'"
      ),
      ("fetch x\n  doc y\n  since new", "a:3: error: expected a version like 3.4, found 'new'"),
      ("fetch x", "a:1: error: 'doc' is missing"),
      ("fetch x\n  doc y\nfetch x\n  doc y", "a:3: error: 'x' is already stated in a:1"),
      ("fetch x\n  doc y\n  use never", "a:1: error: unknown place 'never'"),
    ])
  func mistakes(_ text: String, _ message: String) {
    let grammar = Grammar(files: [("a", text)])
    #expect(grammar.errors.map(\.description) == [message])
  }

  @Test(
    "arguments print in canonical form",
    arguments: [
      ("<a:word> [key <v:integer[1..64]>]...", "<a:word> [ key <v:integer:1,64> ] ..."),
      ("hdr(<n:header-name>)", "hdr( <n:header-name> )"),
      ("(a|b <x:size>) [condition]", "( a | b <x:size> ) ?"),
      ("a | b", "( a | b )"),
      ("<size> <d:duration(s)>", "<size:size> <d:duration:s>"),
    ])
  func canonical(_ text: String, _ expected: String) throws {
    let grammar = Grammar(files: [("a", "fetch x\n  doc y\n  args \(text)")])
    #expect(grammar.errors == [])
    let pattern = try #require(grammar.all(.fetch).first?.arguments.first)
    #expect(ArgumentNotation.canonical(pattern) == expected)
  }
}

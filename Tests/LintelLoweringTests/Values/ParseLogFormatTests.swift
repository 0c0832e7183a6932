import LintelIR
import LintelLowering
import Testing

@Suite("Log formats")
struct ParseLogFormatTests {
  @Test("formats are those of HAProxy", arguments: formats)
  func verdict(_ verdict: SampleVerdict) { verdict.check(in: "frontend f") }

  private static let formats = SampleVerdict.table(
    #"""
    ok log-format "%ci:%cp [%tr] %{+Q}r %[src] %%"
    ok log-format "%{+json}o %(a)ci %(b:sint)[src_port] %(c:raw){-Q}[method]"
    ok log-format "%{+nosuch}ci"
    ok log-format "%- %. %]"
    fail log-format "%xx"  unknown log format alias '%xx'
    fail log-format "%tsx"  unknown log format alias '%tsx'
    fail log-format "50%"  the format ends after '%'
    fail log-format "5% of"  no alias follows '%'
    fail log-format "%1"  no alias follows '%'
    fail log-format "%{+Q}"  the format ends
    fail log-format "%{+Q ci"  are not closed with '}'
    fail log-format "%{+Q}-"  flags must stand before
    fail log-format "%(a:int)ci"  cannot be of the type 'int'
    fail log-format "%(a b)ci"  letters, digits, '_' and '-'
    fail log-format "%(a"  is not closed with ')'
    fail log-format "%[src"  is not closed with ']'
    fail log-format "%[src ]"  is not closed with ']'
    fail log-format "%[ src]"  a name is missing
    fail log-format "%[src,]"  a name is missing
    fail log-format "%[src,nosuch]"  unknown converter 'nosuch'
    fail http-request set-header X %nosuch  unknown log format alias
    ok http-request set-header X "%[str(a]b)]"
    """#)

  @Test("items are typed")
  func items() throws {
    let lowered = LoweringTests.lower("frontend f\n  log-format \"a%%b %{+Q}ci%[src]\"\n")
    let directive = try #require(lowered.configuration.sections[0].directives.first)
    guard case .logFormat(let format)? = directive.arguments.first?.value else {
      Issue.record("no format")
      return
    }
    #expect(format.parts.count == 3)
    #expect(format.parts[0] == .literal("a%b "))
    #expect(format.parts[1] == .alias(name: "ci", flags: "+Q"))
  }
}

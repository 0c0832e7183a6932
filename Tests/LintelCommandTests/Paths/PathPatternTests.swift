import LintelCommand
import Testing

@Suite("Patterns of file names")
struct PathPatternTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var pattern: String
    var path: String
    var matches: Bool
    var testDescription: String { "\(pattern) and \(path)" }
    init(_ pattern: String, _ path: String, _ matches: Bool) {
      (self.pattern, self.path, self.matches) = (pattern, path, matches)
    }
  }

  @Test(
    "match as those of .gitignore do",
    arguments: [
      Case("a.cfg", "/base/a.cfg", true), Case("a.cfg", "/base/x/y/a.cfg", true),
      Case("a.cfg", "/base/ba.cfg", false), Case("a.cfg", "/other/a.cfg", false),
      Case("*.cfg", "/base/x/b.cfg", true), Case("*.cfg", "/base/x/b.cfgs", false),
      Case("old", "/base/old/x.cfg", true), Case("old/", "/base/a/old/x.cfg", true),
      Case("old/*", "/base/old/x.cfg", true), Case("old/*", "/base/a/old/x.cfg", false),
      Case("old/*.cfg", "/base/old/x/y.cfg", false), Case("old/**/y.cfg", "/base/old/y.cfg", true),
      Case("old/**/y.cfg", "/base/old/a/b/y.cfg", true), Case("**/y.cfg", "/base/a/y.cfg", true),
      Case("/etc/*.cfg", "/etc/a.cfg", true), Case("/etc/*.cfg", "/base/etc/a.cfg", false),
      Case("h?.cfg", "/base/h1.cfg", true), Case("h?.cfg", "/base/h.cfg", false),
      Case("h[0-9].cfg", "/base/h7.cfg", true), Case("h[!0-9].cfg", "/base/h7.cfg", false),
      Case("h[0-9.cfg", "/base/h[0-9.cfg", true), Case("h[]].cfg", "/base/h].cfg", true),
      Case("\\*.cfg", "/base/*.cfg", true), Case("\\*.cfg", "/base/a.cfg", false),
      Case("a*b*c", "/base/aXbXbXc", true), Case("a*b*c", "/base/aXbXbX", false),
      Case("*", "/base/anything", true), Case("**", "/base/a/b", true),
    ])
  func match(_ testCase: Case) {
    let pattern = PathPattern(testCase.pattern, base: "/base")
    #expect(pattern.matches(testCase.path) == testCase.matches)
  }

  @Test("an escaped path stands for itself", arguments: ["/a*b", "/a?[x]", "/back\\slash", "/é/ü"])
  func escaping(path: String) {
    let pattern = PathPattern(PathPattern.escaped(path), base: "/base")
    #expect(pattern.matches(path))
    #expect(!pattern.matches(path.replacing("*", with: "x").replacing("?", with: "x") + "x"))
  }

  @Test("many stars take no time that grows beyond the product of the lengths")
  func stars() {
    let pattern = PathPattern(String(repeating: "a*", count: 100) + "b", base: "/")
    let deep = PathPattern(String(repeating: "**/a/", count: 50) + "b", base: "/")
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(!pattern.matches("/" + String(repeating: "a", count: 1_000)))
      #expect(!deep.matches(String(repeating: "/a", count: 500)))
    }
    #expect(time < .seconds(20))
  }
}

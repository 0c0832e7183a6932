import Testing
import lintel_generate

@Suite("Generated files")
struct FreshnessTests {
  @Test("are what the generator makes of the grammar")
  func freshness() throws {
    let stale: [String]
    do throws(GenerationFailure) {
      stale = try refresh(root: repositoryRoot, isCheck: true)
    } catch {
      Issue.record("the grammar has mistakes:\n\(error.messages.joined(separator: "\n"))")
      return
    }
    #expect(stale == [], "run `swift run lintel-generate .` and commit the result")
  }
}

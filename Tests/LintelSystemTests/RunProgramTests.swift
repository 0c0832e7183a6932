import LintelSystem
import Testing

@Suite("Programs that are run to their end")
struct RunProgramTests {
  @Test("both streams are read whole, however much there is of them")
  func streams() throws {
    let script = "yes out | head -n 100000; yes err | head -n 100000 >&2; exit 3"
    let result = try runProgram("sh", ["-c", script], outputLimit: 1 << 20).get()
    #expect(result.status == 3)
    #expect(result.output == Array(String(repeating: "out\n", count: 100_000).utf8))
    #expect(result.errors == Array(String(repeating: "err\n", count: 100_000).utf8))
  }

  @Test("what is above the limit is dropped")
  func limit() throws {
    let result = try runProgram("sh", ["-c", "yes | head -n 100000"], outputLimit: 10).get()
    #expect(result.output == Array("y\ny\ny\ny\ny\n".utf8))
    #expect(result.status == 0)
  }

  @Test("arguments are words for the program, not for a shell, and standard input is empty")
  func words() throws {
    let result = try runProgram("printf", ["%s|", "$(id)", "a b", "*"], outputLimit: 100).get()
    #expect(result.output == Array("$(id)|a b|*|".utf8))
    #expect(try runProgram("cat", [], outputLimit: 100).get().output == [])
  }

  @Test("a signal is told by the status, a missing program as a failure")
  func failures() throws {
    #expect(try runProgram("sh", ["-c", "kill -9 $$"], outputLimit: 1).get().status == 137)
    let missing = runProgram("lintel-no-such-program", [], outputLimit: 1)
    #expect(throws: SystemFailure.self) { try missing.get() }
  }
}

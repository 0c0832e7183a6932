import LintelIR
import LintelLowering
import Testing

@Suite("Time values")
struct ParseTimeSpanTests {
  @Test(
    "units and rounding",
    arguments: [
      ("0", 0), ("1", 1), ("10ms", 10), ("5s", 5_000), ("1m", 60_000), ("2h", 7_200_000),
      ("1d", 86_400_000), ("1us", 1), ("1000us", 1), ("1001us", 2), ("2147483647", 2_147_483_647),
    ])
  func value(_ word: String, _ milliseconds: UInt32) throws {
    #expect(try parseTimeSpan(word).span.milliseconds == milliseconds)
  }

  @Test(
    "what is no time value",
    arguments: [
      ("", TimeSpanError.missingDigits), ("s", .missingDigits), ("-1s", .missingDigits),
      ("1x", .unknownUnit), ("1 s", .unknownUnit), ("2147483648", .tooLarge), ("25d", .tooLarge),
      ("99999999999999999999", .tooLarge), ("2147483647999d", .tooLarge),
    ])
  func refused(_ word: String, _ expected: TimeSpanError) {
    #expect(throws: expected) { () throws in try parseTimeSpan(word) }
  }

  @Test("only one unit is read, and the rest is told")
  func tail() throws {
    let (span, hasIgnoredTail) = try parseTimeSpan("1m30s")
    #expect(span.milliseconds == 60_000)
    #expect(hasIgnoredTail)
  }
}

import LintelIR
import Testing

@Suite("Time spans")
struct TimeSpanTests {
  @Test(
    "a time is shown in the largest unit that keeps it whole",
    arguments: [
      (0, "0ms"), (1, "1ms"), (1_500, "1500ms"), (2_000, "2s"), (60_000, "1m"), (90_000, "90s"),
      (3_600_000, "1h"), (86_400_000, "1d"),
    ])
  func description(_ milliseconds: UInt32, _ text: String) {
    #expect(TimeSpan(milliseconds: milliseconds).description == text)
  }
}

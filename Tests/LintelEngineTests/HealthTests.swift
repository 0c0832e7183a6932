import LintelEngine
import LintelPlan
import Testing

@Suite("Health")
struct HealthTests {
  /// Each `+` or `-` is a check result; the other string says what it causes: `U`, `D` or `.`.
  @Test(
    "rise and fall",
    arguments: [
      (2, 3, "-", "D"),
      (2, 3, "+---", "...D"),
      (2, 3, "++---", "....D"),
      (2, 3, "+-+--+---", "........D"),
      (2, 3, "-++---", "D.U..D"),
      (2, 3, "-+-++", "D...U"),
      (1, 1, "-+-+", "DUDU"),
      (3, 2, "---+++--", "D....U.D"),
      (0, 0, "-+", "DU"),
    ])
  func sequence(rise: UInt16, fall: UInt16, results: String, expected: String) {
    var check = Plan.Check()
    check.rise = rise
    check.fall = fall
    var health = Health(check)
    let found = results.map { result -> Character in
      switch health.record(success: result == "+") {
      case .none: "."
      case .wentUp: "U"
      case .wentDown: "D"
      }
    }
    #expect(String(found) == expected)
  }

  @Test("the interval follows the state")
  func intervals() {
    var check = Plan.Check()
    check.interval = 1_000
    check.fastInterval = 100
    check.downInterval = 5_000
    var health = Health(check)
    #expect(health.interval(check) == 100)
    for _ in 0..<3 { _ = health.record(success: true) }
    #expect(health.interval(check) == 1_000)
    _ = health.record(success: false)
    #expect(health.interval(check) == 100)
    for _ in 0..<2 { _ = health.record(success: false) }
    #expect(!health.isUp)
    #expect(health.interval(check) == 5_000)
    _ = health.record(success: true)
    #expect(health.interval(check) == 100)
  }
}

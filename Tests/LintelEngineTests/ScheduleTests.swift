import LintelEngine
import Testing

@Suite("Schedules")
struct ScheduleTests {
  private func schedule(_ weights: [UInt32]) -> Schedule {
    Schedule(
      weights.enumerated().map { ScheduledServer(position: UInt16($0), weight: $1) })
  }

  @Test(
    "order",
    arguments: [
      ([1, 1, 1], [0, 1, 2]),
      ([2, 1], [0, 1, 0]),
      ([5, 1, 1], [0, 0, 1, 0, 2, 0, 0]),
      ([4, 2], [0, 1, 0]),
      ([0, 3], [1]),
      ([256, 256], [0, 1]),
      ([], []), ([0, 0], []),
    ])
  func order(weights: [UInt32], places: [UInt16]) { #expect(schedule(weights).places == places) }

  @Test(
    "every server has its share of places", arguments: [[3, 7, 11], [1, 256], [100, 99, 1, 50]])
  func shares(weights: [UInt32]) {
    let places = schedule(weights).places
    for (server, weight) in weights.enumerated() {
      #expect(places.count { Int($0) == server } == Int(weight))
    }
    // No server has to wait longer than twice its even distance.
    for (server, weight) in weights.enumerated() where weight > 1 {
      let turns = places.indices.filter { Int(places[$0]) == server }
      let widest = zip(turns.dropFirst(), turns).map { $0 - $1 }.max() ?? 0
      #expect(widest <= 2 * (places.count / Int(weight)) + 1)
    }
  }

  @Test("a large pool stays within bounds, and a light server keeps a place")
  func large() {
    var weights = [UInt32](repeating: 256, count: 1_000)
    weights[999] = 1
    let places = schedule(weights).places
    #expect(places.count <= 70_000)
    #expect(places.contains(999))
    #expect(places.contains(0))
  }

  @Test("a ticket may be any number")
  func tickets() {
    let schedule = schedule([1, 1, 1])
    #expect(schedule.server(at: UInt64.max) == Int(UInt64.max % 3))
  }
}

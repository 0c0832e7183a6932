import LintelEngine
import LintelPlan
import Testing

@Suite("Retries")
struct RetryTests {
  private func pool(_ redispatch: Plan.Redispatch, _ choice: Plan.Choice, connect: UInt32 = 5_000)
    -> Plan.Pool
  {
    var builder = PlanBuilder()
    var pool = Plan.Pool(name: builder.text("p"), servers: .empty)
    pool.redispatch = redispatch
    pool.choice = choice
    pool.timeouts.connect = connect
    return pool
  }

  private func attempt(_ failures: UInt32, up: Bool = true, usable: Int = 2) -> FailedAttempt {
    FailedAttempt(failures: failures, serverIsUp: up, usableServers: usable)
  }

  @Test("without redispatch the same server is tried again after a pause")
  func never() {
    let pool = pool(.never, .roundRobin)
    for failures in 1...3 {
      #expect(pool.decideRetry(attempt(UInt32(failures))) == .sameServer(afterMilliseconds: 1_000))
    }
    #expect(pool.decideRetry(attempt(4)) == .giveUp)
  }

  @Test("the pause is at most the connect timeout, and nothing for a reused connection")
  func pause() {
    #expect(
      self.pool(.never, .roundRobin, connect: 200).decideRetry(attempt(1))
        == .sameServer(afterMilliseconds: 200))
    #expect(
      self.pool(.never, .roundRobin, connect: 0).decideRetry(attempt(1))
        == .sameServer(afterMilliseconds: 1_000))
    var reused = attempt(1)
    reused.wasReused = true
    #expect(
      self.pool(.never, .roundRobin).decideRetry(reused) == .sameServer(afterMilliseconds: 0))
  }

  @Test(
    "intervals of redispatch",
    arguments: [
      (Plan.Redispatch.lastRetry, [false, false, true]),
      (.every(1), [true, true, true]),
      (.every(2), [false, true, false]),
      (.everyFromLast(1), [false, false, true]),
      (.everyFromLast(2), [false, true, false]),
      (.everyFromLast(9), [false, false, false]),
    ])
  func intervals(redispatch: Plan.Redispatch, moves: [Bool]) {
    let pool = pool(redispatch, .leastConnections)
    let found = (1...3).map { failures in
      pool.decideRetry(attempt(UInt32(failures))) == .otherServer(afterMilliseconds: 0)
    }
    #expect(found == moves)
  }

  @Test("a pool that takes turns moves on at once, and any pool leaves a server that is down")
  func atOnce() {
    #expect(
      pool(.lastRetry, .roundRobin).decideRetry(attempt(1)) == .otherServer(afterMilliseconds: 0))
    #expect(
      pool(.lastRetry, .roundRobin).decideRetry(attempt(1, usable: 1))
        == .sameServer(afterMilliseconds: 1_000))
    #expect(
      pool(.lastRetry, .first).decideRetry(attempt(1, up: false))
        == .otherServer(afterMilliseconds: 0))
    var persistent = attempt(1)
    persistent.isPersistent = true
    #expect(
      pool(.lastRetry, .roundRobin).decideRetry(persistent)
        == .sameServer(afterMilliseconds: 1_000))
  }

  @Test("no retries at all")
  func none() {
    var pool = pool(.lastRetry, .roundRobin)
    pool.retries = 0
    #expect(pool.decideRetry(attempt(1)) == .giveUp)
    pool.retries = 1
    #expect(pool.decideRetry(attempt(1)) == .otherServer(afterMilliseconds: 0))
  }
}

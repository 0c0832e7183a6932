import LintelSystem
import Testing

@Suite("Timer wheel")
struct TimerWheelTests {
  @Test(
    "a deadline comes at its millisecond and not before",
    arguments: [
      1, 63, 64, 65, 4_095, 4_096, 4_097, 262_143, 262_144, 300_000, 16_777_216, 1_073_741_823,
      1_073_741_824, 3_000_000_000,
    ] as [Int64], [0, 1, 63, 64, 1_000_003] as [Int64])
  func expiry(_ delay: Int64, _ start: Int64) {
    var wheel = TimerWheel(capacity: 8, now: start)
    wheel.arm(3, at: start + delay)
    #expect(wheel.expiry(of: 3) == start + delay)
    var looks = 0
    while let look = wheel.nextLook, look < start + delay {
      #expect(wheel.popExpired(now: look) == nil)
      looks += 1
      guard looks < 64 else { break }
    }
    #expect(wheel.nextLook == start + delay, "after \(looks) looks")
    #expect(wheel.popExpired(now: start + delay) == 3)
    #expect(wheel.popExpired(now: start + delay) == nil)
    #expect(wheel.nextLook == nil)
  }

  @Test("a deadline in the past is over at once")
  func past() {
    var wheel = TimerWheel(capacity: 8, now: 500)
    wheel.arm(0, at: 100)
    #expect(wheel.popExpired(now: 500) == 0)
  }

  @Test("a disarmed slot never comes, a moved one comes once")
  func changes() {
    var wheel = TimerWheel(capacity: 8, now: 0)
    wheel.arm(0, at: 10)
    wheel.arm(1, at: 10)
    wheel.arm(2, at: 10)
    wheel.disarm(1)
    wheel.arm(2, at: 90)
    #expect(wheel.popExpired(now: 50) == 0)
    #expect(wheel.popExpired(now: 50) == nil)
    #expect(wheel.popExpired(now: 90) == 2)
    #expect(wheel.popExpired(now: 9_000) == nil)
  }

  @Test("against a plain list, for random deadlines", arguments: 1...UInt64(20))
  func model(_ seed: UInt64) {
    var state = seed
    func next(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    var now: Int64 = Int64(next(100_000))
    var wheel = TimerWheel(capacity: 64, now: now)
    var model: [UInt32: Int64] = [:]
    for _ in 0..<2_000 {
      switch next(4) {
      case 0:
        let slot = UInt32(next(64))
        wheel.disarm(slot)
        model[slot] = nil
      case 1, 2:
        let slot = UInt32(next(64))
        let expiry = now + 1 + Int64(next(1 << (1 + next(20))))
        wheel.arm(slot, at: expiry)
        model[slot] = expiry
      default:
        now += Int64(next(1 << (1 + next(16))))
        var expired: Set<UInt32> = []
        while let slot = wheel.popExpired(now: now) { expired.insert(slot) }
        #expect(expired == Set(model.filter { $0.value <= now }.keys), "at \(now)")
        model = model.filter { $0.value > now }
        let soonest = model.values.min()
        #expect((wheel.nextLook == nil) == (soonest == nil))
        if let look = wheel.nextLook, let soonest { #expect(look <= soonest && look > now) }
      }
    }
  }
}

/// Deadlines of numbered slots, kept in a hierarchy of wheels.
///
/// Five levels of 64 buckets cover 2^30 milliseconds, twelve days, at a resolution of one; a
/// deadline that is farther off is kept at the rim and put in again. Arming and disarming take
/// constant time. One bit per bucket tells which are in use, so an idle wheel costs nothing.
@safe
public struct TimerWheel: ~Copyable {
  private static let levels = 5
  private static let none = UInt32.max

  private var nodes: SlotTable<TimerNode>
  private var heads: [UInt32]
  private var inUse: [UInt64]

  /// The next millisecond that has not been looked at.
  private var current: Int64

  /// - Parameter capacity: Slots are numbered below it.
  public init(capacity: Int, now: Int64) {
    nodes = SlotTable(capacity: capacity)
    heads = Array(repeating: Self.none, count: Self.levels * 64)
    inUse = Array(repeating: 0, count: Self.levels)
    current = now
  }

  /// The deadline of `slot`, or nil if it has none.
  public func expiry(of slot: UInt32) -> Int64? {
    guard nodes.contains(slot), nodes[slot].bucket >= 0 else { return nil }
    return nodes[slot].expiry
  }

  /// Sets the deadline of `slot`; one that is not in the future is over at the first millisecond
  /// that has not been looked at.
  public mutating func arm(_ slot: UInt32, at expiry: Int64) {
    while !nodes.contains(slot) {
      let fresh = TimerNode(expiry: 0, next: Self.none, previous: Self.none, bucket: -1)
      guard nodes.insert(fresh) != nil else { preconditionFailure("no such timer") }
    }
    disarm(slot)
    nodes[slot].expiry = max(expiry, current)
    link(slot)
  }

  public mutating func disarm(_ slot: UInt32) {
    guard nodes.contains(slot), nodes[slot].bucket >= 0 else { return }
    unlink(slot)
  }

  /// A slot whose deadline has come, which is disarmed with that; nil when there is none left.
  public mutating func popExpired(now: Int64) -> UInt32? {
    while current <= now {
      let position = Int(current & 63)
      let head = heads[position]
      if head != Self.none {
        unlink(head)
        return head
      }
      step(towards: now)
    }
    return nil
  }

  /// When the wheel must be looked at next, at the latest; nil when nothing is armed.
  ///
  /// A deadline on an outer wheel reports the moment at which it moves inwards.
  public var nextLook: Int64? {
    var result: Int64?
    for level in 0..<Self.levels where inUse[level] != 0 {
      let shift = Int64(level * 6)
      let base = current >> shift
      let rotation = Int(base & 63)
      let bits = inUse[level]
      let rotated = (bits >> UInt64(rotation)) | (bits << UInt64((64 - rotation) & 63))
      var distance = Int64(rotated.trailingZeroBitCount)
      // The bucket under the hand of an outer wheel has been emptied, so it means a full turn.
      if level > 0, distance == 0, current != base << shift {
        let others = rotated & ~1
        distance = others == 0 ? 64 : Int64(others.trailingZeroBitCount)
      }
      let look = level == 0 ? current + distance : (base + distance) << shift
      result = min(result ?? .max, look)
    }
    return result
  }

  /// Moves the hand by one, or over a run of empty buckets, and brings in the outer wheels.
  private mutating func step(towards now: Int64) {
    let aligned = (current | 63) + 1
    if inUse[0] == 0 {
      current = min(aligned, now + 1)
    } else {
      current += 1
    }
    guard current & 63 == 0 else { return }
    var level = 1
    while level < Self.levels {
      let position = Int((current >> Int64(level * 6)) & 63)
      cascade(bucket: level * 64 + position)
      guard position == 0 else { return }
      level += 1
    }
  }

  private mutating func cascade(bucket: Int) {
    var slot = heads[bucket]
    heads[bucket] = Self.none
    inUse[bucket / 64] &= ~(1 << UInt64(bucket & 63))
    while slot != Self.none {
      let next = nodes[slot].next
      nodes[slot].bucket = -1
      link(slot)
      slot = next
    }
  }

  private mutating func link(_ slot: UInt32) {
    let reach = Int64(1) << Int64(Self.levels * 6)
    let expiry = min(nodes[slot].expiry, current + reach - 1)
    let distance = expiry - current
    var level = 0
    while level < Self.levels - 1, distance >= Int64(1) << Int64((level + 1) * 6) { level += 1 }
    let position = Int((expiry >> Int64(level * 6)) & 63)
    let bucket = level * 64 + position
    let head = heads[bucket]
    nodes[slot].next = head
    nodes[slot].previous = Self.none
    nodes[slot].bucket = Int32(bucket)
    if head != Self.none { nodes[head].previous = slot }
    heads[bucket] = slot
    inUse[level] |= 1 << UInt64(position)
  }

  private mutating func unlink(_ slot: UInt32) {
    let node = nodes[slot]
    let bucket = Int(node.bucket)
    if node.previous == Self.none {
      heads[bucket] = node.next
    } else {
      nodes[node.previous].next = node.next
    }
    if node.next != Self.none { nodes[node.next].previous = node.previous }
    nodes[slot].bucket = -1
    if heads[bucket] == Self.none { inUse[bucket / 64] &= ~(1 << UInt64(bucket & 63)) }
  }
}

/// One slot of a ``TimerWheel``.
struct TimerNode: BitwiseCopyable {
  var expiry: Int64
  var next: UInt32
  var previous: UInt32

  /// Bucket number, or -1 when the slot is not armed.
  var bucket: Int32
}

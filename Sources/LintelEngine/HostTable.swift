internal import LintelHTTP
internal import LintelPlan

/// Host names and what each leads to: one lookup in place of a run of `use_backend` rules.
///
/// Open addressing over a table at most half full. The names come from the configuration, so no
/// client can make them collide.
struct HostTable: Sendable {
  private struct Entry {
    var name: PlanBytes
    var pool: PoolIndex
  }

  private var entries: [Entry] = []

  /// One more than the position of an entry; zero is empty. The count is a power of two.
  private var slots: [UInt32]

  /// - Parameter capacity: Names that will be added.
  init(capacity: Int) {
    var size = 4
    while size < capacity * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
  }

  /// Adds a name in lower case. A name that is there already keeps its pool: the first rule wins.
  mutating func add(_ name: PlanBytes, _ pool: PoolIndex, in blob: Span<UInt8>) {
    let slot = slot(of: blob.extracting(name.indices), blob)
    guard slots[slot] == 0 else { return }
    entries.append(Entry(name: name, pool: pool))
    slots[slot] = UInt32(entries.count)
  }

  /// The pool of `host`, whatever the case of its letters.
  func pool(of host: Span<UInt8>, in blob: Span<UInt8>) -> PoolIndex? {
    let found = slots[slot(of: host, blob)]
    return found == 0 ? nil : entries[Int(found) - 1].pool
  }

  /// The slot that holds `host`, or the empty one where it would go.
  private func slot(of host: Span<UInt8>, _ blob: Span<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash(host)) & mask
    while slots[slot] != 0 {
      if isSame(host, entries[Int(slots[slot]) - 1].name, blob) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isSame(_ host: Span<UInt8>, _ name: PlanBytes, _ blob: Span<UInt8>) -> Bool {
    guard host.count == Int(name.count) else { return false }
    var index = Int(name.offset)
    for position in host.indices {
      if host[position].lowercased != blob[index] { return false }
      index &+= 1
    }
    return true
  }

  /// FNV-1a over the lower-case bytes, with the high half mixed in, as only low bits are used.
  private func hash(_ host: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for position in host.indices {
      hash = (hash ^ UInt64(host[position].lowercased)) &* 0x0000_0100_0000_01B3
    }
    return hash ^ hash >> 32
  }
}

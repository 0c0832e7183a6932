import LintelSystem
import Testing

@Suite("Slot table")
struct SlotTableTests {
  @Test("slots are stable, reused last in first out, and bounded")
  func slots() {
    var table = SlotTable<UInt64>(capacity: 3)
    let slots = [table.insert(10), table.insert(20), table.insert(30)].compactMap(\.self)
    #expect(slots == [0, 1, 2])
    let fourth = table.insert(40)
    #expect(fourth == nil)
    table.remove(slots[0])
    table.remove(slots[2])
    let again = table.insert(50)
    #expect(again == slots[2])
    let values = [table[slots[1]], table[slots[2]]]
    #expect(values == [20, 50])
    let count = table.count
    #expect(count == 2)
  }

  @Test("a slot that was never handed out stops the process")
  func bounds() async {
    await #expect(processExitsWith: .failure) {
      let table = SlotTable<UInt64>(capacity: 3)
      _ = table[1]
    }
  }
}

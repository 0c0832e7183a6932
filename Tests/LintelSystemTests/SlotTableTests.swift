import LintelSystem
import Testing

@Suite("Slot table")
struct SlotTableTests {
  @Test("slots are stable, reused last in first out, and bounded")
  func slots() throws {
    var table = SlotTable<UInt64>(capacity: 3)
    let first = try #require(table.insert(10))
    let second = try #require(table.insert(20))
    let third = try #require(table.insert(30))
    let fourth = table.insert(40)
    #expect(fourth == nil)
    table.remove(first)
    table.remove(third)
    let again = table.insert(50)
    #expect(again == third)
    let values = [table[second], table[third]]
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

import LintelGrammar
import LintelIR
import Testing

@Suite("Option masks")
struct OptionMaskTests {
  @Test("every server option has a bit of its own")
  func capacity() {
    #expect(ServerOptionID.count <= OptionMask.capacity)
  }
}

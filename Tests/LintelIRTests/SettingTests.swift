import LintelIR
import LintelSource
import Testing

@Suite("Settings")
struct SettingTests {
  private let range = SourceRange(file: FileID(0), lower: 4, upper: 9)

  @Test("a value is the same whatever its origin, and the origin is kept")
  func origin() {
    let explicit = Setting.explicit(Placed(5, at: range))
    let inherited = Setting.inherited(Placed(5, at: range))
    let builtin = Setting.builtin(5)
    #expect([explicit, inherited, builtin].map(\.value) == [5, 5, 5])
    #expect([explicit, inherited, builtin].map(\.isExplicit) == [true, false, false])
    #expect([explicit, inherited, builtin].map(\.range) == [range, range, nil])
    #expect(explicit != inherited)
  }

  @Test("a transformed value keeps its origin and its place")
  func map() {
    let setting = Setting.inherited(Placed(5, at: range)).map { "\($0)" }
    #expect(setting == .inherited(Placed("5", at: range)))
    #expect(setting.range == range)
  }
}

internal import LintelIR
internal import Testing

@Suite("Values of annotations")
struct AnnotationSettingTests {
  @Test("what arithmetic could not hold is no value")
  func bounds() {
    let digits = String(repeating: "9", count: 400)
    #expect(AnnotationSetting.seconds(digits) == nil)
    #expect(AnnotationSetting.seconds(digits + "h") == nil)
    #expect(AnnotationSetting.count("1000000001") == nil)
    #expect(AnnotationSetting.count("-1") == nil)
    #expect(AnnotationSetting.bytes("9999999t") == nil)
  }

  @Test(
    "times have a unit or are seconds",
    arguments: [("500ms", 0.5), ("90s", 90), ("1.5m", 90), ("90", 90), ("2h", 7200)])
  func seconds(text: String, value: Double) {
    #expect(AnnotationSetting.seconds(text) == value)
  }

  @Test("every key of the grammar has a kind")
  func keys() {
    #expect(AnnotationSetting.keys.count > 40)
    for key in AnnotationSetting.keys { #expect(AnnotationSetting(key: key) != nil) }
  }
}

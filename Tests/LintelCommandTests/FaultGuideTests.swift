import LintelCommand
import LintelConvert
import LintelDiagnostics
import LintelGrammar
import LintelPlanner
import LintelSource
import Testing

/// Runs the examples of faults that are no rules; `lintel explain` prints them.
@Suite("Guides of faults")
struct FaultGuideTests {
  /// Those whose example would be too long for a page, or that another fault is reported before.
  private static let withoutExample: Set<String> = [
    "BL01", "CF17", "CV07", "EV12", "HS08", "HS14", "HS23", "RT07", "YS04", "YS05",
  ]

  @Test("every fault says what to do, and has a wrong and a right example")
  func completeness() {
    let ids = ConfigurationFault.allCases.map(\.rawValue) + IdentifierCatalogue.faults.map(\.id)
    #expect(Set(FaultGuide.all.keys) == Set(ids))
    for (id, guide) in FaultGuide.all {
      #expect(guide.remedy.count > 20 && guide.remedy.hasSuffix("."), "\(id)")
      #expect(guide.wrong.isEmpty == Self.withoutExample.contains(id), "\(id)")
      #expect(guide.right.isEmpty == guide.wrong.isEmpty, "\(id)")
    }
  }

  /// Facts of the machine have a test of their own, with a machine of their own.
  private static let cases = FaultGuide.all.keys.filter { !$0.hasPrefix("EV") }.sorted()

  @Test("a wrong example has the fault, and the right one has none", arguments: cases)
  func examples(_ id: String) throws {
    let guide = try #require(FaultGuide.all[id])
    guard !guide.wrong.isEmpty else { return }
    #expect(Self.findings(of: guide.wrong, guide, id).contains(id))
    #expect(Self.findings(of: guide.right, guide, id) == [])
  }

  private static func findings(of text: String, _ guide: FaultGuide, _ id: String) -> [String] {
    let file = SourceFile(
      id: FileID(0), name: "example.cfg", bytes: FaultGuide.bytes(of: text))
    let loaded = LoadedConfiguration(
      InputFiles([file], as: [guide.isYAML ? .yaml : .haproxy]), target: .latest)
    let found =
      switch id.prefix(2) {
      case "RT": loaded.planned(for: .lintel).diagnostics
      case "CV":
        convert(loaded.configuration, to: guide.isYAML ? .haproxy : .yaml).diagnostics
      default: loaded.diagnostics
      }
    return found.map(\.rule)
  }
}

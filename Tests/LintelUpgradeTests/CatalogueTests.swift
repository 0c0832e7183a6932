import Foundation
import LintelUpgrade
import Testing

@Suite("The list of upgrades")
struct CatalogueTests {
  @Test("Documentation/Upgrade.md ends with what 'lintel upgrade --list' prints")
  func documentation() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let file = root.appendingPathComponent("Documentation/Upgrade.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.hasSuffix(UpgradeCatalogue.markdown.trimmingCharacters(in: .newlines) + "\n"))
  }
}

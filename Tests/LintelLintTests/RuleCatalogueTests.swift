import LintelDiagnostics
import LintelLint
import Testing

@Suite("Rule catalogue")
struct RuleCatalogueTests {
  @Test("ids and names are unique, and well formed")
  func identifiers() throws {
    let all = RuleCatalogue.all
    #expect(Set(all.map(\.id)).count == all.count)
    #expect(Set(all.map(\.name)).count == all.count)
    for metadata in all {
      #expect(metadata.family != nil, "\(metadata.id)")
      #expect(metadata.id.count == 4 && Int(metadata.id.suffix(2)) != nil, "\(metadata.id)")
      let isKebab = metadata.name.allSatisfy { "-.".contains($0) || $0.isNumber || $0.isLowercase }
      #expect(isKebab, "\(metadata.name)")
      for prefix in ["must-", "should-", "disallow-", "no-missing-"] {
        #expect(!metadata.name.hasPrefix(prefix), "\(metadata.name)")
      }
    }
  }

  @Test("a rule is named after its type")
  func names() {
    for rule in RuleCatalogue.rules {
      #expect(letters(rule.metadata.name) == letters("\(rule)"))
    }
  }

  /// A name without what only separates its words.
  private func letters(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  @Test("metadata is written in sentences")
  func prose() {
    for metadata in RuleCatalogue.all {
      #expect(metadata.summary.hasSuffix("."), "\(metadata.id)")
      #expect(metadata.rationale.hasSuffix("."), "\(metadata.id)")
      #expect(!metadata.remedy.isEmpty && !metadata.reference.isEmpty, "\(metadata.id)")
      #expect(!metadata.summary.contains("\n"), "\(metadata.id)")
    }
  }

  @Test("the faults of lowering are listed and explained")
  func faults() throws {
    for fault in ConfigurationFault.allCases {
      let text = try #require(RuleCatalogue.explain(fault.rawValue))
      let facts = fault == .ineffectiveTest ? "warning, lint" : "error"
      #expect(text.hasPrefix("\(fault.rawValue) \(fault.name)\n\(facts)"))
    }
  }

  @Test("a rule is explained by its id in any case and by its name", arguments: ["ka05", "KA05"])
  func explain(_ id: String) throws {
    let text = try #require(RuleCatalogue.explain(id))
    #expect(text == RuleCatalogue.explain("httpclose-closes-client-connection"))
    #expect(text.hasPrefix("KA05 httpclose-closes-client-connection\nwarning, lint, since 0.1\n"))
    for heading in ["Why", "What to do", "Wrong", "Right", "Reference"] {
      #expect(text.contains("\n\(heading)\n  "))
    }
    #expect(!text.contains("\u{20E3}"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test("an unknown identifier is not explained, and the closest one is offered")
  func unknown() {
    #expect(RuleCatalogue.explain("KA99") == nil)
    #expect(RuleCatalogue.closest(to: "unusd-acl") == "unused-acl")
  }
}

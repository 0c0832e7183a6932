import Testing

/// Where files are, and what they are called.
@Suite("Layout")
struct LayoutTests {
  /// Folders of tests that belong to no single module.
  private static let crossing: Set<String> = [
    "CommandLineTests", "Conformance", "Corpus", "FuzzSeedTests", "LanguageServer",
    "LintelTestSupport", "SimulationTests", "TidyTests",
  ]

  @Test("a library has its folder of tests, and a folder of tests its library")
  func testsMirrorSources() {
    let sources = folders(in: "Sources").filter { $0.hasPrefix("Lintel") }
    let tests = folders(in: "Tests").subtracting(Self.crossing)
    let wanted = Set(sources.map { $0 + "Tests" })
    expectNone(
      wanted.subtracting(tests).map { "Tests/\($0) is missing" }
        + tests.subtracting(wanted).map { "Tests/\($0) mirrors nothing" }, "tests mirror sources")
  }

  @Test("a file is called after its subject")
  func fileNames() {
    let empty = ["util", "utils", "helper", "helpers", "misc", "common", "extensions"]
    expectNone(
      Repository.handwrittenSwift.map(\.path).filter { path in
        let stem = path.split(separator: "/").last?.split(separator: ".").first ?? ""
        return empty.contains(stem.lowercased())
      }, "a name that says what is inside")
  }

  @Test("the image copies every folder that the package names")
  func imageFolders() throws {
    let manifest = try #require(Repository.file("Package.swift"))
    let image = try #require(Repository.file("Dockerfile"))
    let named = Set(
      manifest.quotedValues(of: "path:").compactMap { $0.split(separator: "/").first })
    #expect(named.contains("Fuzz"))
    expectNone(
      named.filter { !image.text.contains("\nCOPY \($0) \($0)\n") }.map { "\($0) is missing" },
      "COPY in the Dockerfile")
  }

  @Test("a rule is one file, one type and one name")
  func rules() {
    let files = Repository.sources.filter { $0.isUnder("Sources/LintelLint/Rules/") }
    expectNone(
      files.compactMap { file in
        let stem = String(file.name.dropLast(".swift".count))
        let declares = ["struct \(stem)", "enum \(stem)"].contains { file.text.contains($0) }
        guard declares else { return "\(file.path) declares no \(stem)" }
        let names = file.quotedValues(of: "name:").map { $0.filter { $0 != "-" && $0 != "." } }
        return names.contains(stem.lowercased()) ? nil : "\(file.path) has no rule name \(stem)"
      }, "file, type and rule carry one name")
  }

  @Test("a rule's name tells the fault, so that it reads after \"allow\"")
  func ruleNames() {
    let cures = ["disallow-", "must-", "should-", "avoid-", "use-"]
    let files = Repository.sources.filter { $0.isUnder("Sources/LintelLint/Rules/") }
    expectNone(
      files.flatMap { file in
        file.quotedValues(of: "name:")
          .filter { name in cures.contains { name.hasPrefix($0) } }
          .map { "\(file.path) \($0)" }
      }, "the fault, never the cure")
  }

  @Test("a decision record says what was decided, at what price and what would reverse it")
  func decisions() {
    let records = Repository.files.filter { $0.isUnder("Documentation/Decisions/") }
    #expect(records.count >= 4)
    let headings = ["## Context", "## Decision", "## Price", "## What would reverse it"]
    expectNone(
      records.flatMap { record in
        headings.filter { !record.text.contains("\n\($0)\n") }.map { "\(record.path): no \($0)" }
      }, "four headings")
  }

  private func folders(in parent: String) -> Set<String> {
    Set(
      Repository.files.compactMap { file in
        let parts = file.path.split(separator: "/")
        return parts.count > 2 && parts[0] == parent ? String(parts[1]) : nil
      })
  }
}

extension TrackedFile {
  /// The string that follows each occurrence of `label`.
  fileprivate func quotedValues(of label: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let trimmed = line.drop { $0 == " " }
      guard trimmed.hasPrefix(label) else { return nil }
      let pieces = trimmed.split(separator: "\"", omittingEmptySubsequences: false)
      return pieces.count > 2 ? String(pieces[1]) : nil
    }
  }
}

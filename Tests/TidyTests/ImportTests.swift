import Testing

/// The module graph, as the architecture states it and as the files import it.
@Suite("Imports")
struct ImportTests {
  private static let manifest = PackageManifest(Repository.file("Package.swift")?.text ?? "")

  /// Text to plan: may allocate, throw and take its time.
  private static let leftHalf: Set<String> = [
    "LintelSource", "LintelDiagnostics", "LintelGrammarNotation", "LintelGrammar", "LintelSyntax",
    "LintelFormat", "LintelIR", "LintelLowering", "LintelLint", "LintelMachine", "LintelConvert",
    "LintelUpgrade",
    "LintelPlanner", "LintelLanguageServer",
  ]

  /// Plan to packets: may not.
  private static let rightHalf: Set<String> = [
    "LintelPlan", "LintelHTTP", "LintelEngine", "LintelSystem", "LintelRuntime",
  ]

  /// What the two command lines share; it joins the halves, and may import any module.
  private static let commands: Set<String> = ["LintelCommand"]

  /// Modules that come with the compiler or the operating system.
  private static let platform: Set<String> = ["Glibc", "Musl", "Darwin", "Synchronization"]

  @Test("the manifest is read whole")
  func manifest() {
    let modules = Set(Self.manifest.targets.map(\.name))
    #expect(modules.isSuperset(of: Self.leftHalf.union(Self.rightHalf)))
    #expect(Self.manifest.target("lintel")?.dependencies.contains("ArgumentParser") == true)
    #expect(Self.manifest.target("LintelPlan")?.dependencies.isEmpty == true)
  }

  @Test("every library has its place in the architecture")
  func halves() {
    let libraries = Self.manifest.targets.filter {
      $0.kind == "target" && !["CLinux", "LintelTestSupport", "LintelFuzzing"].contains($0.name)
    }
    let known = Self.leftHalf.union(Self.rightHalf).union(Self.commands)
    expectNone(
      libraries.map(\.name).filter { !known.contains($0) },
      "a place in the architecture for each library")
  }

  @Test("a file imports what its target declares, and says how far the import reaches")
  func declared() {
    var offenders: [String] = []
    for file in Repository.sources {
      let module = file.module
      let declared = Self.manifest.target(module)?.dependencies ?? []
      for line in file.imports {
        if !line.hasAccessLevel { offenders.append("\(place(file, line.number)) no access level") }
        if declared.contains(line.module) || Self.platform.contains(line.module) { continue }
        offenders.append("\(place(file, line.number)) \(line.module) is not declared")
      }
    }
    expectNone(offenders, "imports match Package.swift")
  }

  @Test("an edge that no file uses is dropped from Package.swift")
  func used() {
    // The support of tests is no library of the program, and its files are not among the sources.
    let libraries = Self.manifest.targets.filter {
      $0.kind != "testTarget" && $0.name != "LintelTestSupport"
    }
    expectNone(
      libraries.flatMap { target in
        let imported = Set(
          Repository.files.filter {
            $0.isSwift
              && ($0.isUnder("Sources/\(target.name)/") || $0.isUnder("Fuzz/\(target.name)/"))
          }
          .flatMap(\.imports).map(\.module))
        return target.dependencies.subtracting(imported).map { "\(target.name) -> \($0)" }
      }, "no unused edge")
  }

  @Test("the plan imports nothing")
  func planImportsNothing() {
    let plan = Repository.sources.filter { $0.module == "LintelPlan" }
    #expect(!plan.isEmpty)
    expectNone(plan.flatMap { file in file.imports.map { place(file, $0.number) } }, "no import")
  }

  @Test("the right half never imports the left half")
  func rightNeverImportsLeft() {
    expectNone(edges(from: Self.rightHalf, to: Self.leftHalf), "right half")
  }

  @Test("only the planner carries the left half to the plan, and nothing carries it further")
  func leftMeetsPlanInThePlanner() {
    expectNone(
      edges(from: Self.leftHalf, to: Self.rightHalf).filter { $0 != "LintelPlanner -> LintelPlan" },
      "left half")
  }

  @Test("system calls are made in one module")
  func systemCalls() {
    let libc: Set<String> = ["Glibc", "Musl", "Darwin", "CLinux"]
    expectNone(
      Repository.sources.filter { $0.module != "LintelSystem" && $0.isUnder("Sources/Lintel") }
        .flatMap { file in
          file.imports.filter { libc.contains($0.module) }.map { place(file, $0.number) }
        }, "only LintelSystem imports the C library")
  }

  @Test("wire formats and decisions know no socket")
  func noSockets() {
    expectNone(
      edges(from: ["LintelHTTP", "LintelEngine"], to: ["LintelSystem", "LintelRuntime"]),
      "LintelHTTP and LintelEngine")
  }

  @Test("the generator does not import what it generates")
  func generator() {
    expectNone(
      edges(from: ["lintel-generate", "LintelGrammarNotation"], to: ["LintelGrammar"]), "generator")
  }

  /// Imports and manifest edges that lead from one set of modules to another.
  private func edges(from sources: Set<String>, to targets: Set<String>) -> [String] {
    let imported = Repository.files.filter { $0.isSwift && sources.contains($0.module) }
      .flatMap { file in file.imports.map { (file.module, $0.module) } }
    let declared = Self.manifest.targets.filter { sources.contains($0.name) }
      .flatMap { target in target.dependencies.map { (target.name, $0) } }
    let crossing = (imported + declared).filter { targets.contains($0.1) && $0.0 != $0.1 }
    return Set(crossing.map { "\($0.0) -> \($0.1)" }).sorted()
  }
}

extension TrackedFile {
  struct Import {
    let module: String
    let number: Int
    let hasAccessLevel: Bool
  }

  /// `LintelHTTP` for `Sources/LintelHTTP/Wire/Head.swift`; empty outside `Sources`.
  fileprivate var module: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : ""
  }

  fileprivate var imports: [Import] {
    lines.enumerated().compactMap { index, bytes in
      let words = String(decoding: bytes, as: UTF8.self).split(separator: " ")
      guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count else {
        return nil
      }
      let levels: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
      let prefix = words[..<keyword]
      guard prefix.allSatisfy({ levels.contains($0) || $0.hasPrefix("@") }) else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "func", "var", "let", "protocol"]
      let named = words[(keyword + 1)...].drop { kinds.contains($0) }.first ?? ""
      return Import(
        module: String(named.prefix { $0 != "." }),
        number: index + 1,
        hasAccessLevel: prefix.contains { levels.contains($0) })
    }
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The files of patterns of a configuration: a list has one column and a map has two, and HAProxy
/// reads a file once for all who name it. (HAProxy manual, chapter 2.7)
struct PatternFiles {
  private struct Use {
    var name: String
    var isMap: Bool
    var range: SourceRange
  }

  private let target: Version
  private var uses: [Use] = []

  private static let maps = Set(
    ConverterID.allCases.filter { $0.info.name == "map" || $0.info.name.hasPrefix("map_") })

  init(target: Version) { self.target = target }

  /// Takes notice of what a line reads.
  mutating func note(_ directive: Directive) {
    guard
      directive.keyword == .acl || directive.isConditional
        || directive.traits.contains(.mayRefer)
    else { return }
    var found: [Use] = []
    directive.forEachTest { test in
      let isMap = test.flags.contains(.map)
      for flag in test.flags {
        guard case .file(let word) = flag, !word.isUnresolved else { continue }
        found.append(Use(name: word.text, isMap: isMap, range: word.range))
      }
    }
    directive.forEachExpression { expression in
      for converter in expression.converters {
        guard let id = converter.id, Self.maps.contains(id), let name = converter.arguments.first
        else { continue }
        found.append(Use(name: name, isMap: true, range: converter.place.range))
      }
    }
    uses += found
  }

  /// Takes over what the lines that follow read.
  mutating func append(_ next: PatternFiles) { uses += next.uses }

  func report(into report: inout Report) {
    var first: [String: Use] = [:]
    for use in uses {
      let name = name(of: use)
      guard let other = first[name] else {
        first[name] = use
        continue
      }
      guard other.isMap != use.isMap else { continue }
      // From 3.0 to 3.2 a map in memory does not stand in the way of a list of the same name.
      if other.isMap, target >= Version(3, 0), target < Version(3, 3), isInMemory(name) { continue }
      report.error(
        .conflictingSettings,
        "'\(use.name)' is read as a \(other.isMap ? "map" : "list") already, and cannot be a "
          + "\(use.isMap ? "map" : "list") as well",
        at: use.range, help: "keep lists and maps in files of their own",
        related: [RelatedPlace(range: other.range, message: "first read here")])
    }
  }

  /// What HAProxy compares: the prefix of a plain file, and of one that may be missing, does not
  /// count where the version knows it.
  private func name(of use: Use) -> String {
    if target >= Version(3, 0), use.name.hasPrefix("file@") { return String(use.name.dropFirst(5)) }
    if target >= Version(3, 3), use.name.hasPrefix("opt@") { return String(use.name.dropFirst(4)) }
    return use.name
  }

  private func isInMemory(_ name: String) -> Bool {
    name.hasPrefix("virt@") || name.hasPrefix("opt@")
  }
}

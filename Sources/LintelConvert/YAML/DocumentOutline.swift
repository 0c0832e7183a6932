internal import LintelGrammar
internal import LintelIR

/// The keys of a document in YAML, with its sections in the order in which they are written.
struct DocumentOutline {
  enum Key {
    /// The sections of a kind.
    case group(SectionKind, [Section])
    /// The list of sections of any kind.
    case ordered([DocumentParts.Part])
  }

  var keys: [Key]

  init(_ original: DocumentParts) {
    let parts = original.parts
    let kinds = parts.map { part -> SectionKind? in
      if case .section(let section) = part { section.kind } else { nil }
    }
    var counts: [SectionKind: Int] = [:]
    for case let kind? in kinds { counts[kind, default: 0] += 1 }
    let torn =
      original.isPlain
      ? tornRange(parts.indices) { index -> SectionKind? in
        guard case .section(let section) = parts[index] else { return nil }
        return Self.standsInGroup(section, of: counts[section.kind] ?? 0) ? section.kind : nil
      } : parts.indices
    keys = Self.keys(parts, kinds, torn)
    if !holdsAsWritten { keys = [.ordered(parts)] }
  }

  /// Whether the key of the kind can have the section: as its only one, or as an item of a list. An
  /// item without a header would have no line of its own, above which its comments could stand.
  private static func standsInGroup(_ section: Section, of count: Int) -> Bool {
    if count == 1, section.kind.mayStandAlone { return true }
    return section.name != nil && section.kind.takesName || section.from != nil
      || !section.extra.isEmpty
  }

  private static func keys(
    _ parts: [DocumentParts.Part], _ kinds: [SectionKind?], _ torn: Range<Int>?
  ) -> [Key] {
    var keys: [Key] = []
    var index = 0
    while index < parts.count {
      let start = index
      if let torn, torn.contains(index) {
        index = torn.upperBound
        keys.append(.ordered(Array(parts[torn])))
        continue
      }
      var sections: [Section] = []
      while index < parts.count, kinds[index] == kinds[start],
        case .section(let section) = parts[index]
      {
        sections.append(section)
        index += 1
      }
      guard let kind = kinds[start] else { break }
      keys.append(.group(kind, sections))
    }
    return keys
  }

  /// Whether a reader takes the keys in the order in which they stand.
  private var holdsAsWritten: Bool {
    let ranked = rankedSectionKeys(Array(keys.indices)) { index in
      if case .group(let kind, _) = keys[index] { .kind(kind) } else { .ordered }
    }
    return ranked == Array(keys.indices)
  }
}

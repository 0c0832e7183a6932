internal import LintelGrammar
public import LintelIR

/// The order in which YAML writes the sections of a configuration.
struct DocumentOutline {
  /// The keys of the document with the sections under each; nil where the sections stand in one
  /// list, each with its kind, because gathering them by kind would change what holds in them.
  var groups: [(kind: SectionKind, sections: [Section])]?

  /// All parts in the order in which they are written, with their directives in order.
  var parts: [DocumentParts.Part]

  init(_ original: DocumentParts) {
    parts = original.parts.map { part in
      guard case .section(var section) = part else { return part }
      let items = section.items
      section.items = SectionOutline.make(section).order.map { items[$0] }
      return .section(section)
    }
    let ordered = parts.compactMap { part -> Section? in
      if case .section(let section) = part { section } else { nil }
    }
    guard original.isPlain, Self.canGather(ordered) else { return }
    var kinds: [SectionKind] = [.global, .defaults].filter { kind in
      ordered.contains { $0.kind == kind }
    }
    for section in ordered where !kinds.contains(section.kind) { kinds.append(section.kind) }
    let groups = kinds.map { kind in (kind, ordered.filter { $0.kind == kind }) }
    self.groups = groups
    parts = groups.flatMap(\.1).map(DocumentParts.Part.section)
  }

  /// A `defaults` section holds for the proxies below it, and what `global` sets for what is below
  /// it: neither may move past a section that stands before it.
  private static func canGather(_ sections: [Section]) -> Bool {
    var hasProxy = false
    var hasOther = false
    for section in sections {
      switch section.kind {
      case .global where hasOther, .defaults where hasProxy: return false
      case .global: break
      default:
        hasOther = true
        if section.kind.isProxy, section.kind != .defaults { hasProxy = true }
      }
    }
    return true
  }
}

extension Configuration {
  /// The same with sections and directives in the order in which the YAML notation has them.
  ///
  /// YAML gathers the sections of a kind and the uses of a keyword, so after a conversion to YAML
  /// and back a configuration equals its canonical form, not necessarily its original. Order that
  /// has a meaning is kept: that among uses of one keyword and within an ``OrderFamily``, that of
  /// `defaults` sections and the proxies they hold for, and that of everything in and around
  /// conditional blocks.
  public var canonicalSections: [Section] {
    var result: [Section] = []
    for part in DocumentOutline(DocumentParts(self)).parts {
      switch part {
      case .section(let section): result.append(section)
      case .fragment(let fragment):
        if !result.isEmpty { result[result.count - 1].items += fragment.lines }
        result += fragment.sections
      }
    }
    return result
  }

  /// Whether both say the same in every order that has a meaning, comments aside.
  public func says(theSameAs other: Configuration) -> Bool {
    preamble == other.preamble && canonicalSections == other.canonicalSections
  }
}

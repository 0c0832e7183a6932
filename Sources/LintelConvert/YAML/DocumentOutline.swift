internal import LintelGrammar
public import LintelIR

/// The order in which YAML writes the sections of a configuration.
struct DocumentOutline {
  /// The keys of the document with the sections under each; nil where the sections stand in one
  /// list, each with its kind, because gathering them by kind would change what holds in them.
  var groups: [(kind: SectionKind, sections: [Section])]?

  /// All sections in the order in which they are written, with their directives in order.
  var sections: [Section]

  init(_ original: [Section]) {
    let ordered = original.map { section in
      var section = section
      let order = SectionOutline.make(section).order
      section.directives = order.map { section.directives[$0] }
      return section
    }
    guard Self.canGather(original) else {
      sections = ordered
      return
    }
    var kinds: [SectionKind] = [.global, .defaults].filter { kind in
      original.contains { $0.kind == kind }
    }
    for section in original where !kinds.contains(section.kind) { kinds.append(section.kind) }
    let groups = kinds.map { kind in (kind, ordered.filter { $0.kind == kind }) }
    self.groups = groups
    sections = groups.flatMap(\.1)
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
  /// has a meaning is kept: that among uses of one keyword and within an ``OrderFamily``, and that
  /// of `defaults` sections and the proxies they hold for.
  public var canonicalSections: [Section] {
    return DocumentOutline(sections).sections
  }

  /// Whether both say the same in every order that has a meaning, comments aside.
  public func says(theSameAs other: Configuration) -> Bool {
    canonicalSections == other.canonicalSections
  }
}

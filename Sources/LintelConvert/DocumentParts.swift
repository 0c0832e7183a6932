internal import LintelGrammar
internal import LintelIR

/// The sections of a configuration, cut where lines between them must not move.
///
/// An `.if` block that holds the header of a section, and a `[scope]` line, are part of no section:
/// what they govern follows from the order of the lines. From such a line on, up to the end of the
/// last section that it reaches into, the lines stay together as a ``Fragment``.
struct DocumentParts {
  enum Part {
    case section(Section)
    case fragment(Fragment)
  }

  /// Lines of HAProxy's notation in their order.
  struct Fragment {
    /// The lines before the first header; they continue the section above.
    var lines: [SectionItem] = []
    /// The comments after these lines.
    var closing = Comments()
    var sections: [Section] = []
  }

  private(set) var parts: [Part] = []

  /// Whether all sections stand by themselves.
  var isPlain: Bool {
    parts.allSatisfy { if case .section = $0 { true } else { false } }
  }

  /// How many `.if` blocks are open.
  private var depth = 0

  init(_ configuration: Configuration) {
    self.init(preamble: configuration.preamble, sections: configuration.sections)
  }

  init(preamble: [VerbatimLine], sections: [Section]) {
    if !preamble.isEmpty {
      depth = preamble.reduce(0) { max(0, $0 + $1.depthChange) }
      parts.append(.fragment(Fragment(lines: preamble.map(SectionItem.verbatim))))
    }
    for section in sections { add(section) }
  }

  private mutating func add(_ section: Section) {
    guard depth == 0 else {
      depth = section.verbatim.reduce(depth) { max(0, $0 + $1.depthChange) }
      appendToFragment { $0.sections.append(section) }
      return
    }
    guard let cut = cut(in: section) else {
      parts.append(.section(section))
      return
    }
    let items = section.items
    var head = section
    head.items = Array(items[..<cut])
    head.closing = Comments()
    parts.append(.section(head))
    let tail = Array(items[cut...])
    depth = tail.reduce(0) { max(0, $0 + ($1.verbatim?.depthChange ?? 0)) }
    parts.append(.fragment(Fragment(lines: tail, closing: section.closing)))
  }

  private mutating func appendToFragment(_ change: (inout Fragment) -> Void) {
    var fragment = Fragment()
    if case .fragment(let last)? = parts.last {
      fragment = last
      parts.removeLast()
    }
    change(&fragment)
    parts.append(.fragment(fragment))
  }

  /// The first line that is part of no section, or nil.
  private func cut(in section: Section) -> Int? {
    guard !section.verbatim.isEmpty else { return nil }
    var depth = 0
    var opened: Int?
    for (index, item) in section.items.enumerated() {
      guard let line = item.verbatim else { continue }
      if line.kind == .scope || line.kind == .header { return opened ?? index }
      if depth == 0, line.depthChange > 0 { opened = index }
      depth = max(0, depth + line.depthChange)
      if depth == 0 { opened = nil }
    }
    return opened
  }
}

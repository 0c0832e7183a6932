internal import LintelGrammar
internal import LintelIR

/// Writes sections in the YAML notation.
struct YAMLPrinter {
  /// A mapping that would make a line longer than this is written in block style.
  private static let widthLimit = 100

  private var lines: [String] = []

  static func text(of parts: DocumentParts) -> String {
    var printer = YAMLPrinter()
    printer.lines.append("lintel: 1")
    var document = DocumentOutline(parts)
    if let annotations = document.takeAnnotations() {
      printer.lines.append(annotations.flow(isInFlow: false))
    }
    if let groups = document.groups {
      for (kind, sections) in groups { printer.write(sections, of: kind) }
    } else {
      printer.writeInOrder(document.parts)
    }
    return printer.lines.joined(separator: "\n") + "\n"
  }

  // MARK: - Sections

  private mutating func write(_ sections: [Section], of kind: SectionKind) {
    separate()
    let isMapping = sections.count == 1 && (kind == .global || !kind.takesName)
    if isMapping, let section = sections.first {
      writeMapping("\(kind.yamlKey):", section, indent: 0)
      return
    }
    lines.append("\(kind.yamlKey):")
    for (index, section) in sections.enumerated() {
      if index > 0 { separate() }
      writeItem(section)
    }
  }

  private mutating func writeInOrder(_ parts: [DocumentParts.Part]) {
    separate()
    lines.append("sections:")
    for (index, part) in parts.enumerated() {
      if index > 0 { separate() }
      switch part {
      case .section(let section):
        writeMapping("  - \(section.kind.info.name):", section, indent: 2, bodyIndent: 6)
      case .fragment(let fragment): write(fragment)
      }
    }
  }

  /// Writes lines in HAProxy's notation as one text.
  private mutating func write(_ fragment: DocumentParts.Fragment) {
    let text = HAProxyPrinter.text(of: fragment)
    let key = "  - \(Self.fragmentKey): "
    let body = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let isPrintable = text.unicodeScalars.allSatisfy { $0 == "\n" || YAMLScalar.isPrintable($0) }
    guard isPrintable, let first = body.first else {
      lines.append(key + YAMLScalar.quoted(text))
      return
    }
    // A text that starts with a blank says how far it is indented.
    lines.append(key + (first.first == " " ? "|2" : "|"))
    for line in body { lines.append(line.isEmpty ? "" : pad(6) + line) }
  }

  /// The key for lines that no section holds.
  static let fragmentKey = "haproxy"

  /// Starts a section with an empty line, except after the first line of the document.
  private mutating func separate() {
    if lines.count > 1 { lines.append("") }
  }

  /// Writes a section below its key.
  private mutating func writeMapping(
    _ key: String, _ original: Section, indent: Int, bodyIndent: Int = 2
  ) {
    var section = original
    let annotations = section.takeAnnotations()
    write(section.comments.tidied(isFirst: true), indent: indent)
    let header = header(of: section) + [annotations].compactMap(\.self)
    let isEmpty = section.items.isEmpty && header.isEmpty
    lines.append(key + (isEmpty ? " {}" : "") + section.comments.trailingText)
    for entry in header { lines.append(pad(bodyIndent) + entry.flow(isInFlow: false)) }
    writeBody(section, indent: bodyIndent)
  }

  /// Writes a section as an item of the list of its kind.
  private mutating func writeItem(_ section: Section) {
    var section = section
    let annotations = section.takeAnnotations()
    let header = header(of: section) + [annotations].compactMap(\.self)
    var leading = section.comments.tidied(isFirst: true)
    if header.isEmpty {
      // The first line of the item is a directive: what is above it is above the section.
      if let text = section.comments.trailing { leading.append(text) }
      section.comments.trailing = nil
      var items = section.items
      if !items.isEmpty {
        leading += items[0].comments.leading.compactMap(\.self)
        items[0].comments.leading = []
        section.items = items
      }
    }
    write(leading, indent: 2)
    let start = lines.count
    for (index, entry) in header.enumerated() {
      let comment = index == 0 ? section.comments.trailingText : ""
      lines.append(pad(4) + entry.flow(isInFlow: false) + comment)
    }
    if header.isEmpty, section.items.isEmpty { lines.append(pad(4) + "{}") }
    writeBody(section, indent: 4)
    lines[start] = "  - " + lines[start].dropFirst(4)
  }

  private func header(of section: Section) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var words = section.extra
    if let name = section.name, !section.kind.takesName {
      words.insert(name, at: 0)
    } else if let name = section.name {
      entries.append(YAMLEntry(key: "name", value: .scalar(name.yamlText)))
    }
    if let from = section.from {
      entries.append(YAMLEntry(key: "from", value: .scalar(from.yamlText)))
    }
    if !words.isEmpty {
      entries.append(YAMLEntry(key: "header", value: .scalar(words.haproxyLine)))
    }
    return entries
  }

  private mutating func writeBody(_ section: Section, indent: Int) {
    // The directives are in canonical order already, so the outline keeps their positions.
    let items = section.items
    var writer = SectionWriter(items: items, widthLimit: Self.widthLimit)
    writer.write(SectionOutline.make(section), indent: indent)
    lines += writer.lines
    write(
      section.closing.tidied(isFirst: items.isEmpty, isLast: true), indent: indent)
  }

  // MARK: - Lines

  private mutating func write(_ comments: [String?], indent: Int) {
    for comment in comments { lines.append(comment.map { "\(pad(indent))#\($0)" } ?? "") }
  }
}

/// Writes the keys of one section.
private struct SectionWriter {
  let items: [SectionItem]
  let widthLimit: Int
  var lines: [String] = []

  mutating func write(_ outline: SectionOutline, indent: Int) {
    for (index, node) in outline.nodes.enumerated() {
      write(node, indent: indent, isFirst: index == 0)
    }
  }

  /// - Parameter isFirst: Whether the empty line above the first directive is left out.
  private mutating func write(_ node: SectionOutline.Node, indent: Int, isFirst: Bool) {
    switch node {
    case .setting(let key, let item):
      writeComments(of: item, indent: indent, isFirst: isFirst)
      writeEntry(YAMLEntry(key: key, value: item.value), of: item, indent: indent)
    case .list(let key, let items):
      openKey(key, node, indent: indent, isFirst: isFirst)
      for (index, item) in items.enumerated() {
        writeComments(of: item, indent: indent + 2, isFirst: index == 0)
        writeItem(item, indent: indent + 2)
      }
    case .tests(let key, let tests):
      openKey(key, node, indent: indent, isFirst: isFirst)
      for (index, test) in tests.enumerated() {
        let node: SectionOutline.Node =
          test.items.count == 1
          ? .setting(key: test.name, test.items[0]) : .list(key: test.name, test.items)
        write(node, indent: indent + 2, isFirst: index == 0)
      }
    case .group(let key, let nodes):
      if let line = flow(node), indent + line.utf8.count <= widthLimit {
        openBlank(node, isFirst: isFirst)
        lines.append(pad(indent) + line)
        return
      }
      openKey(key, node, indent: indent, isFirst: isFirst)
      for (index, child) in nodes.enumerated() {
        write(child, indent: indent + 2, isFirst: index == 0)
      }
    }
  }

  /// A key with a mapping of settings that fit on its line, or nil where comments need lines.
  private func flow(_ node: SectionOutline.Node) -> String? {
    guard let value = flowValue(node) else { return nil }
    return YAMLEntry(key: node.key, value: value).flow(isInFlow: false)
  }

  private func flowValue(_ node: SectionOutline.Node) -> YAMLValue? {
    switch node {
    case .setting(_, let item):
      let comments = items[item.index].comments
      let hasComment = comments.trailing != nil || comments.leading.contains { $0 != nil }
      return hasComment ? nil : item.value
    case .group(_, let nodes):
      var entries: [YAMLEntry] = []
      for child in nodes {
        guard let value = flowValue(child) else { return nil }
        entries.append(YAMLEntry(key: child.key, value: value))
      }
      return .mapping(entries)
    case .list, .tests: return nil
    }
  }

  // MARK: - Lines

  private mutating func openKey(
    _ key: String, _ node: SectionOutline.Node, indent: Int, isFirst: Bool
  ) {
    openBlank(node, isFirst: isFirst)
    lines.append("\(pad(indent))\(YAMLScalar.write(key, isInFlow: false)):")
  }

  /// The empty line above the first directive of a key stands above the key.
  private mutating func openBlank(_ node: SectionOutline.Node, isFirst: Bool) {
    guard !isFirst, let first = node.indices.first else { return }
    let leading = items[first].comments.leading
    if let line = leading.first, line == nil { lines.append("") }
  }

  private mutating func writeComments(of item: SectionOutline.Item, indent: Int, isFirst: Bool) {
    for comment in items[item.index].comments.tidied(isFirst: isFirst) {
      lines.append(comment.map { "\(pad(indent))#\($0)" } ?? "")
    }
  }

  private mutating func writeEntry(
    _ entry: YAMLEntry, of item: SectionOutline.Item, indent: Int
  ) {
    let comment = items[item.index].comments.trailingText
    let line = entry.flow(isInFlow: false)
    guard case .mapping(let entries) = entry.value, indent + line.utf8.count > widthLimit else {
      lines.append(pad(indent) + line + comment)
      return
    }
    lines.append("\(pad(indent))\(YAMLScalar.write(entry.key, isInFlow: false)):\(comment)")
    writeBlock(entries, indent: indent + 2)
  }

  private mutating func writeItem(_ item: SectionOutline.Item, indent: Int) {
    let comment = items[item.index].comments.trailingText
    let line = item.value.flow(isInFlow: false)
    guard case .mapping(let entries) = item.value, indent + 2 + line.utf8.count > widthLimit else {
      lines.append("\(pad(indent))- \(line)\(comment)")
      return
    }
    let start = lines.count
    writeBlock(entries, indent: indent + 2)
    lines[start] = "\(pad(indent))- \(lines[start].dropFirst(indent + 2))\(comment)"
  }

  private mutating func writeBlock(_ entries: [YAMLEntry], indent: Int) {
    for entry in entries {
      if case .mapping(let inner) = entry.value {
        lines.append("\(pad(indent))\(YAMLScalar.write(entry.key, isInFlow: false)):")
        writeBlock(inner, indent: indent + 2)
      } else {
        lines.append(pad(indent) + entry.flow(isInFlow: false))
      }
    }
  }
}

private func pad(_ count: Int) -> String { String(repeating: " ", count: count) }

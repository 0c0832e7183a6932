internal import LintelGrammar
internal import LintelIR

/// Writes sections in the YAML notation.
struct YAMLPrinter {
  /// A mapping that would make a line longer than this is written in block style.
  private static let widthLimit = 100

  private var lines: [String] = []

  /// - Parameter closing: The comments of a file without sections.
  static func text(of parts: DocumentParts, closing: Comments) -> String {
    var printer = YAMLPrinter()
    printer.lines.append("lintel: 1")
    var document = DocumentOutline(parts)
    if let annotations = document.takeAnnotations() {
      printer.lines.append(annotations.flow(isInFlow: false))
    }
    for key in document.keys {
      switch key {
      case .group(let kind, let sections): printer.write(sections, of: kind)
      case .ordered(let parts): printer.writeInOrder(parts)
      }
    }
    printer.write(closing)
    return printer.lines.joined(separator: "\n") + "\n"
  }

  // MARK: - Sections

  private mutating func write(_ sections: [Section], of kind: SectionKind) {
    separate()
    if sections.count == 1, kind.mayStandAlone, let section = sections.first {
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
    write(section.comments.tidied(isFirst: true), indent: 2)
    let start = lines.count
    for (index, entry) in header.enumerated() {
      let comment = index == 0 ? section.comments.trailingText : ""
      lines.append(pad(4) + entry.flow(isInFlow: false) + comment)
    }
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
    let items = section.items
    var writer = SectionWriter(items: items, widthLimit: Self.widthLimit)
    writer.write(SectionOutline.make(section), indent: indent)
    lines += writer.lines
    write(
      section.closing.tidied(isFirst: items.isEmpty, isLast: true), indent: indent)
  }

  // MARK: - Lines

  private mutating func write(_ closing: Comments) {
    write(closing.tidied(isFirst: true, isLast: true), indent: 0)
  }

  private mutating func write(_ comments: [String?], indent: Int) {
    for comment in comments { lines.append(comment.map { "\(pad(indent))#\($0)" } ?? "") }
  }
}

/// Blanks for an indentation.
func pad(_ count: Int) -> String { String(repeating: " ", count: count) }

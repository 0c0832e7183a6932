internal import LintelGrammar
internal import LintelIR

/// Writes sections in HAProxy's notation: directives indented by four, an empty line between
/// sections.
struct HAProxyPrinter {
  private var text = ""
  /// Whether the last line opens a branch, so that what follows stands directly below it.
  private var isBelowCondition = false

  /// - Parameters:
  ///   - parts: What ``DocumentParts`` has found, whose loose lines stand at the margin.
  ///   - closing: The comments of a file without sections.
  static func text(of parts: [DocumentParts.Part], closing: Comments) -> String {
    var printer = HAProxyPrinter()
    for part in parts {
      switch part {
      case .section(let section): printer.write(section)
      case .fragment(let fragment): printer.write(fragment)
      }
    }
    printer.writeLeading(closing, indent: "", isFirst: printer.text.isEmpty, isLast: true)
    return printer.text
  }

  static func text(of fragment: DocumentParts.Fragment) -> String {
    var printer = HAProxyPrinter()
    printer.write(fragment)
    return printer.text
  }

  /// The directive without indentation, comment and line end.
  static func line(_ directive: Directive) -> String {
    let prefix =
      switch directive.prefix {
      case .none: ""
      case .no: "no "
      case .default: "default "
      }
    let name = prefix + KeywordForm.of(directive.keyword).name
    return directive.words.isEmpty ? name : name + " " + directive.words.haproxyLine
  }

  /// The line without indentation, comment and line end.
  static func line(_ item: SectionItem) -> String {
    switch item {
    case .directive(let directive): line(directive)
    case .verbatim(let line): line.text
    }
  }

  // MARK: - Parts

  private static let indent = "    "

  private mutating func write(_ fragment: DocumentParts.Fragment) {
    if !text.isEmpty { text += "\n" }
    write(fragment.lines, isOuter: true)
    writeLeading(fragment.closing, indent: Self.indent, isFirst: text.isEmpty, isLast: true)
    for section in fragment.sections { write(section, isInFragment: true) }
  }

  private mutating func write(_ section: Section, isInFragment: Bool = false) {
    if !text.isEmpty, !isBelowCondition { text += "\n" }
    writeLeading(section.comments, indent: "", isFirst: true)
    text += section.kind.info.name
    if let name = section.name { text += " \(name.haproxyNotation)" }
    if let from = section.from { text += " from \(from.haproxyNotation)" }
    if !section.extra.isEmpty { text += " \(section.extra.haproxyLine)" }
    text += section.comments.trailingText + "\n"
    isBelowCondition = false
    let items = section.items
    write(items, isOuter: isInFragment)
    writeLeading(section.closing, indent: Self.indent, isFirst: items.isEmpty, isLast: true)
  }

  /// - Parameter isOuter: Whether conditions stand at the margin, for they may hold sections.
  private mutating func write(_ items: [SectionItem], isOuter: Bool) {
    for (index, item) in items.enumerated() {
      let kind = item.verbatim?.kind
      let isAtMargin = isOuter && (kind == .conditional || kind == .scope) || kind == .header
      let indent = isAtMargin ? "" : Self.indent
      writeLeading(item.comments, indent: indent, isFirst: index == 0)
      text += indent + Self.line(item) + item.comments.trailingText + "\n"
      isBelowCondition = kind == .conditional && item.verbatim?.keyword != ".endif"
    }
  }

  private mutating func writeLeading(
    _ comments: Comments, indent: String, isFirst: Bool, isLast: Bool = false
  ) {
    for comment in comments.tidied(isFirst: isFirst, isLast: isLast) {
      text += comment.map { "\(indent)#\($0)\n" } ?? "\n"
    }
  }
}

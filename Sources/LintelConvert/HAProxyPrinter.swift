internal import LintelGrammar
internal import LintelIR

/// Writes sections in HAProxy's notation: directives indented by four, an empty line between
/// sections.
enum HAProxyPrinter {
  static func text(of sections: [Section]) -> String {
    var text = ""
    for section in sections {
      if !text.isEmpty { text += "\n" }
      text += leading(section.comments, indent: "", isFirst: true)
      text += section.kind.info.name
      if let name = section.name { text += " \(name.haproxyNotation)" }
      if let from = section.from { text += " from \(from.haproxyNotation)" }
      for word in section.extra { text += " \(word.haproxyNotation)" }
      text += trailing(section.comments)
      for (index, directive) in section.directives.enumerated() {
        text += leading(directive.comments, indent: indent, isFirst: index == 0)
        text += indent + line(directive) + trailing(directive.comments)
      }
      text += leading(
        section.closing, indent: indent, isFirst: section.directives.isEmpty, isLast: true)
    }
    return text
  }

  /// The directive without indentation, comment and line end.
  static func line(_ directive: Directive) -> String {
    let prefix =
      switch directive.prefix {
      case .none: ""
      case .no: "no "
      case .default: "default "
      }
    return prefix + KeywordForm.of(directive.keyword).name
      + words(directive.words).map { " " + $0 }.joined()
  }

  /// Words as they are written, with each list reference once.
  static func words(_ words: [Word]) -> [String] {
    words.mergingLists().map(\.haproxyNotation)
  }

  private static let indent = "    "

  private static func leading(
    _ comments: Comments, indent: String, isFirst: Bool, isLast: Bool = false
  ) -> String {
    comments.tidied(isFirst: isFirst, isLast: isLast).map { comment in
      comment.map { "\(indent)#\($0)\n" } ?? "\n"
    }.joined()
  }

  private static func trailing(_ comments: Comments) -> String {
    comments.trailing.map { " #\($0)\n" } ?? "\n"
  }
}

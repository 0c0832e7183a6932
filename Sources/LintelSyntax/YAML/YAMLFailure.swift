internal import LintelDiagnostics
internal import LintelSource

extension YAMLFailure {
  /// The failure as a finding in our own words.
  ///
  /// What does not end is reported where it begins: libyaml stops at the end of the file, or at
  /// whatever happens to stand below.
  ///
  /// - Parameter openFlow: Where the innermost collection in brackets begins that is not closed.
  func diagnostic(in file: SourceFile, offsets: CharacterOffsets, openFlow: Int?) -> Diagnostic {
    let at: Int
    switch place {
    case .byte(let offset):
      at = min(max(offset, 0), file.bytes.count)
      return YAMLSyntaxRule.forbiddenCharacter.at(
        file.range(at..<at), "a control character, which YAML does not allow",
        help: "remove it, or write it as an escape in double quotes")
    case .character(let index): at = offsets.byte(ofCharacter: index)
    }
    let opening = opening.map { offsets.byte(ofCharacter: $0) }
    let isAtEnd = file.bytes[min(at, file.bytes.count)...].allSatisfy { $0 <= 0x20 }
    let stop = RelatedPlace(range: range(of: at, in: file), message: "reading stopped here")
    if context == "while scanning a quoted scalar", let opening {
      return YAMLSyntaxRule.malformed.at(
        range(of: opening, in: file), "the quote that opens here is not closed",
        help: "close it; in single quotes, a quote of the text is written twice",
        related: isAtEnd ? [] : [stop])
    }
    let flow = context?.hasPrefix("while parsing a flow ") == true ? opening : openFlow
    if let flow, flow < at, flow < file.bytes.count,
      isAtEnd || file.position(at: UInt32(flow)).line < file.position(at: UInt32(at)).line
    {
      let bracket = file.bytes[flow] == UInt8(ascii: "[") ? ("[", "]") : ("{", "}")
      return YAMLSyntaxRule.malformed.at(
        range(of: flow, in: file), "the '\(bracket.0)' that opens here is not closed",
        help: "close it with '\(bracket.1)'; between its items stands a comma",
        related: isAtEnd ? [] : [stop])
    }
    if at < file.bytes.count, file.bytes[at] == Byte.tab {
      return YAMLSyntaxRule.tab.at(
        range(of: at, in: file), "a tab cannot indent", help: "indent with spaces")
    }
    let (message, help) = explanation
    if context == "while scanning a simple key", let opening {
      return YAMLSyntaxRule.malformed.at(range(of: opening, in: file), message, help: help)
    }
    let begin = opening.flatMap { opening in
      context?.hasPrefix("while parsing a ") == true && opening < at
        ? RelatedPlace(range: range(of: opening, in: file), message: "it begins here") : nil
    }
    return YAMLSyntaxRule.malformed.at(
      range(of: at, in: file), message, help: help, related: begin.map { [$0] } ?? [])
  }

  /// One character, or the end of a line or of the file.
  private func range(of at: Int, in file: SourceFile) -> SourceRange {
    let at = min(at, file.bytes.count)
    let isCharacter =
      at < file.bytes.count && file.bytes[at] != Byte.lineFeed && file.bytes[at] < 0x80
    return file.range(at..<(isCharacter ? at + 1 : at))
  }

  /// What is wrong, and what helps.
  private var explanation: (message: String, help: String?) {
    switch problem {
    case "mapping values are not allowed in this context":
      (
        "a ':' with a blank behind it makes a key, which cannot stand here",
        "quote a value that has a colon followed by a space"
      )
    case "block sequence entries are not allowed in this context":
      ("a list cannot begin here", "begin it on a line of its own, below its key")
    case "found character that cannot start any token":
      (
        "no value begins with this character",
        "quote a value that starts with '%', '@' or '`'"
      )
    case "did not find expected key":
      (
        "the line does not go on with the mapping that it is in",
        "the keys of one mapping stand below each other in one column: 'key: value'"
      )
    case "did not find expected '-' indicator":
      (
        "the line does not go on with the list that it is in",
        "the items of one list stand below each other in one column: '- item'"
      )
    case "could not find expected ':'":
      ("a ':' is missing after this key", "write 'key: value', or '- item' in a list")
    case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
      (
        "a comma or the closing bracket is missing before this",
        "quote a value that has commas, brackets or ': ' in it"
      )
    case "did not find expected <document start>":
      ("the document is complete above this", "check the indentation of the line")
    case "did not find expected node content":
      ("a value is missing before this", "quote a value that is meant to be this character")
    case "found unknown escape character":
      (
        "in double quotes this is no escape that YAML has",
        "write the backslash twice, or put the text in single quotes"
      )
    default: otherExplanation
    }
  }

  private var otherExplanation: (message: String, help: String?) {
    switch context {
    case "while scanning an alias":
      ("a name is missing after '*'", "quote a value that starts with '*'")
    case "while scanning an anchor":
      ("a name is missing after '&'", "quote a value that starts with '&'")
    case "while scanning a tag", "while parsing a tag", "while scanning a directive":
      (
        "this begins a tag or a directive that YAML does not have",
        "quote a value that starts with '!' or '%'"
      )
    case "while scanning a block scalar":
      (
        "the text below '|' or '>' does not begin as it should",
        "nothing but a comment follows the sign, and the lines below are indented by spaces"
      )
    case "while parsing a quoted scalar":
      (
        "in double quotes this is no escape that YAML has",
        "write the backslash twice, or put the text in single quotes"
      )
    default: ("this is not YAML: \(problem)", nil)
    }
  }
}

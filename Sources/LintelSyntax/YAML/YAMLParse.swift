public import LintelSource

extension YAMLTree {
  /// Parses any bytes whatsoever; what is malformed becomes a diagnostic.
  public static func parse(file: SourceFile) -> YAMLTree {
    if let at = firstInvalidUTF8(file.bytes.span) {
      let finding = YAMLSyntaxRule.invalidUTF8.at(
        file.range(at..<at + 1), "this byte is not part of valid UTF-8")
      return YAMLTree(
        file: file, nodes: [], entries: [], items: [], comments: [], attachedComments: [],
        finalCommentIndices: [], diagnostics: [finding])
    }
    var builder = YAMLTreeBuilder(file: file)
    return builder.build()
  }
}

internal import LintelIR
internal import LintelSource

extension Analysis {
  /// True where a `#` within a word has made the rest of the line a comment: what the line seems to
  /// say is not what its author wrote.
  func isCutByComment(_ directive: Directive) -> Bool {
    guard directive.hasComments else { return false }
    let text = layout.lineText(of: directive).utf8
    let count = directive.range.indices.count
    return text.count > count && text.dropFirst(count).first == UInt8(ascii: "#")
  }
}

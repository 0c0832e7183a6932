package import LintelSource

/// Writes comments that hide findings.
package struct SuppressionWriter {
  private let sources: SourceMap
  private let yamlFiles: Set<FileID>
  /// The comments that hide something on the line of another comment or below it.
  private var existing: [Place: (comment: MarkedComment, text: SuppressionText)] = [:]

  private struct Place: Hashable {
    var file: FileID
    var line: Int
  }

  package init(for sources: SourceMap, yamlFiles: Set<FileID>) {
    self.sources = sources
    self.yamlFiles = yamlFiles
    for file in sources.files {
      for comment in MarkedComment.all(in: file, isYAML: yamlFiles.contains(file.id)) {
        guard case .success(let text)? = SuppressionText.read(comment.body), text.reach == .line,
          !text.reason.isEmpty
        else { continue }
        let line = comment.isOwnLine ? comment.line + 1 : comment.line
        existing[Place(file: file.id, line: line)] = (comment, text)
      }
    }
  }

  /// The edit that hides some findings of one line: another rule in the brackets of the comment
  /// that is there, or a comment on a line of its own above, which every line can have.
  ///
  /// - Parameters:
  ///   - rules: The ids, in order.
  ///   - line: One-based.
  package func hiding(
    _ rules: [String], onLine line: Int, of file: FileID, reason: String
  ) -> TextEdit {
    let source = sources[file]
    if let (comment, text) = existing[Place(file: file, line: line)] {
      var longer = text
      longer.names += rules.filter { !text.names.contains($0) }
      let body = SourceRange(
        file: file, lower: comment.bodyOffset,
        upper: comment.bodyOffset + UInt32(comment.body.utf8.count))
      return TextEdit(range: body, replacement: longer.text)
    }
    let bounds = source.line(line)
    let indent = source.bytes[bounds].prefix { $0 == 0x20 || $0 == 0x09 }
    let text = SuppressionText(reach: .line, names: rules, reason: reason)
    // A byte order mark stays what comes first.
    let hasMark = line == 1 && source.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let start = bounds.lowerBound + (hasMark ? 3 : 0)
    return TextEdit(
      range: source.range(start..<start),
      replacement: String(decoding: indent, as: UTF8.self) + "# lintel: \(text.text)"
        + source.lineEnd)
  }
}

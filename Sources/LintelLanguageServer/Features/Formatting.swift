internal import LintelFormat
internal import LintelSource
internal import LintelSyntax

extension RequestContext {
  /// The edits that lay out the document, or some of its lines.
  ///
  /// - Parameter lines: Zero-based; nil for all. In YAML a part cannot be laid out alone.
  func formatting(lines: Range<Int>?) -> JSONValue {
    guard Int(file.id.raw) < analysis.trees.count else { return .null }
    switch analysis.trees[Int(file.id.raw)] {
    case .haproxy(let tree):
      if let lines {
        return .array(formatEdits(tree, lines: lines).map(textEdit))
      }
      return wholeEdit(format(tree))
    case .yaml(let tree): return lines == nil ? wholeEdit(format(tree)) : .array([])
    }
  }

  /// One edit from the first byte that changes to the last.
  private func wholeEdit(_ new: [UInt8]) -> JSONValue {
    let old = file.bytes
    guard new != old else { return .array([]) }
    var prefix = zip(old, new).prefix { $0 == $1 }.count
    while prefix > 0, isContinuation(old, prefix) || isContinuation(new, prefix) { prefix -= 1 }
    var suffix = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    suffix = min(suffix, min(old.count, new.count) - prefix)
    while suffix > 0, isContinuation(old, old.count - suffix) { suffix -= 1 }
    let text = String(decoding: new[prefix..<(new.count - suffix)], as: UTF8.self)
    let range = file.range(prefix..<(old.count - suffix))
    return .array([textEdit(TextEdit(range: range, replacement: text))])
  }

  /// Whether an offset lies inside a character of several bytes.
  private func isContinuation(_ bytes: [UInt8], _ offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] & 0xC0 == 0x80
  }
}

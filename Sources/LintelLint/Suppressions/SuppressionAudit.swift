internal import LintelDiagnostics
internal import LintelSource

/// What is wrong with the comments that hide findings, once everything has been found.
struct SuppressionAudit {
  let suppressions: Suppressions
  let sources: SourceMap
  /// Whether a rule was applied, so that a comment about it can be said to be of no use.
  let isApplied: (String) -> Bool

  func findings() -> [Diagnostic] {
    var findings = Findings(of: UndocumentedSuppression.metadata)
    for (position, item) in suppressions.items.enumerated() {
      switch item.content {
      case .failure(let fault):
        let correction = fault.correction.flatMap { isKnown($0) ? $0 : nil }
        findings.report(
          "this comment hides nothing: \(fault.message)", at: item.comment.range,
          fix: correction.flatMap { rewrite(item, $0) })
      case .success(let text): check(item, position, text, into: &findings)
      }
    }
    return findings.diagnostics
  }

  private func isKnown(_ text: SuppressionText) -> Bool {
    text.names.allSatisfy { suppressions.rule(named: $0) != nil }
  }

  private func check(
    _ item: Suppressions.Item, _ position: Int, _ text: SuppressionText,
    into findings: inout Findings
  ) {
    let range = item.comment.range
    if text.reach == .end {
      guard item.isUnpaired else { return }
      findings.report("no range that this ends is open", at: range, fix: removal(of: item))
      return
    }
    guard !text.reason.isEmpty else {
      findings.report(
        "this comment hides nothing: it states no reason", at: range,
        fix: isKnown(text) ? rewrite(item, text) : nil)
      return
    }
    var kept: [String] = []
    var messages: [String] = []
    var isUnderstood = true
    for entry in suppressions.entries where entry.comment == position {
      if let rule = entry.rule {
        if entry.isUsed || !isApplied(rule) {
          kept.append(entry.name)
        } else {
          messages.append("'\(entry.name)' hides nothing here")
        }
      } else if entry.name.contains("-"), let closest = RuleCatalogue.closest(to: entry.name) {
        kept.append(closest)
        messages.append("there is no rule '\(entry.name)', did you mean '\(closest)'?")
      } else {
        messages.append("there is no rule '\(entry.name)'")
        isUnderstood = false
      }
    }
    var fixed = text
    fixed.names = kept
    // Only the author knows what a name that is no rule was to hide.
    let fix =
      messages.isEmpty || !isUnderstood
      ? nil : kept.isEmpty ? removal(of: item) : rewrite(item, fixed)
    for message in messages { findings.report(message, at: range, fix: fix) }
    if messages.isEmpty, item.isUnpaired {
      findings.report(
        "this range has no 'ignore-end', so it reaches to the end of the file", at: range,
        fix: ending(item, text))
    }
  }

  // MARK: - Fixes

  /// Writes the comment as it would hide something; a missing reason is left to be completed.
  private func rewrite(_ item: Suppressions.Item, _ text: SuppressionText) -> Fix? {
    var text = text
    if text.reason.isEmpty, text.reach != .end { text.reason = "to be reviewed" }
    let comment = item.comment
    let body = SourceRange(
      file: comment.range.file, lower: comment.bodyOffset,
      upper: comment.bodyOffset + UInt32(comment.body.utf8.count))
    return Fix(
      safety: .safe, title: "write '\(text.text)'",
      edits: [TextEdit(range: body, replacement: text.text)])
  }

  /// Removes the comment, and its line where it has one of its own.
  private func removal(of item: Suppressions.Item) -> Fix {
    let file = sources[item.comment.range.file]
    var lower = Int(item.comment.range.lower)
    var upper = Int(item.comment.range.upper)
    while lower > 0, file.bytes[lower - 1] == 0x20 || file.bytes[lower - 1] == 0x09 { lower -= 1 }
    if item.comment.isOwnLine {
      while upper < file.bytes.count, file.bytes[upper - 1] != UInt8(ascii: "\n") { upper += 1 }
    }
    return Fix(
      safety: .safe, title: "remove the comment",
      edits: [TextEdit(range: file.range(lower..<upper), replacement: "")])
  }

  /// States the end that holds anyway.
  private func ending(_ item: Suppressions.Item, _ text: SuppressionText) -> Fix {
    let file = sources[item.comment.range.file]
    let end = SuppressionText(reach: .end, names: text.names, reason: "")
    let line = "# lintel: \(end.text)" + file.lineEnd
    let isEnded = file.bytes.last == UInt8(ascii: "\n")
    return Fix(
      safety: .safe, title: "end the range at the end of the file",
      edits: [
        TextEdit(
          range: file.range(file.bytes.count..<file.bytes.count),
          replacement: isEnded ? line : file.lineEnd + line)
      ])
  }
}

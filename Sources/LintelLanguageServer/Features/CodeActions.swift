internal import LintelDiagnostics
internal import LintelLint
internal import LintelSource

extension RequestContext {
  /// The fixes of the findings that a range touches, a comment that hides each of them, and one
  /// action for all safe fixes of the document.
  func codeActions(for findings: [Diagnostic], upTo end: UInt32) -> JSONValue {
    let own = findings.filter { $0.range.file == file.id }
    let touched = own.filter { $0.range.lower <= end && offset <= $0.range.upper }
    var actions: [JSONValue] = []
    for finding in touched {
      if let fix = finding.fix, fix.safety != .suggestion {
        actions.append(
          action(
            fix.title, kind: "quickfix", edits: fix.edits, for: finding,
            isPreferred: fix.safety == .safe))
      }
    }
    for finding in touched where finding.category == .lint {
      actions.append(
        action(
          "Ignore \(finding.rule) on this line", kind: "quickfix",
          edits: [suppression(of: finding)], for: finding))
    }
    let safe = nonOverlapping(own.compactMap(\.fix).filter { $0.safety == .safe })
    if !safe.isEmpty {
      actions.append(
        action("Apply all safe fixes", kind: "source.fixAll.lintel", edits: safe, for: nil))
    }
    return .array(actions)
  }

  private func action(
    _ title: String, kind: String, edits: [TextEdit], for finding: Diagnostic?,
    isPreferred: Bool = false
  ) -> JSONValue {
    var members: [String: JSONValue] = [
      "title": .string(title), "kind": .string(kind), "edit": workspaceEdit(edits),
    ]
    if let finding {
      members["diagnostics"] = [finding.lspDiagnostic(in: analysis.sources, encoding)]
    }
    if isPreferred { members["isPreferred"] = true }
    return .object(members)
  }

  /// Edits grouped by their documents. (LSP 3.17, `WorkspaceEdit`)
  func workspaceEdit(_ edits: [TextEdit]) -> JSONValue {
    var changes: [String: [JSONValue]] = [:]
    for edit in edits {
      let uri = DocumentURI.uri(of: analysis.sources[edit.range.file].name)
      changes[uri, default: []].append(textEdit(edit))
    }
    return ["changes": .object(changes.mapValues { .array($0) })]
  }

  func textEdit(_ edit: TextEdit) -> JSONValue {
    ["range": range(edit.range), "newText": .string(edit.replacement)]
  }

  /// A comment above the finding; the author completes the reason.
  private func suppression(of finding: Diagnostic) -> TextEdit {
    let writer = SuppressionWriter(for: analysis.sources, yamlFiles: analysis.yamlFiles)
    return writer.hiding(
      [finding.rule], onLine: file.position(at: finding.range.lower).line, of: file.id,
      reason: "state the reason here")
  }

  /// The edits of as many fixes as can be applied together, in the order given.
  private func nonOverlapping(_ fixes: [Fix]) -> [TextEdit] {
    var taken = EditSet()
    // One fix may resolve several findings, each of which has it.
    var known: Set<Fix> = []
    for fix in fixes where known.insert(fix).inserted { _ = taken.take(fix.edits) }
    return taken.files.flatMap(taken.ordered)
  }
}

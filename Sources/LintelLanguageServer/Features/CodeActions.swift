internal import LintelDiagnostics
internal import LintelLint
internal import LintelSource

extension RequestContext {
  /// The fixes of the findings that a range touches, a comment that hides each of them, and one
  /// action for all safe fixes of the document.
  ///
  /// - Parameter kinds: The kinds that are wanted, `quickfix` standing for all that start so; all
  ///   where nil. (LSP 3.17, `CodeActionContext`)
  func codeActions(
    for findings: [Diagnostic], upTo end: UInt32, only kinds: [String]? = nil
  ) -> JSONValue {
    func isWanted(_ kind: String, otherwise: Bool) -> Bool {
      kinds?.contains { kind == $0 || kind.hasPrefix($0 + ".") || $0.isEmpty } ?? otherwise
    }
    var actions: [JSONValue] = []
    if isWanted("quickfix", otherwise: true) { actions += quickFixes(for: findings, upTo: end) }
    // Offered at every place, it would light the editor's bulb on every line.
    let isNearFix = findings.contains { finding in
      finding.range.file == file.id && finding.range.lower <= end
        && offset <= finding.range.upper && finding.fix?.safety == .safe
    }
    if isWanted("source.fixAll.lintel", otherwise: isNearFix) {
      let fixes = findings.filter { $0.range.file == file.id }.compactMap(\.fix)
      let safe = nonOverlapping(fixes.filter { $0.safety == .safe })
      if !safe.isEmpty {
        actions.append(
          action("Apply all safe fixes", kind: "source.fixAll.lintel", edits: safe, for: nil))
      }
    }
    return .array(actions)
  }

  private func quickFixes(for findings: [Diagnostic], upTo end: UInt32) -> [JSONValue] {
    let own = findings.filter { $0.range.file == file.id }
    let touched = own.filter { $0.range.lower <= end && offset <= $0.range.upper }
    var actions: [JSONValue] = []
    // One fix may resolve several findings, each of which has it.
    var known: Set<Fix> = []
    for finding in touched {
      if let fix = finding.fix ?? correction(of: finding), fix.safety != .suggestion,
        known.insert(fix).inserted
      {
        actions.append(
          action(
            finding.fix?.safety == .unsafe ? "\(fix.title) (unsafe)" : fix.title,
            kind: "quickfix", edits: fix.edits, for: finding,
            isPreferred: fix.safety == .safe))
      }
    }
    var hidden: Set<TextEdit> = []
    for finding in touched
    where finding.category == .lint && hidden.insert(suppression(of: finding)).inserted {
      actions.append(
        action(
          "Ignore \(finding.rule) on this line", kind: "quickfix",
          edits: [suppression(of: finding)], for: finding))
    }
    return actions
  }

  /// The word that a finding suggests, in the place of the one that it names.
  private func correction(of finding: Diagnostic) -> Fix? {
    let parts = (finding.help ?? "").components(between: "did you mean '", and: "'")
    let named = finding.message.components(between: "'", and: "'")
    guard let meant = parts.first else { return nil }
    let bytes = analysis.sources[finding.range.file].bytes[finding.range.indices]
    let places = named.lazy.filter { !$0.isEmpty && $0 != meant }.compactMap { wrong in
      bytes.firstRange(of: Array(wrong.utf8))
    }
    guard let place = places.first else { return nil }
    return Fix(
      safety: .unsafe, title: "write '\(meant)'",
      edits: [
        TextEdit(
          range: analysis.sources[finding.range.file].range(place), replacement: String(meant))
      ])
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

extension String {
  /// The texts between two marks, from left to right.
  fileprivate func components(between start: String, and end: String) -> [Substring] {
    var found: [Substring] = []
    var rest = self[...]
    while let open = rest.firstRange(of: start) {
      let text = rest[open.upperBound...]
      guard let close = text.firstRange(of: end) else { break }
      found.append(text[..<close.lowerBound])
      rest = text[close.upperBound...]
    }
    return found
  }
}

internal import LintelGrammar
internal import LintelIR
internal import LintelSource
internal import LintelSyntax

extension RequestContext {
  /// The sections of the document with their listeners, servers and ACLs.
  func documentSymbols() -> JSONValue {
    .array(
      analysis.configuration.sections
        .filter { $0.place.range.file == file.id }
        .map(symbol))
  }

  private func symbol(of section: Section) -> JSONValue {
    let children = section.directives.filter { $0.range.file == file.id }.compactMap(child)
    return [
      "name": .string(section.name?.text ?? section.kind.info.name),
      "detail": .string(section.kind.info.name),
      "kind": .integer(
        section.kind.isProxy ? SymbolKind.class.rawValue : SymbolKind.module.rawValue),
      "range": range(wholeRange(of: section)),
      "selectionRange": range(section.headerPlace.range),
      "children": .array(children),
    ]
  }

  private func wholeRange(of section: Section) -> SourceRange {
    section.headerPlace.range.union(section.place.range)
  }

  private func child(of directive: Directive) -> JSONValue? {
    let kind: SymbolKind
    switch directive.keyword {
    case .bind: kind = .interface
    case .server, .serverTemplate, .peer, .nameserver: kind = .field
    case .acl: kind = .boolean
    case .stickTable: kind = .array
    default: return nil
    }
    guard let name = directive.words.first?.text, !name.isEmpty else { return nil }
    // A table has the name of its section.
    let isTable = directive.keyword == .stickTable
    return [
      "name": .string(isTable ? directive.keyword.info.name : name),
      "detail": .string(directive.keyword.info.name),
      "kind": .integer(kind.rawValue),
      "range": range(directive.range),
      "selectionRange": range(directive.range),
    ]
  }

  /// Sections, conditional blocks and runs of comment lines.
  func foldingRanges() -> JSONValue {
    guard let tree = analysis.haproxyTree(of: file.id) else { return yamlFolds() }
    var folds: [JSONValue] = []
    for section in tree.sections {
      var last = section.end - 1
      while last > section.header, isOutside(tree.lines[last]) { last -= 1 }
      append(section.header, last, nil, to: &folds)
    }
    var open: [Int] = []
    var comment: Int?
    for (index, line) in tree.lines.enumerated() {
      if line.kind == .comment {
        comment = comment ?? index
      } else if let start = comment {
        append(start, index - 1, "comment", to: &folds)
        comment = nil
      }
      if line.kind == .conditionIf { open.append(index) }
      if line.kind == .conditionEndif, let start = open.popLast() {
        append(start, index, nil, to: &folds)
      }
    }
    if let start = comment { append(start, tree.lines.count - 1, "comment", to: &folds) }
    return .array(folds)
  }

  /// Blank lines and comments at the end belong to what follows.
  private func isOutside(_ line: HAProxyTree.Line) -> Bool {
    line.kind == .blank || line.kind == .comment
  }

  private func yamlFolds() -> JSONValue {
    var folds: [JSONValue] = []
    for section in analysis.configuration.sections where section.place.range.file == file.id {
      let range = wholeRange(of: section)
      append(
        file.position(at: range.lower).line - 1, file.position(at: range.upper).line - 1, nil,
        to: &folds)
    }
    return .array(folds)
  }

  private func append(_ first: Int, _ last: Int, _ kind: String?, to folds: inout [JSONValue]) {
    guard last > first else { return }
    var members: [String: JSONValue] = ["startLine": .integer(first), "endLine": .integer(last)]
    if let kind { members["kind"] = .string(kind) }
    folds.append(.object(members))
  }
}

/// The kinds of symbols that are used. (LSP 3.17, `SymbolKind`)
private enum SymbolKind: Int {
  case module = 2
  case `class` = 5
  case field = 8
  case interface = 11
  case boolean = 17
  case array = 18
}

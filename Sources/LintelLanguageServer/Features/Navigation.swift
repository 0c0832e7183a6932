internal import LintelGrammar
internal import LintelIR
internal import LintelSource

extension RequestContext {
  /// Where the symbol under the cursor is defined; for a file, the file itself.
  func definition(in index: SymbolIndex) -> JSONValue {
    guard let occurrence = index.occurrence(at: offset, in: file.id) else { return .null }
    if case .file(let path) = occurrence.symbol {
      let start: JSONValue = ["line": 0, "character": 0]
      return [
        "uri": .string(DocumentURI.uri(of: absolute(path))),
        "range": ["start": start, "end": start],
      ]
    }
    return .array(
      index.occurrences(of: occurrence.symbol).filter(\.isDefinition).map { location($0.range) })
  }

  func references(in index: SymbolIndex, includingDefinition: Bool) -> JSONValue {
    guard let occurrence = index.occurrence(at: offset, in: file.id) else { return .null }
    return .array(
      index.occurrences(of: occurrence.symbol)
        .filter { includingDefinition || !$0.isDefinition }
        .map { location($0.range) })
  }

  func highlights(in index: SymbolIndex) -> JSONValue {
    guard let occurrence = index.occurrence(at: offset, in: file.id) else { return .null }
    return .array(
      index.occurrences(of: occurrence.symbol).filter { $0.range.file == file.id }
        .map { ["range": range($0.range), "kind": .integer($0.isDefinition ? 3 : 2)] })
  }

  /// What a rename would change, or nil where nothing can be renamed.
  func renameTarget(in index: SymbolIndex) -> Occurrence? {
    guard let occurrence = index.occurrence(at: offset, in: file.id) else { return nil }
    if case .file = occurrence.symbol { return nil }
    return occurrence
  }

  /// - Throws: The reason why the name cannot be given.
  func rename(_ occurrence: Occurrence, to name: String, in index: SymbolIndex) throws(RequestError)
    -> JSONValue
  {
    guard !name.isEmpty, name.utf8.allSatisfy(isNameByte) else {
      throw RequestError(
        .requestFailed, "a name consists of letters, digits, '-', '_', '.' and ':'")
    }
    let renamed = occurrence.symbol.renamed(to: name)
    guard renamed == occurrence.symbol || index.occurrences(of: renamed).isEmpty else {
      throw RequestError(.requestFailed, "'\(name)' exists already")
    }
    return workspaceEdit(
      index.occurrences(of: occurrence.symbol).map { place in
        TextEdit(range: place.range, replacement: name)
      })
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  /// A path relative to the file that names it.
  private func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let slash = file.name.lastIndex(of: "/") else { return path }
    return file.name[...slash] + path
  }
}

extension Symbol {
  fileprivate func renamed(to name: String) -> Symbol {
    switch self {
    case .proxy: .proxy(name)
    case .acl(_, let section): .acl(name, section: section)
    case .server(_, let proxy): .server(name, proxy: proxy)
    case .section(let kind, _): .section(kind, name)
    case .peersTable(let path):
      .peersTable("\(path.prefix { $0 != "/" })/\(name)")
    case .file: .file(name)
    }
  }
}

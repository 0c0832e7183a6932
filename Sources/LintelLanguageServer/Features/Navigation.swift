internal import LintelGrammar
internal import LintelIR
internal import LintelLint
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
    if let reason = occurrence.symbol.reason(against: name) {
      throw RequestError(.requestFailed, reason)
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
  /// Why the symbol cannot have a name whose letters are allowed, or nil.
  fileprivate func reason(against name: String) -> String? {
    switch self {
    case .acl:
      if ["or", "if", "unless"].contains(name.lowercased()) {
        return "'\(name)' is a word of conditions and names no ACL"
      }
      return PredefinedACL(name) == nil
        ? nil : "'\(name)' is an ACL that HAProxy predefines with another meaning"
    case .proxy, .section:
      if name == "from" { return "'from' is a word of section headers" }
      let isReserved = name == "stdout" || name == "stderr" || name == "buf0"
      guard case .section(.ring, _) = self, isReserved else { return nil }
      return "HAProxy has a ring '\(name)' of its own"
    case .server, .peersTable, .file: return nil
    }
  }

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

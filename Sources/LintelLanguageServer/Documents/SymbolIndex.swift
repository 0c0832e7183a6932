internal import LintelGrammar
internal import LintelIR
internal import LintelLint
internal import LintelSource

/// What a name stands for.
enum Symbol: Hashable {
  /// A frontend, backend or listen, and the stick table that carries its name.
  case proxy(String)
  /// An ACL of one section.
  case acl(String, section: Int)
  case server(String, proxy: String)
  /// Any other section with a name.
  case section(SectionKind, String)
  /// A table of a `peers` section, as rules name it: `peers/table`.
  case peersTable(String)
  /// A file that the configuration names: a map, a list of patterns.
  case file(String)
}

/// Where a symbol is named.
struct Occurrence {
  var symbol: Symbol
  /// The name itself, without what surrounds it.
  var range: SourceRange
  var isDefinition: Bool
}

/// Every place of a configuration that defines or names something.
struct SymbolIndex {
  private(set) var occurrences: [Occurrence] = []
  private let analysis: ProjectAnalysis

  init(_ analysis: ProjectAnalysis) {
    self.analysis = analysis
    for index in analysis.configuration.sections.indices { addSection(index) }
    for reference in NameReference.all(in: analysis.configuration) { add(reference) }
  }

  /// The occurrence on whose name an offset lies.
  func occurrence(at offset: UInt32, in file: FileID) -> Occurrence? {
    occurrences.first {
      $0.range.file == file && $0.range.lower <= offset && offset <= $0.range.upper
    }
  }

  func occurrences(of symbol: Symbol) -> [Occurrence] {
    occurrences.filter { $0.symbol == symbol }
  }

  private mutating func add(_ symbol: Symbol, _ range: SourceRange?, isDefinition: Bool = false) {
    guard let range else { return }
    occurrences.append(Occurrence(symbol: symbol, range: range, isDefinition: isDefinition))
  }

  /// Where `name` is written within a place: the place itself, or a part of it such as an argument
  /// in parentheses.
  private func exact(_ name: String, in range: SourceRange) -> SourceRange? {
    let file = analysis.sources[range.file]
    let bytes = file.bytes[range.indices]
    let wanted = Array(name.utf8)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
    for start in bytes.startIndex...(bytes.endIndex - wanted.count)
    where bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
      let end = start + wanted.count
      let isWhole =
        (start == bytes.startIndex || !isNameByte(bytes[start - 1]))
        && (end == bytes.endIndex || !isNameByte(bytes[end]))
      if isWhole { return file.range(start..<end) }
    }
    return nil
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
}

// MARK: - What sections define

extension SymbolIndex {
  private mutating func addSection(_ index: Int) {
    let section = analysis.configuration.sections[index]
    if let name = section.name {
      add(
        symbol(of: section.kind, name.text), exact(name.text, in: name.range), isDefinition: true)
    }
    if let from = section.from {
      add(.section(.defaults, from.text), exact(from.text, in: from.range))
    }
    for directive in section.directives { add(directive, of: section, at: index) }
  }

  private func symbol(of kind: SectionKind, _ name: String) -> Symbol {
    switch kind {
    case .frontend, .backend, .listen: .proxy(name)
    default: .section(kind, name)
    }
  }

  private mutating func add(_ directive: Directive, of section: Section, at index: Int) {
    switch directive.keyword {
    case .acl:
      if let name = directive.words.first {
        add(.acl(name.text, section: index), exact(name.text, in: name.range), isDefinition: true)
      }
    case .server:
      if let name = directive.words.first, let owner = section.name?.text {
        add(
          .server(name.text, proxy: owner), exact(name.text, in: name.range), isDefinition: true)
      }
    case .tableInPeers:
      if let name = directive.words.first, let owner = section.name?.text {
        add(
          .peersTable("\(owner)/\(name.text)"), exact(name.text, in: name.range),
          isDefinition: true)
      }
    case .useBackend:
      // The name may be a log format, which names no backend before there is a request.
      if let name = directive.words.first, !name.text.contains("%") {
        add(.proxy(name.text), exact(name.text, in: name.range))
      }
    default: break
    }
    for (name, range) in directive.conditionNames {
      guard let owner = aclOwner(of: name, from: index) else { continue }
      add(.acl(name, section: owner), exact(name, in: range))
    }
    for path in directive.patternFiles { add(.file(path.text), path.range) }
    for word in directive.words {
      for path in word.text.mappedFiles { add(.file(path), exact(path, in: word.range)) }
    }
  }

  /// The section whose ACL a name means: the section itself, or the `defaults` that it inherits.
  private func aclOwner(of name: String, from section: Int) -> Int? {
    var current: Int? = section
    while let index = current {
      let directives = analysis.configuration.sections[index].directives
      if directives.contains(where: { $0.keyword == .acl && $0.words.first?.text == name }) {
        return index
      }
      guard let parent = analysis.proxy(ofSection: index)?.parent,
        parent < analysis.configuration.defaults.count
      else { return nil }
      let next = analysis.configuration.defaults[parent].section
      current = next < index ? next : nil
    }
    return nil
  }
}

// MARK: - What directives name

extension SymbolIndex {
  private mutating func add(_ reference: NameReference) {
    let name = reference.name
    switch reference.kind {
    case .backend, .frontend, .proxy, .logBackend: addProxyOrServer(name, reference.range)
    case .table:
      if name.contains("/") {
        add(.peersTable(name), exact(name, in: reference.range))
      } else {
        add(.proxy(name), exact(name, in: reference.range))
      }
    case .server: addServer(name, reference)
    case .acl: break
    default:
      guard
        let kind = SectionKind.allCases.first(where: { $0.info.name == reference.kind.rawValue })
      else { return }
      add(.section(kind, name), exact(name, in: reference.range))
    }
  }

  /// `backend`, or `backend/server` in a sample fetch.
  private mutating func addProxyOrServer(_ name: String, _ range: SourceRange) {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      add(.proxy(name), exact(name, in: range))
      return
    }
    add(.proxy(parts[0]), exact(parts[0], in: range))
    add(.server(parts[1], proxy: parts[0]), exact(parts[1], in: range))
  }

  /// `server` of the same section, or `backend/server`.
  private mutating func addServer(_ name: String, _ reference: NameReference) {
    if name.contains("/") {
      addProxyOrServer(name, reference.range)
      return
    }
    let section = analysis.configuration.sections[reference.section]
    guard let owner = section.name?.text else { return }
    add(.server(name, proxy: owner), exact(name, in: reference.range))
  }
}

extension Directive {
  /// The files of patterns that the directive's ACLs name with `-f`.
  fileprivate var patternFiles: [Word] {
    var tests = conditionTests
    for argument in arguments {
      if case .test(let test) = argument.value { tests.append(test) }
    }
    return tests.flatMap(\.flags).compactMap { flag in
      if case .file(let path) = flag { path } else { nil }
    }
  }
}

extension String {
  /// The files that a word names as maps or lists: in `map_beg(FILE,default)` of an expression and
  /// in `set-map(FILE)` of an action.
  fileprivate var mappedFiles: [String] {
    var files: [String] = []
    var rest = self[...]
    while let open = rest.firstIndex(of: "(") {
      let name = rest[..<open].reversed().prefix { $0.isLetter || $0 == "-" || $0 == "_" }
      let argument = rest[rest.index(after: open)...]
      let path = argument.prefix { $0 != "," && $0 != ")" }
      if Self.isAboutFile(String(name.reversed())), !path.isEmpty { files.append(String(path)) }
      rest = argument
    }
    return files
  }

  private static func isAboutFile(_ name: String) -> Bool {
    name == "map" || name.hasPrefix("map_")
      || ["set-map", "add-map", "del-map", "add-acl", "del-acl"].contains(name)
  }
}

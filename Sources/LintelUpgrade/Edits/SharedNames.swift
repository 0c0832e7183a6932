internal import LintelGrammar
internal import LintelSource
internal import LintelSyntax

extension UpgradeRule {
  static let sharedName = UpgradeRule(
    "UP34", "shared-proxy-name", since: Version(3, 1), refused: Version(3, 3),
    manual: "chapter 4 (proxies)",
    before: "`frontend NAME` and `backend NAME`",
    after: "`frontend NAME-frontend` and `backend NAME`",
    reason: "Requests are routed by the names of backends, which stay. Where the frontend is meant "
      + "(`fe_*` fetches, its stick table, `stats scope`), the new name takes its place. Logs and "
      + "statistics show it.",
    question: "Where both have a stick table: it is not told which of them a rule means.")

  static let duplicateProxyName = UpgradeRule(
    "UP35", "duplicate-proxy-name", since: Version(2, 2), refused: Version(2, 2),
    manual: "chapter 4 (proxies)",
    before: "two frontends, two backends or a `listen` and another one with one name",
    after: "the second one as `NAME-2`",
    reason: "Nothing refers to the name, so it is but a label.",
    question: "Where rules refer to the name: the first of them keeps it.")

  static let forbiddenCharacter = UpgradeRule(
    "UP41", "forbidden-character", since: Version(1, 5), refused: Version(1, 5),
    manual: "chapter 2.1",
    before: "a name of a proxy or a server with characters beyond letters, digits, `-_.:`",
    after: "the name with `_` in their place, wherever it is used",
    reason: "-", question: "Always: it was refused before as well.")
}

extension UpgradePass {
  mutating func renameSharedNames() {
    var taken = Set(outline.sections.filter(\.isProxy).compactMap(\.name))
    var holders: [String: [Int]] = [:]
    for (index, section) in outline.sections.enumerated() where section.isProxy {
      guard let name = section.name, !dependsOnEnvironment(section.header, 1..<2) else { continue }
      for other in holders[name] ?? [] {
        rename(index, other, name, &taken)
        break
      }
      holders[name, default: []].append(index)
    }
  }

  /// Renames one of two proxies with one name; `first` comes before `second`.
  private mutating func rename(
    _ second: Int, _ first: Int, _ name: String, _ taken: inout Set<String>
  ) {
    let pair = (outline.sections[first], outline.sections[second])
    let overlaps =
      pair.0.acceptsClients && pair.1.acceptsClients || pair.0.hasServers && pair.1.hasServers
    if overlaps {
      let new = freeName(name, among: taken)
      taken.insert(new)
      let isUsed = usesOfBackend(name) || !tableReferences(to: name).isEmpty
      propose(
        .duplicateProxyName, at: range(pair.1.header, 0..<2), "the name becomes '\(new)'",
        question: isUsed ? "do the rules that name '\(name)' mean the first one?" : nil,
        [replace(pair.1.header, 1..<2, with: new)])
      return
    }
    let frontend = pair.0.acceptsClients ? pair.0 : pair.1
    let backend = pair.0.acceptsClients ? pair.1 : pair.0
    let new = freeName("\(name)-frontend", among: taken)
    taken.insert(new)
    let hasTable = frontend.statements.contains { $0.keyword == "stick-table" }
    let bothHaveTables = hasTable && backend.statements.contains { $0.keyword == "stick-table" }
    var edits = [replace(frontend.header, 1..<2, with: new)]
    edits += frontendReferences(to: name).map { TextEdit(range: $0, replacement: new) }
    edits += scopes(of: name).map { insert(["stats scope \(new)"], after: $0) }
    if hasTable, !bothHaveTables {
      edits += tableReferences(to: name).map { TextEdit(range: $0, replacement: new) }
    }
    let isUnclear = bothHaveTables && !tableReferences(to: name).isEmpty
    propose(
      .sharedName, at: range(frontend.header, 0..<2),
      "the frontend becomes '\(new)', the backend keeps its name",
      question: isUnclear
        ? "do the rules that name the table '\(name)' mean that of the backend?" : nil, edits)
  }

  // MARK: - References

  /// Whether a rule leads to a backend by its name.
  private func usesOfBackend(_ name: String) -> Bool {
    outline.sections.contains { section in
      section.statements.contains {
        ["use_backend", "default_backend"].contains($0.keyword) && $0.word(1) == name
      }
    }
  }

  private func scopes(of name: String) -> [Statement] {
    outline.sections.flatMap(\.statements).filter { $0.words == ["stats", "scope", name] }
  }

  /// Where a fetch about frontends names one: `fe_conn(NAME)`.
  private func frontendReferences(to name: String) -> [SourceRange] {
    references(to: name) { $0.starts(with: "fe_") }
  }

  /// Where a stick table is named: after `table`, and in the arguments of its fetches.
  private func tableReferences(to name: String) -> [SourceRange] {
    let named = outline.sections.flatMap(\.statements).flatMap { statement in
      statement.words.indices.dropFirst().compactMap { index in
        statement.words[index] == name && statement.words[index - 1] == "table"
          ? range(statement, index..<index + 1) : nil
      }
    }
    return named
      + references(to: name) { call in
        ["sc_", "sc0_", "sc1_", "sc2_", "src_", "table_", "in_table"].contains {
          call.starts(with: $0)
        }
      }
  }

  /// The arguments of calls that are `name`, by the name of the fetch or converter.
  private func references(to name: String, _ isCall: (Substring) -> Bool) -> [SourceRange] {
    let pattern = Array(name.utf8)
    var result: [SourceRange] = []
    for section in outline.sections {
      for statement in section.statements {
        guard statement.words.contains(where: { $0.contains(name) && $0.contains("(") }) else {
          continue
        }
        let tree = tree(statement)
        let range = self.range(of: statement)
        let bytes = tree.file.bytes
        var position = Int(range.lower)
        while position + pattern.count < Int(range.upper) {
          defer { position += 1 }
          guard bytes[position..<position + pattern.count].elementsEqual(pattern),
            [UInt8(ascii: ")"), UInt8(ascii: ",")].contains(bytes[position + pattern.count]),
            let call = Self.call(bytes, before: position, from: Int(range.lower)), isCall(call)
          else { continue }
          result.append(
            SourceRange(
              file: tree.file.id, lower: UInt32(position),
              upper: UInt32(position + pattern.count)))
        }
      }
    }
    return result
  }

  /// The name of the call of which an argument starts at a position.
  private static func call(_ bytes: [UInt8], before position: Int, from lower: Int) -> Substring? {
    var start = position
    guard start > lower,
      bytes[start - 1] == UInt8(ascii: "(") || bytes[start - 1] == UInt8(ascii: ",")
    else { return nil }
    while start > lower, bytes[start - 1] != UInt8(ascii: "(") {
      // An argument further on: only plain arguments come before it.
      guard bytes[start - 1] > UInt8(ascii: " "), bytes[start - 1] != UInt8(ascii: ")") else {
        return nil
      }
      start -= 1
    }
    guard start > lower else { return nil }
    let end = start - 1
    start = end
    while start > lower, isNameByte(bytes[start - 1]) { start -= 1 }
    return Substring(decoding: bytes[start..<end], as: UTF8.self)
  }
}

private func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."):
    true
  default: false
  }
}

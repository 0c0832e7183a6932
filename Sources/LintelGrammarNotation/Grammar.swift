/// All entries, checked against each other.
package struct Grammar: Sendable {
  /// Sorted by name, then by first scope, within each kind.
  package private(set) var entries: [EntryKind: [Entry]] = [:]
  package private(set) var errors: [GrammarError] = []

  /// Reads files given as name and text. ``errors`` is empty for a sound grammar.
  package init(files: [(name: String, text: String)]) {
    var reader = GrammarReader()
    for file in files { reader.read(file.text, file: file.name) }
    errors = reader.errors
    for kind in EntryKind.allCases {
      entries[kind] = reader.entries.filter { $0.kind == kind }.sorted {
        ($0.name, $0.scopes.first ?? "") < ($1.name, $1.scopes.first ?? "")
      }
    }
    check()
  }

  package func all(_ kind: EntryKind) -> [Entry] { entries[kind] ?? [] }

  /// The names that `in` or `use` may list for entries of `kind`.
  package func scopeNames(_ kind: EntryKind) -> [String] {
    switch kind {
    case .keyword, .filter: all(.section).map(\.name)
    case .action: RulesetName.allCases.map(\.rawValue)
    case .fetch: UseName.allCases.map(\.rawValue)
    default: []
    }
  }

  private mutating func check() {
    for kind in EntryKind.allCases {
      let known = Set(scopeNames(kind))
      var places: [String: Entry] = [:]
      var paths: [String: Entry] = [:]
      for entry in all(kind) {
        checkAlone(entry, knownScopes: known)
        let scopes = entry.scopes.isEmpty ? [""] : entry.scopes
        for scope in scopes {
          if let first = places.updateValue(entry, forKey: "\(entry.name)|\(scope)") {
            fail(entry, "'\(entry.name)' is already stated in \(first.file):\(first.line)")
          }
          guard let path = entry.yaml, entry.removed == nil else { continue }
          if let first = paths.updateValue(entry, forKey: "\(path)|\(scope)"),
            first.name != entry.name
          {
            fail(entry, "the YAML path '\(path)' is already taken by '\(first.name)'")
          }
        }
      }
    }
  }

  private mutating func checkAlone(_ entry: Entry, knownScopes: Set<String>) {
    for scope in entry.scopes where !knownScopes.contains(scope) {
      fail(entry, "unknown place '\(scope)'")
    }
    for mode in entry.modes where ModeName(rawValue: mode) == nil {
      fail(entry, "unknown mode '\(mode)'")
    }
    if entry.scopes.isEmpty, [.keyword, .action].contains(entry.kind) {
      fail(entry, "'in' is missing")
    }
    if entry.prose.isEmpty { fail(entry, "'doc' is missing") }
    if entry.kind == .keyword, entry.yaml == nil, entry.removed == nil {
      fail(entry, "'yaml' is missing")
    }
    if entry.kind == .keyword, entry.accepted.isEmpty, entry.removed == nil {
      fail(entry, "an 'ok' line is missing")
    }
    if entry.kind == .acl, entry.alias == nil { fail(entry, "'alias' is missing") }
  }

  private mutating func fail(_ entry: Entry, _ message: String) {
    errors.append(GrammarError(file: entry.file, line: entry.line, message: message))
  }
}

internal import LintelGrammar
internal import LintelIR

/// What the sections of a configuration define, by name.
package struct Definitions: Sendable {
  /// The position in ``Configuration/proxies`` of the proxy that a backend's name leads to.
  let backends: [String: Int]
  private(set) var frontends: [String: Int] = [:]
  /// The proxies and `peers` sections that hold a stick table, by the name that rules use.
  private(set) var tables: Set<String> = []
  /// The position in ``Configuration/proxies`` of the proxy that holds a stick table.
  private(set) var tableOwners: [String: Int] = [:]
  private var sections: [SectionKind: Set<String>] = [:]

  init(of configuration: Configuration) {
    backends = configuration.backendPositions
    for (index, proxy) in configuration.proxies.enumerated() {
      if proxy.kind.acceptsClients, frontends[proxy.name.value] == nil {
        frontends[proxy.name.value] = index
      }
      if proxy.states(.stickTable) {
        tables.insert(proxy.name.value)
        if tableOwners[proxy.name.value] == nil { tableOwners[proxy.name.value] = index }
      }
    }
    for index in configuration.sections.indices {
      // A table whose line has a mistake of its own is not looked for.
      let section = configuration.sections[index]
      if let name = section.name?.text, section.hasRefusedLine(of: "stick-table") {
        tables.insert(name)
      }
    }
    for index in configuration.sections.indices
    where !configuration.sections[index].kind.isProxy {
      let section = configuration.sections[index]
      guard let name = section.name?.text else { continue }
      sections[section.kind, default: []].insert(name)
      guard section.kind == .peers else { continue }
      for directive in section.directives {
        if let table = directive.words.first?.text { tables.insert("\(name)/\(table)") }
      }
    }
  }

  /// The names of the sections of a kind.
  func names(_ kind: SectionKind) -> Set<String> { sections[kind] ?? [] }

  /// What a reference of a kind may name, and how a message calls it; nil for a kind that is
  /// checked elsewhere or not at all.
  func candidates(for kind: ReferenceKind) -> (noun: String, names: Set<String>)? {
    switch kind {
    case .userlist: ("userlist", names(.userlist))
    // HAProxy makes a section of this name from the system's own settings.
    case .resolvers: ("resolvers section", names(.resolvers).union(["default"]))
    case .peers: ("peers section", names(.peers))
    case .cache: ("cache", names(.cache))
    case .mailers: ("mailers section", names(.mailers))
    case .httpErrors: ("http-errors section", names(.httpErrors))
    case .ring: ("ring", names(.ring))
    case .table: ("stick table", tables)
    case .fcgiApp: ("fcgi-app section", names(.fcgiApp))
    case .logProfile: ("log-profile section", names(.logProfile))
    case .healthcheck: ("healthcheck section", names(.healthcheck))
    case .acme: ("acme section", names(.acme))
    default: nil
    }
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

extension Analysis {
  /// What is wrong with a name inside a sample expression, for the kinds that are looked up among
  /// proxies, servers and the ACLs of the section; nil where nothing is.
  func missing(_ reference: NameReference) -> String? {
    guard reference.isSampleArgument else { return nil }
    let name = reference.name
    switch reference.kind {
    case .backend where definitions.backends[name] == nil: return "there is no backend '\(name)'"
    case .frontend where definitions.frontends[name] == nil:
      return "there is no frontend '\(name)'"
    case .server: return missingServer(reference)
    case .acl: return missingACL(reference)
    default: return nil
    }
  }

  /// Whether HAProxy looks for what is named: mailers only where it knows who writes to whom, and
  /// resolvers where a server has them.
  func isLookedUp(_ reference: NameReference) -> Bool {
    if reference.kind == .resolvers, reference.isServerDefault {
      return candidates(inPlaceOf: reference) == nil
        || configuration.proxies.contains { proxy in
          proxy.servers.contains { $0.argument(.resolvers)?.range == reference.range }
        }
    }
    guard reference.kind == .mailers else { return true }
    let proxy = configuration.proxies.first { $0.section == reference.section }
    guard let proxy else { return false }
    return proxy.setting(.emailAlertFrom) != nil && proxy.setting(.emailAlertTo) != nil
  }

  /// The names that the reference could mean, where it names nothing.
  func candidates(inPlaceOf reference: NameReference) -> (noun: String, names: Set<String>)? {
    let candidates = definitions.candidates(for: reference.kind)
    return candidates.flatMap { $0.names.contains(reference.name) ? nil : $0 }
  }

  /// Nil where HAProxy refuses the file; without its profile it logs all the same.
  func severity(of reference: NameReference) -> Severity? {
    reference.kind == .logProfile ? .warning : nil
  }

  /// `backend/server`, or a server of the proxy that the line stands in.
  private func missingServer(_ reference: NameReference) -> String? {
    let name = reference.name
    var server = name[...]
    var backend = configuration.sections[reference.section].name?.text ?? ""
    if let slash = name.lastIndex(of: "/") {
      backend = String(name[..<slash])
      server = name[name.index(after: slash)...]
    }
    guard let index = definitions.backends[backend] else {
      return "there is no backend '\(backend)' that would have the server '\(server)'"
    }
    let known = configuration.proxies[index].servers.contains { $0.name.value == server }
    return known ? nil : "there is no server '\(server)' in backend '\(backend)'"
  }

  private func missingACL(_ reference: NameReference) -> String? {
    let name = reference.name.hasPrefix("!") ? String(reference.name.dropFirst()) : reference.name
    let isDeclared = configuration.sections[reference.section].directives.contains { directive in
      directive.keyword == .acl && directive.words.first?.text == name
        && directive.place.range.lower < reference.range.lower
    }
    if isDeclared || PredefinedACL(name) != nil { return nil }
    if configuration.sections[reference.section].refusedNames(of: "acl").contains(name) {
      return nil
    }
    return "no ACL '\(name)' is declared above this line"
  }
}

extension Section {
  /// The section in a sentence: `frontend 'web'`.
  var title: String { "\(kind.info.name) '\(name?.text ?? "")'" }
}

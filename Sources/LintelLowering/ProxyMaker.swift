internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Makes proxies of sections, one without regard to the other.
struct ProxyMaker {
  let sections: [Section]
  /// The `defaults` sections above, from which a proxy may inherit.
  let defaults: [Proxy]
  /// For each of them the server options that it states or inherits.
  let serverDefaults: [ServerDefaults]

  /// - Parameters:
  ///   - index: The position of the section.
  ///   - parent: The position among the `defaults` sections of the one that it inherits from.
  func proxy(_ index: Int, _ kind: Proxy.Kind, parent: Int?) -> Proxy {
    let name = sections[index].name
    let range = sections[index].headerPlace.range
    let servers = parent.flatMap { $0 < serverDefaults.count ? serverDefaults[$0] : nil }
    let lines =
      kind == .defaults
      ? Proxy.Lines() : lines(of: sections[index], defaults: servers ?? ServerDefaults([]))
    return Proxy(
      kind: kind, name: Placed(name?.text ?? "", at: name?.range ?? range), parent: parent,
      section: index, directives: sections[index].directives,
      inheriting: parent.map { defaults[$0] }, lines: lines, place: Place(range))
  }

  /// What the lines declare, found in one pass: there may be a hundred thousand.
  private func lines(of section: Section, defaults: ServerDefaults) -> Proxy.Lines {
    var lines = Proxy.Lines()
    var expander = ServerExpander(inherited: defaults)
    for directive in section.directives {
      switch directive.keyword {
      case .bind: lines.binds.append(bind(directive))
      case .acl:
        if let acl = acl(directive) { lines.acls.append(acl) }
      case .server, .serverTemplate, .defaultServer: expander.add(directive, to: &lines.servers)
      default: break
      }
    }
    return lines
  }

  private func bind(_ directive: Directive) -> Bind {
    var bind = Bind(addresses: [], options: [], place: directive.place)
    for argument in directive.arguments {
      switch argument.value {
      case .address(let address, _):
        bind.addresses.append(Placed(address, at: argument.range))
      case .bindOption(let option): bind.options.append(option)
      default: break
      }
    }
    return bind
  }

  private func acl(_ directive: Directive) -> ACL? {
    guard let name = directive.arguments.first?.word,
      case .test(let test)? = directive.arguments.last?.value
    else { return nil }
    return ACL(name: Placed(name.text, at: name.range), test: test, place: directive.place)
  }
}

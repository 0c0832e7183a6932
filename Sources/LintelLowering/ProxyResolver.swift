internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Computes what holds in each proxy: inheritance from `defaults`, servers with their
/// `default-server` options, binds and ACLs; and reports what clashes between sections.
struct ProxyResolver {
  var configuration: Configuration
  var report: Report
  private var defaultsByName: [String: Int] = [:]
  /// For each `defaults` section the server options that it states or inherits.
  private var serverDefaults: [ServerDefaults] = []
  /// The last proxy of each name, and for each proxy the one before it of the same name.
  private var latestByName: [String: Int] = [:]
  private var earlierNamesakes: [Int?] = []

  /// A name that a thousand sections share is reported against the nearest of them only.
  private static let namesakeLimit = 16

  init(configuration: Configuration, report: Report) {
    self.configuration = configuration
    self.report = report
    latestByName.reserveCapacity(configuration.sections.count)
  }

  mutating func resolve() {
    for index in configuration.sections.indices {
      let section = configuration.sections[index]
      switch section.kind {
      case .global: configuration.global += section.directives
      case .defaults: addDefaults(section, at: index)
      case .frontend: addProxy(section, at: index, kind: .frontend)
      case .backend: addProxy(section, at: index, kind: .backend)
      case .listen: addProxy(section, at: index, kind: .listen)
      default: break
      }
    }
    var checks = ProxyChecks(configuration: configuration, report: report)
    checks.run()
    var sections = SectionChecks(configuration: configuration, report: checks.report)
    sections.run()
    var defaults = DefaultsChecks(configuration: configuration, report: sections.report)
    defaults.run()
    report = defaults.report
    NamedTestCheck.run(over: configuration.sections, into: &report)
    var keys = TableKeyCheck(configuration: configuration)
    keys.run(into: &report)
    GroupCheck(configuration: configuration).run(over: configuration.sections, into: &report)
  }

  private mutating func addDefaults(_ section: Section, at index: Int) {
    let name = section.name?.text ?? ""
    if !name.isEmpty, let other = defaultsByName[name] {
      // HAProxy accepts the second section as long as nothing refers to the name explicitly.
      report.warning(
        .duplicateName, "a defaults section '\(name)' exists already",
        at: section.headerPlace.range,
        related: [RelatedPlace(range: configuration.defaults[other].range, message: "here")])
    }
    let proxy = makeProxy(section, at: index, kind: .defaults, parent: explicitParent(of: section))
    configuration.defaults.append(proxy)
    let inherited = proxy.parent.map { serverDefaults[$0] } ?? ServerDefaults([])
    serverDefaults.append(
      proxy.all(.defaultServer).reduce(inherited) { $0.adding($1.serverOptions) })
    if !name.isEmpty { defaultsByName[name] = configuration.defaults.count - 1 }
  }

  private mutating func addProxy(_ section: Section, at index: Int, kind: Proxy.Kind) {
    guard section.name != nil else { return }
    let latest = configuration.defaults.isEmpty ? nil : configuration.defaults.count - 1
    let parent = section.from == nil ? latest : explicitParent(of: section)
    let lines = lines(
      of: section, defaults: parent.map { serverDefaults[$0] } ?? ServerDefaults([]))
    let proxy = makeProxy(section, at: index, kind: kind, parent: parent, lines: lines)
    checkName(of: proxy)
    earlierNamesakes.append(
      latestByName.updateValue(configuration.proxies.count, forKey: proxy.name.value))
    configuration.append(proxy)
  }

  private func makeProxy(
    _ section: Section, at index: Int, kind: Proxy.Kind, parent: Int?,
    lines: Proxy.Lines = Proxy.Lines()
  ) -> Proxy {
    let range = section.headerPlace.range
    return Proxy(
      kind: kind, name: Placed(section.name?.text ?? "", at: section.name?.range ?? range),
      parent: parent, section: index, directives: section.directives,
      inheriting: parent.map { configuration.defaults[$0] }, lines: lines, place: Place(range))
  }

  private mutating func explicitParent(of section: Section) -> Int? {
    guard let from = section.from else { return nil }
    if let parent = defaultsByName[from.text] { return parent }
    report.error(
      .invalidSection, "no defaults section is named '\(from.text)' before this line",
      at: from.range, help: suggestion(from.text, among: defaultsByName.keys.sorted()))
    return nil
  }

  // MARK: - Clashes

  /// The proxies of a name so far, in order; no more than a reader would look at.
  private func namesakes(_ name: String) -> [Proxy] {
    var result: [Proxy] = []
    var next = latestByName[name]
    while let index = next, result.count < Self.namesakeLimit {
      result.append(configuration.proxies[index])
      next = earlierNamesakes[index]
    }
    return result.reversed()
  }

  private mutating func checkName(of proxy: Proxy) {
    let name = proxy.name.value
    for other in namesakes(name) {
      let related = [RelatedPlace(range: other.range, message: "first declared here")]
      let message =
        "\(proxy.kind.keyword) '\(name)' has the same name as a \(other.kind.keyword)"
      let shares =
        (proxy.kind.acceptsClients && other.kind.acceptsClients)
        || (proxy.kind.hasServers && other.kind.hasServers)
      if shares || configuration.target >= Version(3, 3) {
        report.error(
          .duplicateName, message, at: proxy.name.range,
          help: "rename one of them", related: related)
      } else if configuration.target >= Version(3, 1) {
        report.warning(
          .duplicateName, message, at: proxy.name.range,
          help: "HAProxy refuses this from version 3.3 on", related: related)
      }
    }
  }

  // MARK: - Lines of a proxy

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

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
  /// The first proxies of each name, one of each kind: what is said of a later one of the same kind
  /// would be the same.
  private var firstByName: [String: [Int]] = [:]

  init(configuration: Configuration, report: Report) {
    self.configuration = configuration
    self.report = report
    firstByName.reserveCapacity(configuration.sections.count)
  }

  /// For fewer sections a thread costs more than it saves.
  private static let leastSections = 300

  mutating func resolve(_ team: ThreadTeam) {
    addProxies(declarations(), team)
    check(team)
  }

  /// A frontend, backend or listen section, with the `defaults` section that it inherits from.
  private struct Declaration {
    var section: Int
    var kind: Proxy.Kind
    var parent: Int?
  }

  /// Takes in what the sections hand down, and lists the proxies.
  private mutating func declarations() -> [Declaration] {
    var declarations: [Declaration] = []
    for index in configuration.sections.indices {
      let kind: Proxy.Kind
      switch configuration.sections[index].kind {
      case .global:
        configuration.global += configuration.sections[index].directives
        continue
      case .defaults:
        addDefaults(configuration.sections[index], at: index)
        continue
      case .frontend: kind = .frontend
      case .backend: kind = .backend
      case .listen: kind = .listen
      default: continue
      }
      guard configuration.sections[index].name != nil else { continue }
      let latest = configuration.defaults.isEmpty ? nil : configuration.defaults.count - 1
      let parent =
        configuration.sections[index].from == nil
        ? latest : explicitParent(of: configuration.sections[index])
      declarations.append(Declaration(section: index, kind: kind, parent: parent))
    }
    return declarations
  }

  private mutating func addProxies(_ declarations: [Declaration], _ team: ThreadTeam) {
    let pieces = team.pieces(of: declarations.count, least: Self.leastSections)
    let maker = ProxyMaker(
      sections: configuration.sections, defaults: configuration.defaults,
      serverDefaults: serverDefaults)
    let made = team.map(pieces.count) { piece in
      declarations[pieces[piece]].map { declaration in
        maker.proxy(declaration.section, declaration.kind, parent: declaration.parent)
      }
    }
    for proxy in made.joined() {
      checkName(of: proxy)
      configuration.append(proxy)
    }
    checkNamesOfDefaults()
  }

  private mutating func check(_ team: ThreadTeam) {
    let configuration = configuration
    let pieces = team.pieces(of: configuration.proxies.count, least: Self.leastSections)
    // The checks of all sections take about as long as those of one piece.
    let reports = team.map(pieces.count) { piece in
      var checks = ProxyChecks(configuration: configuration)
      checks.run(pieces[piece])
      var report = checks.report
      if piece == pieces.count - 1 { Self.checkSections(of: configuration, into: &report) }
      return report
    }
    for part in reports { report.append(contentsOf: part.diagnostics) }
  }

  private static func checkSections(of configuration: Configuration, into report: inout Report) {
    var checks = ProxyChecks(configuration: configuration)
    checks.runOnce()
    report.append(contentsOf: checks.report.diagnostics)
    var sections = SectionChecks(configuration: configuration, report: report)
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
    let maker = ProxyMaker(
      sections: configuration.sections, defaults: configuration.defaults, serverDefaults: [])
    let proxy = maker.proxy(index, .defaults, parent: explicitParent(of: section))
    configuration.defaults.append(proxy)
    let inherited = proxy.parent.map { serverDefaults[$0] } ?? ServerDefaults([])
    serverDefaults.append(
      proxy.all(.defaultServer).reduce(inherited) { $0.adding($1.serverOptions) })
    if !name.isEmpty { defaultsByName[name] = configuration.defaults.count - 1 }
  }

  /// A name belongs to a defaults section or to proxies, since 3.3.
  private mutating func checkNamesOfDefaults() {
    guard configuration.target >= Version(3, 3) else { return }
    for proxy in configuration.defaults where !proxy.name.value.isEmpty {
      guard let position = firstByName[proxy.name.value]?.first else { continue }
      let other = configuration.proxies[position]
      let (later, earlier) =
        other.range.lower > proxy.range.lower ? (other, proxy) : (proxy, other)
      report.error(
        .duplicateName,
        "\(later.kind.keyword) '\(proxy.name.value)' has the same name as a "
          + "\(earlier.kind.keyword)",
        at: later.name.range, help: "rename one of them",
        related: [RelatedPlace(range: earlier.range, message: "first declared here")])
    }
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

  /// Compares the next proxy with those so far.
  private mutating func checkName(of proxy: Proxy) {
    let name = proxy.name.value
    var isFirstOfKind = true
    defer {
      if isFirstOfKind { firstByName[name, default: []].append(configuration.proxies.count) }
    }
    for index in firstByName[name] ?? [] {
      let other = configuration.proxies[index]
      if other.kind == proxy.kind { isFirstOfKind = false }
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
}

package import LintelDiagnostics
package import LintelGrammar
package import LintelIR
internal import LintelSource

/// A configuration with what several rules need to know about it, computed once.
///
/// What costs time is computed when a rule first asks: a file without references, for instance, has
/// none collected.
package final class Analysis: Sendable {
  package let configuration: Configuration
  package let layout: Layout
  package let routes: RouteGraph
  package let definitions: Definitions

  /// Every `defaults` section, then every proxy.
  package let sections: [Proxy]
  /// The sections that are neither `defaults` nor a proxy, `global` included.
  package let otherSections: [Section]
  /// The ``sections`` that declare ACLs or state conditions.
  package let sectionsWithTests: [Proxy]

  /// Frontend and backend of every route that is stated by name; a `listen` section with servers
  /// is both.
  package let pairs: [(frontend: Proxy, backend: Proxy)]

  /// The tests of each section that has any, by its position in ``Configuration/sections``.
  private let tests: [SectionTests?]
  private let uses: KeywordUses
  private let stated: StatedNames
  private let traits: Lazy<TraitIndex>
  private let knowsTarget: Bool
  private let collectedReferences: Lazy<[NameReference]>
  private let collectedAnnotations: Lazy<AnnotationIndex>
  private let foundTLS: Lazy<Bool>

  /// The sections in which a line could not be understood: what they seem to lack may be on it.
  private let incompleteSections: Set<Int>

  /// - Parameters:
  ///   - faults: What parsing and lowering have reported.
  ///   - knowsTarget: See ``LintOptions/knowsTarget``.
  package init(
    _ configuration: Configuration, layout: Layout, faults: [Diagnostic], knowsTarget: Bool = true
  ) {
    self.knowsTarget = knowsTarget
    self.configuration = configuration
    self.layout = layout
    self.definitions = Definitions(of: configuration)
    let routes = RouteGraph(of: configuration, definitions: definitions)
    self.routes = routes
    self.pairs = routes.pairs.map {
      (configuration.proxies[$0.frontend], configuration.proxies[$0.backend])
    }
    let sections = configuration.defaults + configuration.proxies
    self.sections = sections
    self.uses = KeywordUses(of: sections)
    let all = configuration.sections
    self.otherSections = all.indices.filter { !all[$0].kind.isProxy }.map { all[$0] }
    self.stated = StatedNames(of: otherSections, in: configuration, uses: uses)
    self.sectionsWithTests = sections.filter { $0.hasConditions || !$0.acls.isEmpty }
    var tests = [SectionTests?](repeating: nil, count: configuration.sections.count)
    for proxy in sectionsWithTests where tests[proxy.section] == nil {
      tests[proxy.section] = SectionTests(of: proxy)
    }
    self.tests = tests
    let traits = Lazy { TraitIndex(of: configuration) }
    self.traits = traits
    self.collectedReferences = Lazy {
      NameReference.all(on: traits.value[.mayRefer], of: configuration)
    }
    self.collectedAnnotations = Lazy { AnnotationIndex(of: configuration) }
    self.foundTLS = Lazy { [tests] in
      configuration.frontends.contains { proxy in
        proxy.takesTLS(proxy.section < tests.count ? tests[proxy.section]?.tests ?? [] : [])
      }
    }
    self.incompleteSections = Self.incompleteSections(of: configuration, faults: faults)
  }

  /// The directives of all sections that have a trait, in order.
  package func directives(_ trait: DirectiveTraits) -> [SectionLine] { traits.value[trait] }

  /// Every word that names something defined elsewhere.
  package var references: [NameReference] { collectedReferences.value }

  /// What is stated about the other end of a proxy's connections: above the header of its section,
  /// in the comments within it, in `defaults`, in `global` or at the top of the file.
  package func annotations(_ role: Annotation.Role, of proxy: Proxy) -> [Annotation] {
    collectedAnnotations.value.annotations(role, of: proxy, in: configuration)
  }

  /// False where nothing is stated about the other end of any connection.
  package var hasPeers: Bool { !collectedAnnotations.value.isEmpty }

  /// What is stated about the machine that HAProxy runs on.
  package var machine: Annotation? { collectedAnnotations.value.machine }

  /// The programs at the other end of a proxy's connections, as far as something is known of them.
  package func peers(_ role: Annotation.Role, of proxy: Proxy) -> [Peer] {
    annotations(role, of: proxy).compactMap { annotation in
      PeerProfile(stating: annotation).map { Peer(annotation: annotation, profile: $0) }
    }
  }

  /// The clients and balancers whose requests a backend serves, once each: what is stated at the
  /// backend itself and at the frontends that reach it.
  package func peersInFront(of position: Int) -> [Peer] {
    let entries = [position] + routes.frontends(of: position)
    var seen: Set<Annotation> = []
    return entries.flatMap { peers(.client, of: proxies[$0]) + peers(.upstream, of: proxies[$0]) }
      .filter { seen.insert($0.annotation).inserted }
  }

  /// The ``sections`` that state a keyword in any form.
  package func sections(stating keyword: KeywordID) -> [Proxy] {
    uses.sections(stating: keyword).map { sections[$0] }
  }

  /// True where some listener takes TLS, to end it or to pass it on.
  var takesTLS: Bool { foundTLS.value }

  /// True where something that a rule is about occurs anywhere.
  package func states(_ trigger: RuleTrigger) -> Bool { stated.contains(trigger) }

  /// True where a line of the proxy, or of a `defaults` section that it inherits from, could not be
  /// understood. A rule about something missing says nothing then: HAProxy refuses the file, and
  /// what is missing may be on that line.
  package func isIncomplete(_ proxy: Proxy) -> Bool {
    guard !incompleteSections.isEmpty else { return false }
    var current = proxy
    while true {
      if incompleteSections.contains(current.section) { return true }
      guard let parent = current.parent, parent < configuration.defaults.count else { return false }
      current = configuration.defaults[parent]
    }
  }

  /// True where a line of `global` could not be understood.
  package var isGlobalIncomplete: Bool {
    incompleteSections.contains { configuration.sections[$0].kind == .global }
  }

  private static func incompleteSections(
    of configuration: Configuration, faults: [Diagnostic]
  ) -> Set<Int> {
    let places = faults.filter { $0.category == .validity && $0.severity == .error }
      .map { ($0.range.file, $0.range.lower) }.sorted { $0 < $1 }
    guard !places.isEmpty else { return [] }
    var sections: Set<Int> = []
    for (index, section) in configuration.sections.enumerated() {
      let range = section.place.range
      let first = places.partitioningIndex { $0 >= (range.file, range.lower) }
      guard first < places.count, places[first].0 == range.file, places[first].1 <= range.upper
      else { continue }
      sections.insert(index)
    }
    return sections
  }

  /// Every test of a proxy, named and in braces.
  package func tests(of proxy: Proxy) -> [UsedTest] { sectionTests(of: proxy)?.tests ?? [] }

  /// True for the name of an ACL of a proxy.
  package func declares(_ name: String, in proxy: Proxy) -> Bool {
    sectionTests(of: proxy)?.declares(name) ?? false
  }

  /// The normal form of a condition of a proxy, or nil where it is too large or names an ACL that
  /// is not defined.
  package func form(of condition: Condition?, in proxy: Proxy) -> NormalForm? {
    guard let tests = sectionTests(of: proxy) else { return NormalForm(condition, acls: [:]) }
    return tests.form(condition)
  }

  private func sectionTests(of proxy: Proxy) -> SectionTests? {
    proxy.section < tests.count ? tests[proxy.section] : nil
  }

  package var target: Version { configuration.target }

  /// How safe it is to state a default that depends on the version: the version that reads the
  /// files may be another one where nobody has said which it is.
  var safetyOfStatingDefaults: Fix.Safety { knowsTarget ? .safe : .unsafe }
  package var proxies: [Proxy] { configuration.proxies }

  /// The proxies to which clients connect.
  package var frontends: [Proxy] { configuration.frontends }

  /// The proxies that forward to servers.
  package var backends: [Proxy] { configuration.backends }
}

extension Array {
  /// The first position from which on the elements, which are partitioned, satisfy a condition.
  fileprivate func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

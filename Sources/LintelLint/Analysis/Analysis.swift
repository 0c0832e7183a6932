package import LintelDiagnostics
package import LintelGrammar
package import LintelIR
internal import LintelSource

/// A configuration with what several rules need to know about it, computed once.
package struct Analysis: Sendable {
  package let configuration: Configuration
  package let layout: Layout
  package let routes: RouteGraph
  package let definitions: Definitions
  package let references: [NameReference]
  /// The tests of each proxy, by the position of its section.
  private let tests: [Int: [UsedTest]]

  /// The sections in which a line could not be understood: what they seem to lack may be on it.
  private let incompleteSections: Set<Int>

  /// - Parameter faults: What parsing and lowering have reported.
  package init(_ configuration: Configuration, layout: Layout, faults: [Diagnostic]) {
    self.configuration = configuration
    self.layout = layout
    self.definitions = Definitions(of: configuration)
    self.routes = RouteGraph(of: configuration, definitions: definitions)
    self.references = NameReference.all(in: configuration)
    let proxies = configuration.defaults + configuration.proxies
    self.tests = Dictionary(
      proxies.map { ($0.section, $0.tests) }, uniquingKeysWith: { first, _ in first })
    self.incompleteSections = Self.incompleteSections(of: configuration, faults: faults)
  }

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

  /// Every test of a proxy, named and in braces, in the order of the file.
  package func tests(of proxy: Proxy) -> [UsedTest] { tests[proxy.section] ?? [] }

  package var target: Version { configuration.target }
  package var proxies: [Proxy] { configuration.proxies }

  /// The proxies to which clients connect.
  package var frontends: [Proxy] { configuration.frontends }

  /// The proxies that forward to servers.
  package var backends: [Proxy] { configuration.backends }

  /// Frontend and backend of every route that is stated by name; a `listen` section with servers
  /// is both.
  package var pairs: [(frontend: Proxy, backend: Proxy)] {
    routes.pairs.map { (proxies[$0.frontend], proxies[$0.backend]) }
  }
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

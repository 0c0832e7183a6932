import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLowering
import LintelPlan
import LintelPlanner
import LintelSource
import LintelSyntax
import Testing

/// A configuration in HAProxy's notation, planned.
struct PlanSnippet {
  let planned: Planned
  let sources: SourceMap

  /// - Precondition: HAProxy accepts the text; the first refusal is a failure of the test.
  init(
    _ text: String, target: Version = .latest, options: PlannerOptions = PlannerOptions(),
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var sources = SourceMap()
    sources.add(name: "test.cfg", text: text + "\n")
    var lowering = Lowering(target: target)
    lowering.add(HAProxyTree.parse(file: sources.files[0]))
    let lowered = lowering.finish()
    let refusals = lowered.diagnostics.filter { $0.severity == .error }.map(\.message)
    #expect(refusals == [], sourceLocation: sourceLocation)
    planned = makePlan(from: lowered.configuration, options: options)
    self.sources = sources
  }

  /// The plan; its absence is a failure of the test.
  func plan(sourceLocation: SourceLocation = #_sourceLocation) throws -> Plan {
    #expect(messages == [], sourceLocation: sourceLocation)
    return try #require(planned.plan, sourceLocation: sourceLocation)
  }

  /// `line: message` of each error.
  var messages: [String] {
    planned.diagnostics.filter { $0.severity == .error }.map { finding in
      "\(sources[finding.range.file].position(at: finding.range.lower).line): \(finding.message)"
    }
  }

  /// A frontend and a backend of HTTP mode, with extra lines in each.
  static func http(frontend: String = "", backend: String = "", global: String = "") -> String {
    """
    global
      \(global)
    frontend www
      mode http
      bind 127.0.0.1:8080
      default_backend app
      \(frontend)
    backend app
      mode http
      server s1 127.0.0.1:8081
      \(backend)
    """
  }
}

extension Plan {
  func frontend(_ name: String) throws -> Frontend {
    try #require(frontends.first { text($0.name) == name })
  }

  func pool(_ name: String) throws -> Pool {
    try #require(pools.first { text($0.name) == name })
  }
}

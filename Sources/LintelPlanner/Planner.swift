internal import LintelDiagnostics
internal import LintelGrammar
public import LintelIR
internal import LintelPlan
internal import LintelSource

/// Compiles a configuration without errors into a plan.
///
/// This is the last place where the user can be told of a mistake. It refuses what the runtime
/// does not execute: nothing that a file says is ever skipped silently.
public func makePlan(
  from configuration: Configuration, options: PlannerOptions = PlannerOptions()
) -> Planned {
  var planner = Planner(configuration: configuration, options: options)
  planner.run()
  return planner.finish()
}

/// The state of one planning run. Each kind of section has an extension in a file of its own.
struct Planner {
  let configuration: Configuration
  let options: PlannerOptions
  var builder = PlanBuilder()
  var launch = LaunchSettings()
  var origins = OriginTable()
  private(set) var diagnostics: [Diagnostic] = []

  /// The pool of each proxy that has servers, by name.
  var pools: [String: PoolIndex] = [:]

  /// What has been looked up, by name: each name is asked for once.
  var hosts: [String: [PlannerOptions.ResolvedHost]] = [:]

  /// Where a name without an address has been told of: the servers of a template share a place.
  var placesOfUnknownHosts: Set<SourceRange> = []

  /// The `log` lines of the `global` sections, as rows.
  var globalLogTargets: [Plan.LogTarget] = []

  init(configuration: Configuration, options: PlannerOptions) {
    self.configuration = configuration
    self.options = options
  }

  mutating func run() {
    refuseUnexecuted()
    planGlobal()
    // Frontends refer to pools by index, so every pool exists before the first frontend.
    for proxy in configuration.backends { planPool(proxy) }
    for proxy in configuration.frontends { planFrontend(proxy) }
    if builder.listeners.isEmpty, !hasErrors {
      let range = configuration.proxies.first?.range ?? configuration.sections.first?.place.range
      if let range {
        report(
          .noListener, "no frontend listens anywhere, so there is nothing to serve", at: range,
          help: "add a line such as 'bind :8080' to a frontend")
      }
    }
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  consuming func finish() -> Planned {
    let isComplete = !hasErrors && !builder.listeners.isEmpty
    return Planned(
      plan: isComplete ? builder.build() : nil, launch: launch, diagnostics: diagnostics,
      origins: origins)
  }

  // MARK: - Reporting

  mutating func report(
    _ fault: PlannerFault, _ message: String, at range: SourceRange, help: String? = nil
  ) {
    diagnostics.append(fault.diagnostic(message, at: range, help: help))
  }

  /// Records that something valid is not carried out. `what` names it as the file writes it.
  mutating func refuse(_ what: String, at range: SourceRange, because reason: String? = nil) {
    let reason = reason.map { ": \($0)" } ?? ""
    diagnostics.append(
      PlannerFault.notExecuted.diagnostic(
        "'\(what)' is not executed yet\(reason)", at: range,
        help: "lintel refuses to run rather than ignore it; 'lintel check' and 'convert' support it"
      ))
  }

  /// Records that something is not carried out although the program goes on without it.
  mutating func note(_ message: String, at range: SourceRange) {
    diagnostics.append(
      PlannerFault.notExecuted.diagnostic(message, at: range, severity: .info))
  }

  // MARK: - Inheritance

  /// The `defaults` sections that a proxy inherits from, the farthest first.
  func ancestors(of proxy: Proxy) -> [Proxy] {
    var chain: [Proxy] = []
    var next = proxy.parent
    while let index = next, chain.count <= configuration.defaults.count {
      chain.append(configuration.defaults[index])
      next = configuration.defaults[index].parent
    }
    return chain.reversed()
  }

  /// Every use of a keyword that adds up, the inherited ones first.
  func allInherited(_ keyword: KeywordID, of proxy: Proxy) -> [Directive] {
    ancestors(of: proxy).flatMap { $0.all(keyword) } + proxy.all(keyword)
  }
}

internal import LintelCommand
internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelLowering
internal import LintelPlan
internal import LintelPlanner
internal import LintelSource
internal import LintelSystem

/// Checks a configuration, and serves it unless only the check was asked for.
struct ConfigurationTask {
  let options: CommandLineOptions
  private var log: StartupLog

  init(options: CommandLineOptions) {
    self.options = options
    log = StartupLog(isQuiet: options.isQuiet && !options.isVerbose)
  }

  /// - Returns: HAProxy's exit status: 0, 1 after an error, 2 where nothing listens.
  mutating func run() -> Int32 {
    let loaded: LoadedConfiguration
    do throws(InputFailure) {
      loaded = LoadedConfiguration(
        try InputFiles(reading: options.files), target: .latest, environment: environment)
    } catch {
      log.alert("config : Cannot open configuration file/directory \(error.path) : \(error.reason)")
      return 1
    }
    if let status = judge(loaded) { return status }
    if case .check = options.task { return check(loaded) }
    return serve(loaded)
  }

  private var environment: Environment {
    var environment = Environment.ofThisProcess()
    environment.features = FeatureList.present
    if let name = options.localPeer { environment.variables["HAPROXY_LOCALPEER"] = name }
    return environment
  }

  /// Reports what HAProxy reports; a status where it ends there.
  private func judge(_ loaded: LoadedConfiguration) -> Int32? {
    let warnings = loaded.diagnostics.filter { $0.severity == .warning }
    let refusals = loaded.refusals()
    for finding in warnings + refusals { log.report(finding, in: loaded.sources) }
    if !refusals.isEmpty {
      let files = Set(refusals.map(\.range.file)).sorted()
      for file in files {
        log.alert("config : Error(s) found in configuration file : \(loaded.sources[file].name)")
      }
      log.alert("config : Fatal errors found in configuration.")
      return 1
    }
    let refusesWarnings =
      options.refusesWarnings || loaded.configuration.globalSetting(.zeroWarning) != nil
    if refusesWarnings, !warnings.isEmpty {
      log.alert("Some warnings were found and 'zero-warning' is set. Aborting.")
      return 1
    }
    return nil
  }

  private func check(_ loaded: LoadedConfiguration) -> Int32 {
    guard loaded.configuration.hasListener else {
      print("Configuration file has no error but will not start (no listener) => exit(2).")
      return 2
    }
    if options.isVerbose { print("Configuration file is valid") }
    return 0
  }

  private func print(_ text: String) {
    if !options.isQuiet || options.isVerbose { Terminal.print(text) }
  }

  // MARK: - Serving

  private func serve(_ loaded: LoadedConfiguration) -> Int32 {
    for option in options.withoutEffect { log.notice("the option '\(option)' has no effect here.") }
    let planned = loaded.planned(for: .compatible, limit: options.connectionLimit)
    for finding in planned.diagnostics { log.report(finding, in: loaded.sources) }
    guard let plan = planned.plan else {
      log.alert("config : the configuration is valid, but cannot be run here.")
      return 1
    }
    var launch = planned.launch
    if let path = options.pidFile { launch.pidFile = path }
    let detaches = (options.isDaemon || launch.isDaemon) && !options.staysInForeground
    // HAProxy writes the file in the background and under a master only.
    if !detaches, !options.hasMaster { launch.pidFile = nil }
    let serving = Serving(plan: plan, launch: launch, detaches: detaches)
    do throws(Serving.Failure) {
      return try serving.run { _ in
        if options.notifiesService { notifyServiceManager("READY=1\nMAINPID=\(processIdentifier)") }
      }
    } catch {
      report(error, planned, loaded)
      return 1
    }
  }

  private func report(
    _ failure: Serving.Failure, _ planned: Planned, _ loaded: LoadedConfiguration
  ) {
    if let range = planned.origins[failure.origin] {
      log.alert("Binding [\(log.place(of: range, in: loaded.sources))] : \(failure.message)")
      log.alert("[haproxy.main()] Some protocols failed to start their listeners! Exiting.")
    } else {
      log.alert("[haproxy.main()] \(failure.message)")
    }
  }
}

extension Configuration {
  /// True where something would accept connections, the runtime socket included.
  fileprivate var hasListener: Bool {
    if proxies.contains(where: { !$0.binds.isEmpty }) { return true }
    return sections.contains { section in
      section.directives.contains { $0.keyword == .statsSocket || $0.keyword == .bind }
    }
  }
}

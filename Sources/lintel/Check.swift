internal import ArgumentParser
internal import LintelCommand
internal import LintelDiagnostics
internal import LintelLint
internal import LintelMachine
internal import LintelSystem

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds mistakes in a configuration.",
    discussion: """
      Needs neither the certificates, users and name servers of the machine that will run the \
      configuration nor HAProxy itself. Rules are named by id, by readable name, or by the first \
      two characters of a family.
      """)

  /// The choices of rules by purpose.
  enum Profile: String, CaseIterable, ExpressibleByArgument {
    case recommended, strict, security, style, all

    var rules: LintOptions.Profile { LintOptions.Profile(rawValue: rawValue) ?? .recommended }
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var machine: MachineOptions
  @OptionGroup var output: ReportOptions
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var policy: PolicyOptions
  @OptionGroup var settings: SettingsOptions
  @OptionGroup var fixing: FixOptions

  @Flag(help: "Only look for what makes HAProxy itself refuse the configuration.")
  var validity = false

  @Option(help: "Which rules to apply; strict has all of them but those in preview.")
  var profile: Profile = .recommended

  @Option(
    help: "Apply only these rules, separated by commas; 'all' means every rule.",
    completion: .rules)
  var select: [String] = []

  @Option(help: "Do not apply these rules, separated by commas.", completion: .rules)
  var ignore: [String] = []

  func validate() throws {
    _ = try lintOptions()
    guard !validity || !scope.choosesFindings else {
      throw ValidationError("--validity gives HAProxy's verdict, of which nothing is left out.")
    }
    guard !fixing.isWanted || (!validity && machine.crtList == nil) else {
      throw ValidationError("Fixes and suppressions are for the findings of the rules.")
    }
    guard !fixing.isWanted || (scope.writeBaseline == nil && scope.newSince == nil) else {
      throw ValidationError("Fix first, then use --write-baseline or --new-since.")
    }
    guard input.stdinFilename == nil || scope.newSince == nil else {
      throw ValidationError("--new-since compares files, and standard input is none.")
    }
  }

  func run() throws {
    AllocatorSettings.preferThroughput()
    let options = try lintOptions()
    if let list = machine.crtList {
      let check = machine.check(crtList: list)
      let findings = validity ? check.diagnostics.filter(\.isRefusal) : check.diagnostics
      try verdictOutput.print(findings, of: LoadedConfiguration(reporting: check))
      throw verdictOutput.status(of: findings).code
    }
    if fixing.isWanted { try checkAndFix() }
    if scope.each { try checkEach() }
    if !input.paths.isEmpty, input.taken(input.paths).isEmpty {
      try output.print(CheckReport())
      throw ExitStatus.clean.code
    }
    var loaded = try input.load()
    let facts = machine.findings(of: &loaded)
    if validity {
      let refusals = loaded.refusals() + facts.filter { $0.severity == .error }
      try verdictOutput.print(refusals, of: loaded)
      (refusals.isEmpty ? ExitStatus.clean : .findings).endProcess(keeping: loaded)
    }
    let findings = loaded.findings(options, facts: facts)
    var report = CheckReport(findings, of: loaded)
    try policy.findingPolicy().apply(to: &report)
    report = try scope.narrow(report, to: options)
    report = try scope.narrow(report, checking: [loaded.inputs]) { _, inputs in
      try self.report(on: inputs, isWhole: true)
    }
    try output.print(report)
    output.status(of: report.findings).endProcess(keeping: loaded)
  }

  /// How findings are printed: in a verdict, every one of them counts.
  var verdictOutput: ReportOptions {
    guard validity else { return output }
    var output = output
    output.failOn = .style
    return output
  }

  func lintOptions() throws -> LintOptions {
    var options = LintOptions(profile: profile.rules)
    let selected = Self.names(in: select)
    if selected.contains("all") {
      options.profile = .all
    } else if !selected.isEmpty {
      options.profile = .none
      options.enabled = selected
    }
    options.enabled.formUnion(Self.names(in: policy.extendSelect))
    options.disabled = Self.names(in: ignore)
    options.includesPreview = policy.preview
    options.knowsTarget = input.statedTarget != nil
    if let unknown = options.unknownSelectors.first {
      let hint = RuleCatalogue.closest(to: unknown).map { ", did you mean '\($0)'?" } ?? ""
      throw ValidationError("There is no rule '\(unknown)'\(hint)")
    }
    return options
  }

  private static func names(in lists: [String]) -> Set<String> {
    Set(
      lists.flatMap { $0.split(separator: ",") }.map {
        IdentifierCatalogue.canonical(CommandFlag.trimmed($0))
      })
  }
}

extension Diagnostic {
  /// Whether HAProxy does not start because of it.
  fileprivate var isRefusal: Bool { severity == .error }
}

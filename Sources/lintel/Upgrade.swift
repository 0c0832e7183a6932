internal import ArgumentParser
internal import LintelCommand
internal import LintelConvert
internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelSource
internal import LintelUpgrade

struct Upgrade: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "upgrade",
    abstract: "Rewrites what HAProxy removed or deprecated, for a newer version.",
    discussion: """
      Edits that keep the meaning are made. An edit that needs a decision is shown with its \
      question, and made only if it is accepted by --accept or --unsafe-edits. Comments and layout \
      stay. The result goes to standard output, the report to standard error.

      Several files are one configuration, in the order in which HAProxy reads them; --each makes \
      every file one of its own. Exit codes: 0 the result is what the target accepts, 1 something \
      is left to decide or to repair; with --check and --diff also where anything would change.
      """)

  @Argument(help: "Files or directories; '-' reads stdin.", completion: .file())
  var files: [String] = []

  @Option(
    help: "The version of HAProxy to rewrite for: 2.4 to 3.4. (default: 3.4)",
    completion: .versions, transform: parseVersion)
  var to: Version = .latest

  @Option(
    parsing: .singleValue,
    help: "Make the edits of this kind, an id or a name, although they need a decision.",
    completion: .list(UpgradeRule.all.map(\.id)))
  var accept: [String] = []

  @Flag(help: "Make all edits, those that need a decision as well.")
  var unsafeEdits = false

  @Option(
    parsing: .singleValue, help: "Leave out the edits of this kind, an id or a name.",
    completion: .list(UpgradeRule.all.map(\.id)))
  var exclude: [String] = []

  @Flag(name: .shortAndLong, help: "Replace the files.")
  var write = false

  @Flag(help: "Show what would change, as a patch.")
  var diff = false

  @Flag(help: "Only report.")
  var check = false

  @Flag(help: "Take every file as a configuration of its own.")
  var each = false

  @Flag(name: .shortAndLong, help: "Print no report.")
  var quiet = false

  @Option(help: "How to print the report.")
  var format: ReportFormat = .text

  @Flag(help: "List all kinds of edits, as Markdown, and do nothing.")
  var list = false

  @OptionGroup var settings: SettingsOptions

  enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  func validate() throws {
    guard !list else { return }
    guard !files.isEmpty else {
      throw ValidationError("Name a configuration file, a directory, or '-' for standard input.")
    }
    guard [write, diff, check].count(where: { $0 }) <= 1 else {
      throw ValidationError("--write, --diff and --check exclude each other.")
    }
  }

  func run() throws {
    if list { return Terminal.write(Array(UpgradeCatalogue.markdown.utf8)) }
    let options = try upgradeOptions()
    if write { try FileChanges.checkReplaceable(files) }
    let inputs = try InputFiles(reading: files, sparingForeign: each)
    Terminal.note(leftOut: inputs.foreign)
    guard !inputs.notations.contains(.yaml) else {
      throw ValidationError("Only files in HAProxy's notation can be upgraded.")
    }
    let writesText = !write && !diff && !check
    guard !writesText || inputs.sources.files.count == 1 else {
      throw ValidationError("Several files need --write, --diff or --check.")
    }
    var report = UpgradeReport(target: to, sources: inputs.sources)
    var changes = FileChanges()
    for group in each ? inputs.sources.files.map({ [$0] }) : [inputs.sources.files] {
      let upgraded = upgrade(group, options: options)
      report.add(group, upgraded)
      deliver(group, upgraded, &changes)
    }
    try changes.write()
    if !quiet { report.print(asJSON: format == .json, toStandardError: writesText || diff) }
    throw (report.isClean && !(report.hasEdits && (check || diff)) ? ExitStatus.clean : .findings)
      .code
  }

  private func upgradeOptions() throws -> UpgradeOptions {
    var options = UpgradeOptions(target: to)
    options.accepted = unsafeEdits ? Set(UpgradeRule.all) : Set(try accept.flatMap(Self.rules))
    options.excluded = Set(try exclude.flatMap(Self.rules))
    return options
  }

  private static func rules(_ list: String) throws -> [UpgradeRule] {
    try list.split(separator: ",").map { name in
      guard let rule = UpgradeRule.named(String(name)) else {
        let hint = didYouMean(String(name), among: UpgradeRule.all.map(\.name))
        let help = hint.map { ", did you mean '\($0)'?" } ?? "; --list shows them."
        throw ValidationError("There is no kind of edit '\(name)'\(help)")
      }
      return rule
    }
  }

  private func deliver(
    _ files: [SourceFile], _ upgraded: Upgraded, _ changes: inout FileChanges
  ) {
    for (file, bytes) in zip(files, upgraded.files) {
      if diff {
        if bytes != file.bytes { Terminal.write(UnifiedDiff(of: file, becoming: bytes).bytes) }
      } else if write, file.name != InputFiles.standardInputName {
        if bytes != file.bytes { changes.append(file, bytes) }
      } else if !check {
        Terminal.write(bytes)
      }
    }
  }
}

internal import ArgumentParser
internal import LintelCommand
internal import LintelDiagnostics
internal import LintelMachine

/// Whether a check looks at the machine, too.
struct MachineOptions: ParsableArguments {
  @Flag(help: "Check that the files, users and groups that the configuration names exist and fit.")
  var withFiles = false

  @Option(
    help: ArgumentHelp(
      "Look for files, users and groups below this folder, as if it were '/'.",
      valueName: "folder"), completion: .directory)
  var filesRoot: String?

  @Flag(help: "Check that the names of servers resolve.")
  var withDns = false

  @Option(
    help: ArgumentHelp("Check this crt-list instead of a configuration.", valueName: "file"),
    completion: .file())
  var crtList: String?

  /// A root is given for the sake of the files.
  var checks: MachineChecks {
    var checks: MachineChecks = []
    if withFiles || filesRoot != nil { checks.insert(.files) }
    if withDns { checks.insert(.names) }
    return checks
  }

  func findings(of loaded: inout LoadedConfiguration) -> [Diagnostic] {
    loaded.findings(on: LocalMachine(root: filesRoot), checks)
  }

  func check(crtList path: String) -> MachineCheck {
    MachineCheck(
      certificateList: path, machine: LocalMachine(root: filesRoot), checks: checks)
  }
}

internal import ArgumentParser
internal import LintelCommand
internal import LintelDiagnostics

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds mistakes in a configuration.",
    discussion: """
      Needs neither the certificates, users and name servers of the machine that will run the \
      configuration nor HAProxy itself.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: ReportOptions

  @Flag(help: "Only look for what makes HAProxy itself refuse the configuration.")
  var validity = false

  func run() throws {
    let loaded = try input.load()
    let findings =
      validity
      ? loaded.diagnostics.filter { $0.category == .validity && $0.severity == .error }
      : loaded.diagnostics
    output.print(findings, in: loaded.sources)
    let status: ExitStatus =
      validity && !findings.isEmpty ? .findings : output.status(of: findings)
    throw status.code
  }
}

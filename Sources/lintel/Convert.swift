internal import ArgumentParser
internal import LintelCommand
internal import LintelConvert
internal import LintelDiagnostics
internal import LintelSystem

struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Writes a configuration in the other notation, comments included.",
    discussion: """
      Prints a note for each line of which not everything can be said in the other notation. A \
      configuration with errors is not converted, because what was not understood would be lost.
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "The notation to write: haproxy or yaml.", transform: parseNotation)
  var to: Notation

  @Option(name: .shortAndLong, help: "The file to write. (default: standard output)")
  var output: String?

  @Flag(help: "Fail where not everything can be said in the other notation.")
  var strict = false

  func run() throws {
    let loaded = try input.load()
    guard !loaded.isRefused else {
      loaded.complain(about: loaded.diagnostics.filter { $0.severity == .error })
      throw ExitStatus.findings.code
    }
    let converted = convert(loaded.configuration, to: to)
    if !converted.diagnostics.isEmpty { loaded.complain(about: converted.diagnostics) }
    guard let text = converted.text, !strict || converted.ledger.isLossless else {
      throw ExitStatus.findings.code
    }
    try write(text)
    ExitStatus.clean.endProcess(keeping: loaded)
  }

  private func write(_ text: String) throws {
    guard let output else { return Terminal.write(Array(text.utf8)) }
    do throws(FileError) {
      try replaceFile(at: output, with: Array(text.utf8))
    } catch {
      Terminal.complain("lintel: cannot write '\(output)': \(error.reason)")
      throw ExitStatus.unreadable.code
    }
  }
}

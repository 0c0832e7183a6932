internal import ArgumentParser
internal import LintelCommand
internal import LintelConvert
internal import LintelDiagnostics
internal import LintelFormat
internal import LintelSource
internal import LintelSyntax
internal import LintelSystem

struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Writes a configuration in the other notation, comments included.",
    discussion: """
      Prints a note for each line of which not everything can be said in the other notation. \
      Lines that HAProxy would refuse are kept as they are; 'lintel check' tells what is wrong \
      with them. '--to json' writes the typed model, for programs to read.
      """)

  /// What to write.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case haproxy, yaml, json
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var settings: SettingsOptions

  @Option(help: "What to write: haproxy, yaml or json.")
  var to: Form

  @Option(
    name: .shortAndLong, help: "The file to write. (default: standard output)", completion: .file())
  var output: String?

  @Flag(help: "Fail where not everything can be said in the other notation.")
  var strict = false

  @Flag(help: "Print what became of each line on standard error.")
  var ledger = false

  @Option(help: "Write what became of each line to this file.", completion: .file())
  var ledgerFile: String?

  func run() throws {
    let loaded = try input.load()
    try OutputFailure.refuse(
      [output, ledgerFile].compactMap(\.self), over: loaded.sources)
    var converted =
      switch to {
      case .haproxy: convert(loaded.configuration, to: .haproxy)
      case .yaml: convert(loaded.configuration, to: .yaml)
      case .json: convertToJSON(loaded.configuration, sources: loaded.sources)
      }
    if strict || ledger || ledgerFile != nil { converted.ledger.refuse(loaded.refusals()) }
    let report = converted.ledger.text(in: loaded.sources)
    if ledger { Terminal.complain(bytes: Array(report.utf8)) }
    if let ledgerFile { try write(Array(report.utf8), to: ledgerFile) }
    var told = converted.diagnostics
    if converted.text == nil {
      // The mistakes themselves say more than that what they are about would be lost.
      told.removeAll { $0.rule == ConversionFault.unreadable.rawValue }
      told += loaded.diagnostics.filter { $0.severity == .error }
    }
    if !told.isEmpty { loaded.complain(about: told) }
    guard let text = converted.text, !strict || converted.ledger.isLossless else {
      throw ExitStatus.findings.code
    }
    if loaded.isRefused {
      Terminal.complain("lintel: HAProxy would refuse this configuration; see 'lintel check'")
    }
    let bytes = laidOut(text)
    if let output { try write(bytes, to: output) } else { Terminal.write(bytes) }
    ExitStatus.clean.endProcess(keeping: loaded)
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    do throws(FileError) {
      try replaceFile(at: path, with: bytes)
    } catch {
      Terminal.complain("lintel: cannot write '\(path)': \(error.reason)")
      throw ExitStatus.unreadable.code
    }
  }

  /// HAProxy's notation in the layout of `lintel fmt`.
  private func laidOut(_ text: String) -> [UInt8] {
    guard to == .haproxy else { return Array(text.utf8) }
    return LintelFormat.format(
      HAProxyTree.parse(file: SourceFile(id: FileID(0), name: output ?? "-", text: text)))
  }
}

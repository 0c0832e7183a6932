internal import ArgumentParser
internal import LintelCommand
internal import LintelConvert
internal import LintelDiagnostics
internal import LintelFormat
internal import LintelSource
internal import LintelSyntax

struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Lays out files evenly, without changing what they say.",
    discussion: """
      Rewrites files in place, all or none; '-' is read from standard input and written to \
      standard output. With --check or --diff nothing is written, and the exit code is 1 where a \
      file is not formatted. Lines that cannot be read stay as they are; they are reported, and \
      the exit code is 1.
      """)

  @Argument(help: "Files or directories; '-' reads stdin.", completion: .file())
  var files: [String]

  @Option(
    help: "The notation of the inputs: haproxy or yaml. (default: by name or content)",
    completion: .list(["haproxy", "yaml"]), transform: parseNotation)
  var from: Notation?

  @Flag(help: "Name the files that are not formatted.")
  var check = false

  @Flag(help: "Show what would change.")
  var diff = false

  @Option(
    help: "The name of what standard input holds: it tells the notation, and --diff shows it.")
  var stdinFilename: String?

  @Option(
    help: ArgumentHelp(
      "Leave files out of directories, by patterns such as 'old-*.cfg' or 'vendor/'; repeatable.",
      valueName: "pattern"))
  var exclude: [String] = []

  @Flag(help: "Leave out what is excluded even if it is named, as hooks name every file.")
  var forceExclude = false

  @OptionGroup var settings: SettingsOptions

  @Option(
    help: "Format these lines only, as FIRST:LAST; for one file.",
    transform: parseLines)
  var lines: ClosedRange<Int>?

  func run() throws {
    if !check, !diff { try FileChanges.checkReplaceable(files) }
    let taken = try self.taken()
    guard !taken.isEmpty else { throw ExitStatus.clean.code }
    let inputs = try InputFiles(
      reading: taken, as: from, excluding: patterns(exclude), sparingForeign: true)
    Terminal.note(leftOut: inputs.foreign)
    if lines != nil {
      guard inputs.notations.count == 1 else { throw ValidationError("--lines takes one file.") }
    }
    var status = ExitStatus.clean
    var changes = FileChanges()
    for (file, notation) in zip(inputs.sources.files, inputs.notations) {
      let isInput = file.name == InputFiles.standardInputName
      let file = isInput ? named(file) : file
      let (formatted, faults) = formatted(
        file, as: isInput ? self.notation(of: file) ?? notation : notation)
      if report(faults, in: file) { status = .findings }
      if check || diff {
        guard formatted != file.bytes else { continue }
        status = .findings
        if check { Terminal.print(file.name) }
        if diff { Terminal.write(UnifiedDiff(of: file, becoming: formatted).bytes) }
      } else if isInput {
        Terminal.write(formatted)
      } else if formatted != file.bytes {
        changes.append(file, formatted)
      }
    }
    try changes.write()
    throw status.code
  }

  /// The inputs without those that are excluded although they are named. Whoever pipes text that is
  /// excluded gets it back as it is.
  private func taken() throws -> [String] {
    guard forceExclude else { return files }
    var search = ConfigurationSearch(excluding: patterns(exclude))
    let taken = files.filter { !search.isExcluded(path(of: $0)) }
    if !check, !diff, files.contains(InputFiles.standardInput),
      !taken.contains(InputFiles.standardInput)
    {
      Terminal.write(try InputFiles(reading: [InputFiles.standardInput]).sources.files[0].bytes)
    }
    return taken
  }

  /// The path that settings and patterns go by.
  func path(of input: String) -> String {
    input == InputFiles.standardInput ? stdinFilename ?? input : input
  }

  private func named(_ file: SourceFile) -> SourceFile {
    SourceFile(id: file.id, name: stdinFilename ?? file.name, bytes: file.bytes)
  }

  private func notation(of input: SourceFile) -> Notation? {
    from ?? stdinFilename.flatMap { Notation(fileName: $0) }
  }

  /// The new bytes, and what cannot be read in the old ones.
  private func formatted(
    _ file: SourceFile, as notation: Notation
  ) -> (bytes: [UInt8], faults: [Diagnostic]) {
    switch notation {
    case .haproxy:
      let tree = HAProxyTree.parse(file: file)
      guard let lines else { return (LintelFormat.format(tree), tree.diagnostics) }
      let edits = formatEdits(tree, lines: lines.lowerBound - 1..<lines.upperBound)
      return (file.applying(edits) ?? file.bytes, tree.diagnostics)
    case .yaml:
      let tree = YAMLTree.parse(file: file)
      guard let lines else { return (LintelFormat.format(tree), tree.diagnostics) }
      return (file.applying(formatEdits(tree, lines: lines)) ?? file.bytes, tree.diagnostics)
    }
  }

  /// Says on standard error what cannot be read.
  ///
  /// - Returns: Whether there is anything.
  private func report(_ faults: [Diagnostic], in file: SourceFile) -> Bool {
    let errors = faults.filter { $0.severity == .error }
    guard !errors.isEmpty else { return false }
    var sources = SourceMap()
    let id = sources.add(name: file.name, bytes: file.bytes)
    let placed = errors.map { error in
      var error = error
      error.range.file = id
      error.related = []
      return error
    }
    var output: [UInt8] = []
    ConciseReporter().report(placed, in: sources, into: &output)
    Terminal.complain(bytes: output)
    return true
  }
}

/// Reads `FIRST:LAST`, which count from one.
private func parseLines(_ text: String) throws -> ClosedRange<Int> {
  let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
  guard parts.count == 2, let first = parts[0], let last = parts[1], first >= 1, last >= first
  else {
    throw ValidationError("'\(text)' is no range of lines; write FIRST:LAST, such as 10:25.")
  }
  return first...last
}

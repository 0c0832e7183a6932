internal import ArgumentParser
internal import LintelCommand
internal import LintelConvert
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
      file is not formatted.
      """)

  @Argument(help: "Files or directories; '-' reads stdin.", completion: .file())
  var files: [String]

  @Option(
    help: "The notation of the inputs: haproxy or yaml. (default: by name or content)",
    transform: parseNotation)
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

  @OptionGroup var settings: SettingsOptions

  @Option(
    help: "Format these lines only, as FIRST:LAST; for one file.",
    transform: parseLines)
  var lines: ClosedRange<Int>?

  func run() throws {
    if !check, !diff { try FileChanges.checkReplaceable(files) }
    let inputs = try InputFiles(reading: files, as: from, excluding: patterns(exclude))
    if lines != nil {
      guard inputs.notations.count == 1 else { throw ValidationError("--lines takes one file.") }
    }
    var status = ExitStatus.clean
    var changes = FileChanges()
    for (file, notation) in zip(inputs.sources.files, inputs.notations) {
      let isInput = file.name == InputFiles.standardInputName
      let file = isInput ? named(file) : file
      let formatted = formatted(file, as: isInput ? self.notation(of: file) ?? notation : notation)
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

  private func named(_ file: SourceFile) -> SourceFile {
    SourceFile(id: file.id, name: stdinFilename ?? file.name, bytes: file.bytes)
  }

  private func notation(of input: SourceFile) -> Notation? {
    from ?? stdinFilename.flatMap { Notation(fileName: $0) }
  }

  private func formatted(_ file: SourceFile, as notation: Notation) -> [UInt8] {
    switch notation {
    case .haproxy:
      let tree = HAProxyTree.parse(file: file)
      guard let lines else { return LintelFormat.format(tree) }
      let edits = formatEdits(tree, lines: lines.lowerBound - 1..<lines.upperBound)
      return file.applying(edits) ?? file.bytes
    case .yaml:
      let tree = YAMLTree.parse(file: file)
      guard let lines else { return LintelFormat.format(tree) }
      return file.applying(formatEdits(tree, lines: lines)) ?? file.bytes
    }
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

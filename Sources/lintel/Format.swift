internal import ArgumentParser
internal import LintelCommand
internal import LintelConvert
internal import LintelFormat
internal import LintelSource
internal import LintelSyntax
internal import LintelSystem

struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Lays out files evenly, without changing what they say.",
    discussion: """
      Rewrites files in place; standard input is written to standard output. With --check or \
      --diff nothing is written, and the exit code is 1 where a file is not formatted.
      """)

  @Argument(help: "Files or directories; '-' reads stdin.")
  var files: [String]

  @Option(
    help: "The notation of the inputs: haproxy or yaml. (default: by name or content)",
    transform: parseNotation)
  var from: Notation?

  @Flag(help: "Name the files that are not formatted.")
  var check = false

  @Flag(help: "Show what would change.")
  var diff = false

  func run() throws {
    let inputs = try InputFiles(reading: files, as: from)
    var status = ExitStatus.clean
    for (file, notation) in zip(inputs.sources.files, inputs.notations) {
      let formatted = Self.formatted(file, as: notation)
      if check || diff {
        guard formatted != file.bytes else { continue }
        status = .findings
        if check { Terminal.print(file.name) }
        if diff { Terminal.write(UnifiedDiff(of: file, becoming: formatted).bytes) }
      } else if file.name == InputFiles.standardInputName {
        Terminal.write(formatted)
      } else if formatted != file.bytes {
        try Self.replace(file, with: formatted)
      }
    }
    throw status.code
  }

  private static func formatted(_ file: SourceFile, as notation: Notation) -> [UInt8] {
    switch notation {
    case .haproxy: format(HAProxyTree.parse(file: file))
    case .yaml: format(YAMLTree.parse(file: file))
    }
  }

  private static func replace(_ file: SourceFile, with bytes: [UInt8]) throws {
    do throws(FileError) {
      try replaceFile(at: file.name, with: bytes)
    } catch {
      Terminal.complain("lintel: cannot write '\(file.name)': \(error.reason)")
      throw ExitStatus.unreadable.code
    }
  }
}

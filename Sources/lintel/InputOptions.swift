internal import ArgumentParser
internal import LintelCommand
internal import LintelConvert
internal import LintelGrammar

/// The inputs of a subcommand and how to read them.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files or directories, read in order as one configuration; '-' reads stdin.")
  var files: [String] = []

  @Option(
    name: [.customShort("f"), .long], parsing: .singleValue,
    help: "A file or directory, as HAProxy's -f; read before the plain arguments.")
  var file: [String] = []

  @Option(
    help: "The notation of the inputs: haproxy or yaml. (default: by name or content)",
    transform: parseNotation)
  var from: Notation?

  @Option(
    help: "The HAProxy version whose rules apply: 2.4 to 3.4. (default: 3.4)",
    transform: parseVersion)
  var target: Version = .latest

  func validate() throws {
    guard !file.isEmpty || !files.isEmpty else {
      throw ValidationError("Name a configuration file, a directory, or '-' for standard input.")
    }
    guard (file + files).count(where: { $0 == InputFiles.standardInput }) <= 1 else {
      throw ValidationError("Standard input can be read once only.")
    }
  }

  /// Reads, parses and types the inputs.
  func load() throws -> LoadedConfiguration {
    LoadedConfiguration(try InputFiles(reading: file + files, as: from), target: target)
  }
}

func parseNotation(_ text: String) throws -> Notation {
  guard let notation = Notation(rawValue: text) else {
    throw ValidationError("'\(text)' is no notation; they are haproxy and yaml.")
  }
  return notation
}

private func parseVersion(_ text: String) throws -> Version {
  guard let version = Version(text), Version.targets.contains(version) else {
    let known = Version.targets.map(\.description).joined(separator: ", ")
    throw ValidationError("'\(text)' is no version of HAProxy known here; they are \(known).")
  }
  return version
}

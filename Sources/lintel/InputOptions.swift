internal import ArgumentParser
internal import LintelCommand
internal import LintelConvert
internal import LintelGrammar
internal import LintelLowering
internal import LintelSystem

/// The inputs of a subcommand and how to read them.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "Files or directories, read in order as one configuration; '-' reads stdin.",
    completion: .file())
  var files: [String] = []

  @Option(
    name: [.customShort("f"), .long], parsing: .singleValue,
    help: "A file or directory, as HAProxy's -f; read before the plain arguments.",
    completion: .file())
  var file: [String] = []

  @Option(
    help: "The notation of the inputs: haproxy or yaml. (default: by name or content)",
    completion: .list(["haproxy", "yaml"]), transform: parseNotation)
  var from: Notation?

  @Option(
    name: .customLong("target"),
    help: "The HAProxy version whose rules apply: 2.4 to 3.4. (default: 3.4)",
    completion: .versions, transform: parseVersion)
  var statedTarget: Version?

  @Option(
    name: .customLong("env"), parsing: .singleValue,
    help: ArgumentHelp(
      "The value of an environment variable that the configuration refers to; repeatable.",
      valueName: "name=value"),
    transform: parseVariable)
  var variables: [Variable] = []

  @Flag(help: "Take the environment of this process; what is not in it does not exist.")
  var envFromProcess = false

  @Option(
    help: "Build features that HAProxy is without, separated by commas: LUA, OT, WURFL, QUIC, ...")
  var without: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave files out of directories, by patterns such as 'old-*.cfg' or 'vendor/'; repeatable.",
      valueName: "pattern"))
  var exclude: [String] = []

  @Flag(help: "Leave out what is excluded even if it is named, as hooks name every file.")
  var forceExclude = false

  @Option(
    help: ArgumentHelp(
      "The name of what '-' reads: reports show it, and settings, patterns and baselines go by it.",
      valueName: "name"))
  var stdinFilename: String?

  var target: Version { statedTarget ?? .latest }

  /// The inputs as they are named, in the order in which they are read.
  var paths: [String] { file + files }

  func validate() throws {
    guard paths.count(where: { $0 == InputFiles.standardInput }) <= 1 else {
      throw ValidationError("Standard input can be read once only.")
    }
    if let stdinFilename {
      guard !stdinFilename.isEmpty else { throw ValidationError("--stdin-filename needs a name.") }
      guard !paths.contains(stdinFilename) else {
        throw ValidationError("'\(stdinFilename)' is an input and the name of standard input.")
      }
    }
  }

  /// Reads, parses and types the inputs.
  ///
  /// - Parameters:
  ///   - paths: Other inputs than those that are named.
  ///   - isServing: Whether the configuration is to run here: then the environment of this
  ///     process is the one that counts. A check says the same on every machine unless it is asked
  ///     to look at this one.
  func load(_ paths: [String]? = nil, isServing: Bool = false) throws -> LoadedConfiguration {
    let paths = paths ?? self.paths
    guard !paths.isEmpty else {
      throw ValidationError("Name a configuration file, a directory, or '-' for standard input.")
    }
    let taken = self.taken(paths)
    guard !taken.isEmpty else { throw InputFailure(path: paths[0], reason: "it is excluded") }
    let inputs = try InputFiles(
      reading: taken, as: from, excluding: excluded, standardInputName: standardInputName)
    Terminal.note(leftOut: inputs.foreign)
    return load(inputs, isServing: isServing)
  }

  /// Parses and types inputs that are at hand.
  func load(_ inputs: InputFiles, isServing: Bool = false) -> LoadedConfiguration {
    LoadedConfiguration(inputs, target: target, environment: environment(isServing: isServing))
  }

  /// What the configuration can ask for in its conditional blocks.
  func environment(isServing: Bool = false) -> Environment {
    var environment = isServing || envFromProcess ? Environment.ofThisProcess() : Environment()
    for variable in variables { environment.variables[variable.name] = variable.value }
    environment.remove(
      without.flatMap { $0.split(separator: ",").map { $0.uppercased() } })
    return environment
  }
}

extension InputOptions {
  /// What is left out of directories.
  var excluded: [PathPattern] { patterns(exclude) }

  /// What reports call standard input.
  var standardInputName: String { stdinFilename ?? InputFiles.standardInputName }

  /// The path that settings and patterns go by.
  func path(of input: String) -> String {
    input == InputFiles.standardInput ? stdinFilename ?? input : input
  }

  /// The inputs without those that are excluded although they are named.
  func taken(_ paths: [String]) -> [String] {
    guard forceExclude else { return paths }
    var search = ConfigurationSearch(excluding: excluded)
    return paths.filter { !search.isExcluded(path(of: $0)) }
  }
}

/// Patterns of the command line, which are relative to the directory of the process.
func patterns(_ texts: [String]) -> [PathPattern] {
  guard !texts.isEmpty else { return [] }
  let base = canonicalPath(".") ?? "/"
  return texts.map { PathPattern($0, base: base) }
}

/// What `--env` states.
struct Variable {
  var name: String
  var value: String
}

private func parseVariable(_ text: String) throws -> Variable {
  guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
    throw ValidationError("'\(text)' is no variable; write NAME=VALUE.")
  }
  return Variable(name: String(text[..<equals]), value: String(text[text.index(after: equals)...]))
}

func parseNotation(_ text: String) throws -> Notation {
  guard let notation = Notation(rawValue: text) else {
    throw ValidationError("'\(text)' is no notation; they are haproxy and yaml.")
  }
  return notation
}

func parseVersion(_ text: String) throws -> Version {
  guard let version = Version(text), Version.targets.contains(version) else {
    let known = Version.targets.map(\.description).joined(separator: ", ")
    let branch = text.split(separator: ".").prefix(2).joined(separator: ".")
    let hint =
      Version(branch).flatMap { Version.targets.contains($0) && branch != text ? $0 : nil }
      .map { " Write \($0), which stands for all releases of that branch." } ?? ""
    throw ValidationError(
      "'\(text)' is no version of HAProxy known here; they are \(known).\(hint)")
  }
  return version
}

internal import ArgumentParser
internal import LintelCommand
internal import LintelSource
internal import LintelSystem

/// A command that settings of the project are about.
protocol ConfiguredCommand: ParsableCommand {
  var settings: SettingsOptions { get }
  /// The inputs as they are named.
  var inputPaths: [String] { get }
}

/// Where the settings come from.
struct SettingsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Take the settings from this file. (default: the nearest .lintel.yaml upwards)",
      valueName: "file"), completion: .file())
  var config: String?

  @Flag(help: "Take no settings from any file.")
  var noConfig = false

  func validate() throws {
    guard config == nil || !noConfig else {
      throw ValidationError("--config and --no-config exclude each other.")
    }
  }

  /// The settings file for an input, or nil.
  func source(for input: String?) -> SettingsFile.Source? {
    guard !noConfig else { return nil }
    if let config { return SettingsFile.Source(path: config, isNamed: true) }
    let directory = input.map(SettingsFile.directory(ofInput:)) ?? "."
    return SettingsFile.source(for: directory)
  }
}

/// A command line together with what completes it: a flag on the line counts before the
/// environment, and the environment before the settings of the project.
struct Invocation {
  /// Values from variables and settings. The time to parse a command line grows faster than the
  /// line, and nobody states as many.
  private static let presetLimit = 500

  private let arguments: [String]
  /// The name of the command, where there is one.
  private let command: String?
  private let environment: [String: String]

  /// The command line of this process.
  init() { self.init(Array(CommandLine.arguments.dropFirst()), environmentVariables()) }

  init(_ arguments: [String], _ environment: [String: String]) {
    self.arguments = arguments
    self.environment = environment
    command = arguments.first.flatMap { $0.hasPrefix("-") ? nil : $0 }
  }

  /// The command with all that completes it.
  func parse() throws -> any ParsableCommand {
    let command = try parse(settings: nil)
    guard let configured = command as? any ConfiguredCommand,
      let source = configured.settings.source(for: configured.inputPaths.first)
    else { return command }
    return try parse(settings: source)
  }

  /// The command with the settings of a file.
  func parse(settings source: SettingsFile.Source?) throws -> any ParsableCommand {
    // Who asks for help gets it, whatever else is wrong.
    let isPlain = arguments.prefix { $0 != "--" }.contains { ["-h", "--help"].contains($0) }
    guard let command, !isPlain else { return try Lintel.parseAsRoot(arguments) }
    return try parse(command, settings: source)
  }

  private func parse(
    _ command: String, settings source: SettingsFile.Source?
  ) throws -> any ParsableCommand {
    let isNeeded = source != nil || environment.keys.contains { $0.hasPrefix("LINTEL_") }
    let own = isNeeded ? CommandFlag.all.first { $0.command == command }?.flags ?? [] : []
    var presets: [Preset] = []
    var settled: Set<String> = []
    for flag in own where !flag.isGiven(in: arguments) {
      guard let found = try flag.presets(from: environment, of: command) else { continue }
      settled.insert(flag.name)
      presets += found
    }
    let given = Set(own.filter { $0.isGiven(in: arguments) }.map(\.name))
    var file: SettingsFile?
    if let source {
      let read = try Self.settings(source)
      presets =
        try Self.presets(from: read, of: command)
        .filter { !settled.contains($0.flag) && !given.contains($0.flag) } + presets
      file = read
    }
    guard presets.count <= Self.presetLimit else {
      let reason = "there are more than \(Self.presetLimit) values"
      throw Self.failure(reason, of: presets[Self.presetLimit], in: file)
    }
    do {
      return try Self.parse(words(presets))
    } catch {
      guard let culprit = culprit(of: error, among: presets) else { throw error }
      throw Self.failure(Lintel.message(for: error), of: culprit, in: file)
    }
  }

  private static func settings(_ source: SettingsFile.Source) throws -> SettingsFile {
    do {
      return try SettingsFile(reading: source, commands: SettingsKeys.commands)
    } catch let failure as DocumentFailure {
      throw SettingsFailure(message: failure.message)
    }
  }

  private static func presets(
    from file: SettingsFile, of command: String
  ) throws -> [Preset] {
    do {
      return try SettingsKeys.presets(from: file, of: command)
    } catch {
      throw SettingsFailure(message: error.message)
    }
  }

  private func words(_ presets: [Preset]) -> [String] {
    arguments.prefix(1) + presets.flatMap(\.words) + arguments.dropFirst()
  }

  /// A subcommand is parsed by itself first, which takes a third less time than the whole program
  /// does. What is wrong with a line, and help, is up to the whole program.
  private static func parse(_ words: [String]) throws -> any ParsableCommand {
    let type = Lintel.configuration.subcommands.first {
      $0.configuration.commandName == words.first
    }
    if let type, let command = try? type.parseAsRoot(Array(words.dropFirst())) { return command }
    return try Lintel.parseAsRoot(words)
  }

  /// The value from which on the command line is wrong in this way, or nil where it is so by
  /// itself.
  private func culprit(of error: any Error, among presets: [Preset]) -> Preset? {
    let message = Lintel.message(for: error)
    func isWrong(_ count: Int) -> Bool {
      do {
        _ = try Self.parse(words(Array(presets[..<count])))
        return false
      } catch {
        return Lintel.message(for: error) == message
      }
    }
    guard !isWrong(0) else { return nil }
    var low = 0
    var high = presets.count
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if isWrong(middle) { high = middle } else { low = middle }
    }
    return high > 0 ? presets[high - 1] : nil
  }

  private static func failure(
    _ reason: String, of culprit: Preset, in file: SettingsFile?
  ) -> any Error {
    switch culprit.origin {
    case .variable(let name): VariableFailure(variable: name, reason: reason)
    case .settings(let place):
      SettingsFailure(message: file?.failure(at: place, reason).message ?? reason)
    }
  }
}

/// A settings file that is wrong.
struct SettingsFailure: Error, Hashable {
  var message: String
}

extension Check: ConfiguredCommand {
  var inputPaths: [String] { input.paths.map(input.path) }
}

extension Convert: ConfiguredCommand {
  var inputPaths: [String] { input.paths.map(input.path) }
}

extension Format: ConfiguredCommand {
  var inputPaths: [String] { files.map(path) }
}

extension Upgrade: ConfiguredCommand {
  var inputPaths: [String] { files }
}

internal import ArgumentParser
internal import LintelCommand
internal import LintelDiagnostics
internal import LintelSystem

/// The program; each subcommand has a file of its own.
@main
struct Lintel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lintel",
    abstract: "Checks, converts and runs load balancer configurations.",
    discussion: """
      Every flag is also an environment variable, LINTEL_FAIL_ON for --fail-on, and what is \
      about a project is a key of .lintel.yaml; flags count first, then variables, then the file.

      Exit codes: 0 clean, 1 findings at or above the threshold, 2 wrong usage, 3 a file cannot \
      be read or written, 4 internal error. What cannot be parsed is a finding.
      """,
    version: LintelVersion.current,
    subcommands: [
      Check.self, Explain.self, Rules.self, Format.self, Convert.self, Upgrade.self,
      ShowPlan.self, Run.self,
      ServeLanguage.self, Completions.self, Demo.self,
      ServeDemoOrigin.self, WriteDocumentation.self,
      ShowVersion.self,
    ])

  /// Replaces the parser's own entry point, because its exit codes are not ours.
  static func main() {
    unblockSignals()
    if let message = CommandLine.arguments.dropFirst().first.flatMap(unknownCommand) {
      Terminal.complain("Error: \(message)")
      exit(withError: ExitStatus.usage.code)
    }
    var command: any ParsableCommand
    do {
      command = try Invocation().parse()
    } catch {
      finish(with: error, fullMessage(for: error))
    }
    do {
      try command.run()
    } catch {
      finish(with: error, message(for: error, of: type(of: command)))
    }
  }

  /// What is wrong with the first word where it names no command, or nil.
  private static func unknownCommand(_ word: String) -> String? {
    var names: [String] = []
    var shown: [String] = []
    for command in configuration.subcommands {
      guard let name = command.configuration.commandName else { continue }
      names.append(name)
      if command.configuration.shouldDisplay { shown.append(name) }
    }
    guard !word.hasPrefix("-"), word != "help", !names.contains(word) else { return nil }
    let hint = didYouMean(word, among: shown).map { ", did you mean '\($0)'?" } ?? "."
    let list = shown.joined(separator: ", ")
    return "There is no command '\(word)'\(hint)\nThe commands are \(list)."
  }

  /// What is wrong with a command that was parsed, with its own usage. The parser takes a command
  /// that it is asked for by itself for the whole program.
  private static func message(
    for error: any Error, of command: any ParsableCommand.Type
  ) -> String {
    guard let name = command.configuration.commandName, command != Lintel.self else {
      return fullMessage(for: error)
    }
    return command.fullMessage(for: error)
      .replacing("Usage: \(name)", with: "Usage: lintel \(name)")
      .replacing("See '\(name) --help'", with: "See 'lintel \(name) --help'")
  }

  private static func finish(with error: any Error, _ text: String) -> Never {
    if let code = error as? ExitCode { exit(withError: code) }
    if let failure = error as? InputFailure {
      Terminal.complain("lintel: \(failure.message)")
      exit(withError: ExitStatus.unreadable.code)
    }
    if let failure = error as? OutputFailure {
      Terminal.complain("lintel: \(failure.message)")
      exit(withError: ExitStatus.unreadable.code)
    }
    if let message = (error as? HistoryFailure)?.message ?? (error as? VariableFailure)?.message
      ?? (error as? SettingsFailure)?.message
    {
      Terminal.complain("lintel: \(message)")
      exit(withError: ExitStatus.usage.code)
    }
    if let failure = error as? DocumentFailure {
      Terminal.complain("lintel: \(failure.message)")
      exit(withError: ExitStatus.unreadable.code)
    }
    if exitCode(for: error) == .success {
      Terminal.print(text)
      exit(withError: ExitStatus.clean.code)
    }
    Terminal.complain(text)
    exit(withError: ExitStatus.usage.code)
  }
}

extension ExitStatus {
  /// The status in the form in which a subcommand throws it.
  var code: ExitCode { ExitCode(rawValue) }

  /// Ends the process once everything is written.
  ///
  /// - Parameter model: What is not released before. The system takes the memory back whole, which
  ///   costs nothing; giving up a large configuration value by value takes a good part of the time
  ///   of a check.
  func endProcess<Model>(keeping model: Model) -> Never {
    withExtendedLifetime(model) { LintelSystem.endProcess(rawValue) }
  }
}

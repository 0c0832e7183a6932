internal import ArgumentParser
internal import LintelCommand
internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelLint
internal import LintelUpgrade

struct Completions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Prints a completion script for a shell.",
    discussion: """
      For bash: source <(lintel completions bash). For zsh and fish: write the script into a \
      directory that the shell reads.
      """)

  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish

    var kind: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  @Argument(help: "The shell.")
  var shell: Shell

  func run() {
    Terminal.print(Lintel.completionScript(for: shell.kind))
  }
}

extension CompletionKind {
  /// The versions of HAProxy that are known.
  static var versions: CompletionKind { .list(Version.targets.map(\.description)) }

  /// What chooses rules: ids, names and families.
  static var rules: CompletionKind {
    .list(
      ["all"] + RuleFamily.allCases.map(\.rawValue)
        + RuleCatalogue.identifiers)
  }

  /// What can be explained.
  static var identifiers: CompletionKind {
    .list(
      RuleCatalogue.all.flatMap { [$0.id, $0.name] } + IdentifierCatalogue.faults.map(\.id)
        + UpgradeRule.all.map(\.id))
  }
}

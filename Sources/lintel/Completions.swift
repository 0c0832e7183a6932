internal import ArgumentParser
internal import LintelCommand

struct Completions: ParsableCommand {
  static let configuration = CommandConfiguration(
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

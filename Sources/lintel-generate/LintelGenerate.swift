internal import LintelGrammarNotation

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Regenerates what is derived from `Grammar/` and from the file names of the rules.
///
/// Usage: `lintel-generate <root> [--check]`. With `--check` nothing is written; stale files are
/// named and the status is 1.
@main
enum LintelGenerate {
  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    let isCheck = arguments.contains("--check")
    arguments.removeAll { $0 == "--check" }
    guard let root = arguments.first, arguments.count == 1 else {
      writeError("usage: lintel-generate <repository root> [--check]")
      exit(2)
    }
    do throws(GenerationFailure) {
      let stale = try refresh(root: root, isCheck: isCheck)
      for path in stale { print(isCheck ? "stale: \(path)" : "wrote \(path)") }
      exit(isCheck && !stale.isEmpty ? 1 : 0)
    } catch {
      for message in error.messages { writeError(message) }
      exit(3)
    }
  }
}

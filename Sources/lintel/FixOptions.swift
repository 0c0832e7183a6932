internal import ArgumentParser
internal import LintelCommand
internal import LintelDiagnostics

/// Whether findings are repaired or hidden in the files themselves.
struct FixOptions: ParsableArguments {
  @Flag(help: "Apply the safe fixes to the files; what '-' has read is printed as it is then.")
  var fix = false

  @Flag(help: "With --fix, apply the fixes that change the meaning, too; alone, count them.")
  var unsafeFixes = false

  @Flag(help: "Print what --fix or --add-ignores would change as a patch, and write nothing.")
  var diff = false

  @Flag(help: "Hide all findings that are left by comments in the files.")
  var addIgnores = false

  @Option(help: "The reason that --add-ignores states.")
  var reason = "to be reviewed"

  func validate() throws {
    guard !reason.allSatisfy(\.isWhitespace), !reason.contains(where: \.isNewline) else {
      throw ValidationError("A reason is one line that says something.")
    }
  }

  var isWanted: Bool { fix || unsafeFixes || diff || addIgnores }

  /// Whether fixes are applied: a patch shows them unless it is asked for suppressions only.
  var appliesFixes: Bool { fix || (diff && !addIgnores) }

  /// Whether anything is written.
  var writes: Bool { (fix || addIgnores) && !diff }

  /// Applies what is asked for.
  ///
  /// - Parameter choose: The findings among those of the session that count.
  func apply(to session: inout FixSession, choosing choose: (FixSession) -> [Diagnostic]) {
    if appliesFixes {
      let allowed: Set<Fix.Safety> = unsafeFixes ? [.safe, .unsafe] : [.safe]
      session.apply(trustingConditions: unsafeFixes) { session in
        choose(session).filter { $0.fix.map { allowed.contains($0.safety) } ?? false }
      }
    }
    if addIgnores { session.addSuppressions(reason: reason, for: choose) }
  }
}

internal import ArgumentParser
internal import LintelCommand
internal import LintelDiagnostics
internal import LintelLint

/// What a project makes of the rules.
struct PolicyOptions: ParsableArguments {
  @Option(help: "Apply these rules in addition to those of the profile, separated by commas.")
  var extendSelect: [String] = []

  @Flag(help: "Apply rules in preview as well, where the profile would have them.")
  var preview = false

  @Option(
    help: ArgumentHelp(
      "Report a rule or a family with another severity; repeatable.",
      valueName: "rule=severity"))
  var severity: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave out rules in files that a pattern matches; repeatable.",
      valueName: "pattern:rules"))
  var perFileIgnores: [String] = []

  func validate() throws { _ = try findingPolicy() }

  func findingPolicy() throws -> FindingPolicy {
    var policy = FindingPolicy()
    for text in severity {
      let parts = text.split(separator: "=", maxSplits: 1).map(CommandFlag.trimmed)
      guard parts.count == 2, let severity = Severity(rawValue: parts[1]) else {
        throw ValidationError(
          "'\(text)' is no severity of a rule; write RULE=error, warning, info or style.")
      }
      policy.severities[try Self.selector(parts[0])] = severity
    }
    for text in perFileIgnores {
      guard let colon = text.lastIndex(of: ":"), colon > text.startIndex else {
        throw ValidationError("'\(text)' names no rules for a file; write PATTERN:RULE,RULE.")
      }
      let rules = text[text.index(after: colon)...].split(separator: ",").map(CommandFlag.trimmed)
      guard !rules.isEmpty, let pattern = patterns([String(text[..<colon])]).first else {
        throw ValidationError("'\(text)' names no rules for a file; write PATTERN:RULE,RULE.")
      }
      policy.ignores.append((pattern, Set(try rules.map(Self.selector))))
    }
    return policy
  }

  private static func selector(_ text: String) throws -> String {
    let name = IdentifierCatalogue.canonical(text)
    if let fault = FindingPolicy.fault(of: name) { throw ValidationError(fault) }
    return name
  }
}

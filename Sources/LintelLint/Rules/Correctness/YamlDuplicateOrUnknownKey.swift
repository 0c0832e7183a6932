internal import LintelDiagnostics
internal import LintelSource

/// A key of a YAML document has no place in it.
enum YamlDuplicateOrUnknownKey: RefiningRule {
  static let metadata = RuleMetadata(
    id: "CO15",
    name: "yaml-duplicate-or-unknown-key",
    severity: .error, otherSeverities: [.warning],
    category: .validity,
    summary:
      "A mapping has a key twice, one that does not exist, or an anchor that nothing repeats.",
    rationale: """
      Most YAML readers keep the last of two equal keys and say nothing, and pass over keys that \
      they do not know. A mapping has no order either, so rules whose order has a meaning are \
      lists. An anchor without an alias looks shared and is not.
      """,
    remedy: "Keep one of the keys, spell it as the reference does, and write rules as a list",
    reference: "YAML 1.2.2, 3.2.1.1; the YAML notation of lintel"
  )

  static let examples: [RuleExample] = [
    RuleExample.bad(
      """
      lintel: 1
      backends:
        - name: app
          timeout.server: 30s
          1️⃣timeout.server: 5m
      """,
      "1️⃣ the mapping has the key 'timeout.server' twice"
    ).inYAML,
    RuleExample.bad(
      """
      lintel: 1
      global:
        1️⃣maxcon: 2000
      """,
      "1️⃣ unknown key 'maxcon' in 'global'"
    ).inYAML,
    RuleExample.bad(
      """
      lintel: 1
      defaults:
        - name: web
          retries: 1️⃣&tries 3
      """,
      "1️⃣ no alias '*tries' repeats this"
    ).inYAML,
    RuleExample.good(
      """
      lintel: 1
      backends:
        - name: app
          timeout.server: 5m
      """
    ).inYAML,
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    analysis.layout.forEachYAMLFile { file in
      for anchor in YAMLAnchors(of: file).unused {
        findings.report(
          "no alias '*\(anchor.name)' repeats this", at: anchor.range, severity: .warning,
          help: "Delete the anchor, or use it")
      }
    }
  }

  static func refine(_ fault: Diagnostic, in context: FaultContext) -> Refinement? {
    guard context.isYAML, !WrongSideOptionFatalSince32.isAboutOption(fault) else { return nil }
    if fault.rule == "CF18", isMappingOfRules(fault, in: context) {
      return Refinement(
        fault.message + ": rules run in order, and a mapping has none",
        help: "write a list: `- ACTION if CONDITION`")
    }
    let isAboutKeys =
      ["YS08", "YS09", "YS12"].contains(fault.rule)
      || fault.message.hasPrefix("unknown key '")
      || fault.message.hasPrefix("'directives' is a list of ")
      || fault.message.hasPrefix("unknown section '")
    return isAboutKeys ? Refinement(fault.message, help: fault.help) : nil
  }

  /// True where rules, which run in order, stand in a mapping.
  private static func isMappingOfRules(_ fault: Diagnostic, in context: FaultContext) -> Bool {
    let lists = ["'http-", "'tcp-re", "'redirect'", "'use_backend'", "'use-server'"]
    guard fault.message.hasSuffix(" is text here, not a mapping"),
      lists.contains(where: { fault.message.hasPrefix($0) })
    else { return false }
    // An item of a list that holds a colon is text without its quotes.
    let words = context.words
    return words.first?.value != "-" || words.dropFirst().first?.value.hasPrefix("{") == true
  }
}

internal import LintelDiagnostics

/// A key of a YAML document has no place in it.
enum YamlDuplicateOrUnknownKey: RefiningRule {
  static let metadata = RuleMetadata(
    id: "CO15",
    name: "yaml-duplicate-or-unknown-key",
    severity: .error,
    category: .validity,
    summary: "A mapping has a key twice, a key that does not exist, or stands where order counts.",
    rationale: """
      Most YAML readers keep the last of two equal keys and say nothing, and pass over keys that \
      they do not know. A mapping has no order either, so rules whose order has a meaning are lists.
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
    RuleExample.good(
      """
      lintel: 1
      backends:
        - name: app
          timeout.server: 5m
      """
    ).inYAML,
  ]

  static func refine(_ fault: Diagnostic, in context: FaultContext) -> Refinement? {
    guard context.isYAML else { return nil }
    let isAboutKeys =
      ["YS08", "YS09", "YS12"].contains(fault.rule)
      || fault.message.hasPrefix("unknown key '")
      || fault.message.hasPrefix("'directives' is a list of ")
      || fault.message.hasPrefix("unknown section '")
    return isAboutKeys ? Refinement(fault.message, help: fault.help) : nil
  }
}

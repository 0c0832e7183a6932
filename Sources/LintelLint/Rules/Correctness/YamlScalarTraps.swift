internal import LintelDiagnostics
internal import LintelIR
internal import LintelSource

/// A YAML scalar without quotes is not the text that it seems to be.
enum YamlScalarTraps: RefiningRule {
  static let metadata = RuleMetadata(
    id: "CO14",
    name: "yaml-scalar-traps",
    severity: .error, otherSeverities: [.warning],
    category: .validity,
    summary: "A scalar without quotes is an alias, a boolean, or a number to some YAML readers.",
    rationale: """
      `*:80` starts an alias and does not parse. `0660` is 432, `3.10` is 3.1, `1:30` is 90 and \
      `no` is false for readers of YAML 1.1; lintel reads the word that is written, the next tool \
      does not.
      """,
    remedy: "Put the scalar into quotes; `true` and `false` switch options",
    reference: "YAML 1.2.2, 5.3 and 10.3; YAML 1.1 types int, float and bool"
  )

  static let examples: [RuleExample] = [
    RuleExample.bad(
      """
      lintel: 1
      frontends:
        - name: web
          bind: 1️⃣*:8080
      """,
      "1️⃣ '*:8080' does not stand for itself in YAML",
      fixed: """
        lintel: 1
        frontends:
          - name: web
            bind: "*:8080"
        """
    ).inYAML,
    RuleExample.bad(
      """
      lintel: 1
      frontends:
        - name: web
          bind: {address: "/run/web.sock", mode: 1️⃣0660}
          option: {httplog: 2️⃣yes}
      """,
      "1️⃣ '0660' is another value for readers of YAML 1.1",
      "2️⃣ 'yes' is a word, not a boolean"
    ).inYAML,
    RuleExample.good(
      """
      lintel: 1
      frontends:
        - name: web
          bind: {address: "*:8080", mode: "0660"}
          option: {httplog: true}
      """
    ).inYAML,
  ]

  private static let booleans: Set<String> = ["yes", "no", "on", "off", "y", "n"]

  static func refine(_ fault: Diagnostic, in context: FaultContext) -> Refinement? {
    guard context.isYAML else { return nil }
    if fault.rule == "YS01" || fault.rule == "YS06" { return unreadable(in: context) }
    if fault.rule == "CF18", fault.message.hasSuffix(" is text here, not a mapping"),
      context.words.first?.value == "-",
      context.words.dropFirst().first?.value.hasPrefix("{") == false
    {
      return Refinement(
        "': ' makes a mapping of this item", at: context.words.dropFirst().first?.range,
        help: "put the item into quotes")
    }
    let text = context.text(fault.range)
    if booleans.contains(text.lowercased()) || text == "~" {
      return Refinement(
        text == "~" ? "'~' is no value" : "'\(text)' is a word, not a boolean",
        help: text == "~" ? nil : "write true or false")
    }
    guard fault.rule == "CF05", isNumberToOthers(text) else { return nil }
    return Refinement("'\(text)' is another value for readers of YAML 1.1")
  }

  /// A value that starts as YAML's own punctuation does, or holds it.
  private static func unreadable(in context: FaultContext) -> Refinement? {
    let words = context.words
    guard let index = words.firstIndex(where: { "*@%`".contains($0.value.first ?? " ") }),
      index > 0, words[index - 1].value.hasSuffix(":") || words[index - 1].value == "-"
    else { return nil }
    let value = words[index]
    guard !value.value.contains("\""), value.value.count > 1 else { return nil }
    return Refinement(
      "'\(value.value)' does not stand for itself in YAML", at: value.range,
      fix: Fix(
        safety: .safe, title: "put it into quotes",
        edits: [TextEdit(range: value.range, replacement: "\"\(value.value)\"")]))
  }

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    guard analysis.layout.hasYAML else { return }
    for section in analysis.configuration.sections {
      if let name = section.name { check(name, analysis.layout, into: &findings) }
      for directive in section.directives {
        for word in directive.words { check(word, analysis.layout, into: &findings) }
      }
    }
  }

  private static func check(_ word: Word, _ layout: Layout, into findings: inout Findings) {
    let text = word.text
    guard word.template == nil, text.utf8.count <= 24,
      isNumberToOthers(text) || booleans.contains(text), layout.isPlainScalar(word.range),
      layout.text(word.range) == text
    else { return }
    findings.report(
      "'\(text)' is another value for readers of YAML 1.1", at: word.range, severity: .warning)
  }

  /// Octal numbers, numbers of base 60, exponents, and floats that lose a zero.
  private static func isNumberToOthers(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, first &- 0x30 <= 9, bytes.count > 1 else { return false }
    let digits = bytes.count { $0 &- 0x30 <= 9 }
    let others = bytes.filter { $0 &- 0x30 > 9 }
    switch others.count {
    case 0: return first == 0x30
    case 1:
      let isFloat = others[0] == UInt8(ascii: ".") && bytes.last == 0x30
      return digits > 1 && (isFloat || [0x3A, 0x5F, 0x65, 0x45].contains(others[0]))
    default: return others.allSatisfy { $0 == 0x3A || $0 == 0x5F }
    }
  }
}

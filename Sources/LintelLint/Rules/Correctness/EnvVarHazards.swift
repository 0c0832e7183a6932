internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A variable of the environment does something else than it seems to.
enum EnvVarHazards: RefiningRule {
  static let metadata = RuleMetadata(
    id: "CO02",
    name: "env-var-hazards",
    severity: .error, otherSeverities: [.warning],
    summary: """
      An address loses its host when a variable is not set, or a variable stands where none is \
      expanded.
      """,
    rationale: """
      `bind "${IP}:443"` without `IP` is `:443`, which listens on every address. And variables \
      are expanded only between double quotes: elsewhere `$HOME` is five characters. HAProxy \
      says nothing in either case.
      """,
    remedy: "State a default with `${NAME-default}`, and put the word into double quotes",
    reference: "HAProxy configuration manual, 2.3 and 2.6"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind 1️⃣"${LINTEL_UNSET_IP}:8080"
        http-request set-header X-Env 2️⃣$HOME
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ without LINTEL_UNSET_IP this listens on every address",
      "2️⃣ this is the text '$HOME': variables are expanded only between double quotes",
      fixed: """
        frontend web
          bind "${LINTEL_UNSET_IP}:8080"
          http-request set-header X-Env "$HOME"
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ),
    .bad(
      """
      global
        stats socket 1️⃣"ipv4@${LINTEL_UNSET_IP}:9999" level user
        stats socket 4️⃣"${LINTEL_UNSET_FOLDER}/lintel.sock" level user
      frontend web
        bind :8080
        http-request set-header X-Env 2️⃣'${STAGE}'
        http-request set-header X-Env 5️⃣"${LINTEL_UNSET_STAGE}"
        default_backend app
      backend app
        server a 10.0.0.1:80 3️⃣"${LINTEL_UNSET_OPTIONS}"
      """,
      "1️⃣ without LINTEL_UNSET_IP this listens on every address",
      "4️⃣ without LINTEL_UNSET_FOLDER this is in the root directory",
      "2️⃣ this is the text '$STAGE': variables are expanded only between double quotes",
      "5️⃣ without LINTEL_UNSET_STAGE this argument is empty, which ends the line for HAProxy",
      "3️⃣ without LINTEL_UNSET_OPTIONS this argument is empty, which ends the line for HAProxy"
    ),
    .bad(
      """
      backend app
        server a 1️⃣"${LINTEL_UNSET_HOST}:80"
      """,
      "1️⃣ without LINTEL_UNSET_HOST this address has no host"
    ),
    .good(
      #"""
      frontend web
        bind "${LINTEL_UNSET_IP-127.0.0.1}:8080"
        bind "10.0.0.1:${LINTEL_UNSET_PORT}"
        http-request set-header X-Env "$HOME"
        http-request set-header X-Sum $1.50
        acl php path_reg -i \.php$
        default_backend app
      backend app
        server a 10.0.0.1:80
      """#
    ),
  ]

  /// A variable that is not set leaves an empty argument, at which HAProxy stops.
  static func refine(_ fault: Diagnostic, in context: FaultContext) -> Refinement? {
    if fault.rule == "CF05", !context.isYAML, case let text = context.text(fault.range),
      !text.hasPrefix("\""), let name = text.unexpandedVariable
    {
      return Refinement(unexpanded(name))
    }
    guard fault.message.hasPrefix("unknown option ''"),
      let word = context.words.first(where: { $0.range.lower == fault.range.lower }),
      word.value.hasPrefix("\"$")
    else { return nil }
    let name = word.value.filter { !"\"${}".contains($0) }
    return Refinement("without \(name) this argument is empty, which ends the line for HAProxy")
  }

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let guarded = guards(of: analysis)
    var told: Set<String> = []
    for line in analysis.directives(.dollar) {
      let directive = line.directive
      for unset in directive.unsetVariables
      where !guarded.contains(where: { $0.contains(unset.name) }) {
        guard unset.isAddress || told.insert(unset.name).inserted else { continue }
        findings.report(
          "without \(unset.name) \(unset.consequence)", at: unset.word.range,
          severity: unset.isAddress ? nil : .warning)
      }
      guard analysis.configuration.sections[line.section].kind != .userlist else { continue }
      for word in directive.words { checkText(word, analysis.layout, into: &findings) }
    }
  }

  /// The conditional lines: who asks whether a variable is set knows that it may not be.
  private static func guards(of analysis: Analysis) -> [String] {
    analysis.configuration.verbatim.filter(\.isConditional).map(\.text)
  }

  private static func unexpanded(_ name: String) -> String {
    "this is the text '\(name)': variables are expanded only between double quotes"
  }

  private static func checkText(
    _ word: Word, _ layout: Layout, into findings: inout Findings
  ) {
    guard word.template == nil, let name = word.text.unexpandedVariable else { return }
    let isBare = word.isBare && !word.text.contains("\"")
    findings.report(
      unexpanded(name), at: word.range,
      fix: isBare
        ? layout.fix(
          .unsafe, "quote the word", layout.replacement(of: word.range, with: "\"\(word.text)\""))
        : nil)
  }
}

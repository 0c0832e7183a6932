internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A variable of the environment does something else than it seems to.
enum EnvVarHazards: Rule {
  static let metadata = RuleMetadata(
    id: "CO02",
    name: "env-var-hazards",
    severity: .error,
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

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let guarded = guards(of: analysis)
    for line in analysis.directives(.dollar) {
      let directive = line.directive
      if let word = directive.addressWord, let name = word.leadingReference,
        !guarded.contains(where: { $0.contains(name) })
      {
        let isBind = directive.keyword == .bind || directive.keyword == .statsSocket
        findings.report(
          "without \(name) this \(isBind ? "listens on every address" : "address has no host")",
          at: word.range)
      }
      guard analysis.configuration.sections[line.section].kind != .userlist else { continue }
      for word in directive.words { checkText(word, analysis.layout, into: &findings) }
    }
  }

  /// The conditional lines: who asks whether a variable is set knows that it may not be.
  private static func guards(of analysis: Analysis) -> [String] {
    analysis.configuration.verbatim.filter(\.isConditional).map(\.text)
  }

  private static func checkText(
    _ word: Word, _ layout: Layout, into findings: inout Findings
  ) {
    guard word.template == nil, let name = word.text.unexpandedVariable else { return }
    let isBare = word.isBare && !word.text.contains("\"")
    findings.report(
      "this is the text '\(name)': variables are expanded only between double quotes",
      at: word.range,
      fix: isBare
        ? layout.fix(
          .unsafe, "quote the word", layout.replacement(of: word.range, with: "\"\(word.text)\""))
        : nil)
  }
}

extension Directive {
  /// The word that holds the address of a socket or a server.
  fileprivate var addressWord: Word? {
    switch keyword {
    case .bind, .statsSocket: words.first
    case .server, .serverTemplate: words.count > 1 ? words[1] : nil
    default: nil
    }
  }
}

extension Word {
  /// The variable without a value and without a default that the whole host is taken from.
  fileprivate var leadingReference: String? {
    guard isUnresolved, let template, template.hasPrefix("${"),
      let end = template.firstIndex(of: "}")
    else { return nil }
    let name = template[template.index(template.startIndex, offsetBy: 2)..<end]
    guard !name.contains("-"), template[template.index(after: end)...].hasPrefix(":") else {
      return nil
    }
    return String(name)
  }
}

extension String {
  /// The first `$NAME` in capitals that stands alone, as a shell would expand it.
  fileprivate var unexpandedVariable: String? {
    guard utf8.contains(UInt8(ascii: "$")), let dollar = firstIndex(of: "$") else { return nil }
    let rest = self[index(after: dollar)...]
    let name = rest.prefix { $0.isASCII && ($0.isUppercase || $0.isNumber || $0 == "_") }
    guard name.count > 1, let first = name.first, !first.isNumber,
      !rest.dropFirst(name.count).contains("$"), rest.dropFirst(name.count).first?.isLetter != true
    else { return nil }
    return "$" + name
  }
}

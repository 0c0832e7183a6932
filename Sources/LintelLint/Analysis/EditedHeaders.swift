internal import LintelGrammar
internal import LintelIR

extension Directive {
  /// The header that the rule sets, adds or deletes.
  var editedHeader: String? {
    switch actionName {
    case "set-header", "add-header", "del-header": words.count > 1 ? words[1].text : nil
    default: nil
    }
  }
}

/// What the rules of a proxy do about headers, and which requests they send away.
struct EditedHeaders {
  /// The headers, in lower case, that are set under some condition and under its opposite.
  private var covered: Set<String> = []
  /// The headers, in lower case, that are deleted under some condition: somebody has thought of
  /// them.
  private var deleted: Set<String> = []
  /// What sends a request away before it reaches a server.
  private var exits: Set<Literal> = []
  private let isAlwaysTLS: Bool
  /// True where the frontend itself sets or deletes a header about the client's TLS, or sends away
  /// who has none.
  private(set) var protectsTLS = false

  init(of proxy: Proxy, in analysis: Analysis) {
    isAlwaysTLS = !proxy.binds.isEmpty && proxy.binds.allSatisfy { $0.has(.ssl) }
    var set: [String: Set<Literal>] = [:]
    for rule in proxy.all(.httpRequest) {
      if let header = rule.editedHeader?.lowercased() {
        if header.hasPrefix("x-forwarded") { protectsTLS = true }
        if rule.actionName == "del-header" { deleted.insert(header) }
        guard rule.actionName == "set-header" else { continue }
        for literal in Self.single(rule, of: proxy, in: analysis) {
          if set[header]?.contains(literal.opposite) == true { covered.insert(header) }
          set[header, default: []].insert(literal)
        }
      } else if ["redirect", "deny", "reject", "return"].contains(rule.actionName ?? "") {
        exits.formUnion(Self.single(rule, of: proxy, in: analysis))
      }
    }
    for rule in proxy.all(.redirect) {
      exits.formUnion(Self.single(rule, of: proxy, in: analysis))
    }
    if sendsAwayWithoutTLS { protectsTLS = true }
  }

  /// True where clients without TLS do not get through.
  var sendsAwayWithoutTLS: Bool { exits.contains { $0.atom.sample == "ssl_fc" } }

  /// True where the conditions of the rules that set the header include one and its opposite.
  func coverEveryCase(of header: String) -> Bool { covered.contains(header.lowercased()) }

  func deletes(_ header: String) -> Bool { deleted.contains(header.lowercased()) }

  /// True where every request that gets this far meets the rule's condition: there are only
  /// connections with TLS, or the others have been sent away.
  func alwaysMeet(_ rule: Directive, of proxy: Proxy, in analysis: Analysis) -> Bool {
    Self.single(rule, of: proxy, in: analysis).contains { literal in
      exits.contains(literal.opposite)
        || (isAlwaysTLS && !literal.isNegated && literal.atom.sample == "ssl_fc")
    }
  }

  /// The alternatives of a rule's condition that are one test.
  private static func single(
    _ rule: Directive, of proxy: Proxy, in analysis: Analysis
  ) -> [Literal] {
    guard let form = analysis.form(of: rule.condition, in: proxy) else { return [] }
    return form.alternatives.compactMap { $0.count == 1 ? $0[0] : nil }
  }
}

extension Analysis {
  /// True where each frontend of a backend sets or deletes a header of every request.
  func isReplaced(_ header: String, before backend: Proxy) -> Bool {
    guard let index = definitions.backends[backend.name.value] else { return false }
    return routes.frontends(of: index).allSatisfy { frontend in
      proxies[frontend].all(.httpRequest).contains { rule in
        !rule.isConditional && rule.actionName != "add-header"
          && rule.editedHeader?.lowercased() == header.lowercased()
      }
    }
  }
}

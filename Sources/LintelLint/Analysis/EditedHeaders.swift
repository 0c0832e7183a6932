internal import LintelGrammar
internal import LintelIR

extension Directive {
  /// The header that the rule sets, adds or deletes.
  var editedHeader: String? {
    guard let action = actionName, ["set-header", "add-header", "del-header"].contains(action),
      words.count > 1
    else { return nil }
    return words[1].text
  }
}

extension Proxy {
  /// True where the conditions of the rules that set the header include one and its opposite.
  func coversEveryCase(of header: String) -> Bool {
    let rules = all(.httpRequest).filter {
      $0.actionName == "set-header" && $0.words[1].text.lowercased() == header.lowercased()
    }
    let single = rules.compactMap { NormalForm($0.condition, acls: aclTests) }
      .flatMap(\.alternatives).filter { $0.count == 1 }.map { $0[0] }
    return single.contains { literal in
      single.contains { $0.atom == literal.atom && $0.isNegated != literal.isNegated }
    }
  }

  /// True where the header is deleted under some condition: somebody has thought of it.
  func deletesElsewhere(_ header: String) -> Bool {
    all(.httpRequest).contains {
      $0.actionName == "del-header" && $0.words.count > 1
        && $0.words[1].text.lowercased() == header.lowercased()
    }
  }

  /// True where every request that gets this far meets the rule's condition: there are only
  /// connections with TLS, or the others have been sent away.
  func alwaysMeets(_ rule: Directive) -> Bool {
    guard let form = NormalForm(rule.condition, acls: aclTests) else { return false }
    let single = form.alternatives.filter { $0.count == 1 }.map { $0[0] }
    if !binds.isEmpty, binds.allSatisfy({ $0.has(.ssl) }),
      single.contains(where: { !$0.isNegated && $0.atom.sample == "ssl_fc" })
    {
      return true
    }
    return single.contains { literal in
      exits.contains { $0.atom == literal.atom && $0.isNegated != literal.isNegated }
    }
  }

  /// What sends a request away before it reaches a server.
  private var exits: [Literal] {
    let tests = aclTests
    return (all(.httpRequest) + all(.redirect)).filter { rule in
      rule.keyword == .redirect
        || ["redirect", "deny", "reject", "return"].contains(rule.actionName ?? "")
    }.compactMap { NormalForm($0.condition, acls: tests) }
      .flatMap(\.alternatives).filter { $0.count == 1 }.map { $0[0] }
  }

  /// True where the frontend itself sets or deletes a header about the client's TLS, or sends away
  /// who has none.
  var protectsTLS: Bool {
    exits.contains { $0.atom.sample == "ssl_fc" }
      || all(.httpRequest).contains {
        $0.editedHeader?.lowercased().hasPrefix("x-forwarded") == true
      }
  }
}

package import LintelGrammar
internal import LintelIR

/// Something without which a rule has nothing to look at.
package enum RuleTrigger: Hashable, Sendable {
  /// A keyword of `global`, of a proxy or of any other section.
  case keyword(KeywordID)
  /// An option of a server, or of a `default-server` line that applies to one.
  case serverOption(ServerOptionID)
}

/// What a configuration states anywhere.
struct StatedNames: Sendable {
  private var keywords: [Bool]
  private var serverOptions = OptionMask()

  init(of otherSections: [Section], in configuration: Configuration, uses: KeywordUses) {
    keywords = KeywordID.allCases.map { !uses.sections(stating: $0).isEmpty }
    for section in otherSections {
      for directive in section.directives { keywords[Int(directive.keyword.rawValue)] = true }
    }
    for proxy in configuration.backends {
      for server in proxy.servers { serverOptions.formUnion(server) }
    }
  }

  /// True where it may occur.
  func contains(_ trigger: RuleTrigger) -> Bool {
    switch trigger {
    case .keyword(let keyword): keywords[Int(keyword.rawValue)]
    case .serverOption(let option): serverOptions.contains(option)
    }
  }
}

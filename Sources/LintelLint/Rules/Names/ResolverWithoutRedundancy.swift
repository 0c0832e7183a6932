internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// One name server is all there is.
enum ResolverWithoutRedundancy: Rule {
  static let metadata = RuleMetadata(
    id: "DN04",
    name: "resolver-without-redundancy",
    severity: .info, otherSeverities: [.warning],
    summary: "A `resolvers` section has a single name server, or none, or nothing uses it.",
    rationale: """
      When it does not answer for the time of `hold`, every server with a name goes down at \
      once. A section without name servers resolves nothing; HAProxy warns of that.
      """,
    remedy: "Add a second `nameserver`, or `parse-resolv-conf`",
    reference: "HAProxy configuration manual, 5.3.2, `resolvers`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      resolvers 1️⃣dns
        nameserver a 192.0.2.53:53
      resolvers 2️⃣none
        hold valid 10s
      resolvers 3️⃣spare
        nameserver a 192.0.2.53:53
        nameserver b 192.0.2.54:53
      backend app
        server a a.example.com:80 resolvers dns init-addr none
        server b b.example.com:80 resolvers none init-addr none
      """,
      "1️⃣ resolvers section 'dns' has one name server",
      "2️⃣ resolvers section 'none' has no name server",
      "3️⃣ nothing uses resolvers section 'spare'"
    ),
    .good(
      """
      resolvers dns
        nameserver a 192.0.2.53:53
        nameserver b 192.0.2.54:53
      resolvers system
        parse-resolv-conf
      resolvers stub
        nameserver a 127.0.0.53:53
      frontend web
        bind :8080
        http-request do-resolve(txn.a,system,ipv4) req.hdr(host)
      backend app
        server a a.example.com:80 resolvers dns init-addr none
        server b b.example.com:80 resolvers stub init-addr none
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for section in analysis.otherSections where section.kind == .resolvers {
      if let name = section.name, name.text != "default", !isUsed(name.text, analysis) {
        // Servers that it was meant for are what DN01 is about.
        guard !hasNamesWithoutResolvers(analysis) else { continue }
        findings.report("nothing uses resolvers section '\(name.text)'", at: name.range)
        continue
      }
      guard let name = section.name,
        !section.directives.contains(where: { $0.keyword == .parseResolvConf })
      else { continue }
      let servers = section.directives.filter { $0.keyword == .nameserver }
      if servers.isEmpty {
        findings.report(
          "resolvers section '\(name.text)' has no name server", at: name.range, severity: .warning)
      } else if servers.count == 1, !isCache(servers[0]) {
        findings.report("resolvers section '\(name.text)' has one name server", at: name.range)
      }
    }
  }

  private static func isUsed(_ name: String, _ analysis: Analysis) -> Bool {
    // A name that is defined nowhere may be this one, misspelled.
    let known = analysis.definitions.names(.resolvers)
    if analysis.references.contains(where: {
      $0.kind == .resolvers && ($0.name == name || !known.contains($0.name) && $0.name != "default")
    }) {
      return true
    }
    if analysis.configuration.globalSetting(.httpclientResolversId)?.words.first?.text == name {
      return true
    }
    // `do-resolve(txn.address,dns,ipv4)` names it among its parameters.
    return [KeywordID.httpRequest, .tcpRequestContent].contains { keyword in
      analysis.sections(stating: keyword).contains { section in
        section.all(keyword).contains { rule in
          guard rule.actionName == "do-resolve", let action = rule.action else { return false }
          let parameters = action.name.text.split { ",()".contains($0) }
          return parameters.count > 2 && parameters[2] == name
        }
      }
    }
  }

  private static func hasNamesWithoutResolvers(_ analysis: Analysis) -> Bool {
    analysis.backends.contains { backend in
      backend.servers.contains { server in
        guard case .name(let name) = server.address.value.host else { return false }
        return name.contains(".") && !server.has(.resolvers)
      }
    }
  }

  /// The caches of systemd and of Docker ask several servers.
  private static func isCache(_ server: Directive) -> Bool {
    let address = server.words.count > 1 ? server.words[1].text : ""
    return address.contains("127.0.0.53") || address.contains("127.0.0.11")
  }
}

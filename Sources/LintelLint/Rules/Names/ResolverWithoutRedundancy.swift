internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// One name server is all there is.
enum ResolverWithoutRedundancy: Rule {
  static let metadata = RuleMetadata(
    id: "DN04",
    name: "resolver-without-redundancy",
    severity: .info,
    summary: "A `resolvers` section has a single name server, or none.",
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
      """,
      "1️⃣ resolvers section 'dns' has one name server",
      "2️⃣ resolvers section 'none' has no name server"
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
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for section in analysis.otherSections where section.kind == .resolvers {
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

  /// A cache on the machine itself, and that of Docker, ask several servers.
  private static func isCache(_ server: Directive) -> Bool {
    server.words.count > 1 && server.words[1].text.contains("127.0.0.")
  }
}

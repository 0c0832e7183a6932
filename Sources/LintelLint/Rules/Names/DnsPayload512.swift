internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Long answers of a name server are cut.
enum DnsPayload512: Rule {
  static let metadata = RuleMetadata(
    id: "DN03",
    name: "dns-payload-512",
    severity: .warning,
    summary: "A name with many addresses is resolved with answers of at most 512 bytes.",
    rationale: """
      What does not fit is left out, and the servers beyond go down, other ones each time.
      """,
    remedy: "Add `accepted_payload_size 4096` to the `resolvers` section",
    reference: "HAProxy configuration manual, 5.3.2, `accepted_payload_size`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      resolvers 1️⃣dns
        nameserver a 127.0.0.1:53
      backend app
        server-template w 20 _http._tcp.app.internal resolvers dns init-addr none check
      """,
      "1️⃣ answers of more than 512 bytes are cut, and a server template uses resolvers section 'dns'"
    ),
    .bad(
      """
      resolvers dns
        nameserver a 127.0.0.1:53
        accepted_payload_size 1️⃣1000
      backend app
        default-server resolvers dns init-addr none
        server-template w 5 app.internal:80
      """,
      "1️⃣ answers of more than 1000 bytes are cut, and a server template uses resolvers section 'dns'"
    ),
    .good(
      """
      resolvers dns
        nameserver a 127.0.0.1:53
        accepted_payload_size 4096
      backend app
        server-template w 20 _http._tcp.app.internal resolvers dns init-addr none check
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.serverTemplate)]

  private static let enough = 1232

  private static func fix(_ size: Word?, _ last: Directive?, _ layout: Layout) -> Fix? {
    if let size {
      return layout.fix(
        .safe, "accept 4096 bytes", layout.replacement(of: size.range, with: "4096"))
    }
    return layout.fix(
      .safe, "accept 4096 bytes",
      last.flatMap { layout.insertion(of: "accepted_payload_size 4096", after: $0) })
  }

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var users: [String: SourceRange] = [:]
    for proxy in analysis.backends where proxy.setting(.serverTemplate) != nil {
      for server in proxy.servers where server.directive.keyword == .serverTemplate {
        guard let section = server.argument(.resolvers)?.text, users[section] == nil else {
          continue
        }
        users[section] = server.range
      }
    }
    guard !users.isEmpty else { return }
    for section in analysis.otherSections where section.kind == .resolvers {
      guard let name = section.name, let user = users[name.text] else { continue }
      let size = section.directives.last { $0.keyword == .acceptedPayloadSize }?.words.first
      let bytes = size.flatMap { Int($0.text) } ?? 512
      let usesTCP = section.directives.contains {
        $0.words.count > 1 && $0.words[1].text.hasPrefix("tcp@")
      }
      guard bytes < enough, !usesTCP else { continue }
      findings.report(
        "answers of more than \(bytes) bytes are cut, and a server template uses resolvers section "
          + "'\(name.text)'", at: size?.range ?? name.range,
        related: [RelatedPlace(range: user, message: "used here")],
        fix: fix(size, section.directives.last, analysis.layout))
    }
  }
}

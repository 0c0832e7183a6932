internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Servers stand by for none, or all but one of them for nothing.
enum BackupsWithoutAllbackups: Rule {
  static let metadata = RuleMetadata(
    id: "LB11",
    name: "backups-without-allbackups",
    severity: .info,
    summary: "Every server of a backend is a backup, or several are and one works at a time.",
    rationale: """
      `backup` servers get requests while no other server works, and of several only the first \
      that works does, unless `option allbackups` is on. Where all servers are backups, one of \
      them has all the load and the others have none.
      """,
    remedy: "Delete `backup` from the servers that share the load, or add `option allbackups`",
    reference: "HAProxy configuration manual, 5.2, `backup`; 4.2, `option allbackups`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend app
        server a 10.0.0.1:80 1️⃣backup
        server b 10.0.0.2:80 backup
      """,
      "1️⃣ every server of backend 'app' is a backup, so the first has all the load"
    ),
    .bad(
      """
      backend app
        server a 10.0.0.1:80
        server b 10.0.0.2:80
        server c 10.0.0.3:80 1️⃣backup
        server d 10.0.0.4:80 backup
      """,
      "1️⃣ only one of the 2 backups of backend 'app' works at a time"
    ),
    .good(
      """
      backend app
        server a 10.0.0.1:80
        server b 10.0.0.2:80
        server c 10.0.0.3:80 backup
      backend spare
        option allbackups
        server a 10.0.0.1:80
        server b 10.0.0.2:80 backup
        server c 10.0.0.3:80 backup
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.serverOption(.backup)]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends {
      let backups = proxy.usableServers.filter(\.isBackup)
      guard let first = backups.first, !analysis.isIncomplete(proxy) else { continue }
      let sharesLoad = proxy.isOn(.optionAllbackups).value
      let place = first.option(.backup)?.range ?? first.range
      let related = backups.dropFirst().map {
        RelatedPlace(range: $0.range, message: "another backup")
      }
      if backups.count == proxy.usableServers.count {
        let consequence =
          sharesLoad || backups.count == 1
          ? "which changes nothing" : "so the first has all the load"
        findings.report(
          "every server of \(proxy.described) is a backup, \(consequence)", at: place,
          related: related)
      } else if backups.count > 1, !sharesLoad, proxy.activeServers.count > 1 {
        // One server with several behind it is an order of preference, such as of databases.
        findings.report(
          "only one of the \(backups.count) backups of \(proxy.described) works at a time",
          at: place, related: related)
      }
    }
  }
}

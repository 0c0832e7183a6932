internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Connections stay with a database that is no longer the primary.
enum DbFailoverKeepsSessions: Rule {
  static let metadata = RuleMetadata(
    id: "HC15",
    name: "db-failover-keeps-sessions",
    severity: .warning,
    summary:
      "A TCP backend fails over between servers, and connections to the failed one are kept.",
    rationale: """
      HAProxy sends new connections elsewhere, but those that are open stay. A pool then goes \
      on writing to a replica that refuses, or to a primary that was replaced.
      """,
    remedy: "Add `default-server on-marked-down shutdown-sessions`",
    reference: "HAProxy configuration manual, 5.2, `on-marked-down`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      listen pg
        mode tcp
        option tcplog
        bind :5432
        option httpchk GET /primary
        server 1️⃣pg1 10.0.0.5:5432 check port 8008
        server pg2 10.0.0.6:5432 check port 8008
      """,
      "1️⃣ connections to a server of listen 'pg' stay open when its check fails"
    ),
    .good(
      """
      listen pg
        mode tcp
        option tcplog
        bind :5432
        option httpchk GET /primary
        default-server on-marked-down shutdown-sessions
        server pg1 10.0.0.5:5432 check port 8008
        server pg2 10.0.0.6:5432 check port 8008
      listen reads
        mode tcp
        option tcplog
        bind :5433
        option httpchk GET /replica
        server pg1 10.0.0.5:5432 check port 8008
        server pg2 10.0.0.6:5432 check port 8008
      """
    ),
  ]

  private static let roles = ["primary", "master", "leader", "read-write", "rw", "writer"]
  private static let ports: Set<UInt16> = [3306, 5432, 6379, 1433, 1521, 27017]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.backends where proxy.mode.value == .tcp {
      guard proxy.usableServers.count > 1, let server = proxy.servers.first(where: \.isChecked),
        proxy.servers.contains(where: { $0.address.value.port.map(ports.contains) ?? false }),
        asksForRole(proxy) && !isForReading(proxy) || proxy.servers.contains(where: \.isBackup),
        !proxy.servers.contains(where: { $0.option(.onMarkedDown) != nil })
      else { continue }
      findings.report(
        "connections to a server of \(proxy.described) stay open when its check fails",
        at: server.name.range)
    }
  }

  /// True where the name says that any copy of the data will do.
  private static func isForReading(_ proxy: Proxy) -> Bool {
    let words = proxy.name.value.lowercased().split { "_-.".contains($0) }
    return words.contains {
      ["read", "reads", "readonly", "ro", "replica", "replicas"].contains($0)
    }
  }

  /// True where a check tells the one server that writes from the others.
  private static func asksForRole(_ proxy: Proxy) -> Bool {
    if proxy.isOn(.optionMysqlCheck).value || proxy.isOn(.optionPgsqlCheck).value { return true }
    var words = proxy.setting(.optionHttpchk)?.value.words.map(\.text) ?? []
    words += (proxy.all(.httpCheck) + proxy.all(.tcpCheck)).flatMap { $0.words.map(\.text) }
    return words.contains { word in
      let text = word.lowercased()
      guard !text.contains("replica"), !text.contains("slave") else { return false }
      return roles.contains { text == "/" + $0 || text.contains("role:" + $0) }
    }
  }
}

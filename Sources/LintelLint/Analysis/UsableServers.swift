internal import LintelGrammar
package import LintelIR

extension Server {
  /// True where the server takes no traffic until somebody enables it.
  package var isDisabled: Bool { has(.disabled) }

  package var isBackup: Bool { has(.backup) }

  /// One where nothing states it.
  package var weight: Int { argument(.weight)?.integer ?? 1 }

  /// Zero means no limit.
  package var connectionLimit: Int { argument(.maxconn)?.integer ?? 0 }

  /// True where something tells HAProxy that the server fails.
  package var isChecked: Bool { has(.check) || has(.agentCheck) || has(.track) }

  /// True where the server can be chosen at start.
  package var isUsable: Bool { !isDisabled && weight > 0 }
}

extension Proxy {
  /// The servers that can be chosen at start.
  package var usableServers: [Server] { servers.filter(\.isUsable) }

  /// The usable servers that share the load while they work.
  package var activeServers: [Server] { usableServers.filter { !$0.isBackup } }
}

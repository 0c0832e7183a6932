// Generated from the names of the rule files by `swift run lintel-generate .`; do not edit.

/// Every rule, in the order of the paths of their files.
enum RuleRegistry {
  static let all: [any Rule.Type] = [
    DuplicateServerAddress.self,
    FirstWithoutMaxconn.self,
    ImplicitBalanceAlgorithm.self,
    ConflictingConnectionModes.self,
    HttpCloseNotAKeyword.self,
    HttpcloseClosesClientConnection.self,
    ServerCloseCostsReuse.self,
    DefaultServerAfterServers.self,
    ServerWithoutCheck.self,
    ContradictoryCondition.self,
    UnusedAcl.self,
    AsymmetricTcpTimeouts.self,
    KeepaliveInheritsHttpRequest.self,
    MissingCoreTimeouts.self,
    NoHttpRequestTimeout.self,
    QueueTimeoutInheritsConnect.self,
    UnitlessOrTinyTime.self,
  ]
}

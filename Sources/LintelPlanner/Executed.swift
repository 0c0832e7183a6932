public import LintelGrammar

/// What the runtime carries out: the one list of it.
///
/// A name that is in neither table of its kind is refused. The planner may still refuse a value of
/// something listed here; it says so where it reads the value.
public enum Executed {
  /// Directives with an effect in a plan or on the process.
  public static let keywords: Set<KeywordID> = [
    // Process.
    .chroot, .daemon, .gid, .group, .hardStopAfter, .logInGlobal, .maxconnInGlobal, .nbthread,
    .pidfile, .tuneBufsize, .tuneHttpMaxhdr, .tuneMaxrewrite, .uid, .user,
    // Client side.
    .backlog, .bind, .defaultBackend, .maxconn, .optionDontlogNormal, .optionDontlognull,
    .optionHttpIgnoreProbes, .optionHttplog, .optionLogSeparateErrors,
    .optionTcplog, .timeoutClient, .timeoutClientFin, .timeoutHttpKeepAlive, .timeoutHttpRequest,
    .useBackend,
    // Server side.
    .balance, .defaultServer, .httpReuse, .optionAbortonclose, .optionAllbackups,
    .optionPreferLastServer, .optionRedispatch, .retries, .server,
    .serverTemplate, .timeoutCheck, .timeoutConnect, .timeoutQueue, .timeoutServer,
    .timeoutServerFin, .timeoutTunnel,
    // Both sides.
    .acl, .disabled, .enabled, .httpRequest, .httpResponse, .log, .mode, .optionClitcpka,
    .optionForwardfor, .optionHttpKeepAlive, .optionHttpServerClose, .optionHttpclose,
    .optionSrvtcpka, .optionTcpka,
  ]

  /// Directives that need nothing done, each with the reason.
  public static let satisfiedKeywords: [KeywordID: String] = [
    .caBase: "It is a directory for TLS, which is refused where it is used.",
    .crtBase: "It is a directory for TLS, which is refused where it is used.",
    .description: "It is a text for people.",
    .exposeDeprecatedDirectives: "It permits directives, which are refused one by one.",
    .exposeExperimentalDirectives: "It permits directives, which are refused one by one.",
    .fullconn: "It scales 'minconn', which is refused.",
    .insecureForkWanted: "It permits forks, and there are none.",
    .insecureSetuidWanted: "It permits a change of user, and there is none.",
    .node: "It is a text for people.",
    .nosplice: "The balancer does not splice.",
    .optionContstats: "It sets how often a counter is refreshed; counters are always fresh.",
    .optionDisableH2Upgrade: "The balancer never takes an HTTP/1 connection for HTTP/2.",
    .optionSocketStats: "It adds counters to a statistics page, which is refused.",
    .optionSpliceAuto: "It permits an optimisation; bytes and order are the same.",
    .optionSpliceRequest: "It permits an optimisation; bytes and order are the same.",
    .optionSpliceResponse: "It permits an optimisation; bytes and order are the same.",
    .optionTcpSmartAccept: "It permits an optimisation; bytes and order are the same.",
    .optionTcpSmartConnect: "It permits an optimisation; bytes and order are the same.",
    .quiet: "It silences messages at start, and the balancer prints none.",
    .sslDefaultBindCiphers: "It is a default for TLS, which is refused where it is used.",
    .sslDefaultBindCiphersuites: "It is a default for TLS, which is refused where it is used.",
    .sslDefaultBindOptions: "It is a default for TLS, which is refused where it is used.",
    .sslDefaultServerCiphers: "It is a default for TLS, which is refused where it is used.",
    .sslDefaultServerCiphersuites: "It is a default for TLS, which is refused where it is used.",
    .sslDefaultServerOptions: "It is a default for TLS, which is refused where it is used.",
    .tuneSslDefaultDhParam: "It is a default for TLS, which is refused where it is used.",
    .zeroWarning: "The command line turns warnings into errors.",
  ]

  /// Directives that serve the operator and not the traffic. `lintel-haproxy` goes on without
  /// them and says so, because they stand in nearly every file that it has to start with.
  public static let optionalServices: [KeywordID: String] = [
    .statsSocket: "The runtime socket does not exist yet.",
    .statsTimeout: "The runtime socket does not exist yet.",
    .masterWorker: "One process serves; it is its own supervisor.",
  ]

  public static let bindOptions: Set<BindOptionID> = [
    .backlog, .deferAccept, .name, .transparent, .v4v6, .v6only,
  ]

  public static let satisfiedBindOptions: [BindOptionID: String] = [
    .id: "It is a number for the statistics, which are refused."
  ]

  public static let serverOptions: Set<ServerOptionID> = [
    .addr, .backup, .check, .disabled, .downinter, .enabled, .fall, .fastinter, .inter, .maxconn,
    .poolMaxConn, .poolPurgeDelay, .port, .rise, .weight,
  ]

  public static let satisfiedServerOptions: [ServerOptionID: String] = [
    .cookie: "It is a value for the directive 'cookie', which is refused.",
    .id: "It is a number for the statistics and stick tables, which are refused.",
    .nonStick: "It keeps a server out of stick tables, which are refused.",
    .verify: "It is a setting of TLS, which is refused where it is used.",
  ]

  public static let actions: Set<ActionID> = [.addHeader, .delHeader, .deny, .setHeader]

  public static let fetches: Set<FetchID> = [
    .alwaysFalse, .alwaysTrue, .dst, .dstPort, .hdr, .method, .path, .query, .reqFhdr,
    .reqHdr, .src, .srcPort, .url,
  ]

  public static let converters: Set<ConverterID> = [.lower]
}

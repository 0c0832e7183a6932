/// Where an item stands in a list of completions: what most configurations have comes first.
enum CompletionRank {
  /// A digit that sorts before those of what is used less. (LSP 3.17, `sortText`)
  static func of(_ label: String, _ kind: CompletionList.Kind, isDeprecated: Bool) -> String {
    if isDeprecated { return "9" }
    if common.contains(label) { return "1" }
    // What the configuration itself names is meant more often than what HAProxy has.
    if kind == .reference { return "0" }
    if label == "true" || label == "false" || label == "default" { return "7" }
    let isRare =
      label.utf8.first.map { $0 &- 0x30 <= 9 } ?? true
      || rareBeginnings.contains { label.hasPrefix($0) }
    return isRare ? "8" : "5"
  }

  private static let rareBeginnings = [
    "tune.", "debug", "internal", "deviceatlas", "wurfl", "da-", "ot-", "otel", "expose-", "quic-",
    "acme", "bbr", "table_", "sc0_", "sc1_", "sc2_", "unset-", "ocsp",
  ]

  private static let common: Set<String> = [
    // Sections.
    "global", "defaults", "frontend", "backend", "listen", "frontends", "backends", "lintel",
    // Keywords.
    "bind", "server", "default-server", "mode", "balance", "acl", "use_backend", "default_backend",
    "http-request", "http-response", "tcp-request content", "tcp-request connection", "option",
    "option httplog", "option httpchk", "option forwardfor", "option dontlognull",
    "option redispatch", "timeout", "timeout connect", "timeout client", "timeout server",
    "timeout http-request", "timeout http-keep-alive", "timeout queue", "timeout check",
    "timeout tunnel", "log", "maxconn", "retries", "stick-table", "stick on", "http-check expect",
    "http-check send", "redirect", "compression", "cookie", "errorfile", "stats enable",
    "stats uri", "stats socket", "log-format", "user", "group", "daemon", "nbthread",
    "ssl-default-bind-options", "ssl-default-bind-ciphers", "name", "address", "from",
    // Options of servers and listeners.
    "check", "inter", "rise", "fall", "weight", "backup", "ssl", "verify", "ca-file", "sni", "crt",
    "alpn", "proto", "send-proxy", "accept-proxy", "resolvers", "init-addr",
    // Actions.
    "deny", "allow", "return", "set-header", "add-header", "del-header", "replace-header",
    "set-var", "set-path", "replace-path", "track-sc0", "reject", "accept", "wait-for-body",
    // Fetches, converters and flags.
    "path", "path_beg", "path_end", "path_reg", "hdr", "hdr_dom", "req.hdr", "res.hdr", "src",
    "dst_port", "method", "url_param", "ssl_fc", "ssl_fc_sni", "req.ssl_sni", "host", "query",
    "var", "status", "sc_http_req_rate", "lower", "upper", "map", "map_beg", "regsub", "field",
    "word", "-i", "-m", "-f",
    // Values.
    "http", "tcp", "roundrobin", "leastconn", "source", "ip", "ipv6", "string", "http_req_rate",
    "conn_cur", "conn_rate", "gpc0", "required", "none", "if", "unless", "str", "beg", "found",
    "h2", "http/1.1", "GET", "HEAD", "OPTIONS", "403", "429", "503",
  ]
}

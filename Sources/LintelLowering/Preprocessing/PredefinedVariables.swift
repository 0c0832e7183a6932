internal import LintelGrammar

/// The log formats that HAProxy offers as variables while it reads a configuration.
/// (HAProxy manual, chapters 2.3 and 8.2)
enum PredefinedVariables {
  static let all: [(name: String, value: String, since: Version)] = [
    ("HAPROXY_TCP_LOG_FMT", tcp, Version(2, 8)),
    ("HAPROXY_HTTP_LOG_FMT", http, Version(2, 8)),
    ("HAPROXY_HTTPS_LOG_FMT", http + tls, Version(2, 8)),
    ("HAPROXY_HTTP_CLF_LOG_FMT", httpCommon, Version(3, 1)),
    ("HAPROXY_TCP_CLF_LOG_FMT", tcpCommon, Version(3, 2)),
    ("HAPROXY_KEYLOG_FC_LOG_FMT", keys(of: "fc"), Version(3, 3)),
    ("HAPROXY_KEYLOG_BC_LOG_FMT", keys(of: "bc"), Version(3, 3)),
  ]

  private static let counts = "%ac/%fc/%bc/%sc/%rc %sq/%bq"
  private static let tcp = "%ci:%cp [%t] %ft %b/%s %Tw/%Tc/%Tt %B %ts \(counts)"
  private static let http =
    "%ci:%cp [%tr] %ft %b/%s %TR/%Tw/%Tc/%Tr/%Ta %ST %B %CC %CS %tsc \(counts) %hr %hs %{+Q}r"
  private static let tls =
    " %[fc_err]/%[ssl_fc_err,hex]/%[ssl_c_err]/%[ssl_c_ca_err]/%[ssl_fc_is_resumed]"
    + " %[ssl_fc_sni]/%sslv/%sslc"
  private static let httpCommon =
    "%{+Q}o %{-Q}ci - - [%trg] %r %ST %B \"\" \"\" %cp %ms %ft %b %s %TR %Tw %Tc %Tr %Ta %tsc"
    + " %ac %fc %bc %sc %rc %sq %bq %CC %CS %hrl %hsl"
  private static let tcpCommon =
    "%{+Q}o %{-Q}ci - - [%T] \"TCP \" 000 %B \"\" \"\" %cp %ms %ft %b %s %Th %Tw %Tc %Tt %U %ts--"
    + " %ac %fc %bc %sc %rc %sq %bq \"\" \"\" "

  /// The key log of one side, a line for each secret.
  private static func keys(of side: String) -> String {
    let secrets = [
      ("CLIENT_EARLY_TRAFFIC_SECRET", "client_early_traffic_secret"),
      ("CLIENT_HANDSHAKE_TRAFFIC_SECRET", "client_handshake_traffic_secret"),
      ("SERVER_HANDSHAKE_TRAFFIC_SECRET", "server_handshake_traffic_secret"),
      ("CLIENT_TRAFFIC_SECRET_0", "client_traffic_secret_0"),
      ("SERVER_TRAFFIC_SECRET_0", "server_traffic_secret_0"),
      ("EXPORTER_SECRET", "exporter_secret"),
      ("EARLY_EXPORTER_SECRET", "early_exporter_secret"),
    ]
    let random = "%[ssl_\(side)_client_random,hex]"
    let first = "CLIENT_RANDOM \(random) %[ssl_\(side)_session_key,hex]"
    return ([first] + secrets.map { "\($0.0) \(random) %[ssl_\(side)_\($0.1)]" })
      .joined(separator: "\n")
  }
}

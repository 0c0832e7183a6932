/// What a well-known client, balancer or server does by itself.
///
/// `Documentation/Profiles.md` has the same numbers with their sources and versions.
package struct PeerProfile: Hashable, Sendable {
  package var role: Annotation.Role
  /// The names that annotations use; the first is the one of the documentation.
  package var names: [String]
  /// As a message names it.
  package var title: String
  /// How long it keeps an idle connection, in seconds; infinite where without limit, nil where
  /// that is not known.
  package var idleSeconds: Double?
  /// True where it tries a request again by itself when the connection was just closed.
  package var retriesStaleConnections = false
  /// How long it waits for a response, or works on a request, in seconds.
  package var deadlineSeconds: Double?
  /// The most connections that it opens.
  package var pool: Int?
  /// The most idle connections that it keeps for a host.
  package var idlePool: Int?
  /// How often it sends a failed request again.
  package var retries = 0
  /// How many requests it works on at once, as shipped.
  package var concurrency: Int?
  /// How many threads a worker of it has, as shipped.
  package var threads = 1
  /// True where it passes what clients send on to a program by names in which `-` and `_` are one.
  package var isCGI = false

  /// One line for each: role, names, title, and what is known.
  private static let table = """
    client|go-net-http,go|Go's http.Transport|idle=90 idlepool=2
    client|node-agent,node|Node's http.Agent|idle=5
    client|undici|undici|idle=4
    client|java-http-client,java|Java's HttpClient|idle=30
    client|apache-httpclient|Apache HttpClient|pool=25 idlepool=5
    client|okhttp|OkHttp|idle=300 stale idlepool=5
    client|dotnet|.NET's SocketsHttpHandler|idle=60
    client|python-requests,requests|Python's requests|idle=none pool=10 idlepool=10
    client|python-urllib3,urllib3|urllib3|idle=none idlepool=1 retries=3
    client|httpx|httpx|idle=5 pool=100 idlepool=20 deadline=5
    client|aiohttp|aiohttp|idle=15 pool=100
    client|aws-sdk|the AWS SDK|retries=2
    client|browser|a browser|idle=300 stale
    upstream|aws-alb,alb|an AWS ALB|idle=60 deadline=60
    upstream|aws-clb|an AWS CLB|idle=60 deadline=60
    upstream|cloudfront|CloudFront|idle=5
    upstream|gcp-alb|a Google Cloud ALB|idle=600
    upstream|cloudflare|Cloudflare|idle=900 deadline=120
    upstream|heroku|the Heroku router|deadline=30
    upstream|oci-lb|an Oracle balancer|idle=300
    upstream|nginx|nginx|idle=60 deadline=60
    origin|node|Node's http.Server|idle=5
    origin|gunicorn|gunicorn|idle=2 deadline=30 cgi
    origin|uvicorn|uvicorn|idle=5
    origin|hypercorn|hypercorn|idle=5
    origin|uwsgi|uWSGI|cgi
    origin|apache,httpd|Apache httpd|idle=5 concurrency=256
    origin|nginx|nginx|idle=75
    origin|php-fpm,php|PHP-FPM|deadline=30 cgi
    origin|tomcat|Tomcat|idle=20 deadline=30 concurrency=200
    origin|jetty|Jetty|idle=30
    origin|iis|IIS|idle=120 cgi
    origin|kestrel|Kestrel|idle=130
    origin|puma|Puma|idle=20 threads=5 cgi
    origin|waitress|waitress|idle=120 concurrency=4 cgi
    """

  package static let all: [PeerProfile] = table.split(separator: "\n").compactMap(PeerProfile.init)

  /// The names that annotations of a role can use so that something is known.
  package static func names(of role: Annotation.Role) -> [String] {
    role == .path
      ? MiddleboxSilentIdleDrop.devices.keys.sorted()
      : all.filter { $0.role == role }.flatMap(\.names)
  }

  private init?(_ line: Substring) {
    let columns = line.split(separator: "|").map(String.init)
    guard columns.count == 4, let role = Annotation.Role(rawValue: columns[0]) else { return nil }
    self.role = role
    names = columns[1].split(separator: ",").map(String.init)
    title = columns[2]
    for word in columns[3].split(separator: " ") {
      let parts = word.split(separator: "=")
      let value = parts.count == 2 ? Int(parts[1]) : nil
      switch parts[0] {
      case "idle": idleSeconds = value.map(Double.init) ?? .infinity
      case "deadline": deadlineSeconds = value.map(Double.init)
      case "pool": pool = value
      case "idlepool": idlePool = value
      case "retries": retries = value ?? 0
      case "concurrency": concurrency = value
      case "threads": threads = value ?? 1
      case "stale": retriesStaleConnections = true
      case "cgi": isCGI = true
      default: return nil
      }
    }
  }

  private init(_ annotation: Annotation) {
    role = annotation.role
    names = [annotation.name]
    title = annotation.name
  }

  /// What an annotation names, with what it states over what is known; nil for something unknown of
  /// which nothing is stated.
  package init?(stating annotation: Annotation) {
    let known = Self.all.first {
      $0.role == annotation.role && $0.names.contains(annotation.name)
    }
    guard known != nil || !annotation.settings.isEmpty else { return nil }
    self = known ?? PeerProfile(annotation)
    idleSeconds =
      annotation.seconds(
        "idle", "idletimeout", "idleconntimeout", "keepalive", "keepalivetimeout",
        "keepaliveexpiry", "timeoutkeepalive") ?? idleSeconds
    deadlineSeconds =
      annotation.seconds(
        "deadline", "timeout", "readtimeout", "responsetimeout", "responseheadertimeout",
        "requesttimeout", "maxexecutiontime", "asynctimeout") ?? deadlineSeconds
    pool =
      annotation.number("pool", "maxconnsperhost", "maxconnections", "maxsize", "poolmaxsize")
      ?? pool
    idlePool =
      annotation.number("idlepool", "maxidleconnsperhost", "maxidleconnections")
      ?? (annotation.states("pool", "maxsize", "poolmaxsize") && role == .client
        && known?.idlePool == known?.pool ? pool : idlePool)
    retries =
      annotation.number("retries", "totalretries", "maxretries")
      ?? annotation.number("attempts", "maxattempts").map { max(0, $0 - 1) } ?? retries
  }

  /// The time as a message states it.
  package var idleTime: String {
    guard let idleSeconds, idleSeconds.isFinite else { return "without limit" }
    return "for \(Self.seconds(idleSeconds))"
  }

  /// Seconds as a message states them.
  package static func seconds(_ value: Double) -> String {
    guard value >= 1, value < 1e9 else { return "\(value)s" }
    return "\(Int(value.rounded()))s"
  }
}

/// The other end of connections, as an annotation states it.
package struct Peer: Sendable {
  package var annotation: Annotation
  package var profile: PeerProfile
}

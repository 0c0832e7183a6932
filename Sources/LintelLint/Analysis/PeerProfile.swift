/// How long a well-known client, balancer or server keeps an idle connection.
package struct PeerProfile: Hashable, Sendable {
  package var name: String
  /// As a message names it.
  package var title: String
  /// Nil where it keeps idle connections without limit.
  package var idleSeconds: Double?
  /// True where it tries a request again by itself when the connection was just closed.
  package var retries: Bool

  /// Pools of clients.
  package static let clients: [PeerProfile] = [
    PeerProfile(name: "go-net-http", title: "Go's http.Transport", idleSeconds: 90, retries: false),
    PeerProfile(name: "node-agent", title: "Node's http.Agent", idleSeconds: 5, retries: false),
    PeerProfile(name: "undici", title: "undici", idleSeconds: 4, retries: false),
    PeerProfile(
      name: "java-http-client", title: "Java's HttpClient", idleSeconds: 30, retries: false),
    PeerProfile(name: "okhttp", title: "OkHttp", idleSeconds: 300, retries: true),
    PeerProfile(
      name: "dotnet", title: ".NET's SocketsHttpHandler", idleSeconds: 60, retries: false),
    PeerProfile(
      name: "python-requests", title: "Python's requests", idleSeconds: nil, retries: false),
    PeerProfile(name: "httpx", title: "httpx", idleSeconds: 5, retries: false),
    PeerProfile(name: "aiohttp", title: "aiohttp", idleSeconds: 15, retries: false),
    PeerProfile(name: "browser", title: "a browser", idleSeconds: 300, retries: true),
  ]

  /// Balancers and delivery networks in front.
  package static let upstreams: [PeerProfile] = [
    PeerProfile(name: "aws-alb", title: "an AWS ALB", idleSeconds: 60, retries: false),
    PeerProfile(name: "aws-clb", title: "an AWS CLB", idleSeconds: 60, retries: false),
    PeerProfile(name: "cloudfront", title: "CloudFront", idleSeconds: 5, retries: false),
    PeerProfile(name: "gcp-alb", title: "a Google Cloud ALB", idleSeconds: 600, retries: false),
    PeerProfile(name: "cloudflare", title: "Cloudflare", idleSeconds: 900, retries: false),
    PeerProfile(name: "oci-lb", title: "an Oracle balancer", idleSeconds: 300, retries: false),
    PeerProfile(name: "nginx", title: "nginx", idleSeconds: 60, retries: false),
  ]

  /// Servers behind.
  package static let origins: [PeerProfile] = [
    PeerProfile(name: "node", title: "Node's http.Server", idleSeconds: 5, retries: false),
    PeerProfile(name: "gunicorn", title: "gunicorn", idleSeconds: 2, retries: false),
    PeerProfile(name: "uvicorn", title: "uvicorn", idleSeconds: 5, retries: false),
    PeerProfile(name: "hypercorn", title: "hypercorn", idleSeconds: 5, retries: false),
    PeerProfile(name: "apache", title: "Apache httpd", idleSeconds: 5, retries: false),
    PeerProfile(name: "nginx", title: "nginx", idleSeconds: 75, retries: false),
    PeerProfile(name: "tomcat", title: "Tomcat", idleSeconds: 20, retries: false),
    PeerProfile(name: "jetty", title: "Jetty", idleSeconds: 30, retries: false),
    PeerProfile(name: "iis", title: "IIS", idleSeconds: 120, retries: false),
    PeerProfile(name: "kestrel", title: "Kestrel", idleSeconds: 130, retries: false),
    PeerProfile(name: "puma", title: "Puma", idleSeconds: 20, retries: false),
    PeerProfile(name: "waitress", title: "waitress", idleSeconds: 120, retries: false),
  ]

  /// The profile that an annotation names, with the time that the annotation states.
  package static func find(_ annotation: Annotation, among profiles: [PeerProfile]) -> PeerProfile?
  {
    guard var profile = profiles.first(where: { $0.name == annotation.value }) else { return nil }
    if let seconds = annotation.seconds { profile.idleSeconds = seconds }
    return profile
  }

  /// The time as a message states it.
  package var idleTime: String {
    guard let idleSeconds else { return "without limit" }
    let whole = Int(idleSeconds.rounded())
    return "for \(whole)s"
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A server gets more requests at once than it works on.
enum ServerMaxconnVsOriginWorkers: Rule {
  static let metadata = RuleMetadata(
    id: "XS08",
    name: "server-maxconn-vs-origin-workers",
    severity: .warning,
    summary: "The `maxconn` of a server is above the number of requests that it works on at once.",
    rationale: """
      What is too much waits in the server's own queue, where HAProxy can neither count it, nor \
      send it to another server, nor give up on it. In HAProxy's queue it can do all of that.
      """,
    remedy: "State `maxconn` for the server as it has workers, and a `timeout queue`",
    reference: "HAProxy configuration manual, 5.2, `maxconn`; lintel's table of profiles"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      # lintel: origin=gunicorn workers=4 threads=2
      backend app
        server a 10.0.0.1:8000 1️⃣maxconn 500 check
      """,
      "1️⃣ gunicorn works on 8 requests at once, and server 'a' may get 500"
    ),
    .bad(
      """
      # lintel: server puma workers=2
      backend app
        1️⃣server a 10.0.0.1:3000 check
      """,
      "1️⃣ Puma works on 10 requests at once, and server 'a' may get any number"
    ),
    .good(
      """
      # lintel: origin=gunicorn workers=4 threads=2
      backend app
        timeout queue 10s
        server a 10.0.0.1:8000 maxconn 8 check
      """
    ),
  ]

  /// Workers that serve many requests at once.
  private static let asynchronous: Set<String> = [
    "gevent", "eventlet", "uvicorn", "async", "aiohttp",
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    guard analysis.hasPeers else { return }
    var seen: Set<SourceRange> = []
    for backend in analysis.backends where !backend.servers.isEmpty {
      for peer in analysis.peers(.origin, of: backend) {
        guard let capacity = capacity(of: peer) else { continue }
        for server in backend.servers {
          let limit = server.connectionLimit
          guard limit == 0 ? capacity.isStated : limit > capacity.count else { continue }
          let range = server.option(.maxconn)?.range ?? server.range
          // Servers without a limit are one mistake.
          guard seen.insert(range).inserted, limit > 0 || seen.insert(backend.range).inserted else {
            continue
          }
          findings.report(
            """
            \(peer.profile.title) works on \(capacity.count) requests at once, and server \
            '\(server.name.value)' may get \(limit == 0 ? "any number" : "\(limit)")
            """, at: range)
        }
      }
    }
  }

  /// How many requests an origin works on at once, and whether the annotation says so.
  private static func capacity(of peer: Peer) -> (count: Int, isStated: Bool)? {
    let annotation = peer.annotation
    if let name = annotation.settings["workerclass"] ?? annotation.settings["worker"],
      asynchronous.contains(name)
    {
      return nil
    }
    if let count = annotation.number(
      "concurrency", "limitconcurrency", "maxthreads", "maxrequestworkers", "maxchildren",
      "children", "maxclients")
    {
      return count > 0 ? (count, true) : nil
    }
    let workers = annotation.number("workers", "processes")
    let threads = annotation.number("threads")
    guard workers != nil || threads != nil else {
      return peer.profile.concurrency.map { ($0, false) }
    }
    let (count, isTooLarge) = (workers ?? 1).multipliedReportingOverflow(
      by: threads ?? peer.profile.threads)
    return isTooLarge || count <= 0 ? nil : (count, true)
  }
}

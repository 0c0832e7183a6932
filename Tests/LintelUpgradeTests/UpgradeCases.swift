/// What becomes of each construct: the rule, the lines before and after.
///
/// A case starts with `===`, the rule and perhaps `ask`, where the edit has to be accepted. The
/// lines before `---` are given, those after it are expected, for the newest target.
struct UpgradeCase: Sendable, CustomStringConvertible {
  var rule: String
  var asks: Bool
  var before: String
  var after: String

  var description: String { "\(rule): \(before.prefix(60))" }

  static let all: [UpgradeCase] = (text + lineRuleText + proxyText).split(separator: "=== ").map {
    let parts = $0.split(separator: "\n", maxSplits: 1)
    let head = parts[0].split(separator: " ")
    let sides = parts[1].split(separator: "---\n", omittingEmptySubsequences: false)
    return UpgradeCase(
      rule: String(head[0]), asks: head.count > 1, before: completed(sides[0]),
      after: completed(sides[1]))
  }

  /// The lines with a `defaults` section: behind the global section, which has to be the first.
  private static func completed(_ side: Substring) -> String {
    guard side.hasPrefix("global\n") else { return prefix + side }
    let lines = side.split(separator: "\n", omittingEmptySubsequences: false)
    let end = lines.dropFirst().firstIndex { !$0.hasPrefix(" ") } ?? lines.endIndex
    let global = lines[..<end].joined(separator: "\n") + "\n"
    return global + prefix + lines[end...].joined(separator: "\n")
  }

  private static let prefix = """
    defaults
      mode http
      timeout connect 5s
      timeout client 5s
      timeout server 5s

    """

  private static let text = """
    === UP01
    listen l
      bind :80
      clitimeout 10s # for clients
      timeout contimeout   20s
      srvtimeout 30s
    ---
    listen l
      bind :80
      timeout client 10s # for clients
      timeout connect   20s
      timeout server 30s
    === UP02
    backend b
      redispatch
    ---
    backend b
      option redispatch
    === UP03
    listen l 127.0.0.1:8080,:8081 # both
      maxconn 5
    ---
    listen l # both
      bind 127.0.0.1:8080,:8081
      maxconn 5
    === UP03 ask
    backend b 127.0.0.1:80
      server a 127.0.0.1:81
    ---
    backend b
      server a 127.0.0.1:81
    === UP03 ask
    frontend my site
      bind :80
    ---
    frontend my-site
      bind :80
    === UP13
    backend b
      option forceclose
    ---
    backend b
      option httpclose
    === UP14
    backend b
      option http-tunnel
      no option http-use-htx # why
      balance source
    ---
    backend b
      # why
      balance source
    === UP15
    backend b
      option http_proxy
      balance source
    ---
    backend b
      balance source
    === UP16
    listen l
      bind :80
      option accept-invalid-http-request
      no option accept-invalid-http-response
    ---
    listen l
      bind :80
      option accept-unsafe-violations-in-http-request
      no option accept-unsafe-violations-in-http-response
    === UP17
    backend b
      option transparent
    ---
    backend b
      server transparent 0.0.0.0
    === UP18
    backend b
      dispatch 127.0.0.1:80
    ---
    backend b
      server dispatch 127.0.0.1:80
    === UP18 ask
    backend b
      dispatch 127.0.0.1:80
      server a 127.0.0.1:81 cookie a
    ---
    backend b
      server dispatch 127.0.0.1:80
      server a 127.0.0.1:81 weight 0 cookie a
    === UP19
    backend b
      option httpchk HEAD /ping HTTP/1.1\\r\\nHost:\\ www\\r\\nX-100%:yes
      server a 127.0.0.1:80 check
    ---
    backend b
      option httpchk HEAD /ping HTTP/1.1
      http-check send hdr Host www hdr X-100% yes
      server a 127.0.0.1:80 check
    === UP19
    backend b
      option httpchk POST / "HTTP/1.0\\r\\nA: b c\\r\\n\\r\\nhello 100%"
    ---
    backend b
      option httpchk POST / HTTP/1.0
      http-check send hdr A "b c" body "hello 100%%"
    === UP19 ask
    backend b
      option httpchk GET / HTTP/1.1\\r\\nHost:\\ www
      http-check send hdr A b
    ---
    backend b
      option httpchk GET / HTTP/1.1
      http-check send hdr Host www hdr A b
    === UP24
    backend b
      balance uri
      hash-type avalanche
    ---
    backend b
      balance uri
      hash-type map-based sdbm avalanche
    === UP25
    global
      nbproc 1
      maxconn 10
    ---
    global
      maxconn 10
    === UP25
    global
      nbproc 2
      maxconn 10
      ulimit-n 100
      cpu-map 1 0
      cpu-map 2 1
    backend b
      balance source
    ---
    global
      nbthread 2
      maxconn 20
      cpu-map 1/1 0
      cpu-map 1/2 1
    backend b
      balance source
    === UP25 ask
    global
      nbproc 2
    backend b
      server a 127.0.0.1:80 maxconn 10
    ---
    global
      nbthread 2
    backend b
      server a 127.0.0.1:80 maxconn 10
    === UP26
    global
      stats bind-process 1
      maxconn 10
    backend b
      bind-process odd
      balance source
    ---
    global
      maxconn 10
    backend b
      balance source
    === UP27
    listen l
      bind :80 process 1/2-3 name a
      bind :81 process 1
    ---
    listen l
      bind :80 thread 2-3 name a
      bind :81
    === UP28
    global
      debug
      tune.chksize 4096
      maxconn 10
    ---
    global
      maxconn 10
    === UP29
    global
      tune.ssl.capture-cipherlist-size 100
      tune.quic.frontend.max-streams-bidi 50
      tune.quic.socket-owner listener
      tune.quic.disable-udp-gso
    ---
    global
      tune.ssl.capture-buffer-size 100
      tune.quic.fe.stream.max-concurrent 50
      tune.quic.fe.sock-per-conn force-off
      tune.quic.fe.tx.udp-gso off
    === UP30 ask
    global
      master-worker no-exit-on-failure
      maxconn 10
    ---
    global
      maxconn 10
    === UP31 ask
    global
      maxconn 10
    program helper
      command /bin/true
      # kept
      no option start-on-reload
    ---
    global
      maxconn 10
    # program helper
      # command /bin/true
      # kept
      # no option start-on-reload

    """
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Two proxies listen on one address.
enum DuplicateBind: Rule {
  static let metadata = RuleMetadata(
    id: "CO01",
    name: "duplicate-bind",
    severity: .error,
    summary: "Two proxies listen on the same address and port.",
    rationale: """
      HAProxy opens both, and the system hands new connections to one or the other as it pleases: \
      measured, 13 of 30 went to the first and 17 to the second. Neither the check of the file nor \
      the start says so.
      """,
    remedy: "Give each proxy an address of its own, or join them",
    reference: "HAProxy configuration manual, 4.2, `bind`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        default_backend app
      frontend web2
        bind 1️⃣*:8080
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ frontend 'web' listens on port 8080 of the same address: connections go to either"
    ),
    .bad(
      """
      global
        stats socket ipv4@127.0.0.1:9999 level user
      frontend web
        bind :8000-8010
        bind /run/haproxy/web.sock
        default_backend app
      frontend web2
        bind 1️⃣:8005
        bind 2️⃣unix@/run/haproxy/web.sock
        bind 3️⃣127.0.0.1:9999
        bind :::8001 v6only
        default_backend app
      frontend web3
        bind 4️⃣:::8002 v4v6
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ frontend 'web' listens on port 8005 of the same address: connections go to either",
      "2️⃣ frontend 'web' listens on the same address: connections go to either",
      "3️⃣ the statistics socket listens on port 9999 of the same address: connections go to either",
      "4️⃣ frontend 'web' listens on port 8002 of the same address: connections go to either"
    ),
    .good(
      """
      frontend web
        bind :8080
        bind 127.0.0.1:8080
        default_backend app
      frontend web2
        bind *:8081
        bind 10.0.0.1:8080 interface eth1
        bind 10.0.0.1:8080 interface eth2
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var taken = ListeningSockets()
    for line in analysis.configuration.global where line.keyword == .statsSocket {
      for case .address(let address, let word) in line.arguments.lazy.map(\.value) {
        taken.add(address, ListeningSockets.Owner("the statistics socket", at: word.range))
      }
    }
    for proxy in analysis.frontends {
      for bind in proxy.binds {
        let scope = [BindOptionID.interface, .namespace].map { id in
          bind.option(id)?.arguments.first?.text ?? ""
        }
        // Several lines of one proxy may share an address among groups of threads.
        let isPart = bind.has(.thread) || bind.has(.process) || bind.has(.shards)
        for address in bind.addresses {
          let owner = ListeningSockets.Owner(
            proxy.described, section: isPart ? proxy.section : nil, at: address.range)
          guard let other = taken.add(address.value, owner, scope: scope, isDual: bind.has(.v4v6))
          else { continue }
          findings.report(
            "\(other.title) listens on \(address.value.listenedTo): connections go to either",
            at: address.range,
            related: [RelatedPlace(range: other.range, message: "first stated here")])
        }
      }
    }
  }
}

extension Address {
  /// What two sockets have in common, for a message.
  fileprivate var listenedTo: String {
    switch ports {
    case .one(let port): "port \(port) of the same address"
    case .range: "some of these ports"
    case .none, .offset: "the same address"
    }
  }
}

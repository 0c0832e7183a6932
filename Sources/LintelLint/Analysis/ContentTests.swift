internal import LintelGrammar
package import LintelIR

extension Proxy {
  /// True where a delay is in effect during which rules wait for the client's first bytes.
  package var waitsForContent: Bool {
    guard let delay = setting(.tcpRequestInspectDelay)?.value else { return false }
    return delay.arguments.first?.duration?.milliseconds != 0
  }
}

extension Analysis {
  /// The first test of a proxy that needs the client's first bytes, in a rule that chooses where
  /// they go.
  package func firstContentTest(of proxy: Proxy) -> ACLTest? {
    tests(of: proxy).first { used in
      used.test.expression.readsContent
        && used.uses.contains { use in
          switch use.directive.keyword {
          case .useBackend, .useServer, .tcpRequestContent: true
          default: false
          }
        }
    }?.test
  }
}

extension SampleExpression {
  /// True where the sample is in what the client sends once it is connected.
  package var readsContent: Bool {
    let name = fetch.canonicalName
    switch name {
    case "path", "pathq", "url", "method", "base", "query", "req.len", "req.hdr", "req.fhdr",
      "req.cook", "url_param", "req.rdp_cookie", "req.payload", "req.payload_lv", "payload",
      "payload_lv", "req.hdr_ip", "req.proto_http", "req_proto_http":
      return true
    default: return name.hasPrefix("req.ssl_")
    }
  }
}

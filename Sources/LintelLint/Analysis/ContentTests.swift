internal import LintelGrammar
package import LintelIR

extension Proxy {
  /// True where a delay is in effect during which rules wait for the client's first bytes.
  package var waitsForContent: Bool {
    guard let delay = setting(.tcpRequestInspectDelay)?.value else { return false }
    return delay.arguments.first?.duration?.milliseconds != 0
  }

  /// A line that reads what the client sends first without a condition, in order to choose where
  /// it goes.
  package var contentReadingLine: Directive? {
    for keyword in [KeywordID.balance, .persist] {
      guard case .explicit(let line)? = setting(keyword), line.value.prefix == .none else {
        continue
      }
      if keyword == .persist || line.value.words.first?.text.hasPrefix("rdp-cookie") == true {
        return line.value
      }
    }
    return all(.useBackend).first { rule in
      guard let route = rule.route, route.isDynamic else { return false }
      if rule.samples.contains(where: \.readsContent) { return true }
      return ["%[req.ssl_", "%[req_ssl_", "%[req.payload", "%[req.rdp"].contains {
        route.name.text.hasPrefix($0)
      }
    }
  }
}

extension Analysis {
  /// True where a test of the proxy looks at the client's TLS greeting.
  package func readsTLS(_ proxy: Proxy) -> Bool {
    tests(of: proxy).contains { $0.test.expression.fetch.canonicalName.hasPrefix("req.ssl_") }
  }

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

internal import LintelGrammar
internal import LintelIR

/// A redirect to HTTPS of what comes without TLS, where nothing else comes.
struct PlainRedirect {
  var rule: Directive
  var reason: String
  /// True where it has no end; false where it leads to nothing that is known.
  var isCertain: Bool
}

extension Analysis {
  /// The redirects of proxies of which no connection ever has TLS: it ends in front of them, or
  /// nowhere.
  ///
  /// - Parameter isThorough: Whether to include proxies on ports other than 80, in front of which
  ///   there may be more than the file tells.
  func plainRedirects(isThorough: Bool) -> [PlainRedirect] {
    var found: [PlainRedirect] = []
    for proxy in frontends where !proxy.binds.contains(where: { $0.has(.ssl) }) {
      for rule in proxy.all(.redirect) + proxy.all(.httpRequest) where rule.redirectsToHTTPS {
        let form = form(of: rule.condition, in: proxy)
        let isForAll = form?.alternatives.contains { literals in
          literals.count == 1 && literals[0].isNegated && literals[0].atom.sample == "ssl_fc"
        }
        guard isForAll == true else { continue }
        if isBehindTLS(proxy) {
          let reason = "TLS ends in front of \(proxy.described), so this redirects without end"
          found.append(PlainRedirect(rule: rule, reason: reason, isCertain: true))
        } else if !takesTLS, proxy.routesRequests, isThorough || proxy.isOnWebPort {
          let reason = "nothing here takes TLS, so every request is redirected and none is served"
          found.append(PlainRedirect(rule: rule, reason: reason, isCertain: false))
        }
      }
    }
    return found
  }

  /// True where something in front of the proxy seems to end TLS.
  func isBehindTLS(_ proxy: Proxy) -> Bool {
    !peers(.upstream, of: proxy).isEmpty
      || tests(of: proxy).contains { $0.test.expression.headerName == "x-forwarded-proto" }
  }
}

extension Proxy {
  /// True where a listener takes TLS, to end it or to pass it on.
  ///
  /// - Parameter tests: The tests of the section.
  func takesTLS(_ tests: [UsedTest]) -> Bool {
    binds.contains { bind in
      bind.has(.ssl)
        || bind.addresses.contains { address in
          address.value.port == 443 || address.value.port == 8443
            || address.value.prefix?.hasPrefix("quic") == true
        }
    }
      || tests.contains { $0.test.expression.fetch.canonicalName.hasPrefix("req.ssl_") }
  }
}

extension Proxy {
  fileprivate var isOnWebPort: Bool {
    binds.contains { $0.addresses.contains { $0.value.port == 80 } }
  }

  /// True where requests go on to servers.
  var routesRequests: Bool {
    setting(.defaultBackend) != nil || states(.useBackend) || kind == .listen && !servers.isEmpty
  }
}

internal import LintelGrammar
internal import LintelIR

extension Analysis {
  /// True where something in front of the proxy seems to end TLS.
  func isBehindTLS(_ proxy: Proxy) -> Bool {
    !peers(.upstream, of: proxy).isEmpty
      || tests(of: proxy).contains { $0.test.expression.headerName == "x-forwarded-proto" }
  }

  /// True where some listener takes TLS, to end it or to pass it on.
  var takesTLS: Bool {
    frontends.contains { proxy in
      proxy.binds.contains { bind in
        bind.has(.ssl)
          || bind.addresses.contains { address in
            address.value.port == 443 || address.value.port == 8443
              || address.value.prefix?.hasPrefix("quic") == true
          }
      }
        || tests(of: proxy).contains {
          $0.test.expression.fetch.canonicalName.hasPrefix("req.ssl_")
        }
    }
  }
}

extension Proxy {
  /// True where requests go on to servers.
  var routesRequests: Bool {
    setting(.defaultBackend) != nil || states(.useBackend) || kind == .listen && !servers.isEmpty
  }
}

internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Whether the clients of a frontend come through another proxy, whose addresses they share.
struct ForwardedClients: Sendable {
  /// The line that reads the address that the proxy in front tells, or nil where a comment declares
  /// that proxy.
  var evidence: SourceRange?

  private static let headers: Set<String> = [
    "cf-connecting-ip", "true-client-ip", "fastly-client-ip", "x-real-ip", "x-forwarded-for",
  ]

  /// Nil where nothing shows a proxy in front, or where its clients' own addresses are in effect.
  init?(of frontend: Proxy, in analysis: Analysis) {
    guard !Self.restoresAddresses(frontend) else { return nil }
    if let line = Self.readingLine(of: frontend, in: analysis) {
      evidence = line
    } else if analysis.peers(.upstream, of: frontend).isEmpty {
      return nil
    }
  }

  /// True where `src` is the address of the client itself.
  static func restoresAddresses(_ frontend: Proxy) -> Bool {
    if frontend.binds.contains(where: { $0.has(.acceptProxy) }) { return true }
    if frontend.isOn(.optionOriginalto).value { return true }
    let rulesets: [KeywordID] = [.tcpRequestConnection, .tcpRequestContent, .httpRequest]
    return rulesets.contains { keyword in
      frontend.all(keyword).contains { rule in
        rule.actionName == "set-src" || rule.actionName == "expect-proxy"
      }
    }
  }

  private static func readingLine(of frontend: Proxy, in analysis: Analysis) -> SourceRange? {
    let rulesets: [KeywordID] = [.httpRequest, .tcpRequestContent]
    for rule in rulesets.flatMap({ frontend.all($0) }) where rule.samples.contains(where: isAddress)
    {
      return rule.range
    }
    // Whether the header is there is asked by proxies that write it.
    let test = analysis.tests(of: frontend).first {
      !$0.uses.isEmpty && $0.test.matching != .found && isAddress($0.test.expression)
    }
    return test?.test.criterion.range
  }

  private static func isAddress(_ expression: SampleExpression) -> Bool {
    guard expression.fetch.canonicalName != "req.hdr_cnt" else { return false }
    return expression.headerName.map(headers.contains) ?? false
  }
}

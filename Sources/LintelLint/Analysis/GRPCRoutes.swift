internal import LintelGrammar
internal import LintelIR

/// The routes that only calls of gRPC take.
enum GRPCRoutes {
  /// The backends, by position in ``Analysis/proxies``, to which a rule about gRPC leads.
  static func targets(in analysis: Analysis) -> Set<Int> {
    var targets: Set<Int> = []
    for frontend in analysis.frontends where frontend.states(.useBackend) {
      for used in analysis.tests(of: frontend) where isGRPC(used.test) {
        for use in used.uses where use.directive.keyword == .useBackend && !use.isNegated {
          guard let route = use.directive.route, !route.isDynamic,
            let backend = analysis.definitions.backends[route.name.text]
          else { continue }
          targets.insert(backend)
        }
      }
    }
    return targets
  }

  /// True where each pattern is the content type of gRPC, or the path of a gRPC service.
  private static func isGRPC(_ test: ACLTest) -> Bool {
    guard !test.patterns.isEmpty else { return false }
    let expression = test.expression
    if expression.headerName == "content-type" {
      return test.patterns.allSatisfy { $0.text.hasPrefix("application/grpc") && !isWeb($0.text) }
    }
    guard expression.fetch.canonicalName == "path", expression.converters.isEmpty else {
      return false
    }
    return test.patterns.allSatisfy { isServicePath($0.text) }
  }

  /// What browsers speak reaches a translator, which need not know HTTP/2.
  private static func isWeb(_ type: String) -> Bool { type.hasPrefix("application/grpc-web") }

  /// `/package.Service/`: a name in small letters, a dot, and one that starts with a capital.
  private static func isServicePath(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[0].isEmpty else { return false }
    let names = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    guard names.count >= 2, let service = names.last?.first, service.isUppercase else {
      return false
    }
    return names.allSatisfy { name in
      !name.isEmpty && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }
  }
}

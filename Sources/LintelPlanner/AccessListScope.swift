internal import LintelIR
internal import LintelPlan

/// The ACLs that the conditions of one proxy may name, and those of them planned already.
struct AccessListScope {
  let proxy: Proxy
  let mode: PlanMode
  var planned: [String: AccessListIndex] = [:]

  init(proxy: Proxy, mode: PlanMode) {
    self.proxy = proxy
    self.mode = mode
  }
}

/// ACLs that exist without being declared. (HAProxy manual, chapter 7.4)
enum PredefinedACL {
  /// How a predefined name is tested.
  struct Definition {
    var sample: Plan.Sample
    var match: Plan.Match
    var patterns: [String] = []
    var networks: [String] = []
    /// True where it looks at an HTTP request.
    var isHTTP = true
  }

  static func named(_ name: String) -> Definition? {
    switch name {
    case "TRUE": Definition(sample: .always, match: .found, isHTTP: false)
    case "FALSE": Definition(sample: .never, match: .found, isHTTP: false)
    case "LOCALHOST":
      Definition(
        sample: .source, match: .network, networks: ["127.0.0.0/8", "::1"], isHTTP: false)
    // Every request that reaches a condition has been parsed as HTTP.
    case "HTTP": Definition(sample: .always, match: .found)
    case "HTTP_URL_SLASH": Definition(sample: .target, match: .prefix, patterns: ["/"])
    case "HTTP_URL_STAR": Definition(sample: .target, match: .exact, patterns: ["*"])
    case "METH_GET": method("GET", "HEAD")
    case "METH_CONNECT": method("CONNECT")
    case "METH_DELETE": method("DELETE")
    case "METH_HEAD": method("HEAD")
    case "METH_OPTIONS": method("OPTIONS")
    case "METH_POST": method("POST")
    case "METH_PUT": method("PUT")
    case "METH_TRACE": method("TRACE")
    default: nil
    }
  }

  private static func method(_ names: String...) -> Definition {
    Definition(sample: .method, match: .exact, patterns: names)
  }
}

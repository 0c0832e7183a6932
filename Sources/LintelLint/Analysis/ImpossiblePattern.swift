internal import LintelIR

/// Patterns that no value of their sample matches.
enum ImpossiblePattern {
  /// Why a pattern never matches, if that is so.
  static func reason(_ pattern: String, _ test: ACLTest) -> String? {
    if test.expression.isHost, [.exact, .prefix, .suffix, .substring].contains(test.matching),
      pattern.utf8.contains(UInt8(ascii: "/"))
    {
      return "a host has neither scheme nor path"
    }
    switch test.expression.fetch.canonicalName {
    case "path": return pathReason(pattern, test.matching)
    case "query":
      let isAnchored = test.matching == .exact || test.matching == .prefix
      return isAnchored && pattern.hasPrefix("?") ? "a query has no '?' of its own" : nil
    case "ssl_fc_sni", "req.ssl_sni":
      return pattern.contains("/") && test.matching != .regex
        ? "a name in TLS has neither scheme nor path" : nil
    case "method":
      let isWrong = test.matching == .exact && !test.ignoresCase && pattern != pattern.uppercased()
      return isWrong ? "methods are in upper case" : nil
    default: return nil
    }
  }

  private static func pathReason(_ pattern: String, _ matching: MatchingMethod) -> String? {
    switch matching {
    case .exact, .prefix, .suffix, .directory, .substring: break
    default: return nil
    }
    let bytes = pattern.utf8
    if bytes.contains(UInt8(ascii: ":")), pattern.contains("://") {
      return "a path has no scheme and no host"
    }
    if bytes.contains(UInt8(ascii: "?")) { return "a path has no query string" }
    if bytes.contains(UInt8(ascii: "#")) { return "a path has no fragment" }
    if bytes.contains(UInt8(ascii: " ")) { return "a path has no blanks, they come as '%20'" }
    let isAnchored = matching == .exact || matching == .prefix
    if isAnchored, let first = bytes.first, first != UInt8(ascii: "/"), pattern != "*",
      first != UInt8(ascii: "-")
    {
      return "a path starts with '/'"
    }
    return nil
  }
}

extension SampleExpression {
  /// True where no converter makes something else of the text; a host may be without port and in
  /// lower case.
  var keepsItsForm: Bool {
    converters.isEmpty
      || isHost && converters.allSatisfy { ["host_only", "lower"].contains($0.name) }
  }
}

internal import LintelGrammar
package import LintelIR

/// One test of a sample, in a form that two rules can be compared by.
package struct Atom: Hashable, Sendable {
  /// The sample as text, aliases replaced: `req.hdr(host),lower`.
  package var sample: String
  package var matching: MatchingMethod
  package var ignoresCase: Bool
  package var patterns: [String]
  /// True where the patterns are not all in the configuration, or the test has no sample.
  package var isOpaque: Bool

  package init(
    sample: String, matching: MatchingMethod, ignoresCase: Bool, patterns: [String],
    isOpaque: Bool = false
  ) {
    self.sample = sample
    self.matching = matching
    self.ignoresCase = ignoresCase
    self.patterns = ignoresCase ? patterns.map { $0.lowercased() } : patterns
    self.isOpaque = isOpaque
  }

  package init(_ test: ACLTest) {
    let files = test.flags.compactMap { flag in
      if case .file(let word) = flag { "-f " + word.text } else { nil }
    }
    self.init(
      sample: test.expression.comparableText, matching: test.matching,
      ignoresCase: test.ignoresCase, patterns: test.patterns.map(\.text) + files,
      isOpaque: !files.isEmpty || test.patterns.contains(where: \.isUnresolved))
  }

  /// True where two evaluations for one request may differ.
  package var isVolatile: Bool {
    sample.hasPrefix("rand") || sample.hasPrefix("uuid") || sample.hasPrefix("date")
  }
}

extension SampleExpression {
  /// The expression as text, with one name for the fetches that have several.
  package var comparableText: String {
    var text = Self.call(fetch.canonicalName, fetch.arguments)
    for converter in converters { text += "," + Self.call(converter.name, converter.arguments) }
    return text
  }

  private static func call(_ name: String, _ arguments: [String]) -> String {
    arguments.isEmpty ? name : "\(name)(\(arguments.joined(separator: ",").lowercased()))"
  }
}

extension FetchCall {
  /// The name that the manual prefers: that of the fetch, where an ACL keyword stands for one.
  package var canonicalName: String {
    let name = id?.info.name ?? name
    return switch name {
    case "hdr": "req.hdr"
    case "fhdr": "req.fhdr"
    case "hdr_ip": "req.hdr_ip"
    case "hdr_cnt": "req.hdr_cnt"
    case "hdr_val": "req.hdr_val"
    case "cook", "cookie": "req.cook"
    case "req_ssl_sni": "req.ssl_sni"
    case "req_ssl_hello_type": "req.ssl_hello_type"
    case "urlp": "url_param"
    default: name
    }
  }

  /// True where a request has at most one value, so that two different ones exclude each other.
  package var isSingleValued: Bool {
    switch canonicalName {
    case "path", "pathq", "method", "query", "url", "base", "src", "dst", "src_port", "dst_port",
      "ssl_fc_sni", "req.ssl_sni", "ssl_c_verify", "ssl_c_used", "req.ver", "req_ver",
      "fc_http_major", "nbsrv", "be_conn", "fe_conn", "be_sess_rate", "fe_sess_rate", "status",
      "req.len", "req.body_len", "req.hdr_cnt", "fe_id", "so_id":
      true
    case "req.hdr", "req.fhdr", "req.hdr_ip": arguments.count > 1
    default: name.hasPrefix("sc_") || name.hasPrefix("sc0_") || name.hasPrefix("src_")
    }
  }
}

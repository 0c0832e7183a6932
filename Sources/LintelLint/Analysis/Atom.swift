internal import LintelGrammar
package import LintelIR

/// One test of a sample, in a form that two rules can be compared by.
///
/// One reference: it is made once for each test and compared for each use.
package struct Atom: Hashable, Sendable {
  private final class Storage: Sendable {
    let sample: String
    let matching: MatchingMethod
    let ignoresCase: Bool
    let patterns: [String]
    /// The patterns of an address match, nil for what is no IPv4 network.
    let networks: [Network?]
    /// The patterns of an integer match, or nil where they cannot be compared.
    let integers: IntegerRanges?
    /// What every match of the regular expressions starts with, one of several; empty where that
    /// is not known.
    let starts: [String]
    /// The regular expressions, one for each pattern; empty where one is not read.
    let expressions: [RegexSyntax]
    let isOpaque: Bool
    let isVolatile: Bool
    let isSingleValued: Bool

    init(
      sample: String, matching: MatchingMethod, ignoresCase: Bool, patterns: [String],
      isOpaque: Bool, isSingleValued: Bool
    ) {
      let trees = matching == .regex && !isOpaque ? patterns.compactMap(RegexSyntax.init) : []
      let meanings = trees.compactMap(RegexMeaning.init)
      let isKnown = !meanings.isEmpty && meanings.count == patterns.count
      // A regular expression that only says what another comparison says is made into that.
      let plain = isKnown ? Self.plain(meanings) : nil
      let matching = plain?.matching ?? matching
      let patterns = plain?.patterns ?? patterns
      let starts = isKnown && plain == nil ? meanings.map(\.starts) : []
      self.starts =
        starts.contains(nil) ? [] : Self.folded(starts.flatMap { $0 ?? [] }, ignoresCase)
      expressions = plain == nil && trees.count == patterns.count ? trees : []
      self.sample = sample
      self.matching = matching
      self.ignoresCase = ignoresCase
      self.patterns = Self.folded(patterns, ignoresCase)
      self.networks = matching == .address ? patterns.map { Network($0) } : []
      self.integers = matching == .integer || matching == .length ? IntegerRanges(patterns) : nil
      self.isOpaque = isOpaque
      self.isSingleValued = isSingleValued
      isVolatile =
        sample.hasPrefix("rand") || sample.hasPrefix("uuid") || sample.hasPrefix("date")
    }

    private static func folded(_ texts: [String], _ ignoresCase: Bool) -> [String] {
      ignoresCase ? texts.map { $0.lowercased() } : texts
    }

    /// The comparison that says the same as all of some regular expressions, if there is one.
    private static func plain(
      _ meanings: [RegexMeaning]
    ) -> (matching: MatchingMethod, patterns: [String])? {
      guard case .comparison(let matching, _)? = meanings.first else { return nil }
      var patterns: [String] = []
      for meaning in meanings {
        guard case .comparison(matching, let texts) = meaning else { return nil }
        patterns += texts
      }
      return (matching, patterns)
    }
  }

  private let storage: Storage

  package init(
    sample: String, matching: MatchingMethod, ignoresCase: Bool, patterns: [String],
    isOpaque: Bool = false, isSingleValued: Bool = false
  ) {
    storage = Storage(
      sample: sample, matching: matching, ignoresCase: ignoresCase, patterns: patterns,
      isOpaque: isOpaque, isSingleValued: isSingleValued)
  }

  package init(_ test: ACLTest) { self.init(test, sample: test.expression.comparableText) }

  /// - Parameter sample: The test's ``SampleExpression/comparableText``.
  init(_ test: ACLTest, sample: String) {
    var patterns = test.patterns.map(\.text)
    var isOpaque = test.patterns.contains(where: \.isUnresolved)
    for case .file(let word) in test.flags {
      patterns.append("-f " + word.text)
      isOpaque = true
    }
    self.init(
      sample: sample, matching: test.matching, ignoresCase: test.ignoresCase, patterns: patterns,
      isOpaque: isOpaque, isSingleValued: test.expression.fetch.isSingleValued)
  }

  /// The sample as text, aliases replaced: `req.hdr(host),lower`.
  package var sample: String { storage.sample }
  package var matching: MatchingMethod { storage.matching }
  package var ignoresCase: Bool { storage.ignoresCase }
  /// In lower case where case is ignored.
  package var patterns: [String] { storage.patterns }
  var networks: [Network?] { storage.networks }
  var integers: IntegerRanges? { storage.integers }
  /// Whether a regular expression of the test matches a text, or all that begin so; nil where it
  /// cannot be told.
  func matchesExpression(_ text: String, isBeginning: Bool = false) -> Bool? {
    guard !storage.expressions.isEmpty else { return nil }
    let results = storage.expressions.map {
      $0.matches(text, isBeginning: isBeginning, ignoresCase: ignoresCase)
    }
    return results.contains(true) ? true : results.contains(nil) ? nil : false
  }

  /// For a test by a regular expression a wider one, of how the text starts; nil where the
  /// expression does not say that.
  var startTest: Atom? {
    guard !storage.starts.isEmpty else { return nil }
    return Atom(
      sample: sample, matching: .prefix, ignoresCase: ignoresCase, patterns: storage.starts,
      isSingleValued: isSingleValued)
  }
  /// True where the patterns are not all in the configuration, or the test has no sample.
  package var isOpaque: Bool { storage.isOpaque }
  /// True where two evaluations for one request may differ.
  package var isVolatile: Bool { storage.isVolatile }
  /// True where the sample has at most one value for each request.
  package var isSingleValued: Bool { storage.isSingleValued }

  package static func == (a: Self, b: Self) -> Bool {
    if a.storage === b.storage { return true }
    return a.sample == b.sample && a.matching == b.matching && a.ignoresCase == b.ignoresCase
      && a.isOpaque == b.isOpaque && a.patterns == b.patterns
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(sample)
    hasher.combine(matching)
    hasher.combine(ignoresCase)
    hasher.combine(isOpaque)
    hasher.combine(patterns)
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
    guard let id else { return Self.canonical(name) }
    return Self.canonicalNames[Int(id.rawValue)]
  }

  /// By the numbers of the fetches: each test is asked for its name by many rules.
  private static let canonicalNames = FetchID.allCases.map { canonical($0.info.name) }

  private static func canonical(_ name: String) -> String {
    switch name {
    case "hdr": "req.hdr"
    case "req_ver": "req.ver"
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
      "req.len", "req.body_len", "req.hdr_cnt", "fe_id", "so_id", "var", "capture.req.uri",
      "capture.req.method", "ssl_fc_protocol", "ssl_fc_alpn", "fc_alpn", "ssl_c_s_dn", "fc_src",
      "fc_dst", "fc_dst_port", "fc_src_port", "req.body_size", "queue", "avg_queue", "connslots",
      "srv_conn", "srv_sess_rate", "fe_req_rate", "be_conn_free", "res.len":
      true
    case "req.hdr", "req.fhdr", "req.hdr_ip":
      // HAProxy refuses a request with two hosts.
      arguments.count > 1 || arguments.first?.lowercased() == "host"
    default: name.hasPrefix("sc_") || name.hasPrefix("sc0_") || name.hasPrefix("src_")
    }
  }
}

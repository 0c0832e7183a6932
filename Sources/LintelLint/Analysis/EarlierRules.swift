internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The final rules above the one that is looked at.
struct EarlierRules {
  /// The rules of which one matches every request: one without a condition, or two whose
  /// conditions are opposites.
  struct End {
    var rules: [Directive]
  }

  private(set) var end: End?
  /// The rules with one test, by its sample: a rewrite forgets all tests of a sample at once.
  private var singles: [String: [Literal: Directive]] = [:]
  private var entries: [(literals: [Literal], rule: Directive)] = []
  /// The entries that test one sample for fixed texts: there may be thousands.
  private var texts: [TextTest: TextRules] = [:]
  /// The networks that rules with one test of an address take, by the sample.
  private var networks: [String: [(network: Network, rule: Directive)]] = [:]
  /// What the rules test: a rewrite is compared with these few, and not with all rules.
  private var samples: Set<String> = []
  /// How the texts are compared: mostly in one way.
  private var methods: [MatchingMethod] = []

  /// Further entries are not compared, so that long lists stay cheap.
  private static let limit = 64
  /// How many more entries are looked at: of thousands of rules only the first are compared with
  /// all above them.
  private var remaining = 100_000

  mutating func add(_ rule: Directive, _ form: NormalForm) {
    for literals in form.alternatives {
      for literal in literals { samples.insert(literal.atom.sample) }
      if literals.count == 1, end == nil, !literals[0].atom.isVolatile {
        let sample = literals[0].atom.sample
        if let other = singles[sample]?[literals[0].opposite] { end = End(rules: [other, rule]) }
        singles[sample, default: [:]][literals[0]] = rule
      }
      if literals.count == 1 { addNetworks(of: literals[0], rule) }
      if literals.isEmpty {
        if end == nil || end?.rules.count == 2 { end = End(rules: [rule]) }
      } else if literals.count == 1, let test = TextTest(literals[0]) {
        if !methods.contains(test.matching) { methods.append(test.matching) }
        for pattern in literals[0].atom.patterns {
          texts[test, default: TextRules()].add(rule, for: pattern)
        }
      } else if entries.count < Self.limit {
        entries.append((literals, rule))
      }
    }
  }

  mutating func rule(covering literals: [Literal]) -> Directive? {
    if !texts.isEmpty {
      for literal in literals {
        if let rule = rule(covering: literal) { return rule }
      }
    }
    guard remaining > 0 else { return nil }
    remaining -= entries.count
    let whole = entries.first { entry in
      entry.literals.allSatisfy { wanted in literals.contains { $0.implies(wanted) } }
    }
    if let whole { return whole.rule }
    return networks.isEmpty ? nil : ruleOfNetworks(covering: literals)
  }

  private mutating func addNetworks(of literal: Literal, _ rule: Directive) {
    let atom = literal.atom
    guard !literal.isNegated, atom.matching == .address, !atom.isOpaque,
      networks[atom.sample, default: []].count < Self.limit
    else { return }
    for case let network? in atom.networks.prefix(Self.limit) {
      networks[atom.sample, default: []].append((network, rule))
    }
  }

  /// The last of several rules that together take every address of a test.
  private func ruleOfNetworks(covering literals: [Literal]) -> Directive? {
    for literal in literals where !literal.isNegated && literal.atom.matching == .address {
      let atom = literal.atom
      guard let known = networks[atom.sample], !atom.isOpaque, !atom.networks.isEmpty,
        atom.networks.count <= Self.limit
      else { continue }
      let all = known.map(\.network)
      let isCovered = atom.networks.allSatisfy { $0?.isCovered(by: all) ?? false }
      guard isCovered, let inner = atom.networks[0] else { continue }
      return known.last { $0.network.contains(inner) || inner.contains($0.network) }?.rule
    }
    return nil
  }

  /// The first of the rules that take every text that the literal accepts.
  private func rule(covering literal: Literal) -> Directive? {
    // What a regular expression matches is covered where all texts that start like it are.
    var literal = literal
    if !literal.isNegated, let start = literal.atom.startTest { literal.atom = start }
    guard let test = TextTest(literal) else { return nil }
    var first: Directive?
    for pattern in literal.atom.patterns {
      guard let rule = rule(covering: pattern, test) else { return nil }
      first = first ?? rule
    }
    return first
  }

  private func rule(covering pattern: String, _ inner: TextTest) -> Directive? {
    for matching in methods where inner.isNarrower(than: matching) {
      var outer = inner
      outer.matching = matching
      if let rule = texts[outer]?.rule(covering: pattern, matching) { return rule }
      guard !inner.ignoresCase else { continue }
      outer.ignoresCase = true
      if let rule = texts[outer]?.rule(covering: pattern.lowercased(), matching) { return rule }
    }
    return nil
  }

  /// Removes what a rule that does not end the evaluation may have changed.
  mutating func forget(changedBy rule: Directive) {
    guard let action = rule.action?.name.text else { return }
    let name = action.prefix { $0 != "(" }
    let isChanged: (String) -> Bool
    switch name {
    case "set-log-level", "set-nice", "set-mark", "set-tos", "set-fc-mark", "set-fc-tos",
      "set-bc-mark", "set-bc-tos", "capture", "set-timeout", "disable-l7-retry", "early-hint":
      return
    case "set-var", "set-var-fmt", "unset-var": isChanged = { $0.holds("var(") }
    case _ where name.hasPrefix("track-sc") || name.hasPrefix("sc-"):
      isChanged = { $0.hasPrefix("sc") || $0.hasPrefix("src_") || $0.holds("table_") }
    case "set-header", "add-header", "del-header", "replace-header", "replace-value":
      guard let header = rule.words.dropFirst().first?.text.lowercased() else { return }
      isChanged = { $0.isRead(from: header) }
    case "set-path", "replace-path", "set-pathq", "replace-pathq", "set-query", "normalize-uri":
      isChanged = { sample in
        !["src", "dst", "req.hdr(", "req.cook(", "method", "ssl_"].contains {
          sample.hasPrefix($0)
        }
      }
    default: isChanged = { _ in true }
    }
    // Of very many samples, any is taken for changed.
    let changed = samples.count > Self.limit ? samples : samples.filter(isChanged)
    guard !changed.isEmpty else { return }
    samples.subtract(changed)
    for sample in changed {
      singles[sample] = nil
      networks[sample] = nil
    }
    entries.removeAll { $0.literals.contains { changed.contains($0.atom.sample) } }
    texts = texts.filter { !changed.contains($0.key.sample) }
  }
}

extension String {
  /// True for a sample that may change with a header, which is in lower case.
  fileprivate func isRead(from header: String) -> Bool {
    switch header {
    case _ where holds(header) || holds("hdr_names") || holds(".hdrs"): true
    case "host": hasPrefix("base") || hasPrefix("url")
    case "cookie", "set-cookie": holds("cook")
    case "authorization": holds("http_auth")
    default: holds("hdr(,") || holds("hdr_cnt")
    }
  }

  /// Whether the bytes of a text stand in this one; the library's search is made for long texts.
  fileprivate func holds(_ part: String) -> Bool {
    let (bytes, wanted) = (utf8.span, part.utf8.span)
    guard wanted.count <= bytes.count else { return false }
    for start in 0...(bytes.count - wanted.count) {
      var length = 0
      while length < wanted.count, bytes[start + length] == wanted[length] { length += 1 }
      if length == wanted.count { return true }
    }
    return false
  }
}

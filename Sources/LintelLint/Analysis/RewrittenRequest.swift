internal import LintelGrammar
internal import LintelIR

/// What the rules so far have done to a request.
struct RewrittenRequest {
  private var rewrites: [(rewrite: Rewrite, alternatives: [[Literal]])] = []
  /// What the rewrites are about, so that most conditions are told apart from it at once.
  private var samples: Set<String> = []
  private var removesCookies = false

  /// More rewrites are not compared, so that long lists stay cheap.
  private static let limit = 64

  init() {}

  /// What all rules of a frontend have done.
  init(after frontend: Proxy, in analysis: Analysis) {
    for rule in frontend.all(.httpRequest) { add(rule, of: frontend, in: analysis) }
  }

  var isEmpty: Bool { rewrites.isEmpty }

  mutating func add(_ rule: Directive, of proxy: Proxy, in analysis: Analysis) {
    guard rewrites.count < Self.limit else { return }
    let all = Rewrite.all(of: rule)
    guard !all.isEmpty else { return }
    // Where the condition is not known, neither is what has become of the request.
    let alternatives = analysis.form(of: rule.condition, in: proxy)?.alternatives
    for rewrite in all {
      var rewrite = rewrite
      if alternatives == nil { rewrite.value = .unknown }
      rewrites.append((rewrite, alternatives ?? [[]]))
      samples.formUnion(rewrite.samples)
      removesCookies = removesCookies || rewrite.removesCookies
    }
  }

  /// The rewrite after which a condition cannot hold any more as its author meant it: every
  /// alternative that looks at the part asks for what it was before.
  func spoiler(of form: NormalForm) -> Rewrite? {
    guard form.alternatives.contains(where: { $0.contains { isAbout($0.atom) } }) else {
      return nil
    }
    for (position, entry) in rewrites.enumerated() {
      let rewrite = entry.rewrite
      let about = form.alternatives.filter { literals in
        literals.contains { rewrite.isAbout($0.atom) }
      }
      let isSpoiled =
        !about.isEmpty
        && about.allSatisfy { literals in
          literals.contains { !$0.isNegated && rewrite.spoils($0.atom) }
            && Self.covers(entry.alternatives, literals)
            && !isRestored(literals, after: position)
        }
      if isSpoiled { return rewrite }
    }
    return nil
  }

  private func isAbout(_ atom: Atom) -> Bool {
    samples.contains(atom.sample) || removesCookies && atom.sample.hasPrefix("req.cook")
  }

  /// True where every request with some properties has been rewritten.
  private static func covers(_ alternatives: [[Literal]], _ literals: [Literal]) -> Bool {
    alternatives.contains { alternative in
      alternative.allSatisfy { wanted in literals.contains { $0.implies(wanted) } }
    }
  }

  /// True where a later rewrite of the same part may make a value for which the tests hold.
  private func isRestored(_ literals: [Literal], after position: Int) -> Bool {
    let part = rewrites[position].rewrite.part
    return rewrites[(position + 1)...].contains { later in
      later.rewrite.part == part
        && !literals.contains { !$0.isNegated && later.rewrite.spoils($0.atom) }
    }
  }
}

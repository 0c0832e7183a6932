internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The final rules above the one that is looked at.
struct EarlierRules {
  var unconditional: Directive?
  private var entries: [(literals: [Literal], rule: Directive)] = []
  /// The entries of a single exact match, by sample and pattern: there may be thousands.
  private var exact: [[String]: Directive] = [:]

  /// Further entries are not compared, so that long lists stay cheap.
  private static let limit = 64

  mutating func add(_ rule: Directive, _ form: NormalForm) {
    for literals in form.alternatives {
      if literals.isEmpty {
        unconditional = unconditional ?? rule
      } else if let keys = Self.keys(literals) {
        for key in keys where exact[key] == nil { exact[key] = rule }
      } else if entries.count < Self.limit {
        entries.append((literals, rule))
      }
    }
  }

  func rule(covering literals: [Literal]) -> Directive? {
    for literal in literals {
      if let keys = Self.keys([literal]) {
        let found = keys.map { exact[$0] ?? exact[Self.folded($0)] }
        if let first = found.first, found.allSatisfy({ $0 != nil }) { return first }
      }
    }
    return entries.first { entry in
      entry.literals.allSatisfy { wanted in literals.contains { $0.implies(wanted) } }
    }?.rule
  }

  /// The sample and pattern of each value that a single exact match accepts.
  private static func keys(_ literals: [Literal]) -> [[String]]? {
    guard literals.count == 1, !literals[0].isNegated, !literals[0].atom.isOpaque,
      !literals[0].atom.isVolatile, literals[0].atom.matching == .exact,
      !literals[0].atom.patterns.isEmpty
    else { return nil }
    let atom = literals[0].atom
    return atom.patterns.map { [atom.sample, atom.ignoresCase ? "i" : "", $0] }
  }

  /// The key of the same value where case is ignored, which accepts more.
  private static func folded(_ key: [String]) -> [String] { [key[0], "i", key[2].lowercased()] }

  /// Removes what a rule that does not end the evaluation may have changed.
  mutating func forget(changedBy rule: Directive) {
    guard let action = rule.action?.name.text else { return }
    let name = action.prefix { $0 != "(" }
    let isChanged: (String) -> Bool
    switch name {
    case "set-log-level", "set-nice", "set-mark", "set-tos", "set-fc-mark", "set-fc-tos",
      "set-bc-mark", "set-bc-tos", "capture", "set-timeout", "disable-l7-retry", "early-hint":
      return
    case "set-var", "set-var-fmt", "unset-var": isChanged = { $0.contains("var(") }
    case "set-header", "add-header", "del-header", "replace-header", "replace-value":
      isChanged = { !$0.hasPrefix("src") && !$0.hasPrefix("path") && !$0.hasPrefix("method") }
    default: isChanged = { _ in true }
    }
    entries.removeAll { $0.literals.contains { isChanged($0.atom.sample) } }
    exact = exact.filter { !isChanged($0.key[0]) }
  }
}

extension Directive {
  /// True where the rule, once it matches, ends the evaluation of its list.
  var isFinal: Bool {
    switch keyword {
    case .useBackend, .useServer, .redirect: return true
    default: break
    }
    guard let action = action?.name.text else { return false }
    return [
      "allow", "accept", "deny", "reject", "redirect", "return", "tarpit", "auth", "use-service",
      "silent-drop",
    ].contains(action)
  }
}

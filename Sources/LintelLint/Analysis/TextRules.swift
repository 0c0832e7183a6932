internal import LintelGrammar
internal import LintelIR

/// A test of a sample for one of some texts, without the texts.
struct TextTest: Hashable {
  var sample: String
  var matching: MatchingMethod
  var ignoresCase: Bool

  init?(_ literal: Literal) {
    let atom = literal.atom
    guard !literal.isNegated, !atom.isOpaque, !atom.isVolatile, !atom.patterns.isEmpty,
      [.exact, .prefix, .suffix].contains(atom.matching)
    else { return nil }
    sample = atom.sample
    matching = atom.matching
    ignoresCase = atom.ignoresCase
  }

  /// True where the other way to compare may accept all that this one accepts for a text.
  func isNarrower(than other: MatchingMethod) -> Bool { matching == .exact || matching == other }
}

/// The rules of one ``TextTest``, by text.
struct TextRules {
  private var rules: [String: Directive] = [:]
  /// How long the texts are, ascending: only beginnings or ends of these lengths need a look.
  private var lengths: [Int] = []

  mutating func add(_ rule: Directive, for pattern: String) {
    let length = pattern.utf8.count
    if !lengths.contains(length) {
      lengths.insert(length, at: lengths.firstIndex { $0 > length } ?? lengths.count)
    }
    if rules[pattern] == nil { rules[pattern] = rule }
  }

  func rule(covering text: String, _ matching: MatchingMethod) -> Directive? {
    guard matching != .exact else { return rules[text] }
    for length in lengths where length <= text.utf8.count {
      let part =
        matching == .prefix ? String(text.utf8.prefix(length)) : String(text.utf8.suffix(length))
      if let part, let rule = rules[part] { return rule }
    }
    return nil
  }
}

extension Directive {
  /// True where the rule, once it matches, ends the evaluation of its list.
  var isFinal: Bool {
    // A redirect to nowhere is passed over.
    guard !words.contains(where: { $0.text == "ignore-empty" }) else { return false }
    switch keyword {
    case .useBackend, .useServer, .redirect: return true
    default: break
    }
    switch action?.name.text {
    case "allow", "accept", "deny", "reject", "redirect", "return", "tarpit", "auth",
      "use-service", "silent-drop":
      return true
    default: return false
    }
  }
}

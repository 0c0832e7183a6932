internal import LintelGrammar
internal import LintelIR

/// A rule without condition that gives a part of the request a value that is known, or takes it
/// away.
struct FixedRewrite {
  var rule: Directive
  private var part: Part
  /// Nil where nothing is left.
  private var value: String?

  private enum Part: Hashable {
    case header(String)
    case path, method
  }

  init?(_ rule: Directive) {
    guard !rule.isConditional, rule.words.count > 1 else { return nil }
    self.rule = rule
    let words = rule.words.map(\.text)
    switch rule.actionName {
    case "del-header" where words.count == 2: part = .header(words[1].lowercased())
    case "set-header" where words.count > 2 && !words[2].contains("%"):
      part = .header(words[1].lowercased())
      value = words[2]
    case "set-path" where !words[1].contains("%"):
      part = .path
      value = words[1]
    case "set-method" where !words[1].contains("%"):
      part = .method
      value = words[1]
    default: return nil
    }
  }

  /// True where a test of the part, evaluated later, cannot hold any more.
  func excludes(_ test: ACLTest) -> Bool {
    guard isAbout(test), test.flags.isEmpty || test.ignoresCase, !test.patterns.isEmpty else {
      return false
    }
    guard let value else { return true }
    func prepared(_ text: String) -> String { test.ignoresCase ? text.lowercased() : text }
    let text = prepared(value)
    switch test.matching {
    case .exact: return !test.patterns.contains { prepared($0.text) == text }
    case .prefix: return !test.patterns.contains { text.hasPrefix(prepared($0.text)) }
    case .suffix: return !test.patterns.contains { text.hasSuffix(prepared($0.text)) }
    case .substring: return !test.patterns.contains { text.contains(prepared($0.text)) }
    default: return false
    }
  }

  private func isAbout(_ test: ACLTest) -> Bool {
    let expression = test.expression
    switch part {
    case .header(let name):
      // An address is compared in another way, and converters change the value.
      return expression.headerName == name && expression.converters.isEmpty
    case .path: return expression.comparableText == "path"
    case .method: return expression.fetch.canonicalName == "method" && expression.converters.isEmpty
    }
  }
}

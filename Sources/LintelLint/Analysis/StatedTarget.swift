internal import LintelGrammar
internal import LintelIR

extension Directive {
  /// Where the client is told to go, as a format string.
  var targetText: String? {
    let words = words.map(\.text)
    switch actionName {
    case "set-header", "add-header":
      guard keyword == .httpResponse || keyword == .httpAfterResponse else { return nil }
      return words.count > 2 && words[1].lowercased() == "location" ? words[2] : nil
    case "return":
      let index = words.indices.first { index in
        words[index] == "hdr" && index + 2 < words.count
          && words[index + 1].lowercased() == "location"
      }
      return index.map { words[$0 + 2] }
    default:
      guard keyword == .redirect || actionName == "redirect",
        let index = words.firstIndex(where: { $0 == "prefix" || $0 == "location" }),
        index + 1 < words.count
      else { return nil }
      return words[index + 1]
    }
  }

  /// True for a redirect to another scheme of what the client asked for: `redirect scheme` does
  /// the same.
  var leadsToSameURL: Bool {
    guard let target = RedirectTarget(self) else { return false }
    return target.onlyChangesScheme
      && conditionTests.contains { $0.expression.fetch.name == "ssl_fc" }
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The numbers and identifiers that proxies have given themselves, which must differ.
struct ProxyIdentities {
  private var known: [String: SourceRange] = [:]

  mutating func check(_ proxy: Proxy, into report: inout Report) {
    for keyword in [KeywordID.id, .guid] {
      guard let directive = proxy.all(keyword).last, let word = directive.words.first else {
        continue
      }
      let key = "\(keyword.info.name) \(word.text)"
      if let other = known.updateValue(word.range, forKey: key) {
        report.error(
          .duplicateName, "the \(key) belongs to another proxy", at: word.range,
          related: [RelatedPlace(range: other, message: "used here")])
      }
    }
  }
}

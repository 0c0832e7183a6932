internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Limits of bandwidth that streams share are kept in a stick table.
/// (HAProxy manual, chapter 9.7)
enum BandwidthTableCheck {
  static func run(
    over proxy: Proxy, of configuration: Configuration, into report: inout Report
  ) {
    var names: [String: Word] = [:]
    for filter in proxy.all(.filter) {
      let words = filter.words
      guard let kind = words.first?.text, kind.hasPrefix("bwlim-"), words.count > 1 else {
        continue
      }
      if let other = names.updateValue(words[1], forKey: words[1].text) {
        report.error(
          .duplicateName, "a limit '\(words[1].text)' exists already", at: words[1].range,
          related: [RelatedPlace(range: other.range, message: "first declared here")])
      }
      guard words.contains(where: { $0.text == "limit" }) else { continue }
      check(filter, kind, in: proxy, configuration, into: &report)
    }
  }

  private static func check(
    _ filter: Directive, _ kind: String, in proxy: Proxy, _ configuration: Configuration,
    into report: inout Report
  ) {
    let key = filter.words.firstIndex { $0.text == "table" }
    let word = key.flatMap { $0 + 1 < filter.words.count ? filter.words[$0 + 1] : nil }
    if word?.isUnresolved ?? false { return }
    let name = word?.text ?? proxy.name.value
    // A table of a peers section is named with the section, and rarely.
    if name.contains("/") { return }
    guard let table = table(named: name, configuration) else {
      report.error(
        .conflictingSettings, "there is no stick table '\(name)' for the limit",
        at: (word ?? filter.words[0]).range, help: "declare one with 'stick-table'")
      return
    }
    let datum = kind == "bwlim-in" ? "bytes_in_rate" : "bytes_out_rate"
    let isStored = table.words.contains { word in
      word.isUnresolved || word.text.split(separator: ",").contains { $0.hasPrefix(datum) }
    }
    if isStored { return }
    report.error(
      .conflictingSettings, "the stick table '\(name)' does not store '\(datum)'",
      at: (word ?? filter.words[0]).range,
      related: [RelatedPlace(range: table.range, message: "declared here")])
  }

  private static func table(named name: String, _ configuration: Configuration) -> Directive? {
    for proxy in configuration.proxies where proxy.name.value == name {
      if let table = proxy.all(.stickTable).first { return table }
    }
    return nil
  }
}

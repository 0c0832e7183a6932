internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// What a `defaults` section above says and a section below does not inherit, because a nearer one
/// starts from nothing.
struct LostDefaults {
  var message: String
  var range: SourceRange
  var related: RelatedPlace
  /// True where HAProxy does not start with it.
  var isRefused = false

  /// - Parameter used: The positions of the sections from which others inherit by position.
  static func all(in analysis: Analysis, inheriting used: Set<Int>) -> [LostDefaults] {
    sections(in: analysis, inheriting: used) + proxies(in: analysis) + sharedRules(in: analysis)
  }

  /// Rules that frontends and backends inherit alike, which HAProxy refuses: they would run twice.
  private static func sharedRules(in analysis: Analysis) -> [LostDefaults] {
    let rules: [KeywordID] = [
      .httpRequest, .httpResponse, .httpAfterResponse, .tcpRequestConnection, .tcpRequestSession,
      .tcpRequestContent, .tcpResponseContent,
    ]
    return analysis.configuration.defaults.enumerated().compactMap { index, section in
      guard let rule = rules.lazy.compactMap({ section.all($0).first }).first else { return nil }
      let heirs = analysis.proxies.filter { $0.parent == index && $0.kind != .listen }
      guard let first = heirs.first, let other = heirs.first(where: { $0.kind != first.kind })
      else {
        return nil
      }
      return LostDefaults(
        message: "\(other.described) inherits rules that \(first.described) inherits as well",
        range: other.name.range,
        related: RelatedPlace(range: rule.range, message: "a rule of both"), isRefused: true)
    }
  }

  /// An anonymous section that loses what an earlier one says about logs and slow clients.
  private static func sections(
    in analysis: Analysis, inheriting used: Set<Int>
  ) -> [LostDefaults] {
    let defaults = analysis.configuration.defaults
    let watched: [KeywordID] = [.log, .timeoutHttpRequest]
    var losses: [LostDefaults] = []
    for (index, section) in defaults.enumerated().dropFirst() {
      let earlier = defaults[index - 1]
      guard section.name.value.isEmpty, section.parent == nil, used.contains(index) else {
        continue
      }
      let lost = watched.filter { earlier.setting($0) != nil && section.setting($0) == nil }
      guard lost.contains(.log) else { continue }
      let names = lost.map { "'\($0.info.name)'" }.joined(separator: " and ")
      losses.append(
        LostDefaults(
          message: "what follows inherits nothing of the defaults above: \(names) "
            + "\(lost.count > 1 ? "are" : "is") lost",
          range: section.range,
          related: RelatedPlace(range: earlier.range, message: "the defaults above")))
    }
    return losses
  }

  /// A proxy for HTTP below a section for TCP.
  private static func proxies(in analysis: Analysis) -> [LostDefaults] {
    let defaults = analysis.configuration.defaults
    let sections = analysis.configuration.sections
    guard defaults.count > 1 else { return [] }
    return analysis.proxies.compactMap { proxy in
      guard let parent = proxy.parent, parent > 0, parent < defaults.count,
        sections[proxy.section].from == nil, proxy.mode.value == .http,
        defaults[parent].mode.value == .tcp, defaults[parent].setting(.timeoutHttpRequest) == nil,
        proxy.setting(.timeoutHttpRequest) == nil,
        let earlier = defaults[..<parent].last(where: { $0.mode.value == .http }),
        let timer = earlier.setting(.timeoutHttpRequest)
      else { return nil }
      return LostDefaults(
        message:
          "\(proxy.described) inherits from the defaults for TCP, and nothing of those for HTTP",
        range: proxy.name.range,
        related: RelatedPlace(range: timer.value.range, message: "does not hold there"))
    }
  }
}

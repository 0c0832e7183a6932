internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Before 3.1, HAProxy refuses log formats with parts of a request in proxies that see none.
/// (HAProxy manual 2.6, chapter 8.2.4)
struct LogFormatModes {
  let configuration: Configuration

  func check(_ proxy: Proxy, into report: inout Report) {
    guard configuration.target < Version(3, 1), proxy.mode.value != .http else { return }
    let formats = [logFormat(of: proxy)].compactMap(\.self)
    let others = [KeywordID.logFormatSd, .errorLogFormat, .uniqueIdFormat].compactMap {
      proxy.setting($0)?.value
    }
    for directive in formats + others {
      guard let alias = requestAlias(in: directive) else { continue }
      report.error(
        .conflictingSettings,
        "'%\(alias)' needs mode http, and the \(proxy.kind.keyword) '\(proxy.name.value)' is in "
          + "mode \(proxy.mode.value.rawValue)",
        at: directive.range, help: "state another format there, or 'option tcplog'",
        related: [RelatedPlace(range: proxy.range, message: "the format is used here")])
    }
  }

  /// The options that choose a format and the format itself replace each other.
  private func logFormat(of proxy: Proxy) -> Directive? {
    var next: Proxy? = proxy
    while let current = next {
      let last = current.directives.last { directive in
        switch directive.keyword {
        case .logFormat, .optionHttplog, .optionTcplog, .optionHttpslog: true
        default: false
        }
      }
      if let last { return last.keyword == .logFormat ? last : nil }
      next = current.parent.map { configuration.defaults[$0] }
    }
    return nil
  }

  private func requestAlias(in directive: Directive) -> String? {
    for case .logFormat(let format) in directive.arguments.lazy.map(\.value) {
      for case .alias(let name, _) in format.parts where Self.requestAliases.contains(name) {
        return name
      }
    }
    return nil
  }

  private static let requestAliases: Set<String> = [
    "CC", "CS", "HM", "HP", "HPO", "HQ", "HU", "HV", "r", "Ta", "Ti", "Tq", "Tr", "TR", "tr",
    "trg", "trl",
  ]
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// What HAProxy demands of `defaults` sections and of those that inherit from them.
/// (HAProxy manual, chapter 4)
struct DefaultsChecks {
  let configuration: Configuration
  var report: Report

  mutating func run() {
    for proxy in configuration.defaults { checkRules(of: proxy) }
    for proxy in configuration.proxies + configuration.defaults { checkParent(of: proxy) }
    checkNames()
  }

  /// Rules may stand in named sections only.
  private mutating func checkRules(of proxy: Proxy) {
    let isNamed = !proxy.name.value.isEmpty && configuration.target >= Version(2, 5)
    guard !isNamed else { return }
    for directive in proxy.directives where directive.keyword.isRule {
      report.error(
        .wrongSection, "'\(directive.keyword.info.name)' needs a named defaults section",
        at: directive.keywordRange, help: "name the section, and refer to it with 'from'")
    }
  }

  /// Rules are inherited by sections that have the side they act on.
  private mutating func checkParent(of proxy: Proxy) {
    guard let index = proxy.parent else { return }
    let parent = configuration.defaults[index]
    let problem: String? =
      if proxy.kind == .defaults, parent.directives.contains(where: \.keyword.isRule) {
        "a defaults section cannot inherit from one with rules"
      } else if proxy.kind == .listen, parent.directives.contains(where: \.keyword.isRule) {
        "a listen section cannot inherit rules"
      } else if !proxy.kind.hasServers, proxy.kind != .defaults,
        !parent.all(.tcpResponseContent).isEmpty
      {
        "a frontend cannot inherit 'tcp-response content' rules"
      } else if !proxy.kind.acceptsClients, proxy.kind != .defaults,
        !(parent.all(.tcpRequestConnection) + parent.all(.tcpRequestSession)).isEmpty
      {
        "a backend cannot inherit rules for connections and sessions"
      } else {
        nil
      }
    guard let problem else { return }
    report.error(
      .invalidSection, problem, at: proxy.range,
      related: [RelatedPlace(range: parent.range, message: "the rules are here")])
  }

  /// A name that is referred to must be unique from then on.
  private mutating func checkNames() {
    var known: Set<String> = []
    var referred: Set<String> = []
    var ambiguous: Set<String> = []
    for index in configuration.sections.indices {
      let isDefaults = configuration.sections[index].kind == .defaults
      guard isDefaults || configuration.sections[index].from != nil else { continue }
      let section = configuration.sections[index]
      if let from = section.from {
        referred.insert(from.text)
        // HAProxy 3.4 complains about it and then forgets that it did.
        if ambiguous.contains(from.text), configuration.target < Version(3, 4) {
          report.error(
            .duplicateName, "several defaults sections are named '\(from.text)'", at: from.range)
        }
      }
      guard section.kind == .defaults, let name = section.name?.text, !name.isEmpty,
        !known.insert(name).inserted
      else { continue }
      ambiguous.insert(name)
      if referred.contains(name) {
        report.error(
          .duplicateName, "the defaults section '\(name)' was referred to and cannot be replaced",
          at: section.headerPlace.range)
      }
    }
  }
}

extension KeywordID {
  /// Whether it is an ACL or a rule, which only named defaults hand down.
  fileprivate var isRule: Bool {
    switch self {
    case .acl, .httpRequest, .httpResponse, .httpAfterResponse, .tcpRequestConnection,
      .tcpRequestSession, .tcpRequestContent, .tcpResponseContent, .quicInitial:
      true
    default: false
    }
  }
}

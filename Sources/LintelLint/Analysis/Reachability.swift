internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Which rules of a proxy no request reaches.
///
/// The lists of rules run one after the other, whatever the order of their lines: what
/// `http-request deny` takes never gets to `use_backend`.
struct Reachability {
  /// A rule without effect, with those that take what it would.
  struct Hidden {
    enum Reason { case always, oneOfTwo, narrower }

    var rule: Directive
    var reason: Reason
    /// The rules that come first.
    var others: [Directive]
    /// True where these stand in another list, which runs before.
    var isAcrossLists: Bool
  }

  private(set) var hidden: [Hidden] = []

  private let proxy: Proxy
  private let analysis: Analysis
  /// True where no connection to the proxy has TLS.
  private let isPlain: Bool
  /// What has ended the evaluation before the list that is looked at.
  private var stops = EarlierRules()
  /// True where it has been said that no request gets further.
  private var isTold = false
  /// True once a rule of the list has let requests go on to the next list.
  private var mayPass = false

  init(of proxy: Proxy, in analysis: Analysis) {
    self.proxy = proxy
    self.analysis = analysis
    // A listener on port 443 is meant for TLS, whatever it says.
    isPlain = !proxy.binds.isEmpty && !proxy.takesTLS(analysis.tests(of: proxy))
    for keyword in [KeywordID.httpResponse, .httpAfterResponse] {
      var earlier = EarlierRules()
      read(keyword, of: proxy, &earlier)
    }
    for keyword in Self.requestLists where isRun(keyword) { read(keyword) }
    readDefault()
  }

  private static let requestLists: [KeywordID] = [
    .tcpRequestConnection, .tcpRequestSession, .tcpRequestContent, .httpRequest, .redirect,
    .useBackend, .useServer,
  ]
  /// Those whose rules answer a request, or close its connection.
  private static let endingLists: Set<KeywordID> = [
    .tcpRequestConnection, .tcpRequestSession, .tcpRequestContent, .httpRequest, .redirect,
  ]

  private func isRun(_ keyword: KeywordID) -> Bool {
    proxy.mode.value == .http || keyword != .httpRequest && keyword != .redirect
  }

  private mutating func read(_ keyword: KeywordID) {
    // The rules of a `defaults` section run before those of the proxy.
    let inherited = proxy.parent.flatMap { parent -> Proxy? in
      let sections = analysis.configuration.defaults
      return parent < sections.count && sections[parent].states(keyword) ? sections[parent] : nil
    }
    guard inherited != nil || proxy.states(keyword) else { return }
    if let end = stops.end {
      guard !isTold, let rule = proxy.all(keyword).first(where: \.isFinal) else { return }
      tell(rule, end, isAcrossLists: true)
      return
    }
    if keyword == .tcpRequestSession, proxy.isToldAddresses { stops = EarlierRules() }
    var earlier = stops
    mayPass = false
    if let inherited {
      let known = hidden.count
      read(keyword, of: inherited, &earlier)
      hidden.removeLast(hidden.count - known)
    }
    read(keyword, of: proxy, &earlier)
  }

  /// Looks for rules of a list that others hide, and keeps what ends the evaluation.
  private mutating func read(
    _ keyword: KeywordID, of section: Proxy, _ earlier: inout EarlierRules
  ) {
    for rule in section.all(keyword) {
      if let end = earlier.end {
        tell(rule, end, isAcrossLists: false)
        return
      }
      guard rule.isFinal else {
        earlier.forget(changedBy: rule)
        stops.forget(changedBy: rule)
        continue
      }
      guard let form = form(of: rule, in: section) else { continue }
      let possible = form.possibleAlternatives
      let covering = possible.compactMap { earlier.rule(covering: $0) }
      if !possible.isEmpty, covering.count == possible.count {
        var seen: Set<SourceRange> = []
        let others = covering.filter { seen.insert($0.range).inserted }
        hidden.append(
          Hidden(
            rule: rule, reason: .narrower, others: others,
            isAcrossLists: others.contains { $0.keyword != keyword }))
        continue
      }
      earlier.add(rule, form)
      if rule.endsOnlyItsList { mayPass = true }
      guard !mayPass, Self.endingLists.contains(keyword) else { continue }
      stops.add(rule, form.holding { $0.atom.isStable(after: keyword) })
    }
  }

  /// The condition of a rule, without what holds for every connection of the proxy.
  private func form(of rule: Directive, in section: Proxy) -> NormalForm? {
    let form = analysis.form(of: rule.condition, in: section)
    guard isPlain else { return form }
    return form?.omitting {
      $0.isNegated && $0.atom.sample == "ssl_fc" && $0.atom.patterns.isEmpty
    }
  }

  private mutating func tell(
    _ rule: Directive, _ end: EarlierRules.End, isAcrossLists: Bool
  ) {
    isTold = isTold || isAcrossLists
    guard !isToldElsewhere(end.rules), !isAcrossLists || !isAlwaysTrue(end.rules) else { return }
    hidden.append(
      Hidden(
        rule: rule, reason: end.rules.count > 1 ? .oneOfTwo : .always, others: end.rules,
        isAcrossLists: isAcrossLists))
  }

  /// A condition of one rule that always holds is AC06's, unless rules stand right below.
  private func isAlwaysTrue(_ rules: [Directive]) -> Bool {
    guard let rule = rules.first, rule.condition != nil,
      rules.allSatisfy({ $0.range == rule.range })
    else { return false }
    return analysis.form(of: rule.condition, in: proxy)?.isTautology { _ in false } == true
  }

  /// A redirect that leads to itself or nowhere, or has lost its condition, is told of where it
  /// stands.
  private func isToldElsewhere(_ rules: [Directive]) -> Bool {
    guard rules.count == 1, let rule = rules.first else { return false }
    if analysis.isCutByComment(rule) { return true }
    guard rule.redirectsToHTTPS else { return false }
    return !isPlain || analysis.isBehindTLS(proxy) || !analysis.takesTLS
  }

  /// Where nothing gets past a refusal, the backend that stands for the rest has no use either.
  private mutating func readDefault() {
    guard !isTold, hidden.isEmpty, let end = stops.end, end.rules.allSatisfy(\.refuses),
      proxy.kind.acceptsClients, case .explicit(let line)? = proxy.setting(.defaultBackend)
    else { return }
    tell(line.value, end, isAcrossLists: true)
  }
}

extension Directive {
  /// True for a rule that ends the evaluation of its own list alone.
  fileprivate var endsOnlyItsList: Bool { ["allow", "accept"].contains(actionName) }

  fileprivate var refuses: Bool {
    ["deny", "reject", "tarpit", "silent-drop"].contains(actionName)
  }
}

extension Proxy {
  /// True where the client's address changes after `tcp-request connection`.
  fileprivate var isToldAddresses: Bool {
    binds.contains { $0.has(.acceptProxy) || $0.has(.acceptNetscalerCip) }
      || all(.tcpRequestConnection).contains { $0.actionName?.hasPrefix("expect-") == true }
  }
}

extension Atom {
  /// True where a later list finds the same value, if no rule has changed it.
  fileprivate func isStable(after list: KeywordID) -> Bool {
    let name = sample.prefix { $0 != "(" && $0 != "," }
    let isPlain = name.endIndex == sample.endIndex
    if !isPlain, sample.contains("table_") || sample.contains("in_table") { return false }
    if ["src", "src_port", "dst", "dst_port"].contains(name) || name.hasPrefix("ssl_") {
      return true
    }
    // Before the request is there, tests of it do not hold.
    guard list == .httpRequest || list == .redirect else { return false }
    return name.hasPrefix("req.") || name.hasPrefix("url") || name.hasPrefix("fc_")
      || ["path", "pathq", "query", "base", "method", "http_auth", "http_first_req"].contains(name)
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Mistakes that show only once every section is known, and for which HAProxy does not start.
struct ProxyChecks {
  let configuration: Configuration
  private(set) var report = Report()

  init(configuration: Configuration) { self.configuration = configuration }

  /// Checks some of the proxies.
  mutating func run(_ proxies: Range<Int>) {
    for proxy in configuration.proxies[proxies] {
      checkCheckRequest(of: proxy)
      checkSteps(of: proxy)
      if proxy.kind.acceptsClients {
        checkModes(of: proxy)
        checkBackendMode(of: proxy)
        LogFormatModes(configuration: configuration).check(proxy, into: &report)
        var binds = BindChecks(configuration: configuration, proxy: proxy)
        binds.run()
        report.append(contentsOf: binds.report.diagnostics)
      }
      checkTables(of: proxy)
      var references = ActionReferences(configuration: configuration, proxy: proxy)
      references.run()
      report.append(contentsOf: references.report.diagnostics)
      FastCGIChecks.run(over: proxy, into: &report)
      checkStatistics(of: proxy)
      guard proxy.kind.hasServers else { continue }
      var servers = ServerChecks(configuration: configuration, proxy: proxy)
      servers.run()
      report.append(contentsOf: servers.report.diagnostics)
      checkVerification(of: proxy)
      checkLogBalance(of: proxy)
      checkExternalCheck(of: proxy)
    }
  }

  /// Checks what needs an eye on all sections.
  mutating func runOnce() {
    for proxy in configuration.defaults {
      checkCheckRequest(of: proxy)
      checkSteps(of: proxy)
    }
    ThreadReferences(configuration: configuration)
      .checkGroups(of: configuration, into: &report)
    var identities = ProxyIdentities()
    for proxy in configuration.proxies { identities.check(proxy, into: &report) }
    identities.checkSockets(into: &report)
    let parents = Set(configuration.proxies.compactMap(\.parent))
    for (index, proxy) in configuration.defaults.enumerated() where parents.contains(index) {
      var references = ActionReferences(configuration: configuration, proxy: proxy)
      references.checkLimits()
      report.append(contentsOf: references.report.diagnostics)
    }
  }

  private mutating func checkSteps(of proxy: Proxy) {
    guard proxy.states(.httpCheck) || proxy.states(.tcpCheck) else { return }
    let parent = proxy.parent.map { configuration.defaults[$0] }
    CheckStepOrder.run(
      over: proxy.directives, isHTTP: parent?.setting(.optionHttpchk) != nil, into: &report)
  }

  /// A proxy hands its connections on only to a backend that speaks the same protocol.
  /// (HAProxy manual, chapter 4.2, `mode`)
  private mutating func checkModes(of proxy: Proxy) {
    let mode = proxy.mode.value
    if let setting = proxy.setting(.defaultBackend), let word = setting.value.arguments.first?.word
    {
      check(proxy, mode, leadsTo: word)
      checkExistence(of: word, isInherited: !setting.isExplicit, proxy)
    }
    for directive in proxy.all(.useBackend) {
      guard let word = directive.arguments.first?.word, !word.text.utf8.contains(UInt8(ascii: "%"))
      else { continue }
      check(proxy, mode, leadsTo: word)
    }
  }

  /// The name of a default backend is no log format, and is looked up where it is inherited.
  ///
  /// Rule AC01 tells of the others.
  private mutating func checkExistence(of word: Word, isInherited: Bool, _ proxy: Proxy) {
    let hasPercent = word.text.utf8.contains(UInt8(ascii: "%"))
    guard isInherited || hasPercent, !word.isUnresolved,
      configuration.backend(named: word.text) == nil
    else { return }
    report.error(
      .invalidValue,
      "\(proxy.kind.keyword) '\(proxy.name.value)' leads to the backend '\(word.text)', which "
        + "does not exist",
      at: isInherited ? proxy.name.range : word.range,
      related: [RelatedPlace(range: word.range, message: "stated here")])
  }

  /// Lines of logs are spread in few ways; HAProxy takes those that read requests for the first.
  /// (HAProxy manual, chapter 4.2, `balance`)
  private mutating func checkLogBalance(of proxy: Proxy) {
    guard proxy.mode.value == .log, let setting = proxy.setting(.balance),
      let word = setting.value.words.first, !word.isUnresolved
    else { return }
    let refused = ["static-rr", "leastconn", "first", "source", "rdp-cookie", "hash"]
    guard refused.contains(String(word.text.prefix { $0 != "(" })) else { return }
    report.error(
      .conflictingSettings, "a backend of mode log does not balance by '\(word.text)'",
      at: word.range, help: "it takes roundrobin, random, sticky and log-hash")
  }

  private mutating func check(_ proxy: Proxy, _ mode: ProxyMode, leadsTo word: Word) {
    guard let backend = configuration.backend(named: word.text) else { return }
    if backend.section == proxy.section {
      report.error(.conflictingSettings, "'\(word.text)' leads to itself", at: word.range)
      return
    }
    // Name servers of the machine make HAProxy 3.4 add a resolvers section of this name. Which of
    // the two proxies it then finds depends on the names of all others.
    if word.text == "default", mode == .http, configuration.target >= Version(3, 4) {
      report.warning(
        .conflictingSettings,
        "HAProxy 3.4 has a proxy 'default' of its own, for names, and may take it for this one",
        at: word.range, help: "rename the backend")
    }
    let other = backend.mode.value
    // A TCP frontend may lead to an HTTP backend: the connection is upgraded on the way.
    guard mode != other, !(mode == .tcp && other == .http) else { return }
    report.error(
      .conflictingSettings,
      "\(proxy.kind.keyword) '\(proxy.name.value)' is in mode \(mode.rawValue), "
        + "\(backend.kind.keyword) '\(backend.name.value)' in mode \(other.rawValue)",
      at: word.range, help: "state the same mode in both, or route to another backend",
      related: [
        RelatedPlace(range: backend.mode.range ?? backend.range, message: "its mode is stated here")
      ])
  }

  /// Certificates of servers are verified unless told otherwise, so the authorities must be known.
  /// (HAProxy manual, chapter 5.2, `verify`)
  private mutating func checkVerification(of proxy: Proxy) {
    let global = configuration.globalSetting(.sslServerVerify)?.arguments.first?.text
    if global == "none" { return }
    let isCheckEncrypted = proxy.checkSteps.contains { step in
      step.action?.id == .connect && step.action?.arguments.has(literal: "ssl") ?? false
    }
    for server in proxy.servers
    where server.has(.ssl) || isCheckEncrypted || server.has(.checkSsl) || server.undoesTLS {
      let verify = server.argument(.verify)?.text
      guard verify != "none", server.option(.caFile) == nil else { continue }
      let option = server.option(.ssl) ?? server.option(.checkSsl)
      report.error(
        .conflictingSettings,
        "server '\(server.name.value)' verifies certificates but has no 'ca-file'",
        at: option?.range ?? server.range,
        help: "name the authorities with 'ca-file', '@system-ca' for those of the system; "
          + "'verify none' trusts anyone")
    }
  }

  /// Headers hidden behind the version of a check request were taken until 2.6.
  private mutating func checkCheckRequest(of proxy: Proxy) {
    guard configuration.target > Version(2, 6) else { return }
    for directive in proxy.all(.optionHttpchk) {
      // A carriage return and a line feed are one character to String.
      let words = directive.words.prefix(3)
      guard let word = words.first(where: { $0.text.utf8.contains(0x0D) }) else {
        continue
      }
      report.error(
        .removedKeyword, "headers at the end of the version are not taken since HAProxy 2.7",
        at: word.range, help: "state them on a line of their own: http-check send hdr NAME VALUE")
    }
  }

  /// Log messages and agents are spoken to by backends; HAProxy looks at the line only, so what a
  /// defaults section hands down passes.
  private mutating func checkBackendMode(of proxy: Proxy) {
    guard proxy.kind == .frontend, case .explicit(let mode) = proxy.mode,
      mode.value == .log || mode.value == .spop
    else { return }
    report.error(
      .conflictingSettings, "mode \(mode.value.rawValue) is for backends only", at: mode.range,
      help: mode.value == .log ? "receive messages in a log-forward section" : nil)
  }

  /// Rules that keep something need a table to keep it in.
  private mutating func checkTables(of proxy: Proxy) {
    let tables = proxy.all(.stickTable)
    if let first = tables.first, let second = tables.dropFirst().first {
      report.error(
        .duplicateName, "the section has a stick table already", at: second.keywordRange,
        related: [RelatedPlace(range: first.range, message: "declared here")])
    }
    guard tables.isEmpty,
      !configuration.sections[proxy.section].hasRefusedLine(of: "stick-table")
    else { return }
    for directive in proxy.directives {
      let arguments: [Argument]
      switch directive.keyword {
      case .stickOn, .stickMatch, .stickStoreRequest, .stickStoreResponse:
        guard proxy.kind.hasServers else { continue }
        arguments = directive.arguments
      default:
        guard let action = directive.action, action.name.text.hasPrefix("track-sc") else {
          continue
        }
        arguments = action.arguments
      }
      guard !arguments.contains(where: { $0.name == "table" }) else { continue }
      report.error(
        .conflictingSettings, "the section has no stick table", at: directive.keywordRange,
        help: "declare one with 'stick-table', or name another with 'table'")
    }
  }

  /// One way to ask for a password excludes the other.
  private mutating func checkStatistics(of proxy: Proxy) {
    guard let rule = proxy.all(.statsHttpRequest).first,
      let other = proxy.setting(.statsAuth) ?? proxy.setting(.statsRealm)
    else { return }
    report.error(
      .conflictingSettings,
      "'stats http-request' excludes '\(other.value.keyword.info.name)'", at: rule.keywordRange,
      related: [RelatedPlace(range: other.value.range, message: "stated here")])
  }

  /// Running a command is allowed for the whole process or not at all.
  private mutating func checkExternalCheck(of proxy: Proxy) {
    let isOn = proxy.isOn(.optionExternalCheck)
    guard isOn.value else { return }
    if proxy.setting(.externalCheckCommand) == nil {
      report.error(
        .conflictingSettings, "'option external-check' needs 'external-check command'",
        at: isOn.range ?? proxy.range)
    }
    guard configuration.globalSetting(.externalCheck) == nil else { return }
    report.error(
      .conflictingSettings, "'option external-check' needs 'external-check' in the global section",
      at: isOn.range ?? proxy.range, help: "state it there to allow that checks run commands")
  }
}

extension Server {
  /// Whether the line takes back TLS that a `default-server` line asks for: HAProxy prepares it all
  /// the same, and demands what it needs.
  fileprivate var undoesTLS: Bool {
    guard states(.ssl), !has(.ssl), options.contains(where: { $0.id == .ssl }) else { return false }
    return defaultOptions.last { $0.id == .ssl }?.isNegated == false
  }
}

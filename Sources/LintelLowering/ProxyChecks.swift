internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Mistakes that show only once every section is known, and for which HAProxy does not start.
struct ProxyChecks {
  let configuration: Configuration
  var report: Report

  mutating func run() {
    for proxy in configuration.proxies {
      if proxy.kind.acceptsClients { checkModes(of: proxy) }
      if proxy.kind.hasServers { checkVerification(of: proxy) }
    }
  }

  /// A proxy hands its connections on only to a backend that speaks the same protocol.
  /// (HAProxy manual, chapter 4.2, `mode`)
  private mutating func checkModes(of proxy: Proxy) {
    let mode = proxy.mode.value
    if let setting = proxy.setting(.defaultBackend), let word = setting.value.arguments.first?.word
    {
      check(proxy, mode, leadsTo: word)
    }
    for directive in proxy.all(.useBackend) {
      guard let word = directive.arguments.first?.word, !word.text.contains("%") else { continue }
      check(proxy, mode, leadsTo: word)
    }
  }

  private mutating func check(_ proxy: Proxy, _ mode: ProxyMode, leadsTo word: Word) {
    guard let backend = configuration.backend(named: word.text) else { return }
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
    for server in proxy.servers where server.has(.ssl) {
      let verify = server.argument(.verify)?.text
      guard verify != "none", server.option(.caFile) == nil else { continue }
      guard let option = server.option(.ssl) else { continue }
      report.error(
        .conflictingSettings,
        "server '\(server.name.value)' verifies certificates but has no 'ca-file'",
        at: option.range ?? server.range,
        help: "name the authorities with 'ca-file', '@system-ca' for those of the system; "
          + "'verify none' trusts anyone")
    }
  }
}

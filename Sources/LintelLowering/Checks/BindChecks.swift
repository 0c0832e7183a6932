internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// What HAProxy demands of the `bind` lines of one proxy. (HAProxy manual, chapter 5.1)
struct BindChecks {
  let proxy: Proxy
  private(set) var report = Report()

  init(proxy: Proxy) { self.proxy = proxy }

  mutating func run() {
    var identifiers: [String: Bind] = [:]
    for bind in proxy.binds {
      checkCertificate(of: bind)
      if let option = bind.option(.proto), let name = option.arguments.first?.text,
        let problem = protocolProblem(name, in: proxy.mode.value, towardsServer: false)
      {
        report.error(.conflictingSettings, "the address \(problem)", at: option.name.range)
      }
      guard let option = bind.option(.id), let number = option.arguments.first?.text else {
        continue
      }
      if let other = identifiers.updateValue(bind, forKey: number) {
        report.error(
          .duplicateName, "the id \(number) belongs to another address", at: option.name.range,
          related: [RelatedPlace(range: other.range, message: "used here")])
      }
    }
  }

  /// Whoever expects TLS must have a certificate to present.
  private mutating func checkCertificate(of bind: Bind) {
    guard let option = bind.option(.ssl), !bind.options.contains(where: \.bringsCertificate),
      !bind.has(.strictSni), proxy.all(.sslFUse).isEmpty
    else { return }
    report.error(
      .missingArgument, "the address expects TLS but has no certificate", at: option.name.range,
      help: "name one with 'crt'")
  }
}

extension BindOption {
  fileprivate var bringsCertificate: Bool {
    id == .crt || id == .crtList || id == .defaultCrt || id == .generateCertificates
  }
}

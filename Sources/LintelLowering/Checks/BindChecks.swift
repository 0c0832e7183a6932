internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// What HAProxy demands of the `bind` lines of one proxy. (HAProxy manual, chapter 5.1)
struct BindChecks {
  let configuration: Configuration
  let proxy: Proxy
  private(set) var report = Report()

  init(configuration: Configuration, proxy: Proxy) {
    self.configuration = configuration
    self.proxy = proxy
  }

  mutating func run() {
    var identifiers: [String: Bind] = [:]
    let threads =
      proxy.binds.contains { $0.has(.thread) }
      ? ThreadReferences(configuration: configuration) : nil
    for bind in proxy.binds {
      threads?.check(bind, into: &report)
      checkCertificate(of: bind)
      checkAuthorities(of: bind)
      checkGeneration(of: bind)
      checkVersions(of: bind)
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

extension BindChecks {
  /// Certificates of clients are verified against authorities; those of a list may have their own.
  private mutating func checkAuthorities(of bind: Bind) {
    guard bind.has(.ssl), let verify = bind.option(.verify), !bind.has(.caFile),
      !bind.has(.caVerifyFile), !bind.has(.crtList),
      let word = verify.arguments.first?.word, word.text == "required" || word.text == "optional"
    else { return }
    report.error(
      .missingArgument, "certificates of clients are verified, but there is no 'ca-file'",
      at: verify.name.range, help: "name the authorities with 'ca-file'")
  }

  /// Certificates that are made on the way are signed by an authority.
  private mutating func checkGeneration(of bind: Bind) {
    guard bind.has(.ssl), let option = bind.option(.generateCertificates), !bind.has(.caSignFile)
    else { return }
    report.error(
      .missingArgument, "certificates are made here, but there is no 'ca-sign-file'",
      at: option.name.range, help: "name the authority that signs them with 'ca-sign-file'")
  }

  private mutating func checkVersions(of bind: Bind) {
    guard let option = bind.option(.ssl) else { return }
    var versions = TLSVersions(defaults: configuration.globalSetting(.sslDefaultBindOptions))
    versions.add(bind.options)
    guard versions.isEmpty else { return }
    report.error(
      .conflictingSettings, "no version of TLS is left", at: option.name.range,
      help: "state one range with 'ssl-min-ver' and 'ssl-max-ver'")
  }
}

extension BindOption {
  fileprivate var bringsCertificate: Bool {
    id == .crt || id == .crtList || id == .defaultCrt || id == .generateCertificates
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// What HAProxy demands of one line beyond the kinds of its words.
enum LineChecks {
  /// Reports what is wrong; a line without fault costs one comparison of its keyword.
  static func run(_ directive: Directive, target: Version, into report: inout Report) {
    switch directive.keyword {
    case .mode: checkMode(directive, target, into: &report)
    case .nameserver, .mailer, .dispatch: checkPort(directive, into: &report)
    case .bind, .statsSocket, .defaultBind:
      checkTransport(directive, into: &report)
      SettingChecks.checkMode(directive, into: &report)
      BindOptionChecks.run(directive, target: target, into: &report)
    case .description, .descriptionInGlobal: WordChecks.checkText(directive, into: &report)
    case .log, .logInGlobal: LogSampleCheck.run(directive, into: &report)
    case .node: SettingChecks.checkNode(directive, into: &report)
    case .h1CaseAdjust: SettingChecks.checkSpelling(directive, into: &report)
    case .statsTimeout: SettingChecks.checkNotZero(directive, into: &report)
    case .tuneBufsize: GlobalLineChecks.checkBufferSize(directive, target, into: &report)
    case .tuneH2InitialWindowSize, .tuneH2BeInitialWindowSize, .tuneH2FeInitialWindowSize:
      GlobalLineChecks.checkWindow(directive, into: &report)
    case .tuneMaxpollevents, .tuneStickCounters:
      GlobalLineChecks.checkLimit(directive, target, into: &report)
    case .warnBlockedTrafficAfter: GlobalLineChecks.checkStall(directive, into: &report)
    case .unsetenv: GlobalLineChecks.checkNames(directive, target, into: &report)
    case .size, .maxlen, .shards, .maxSecondaryEntries:
      SettingChecks.checkNotZero(directive, into: &report)
    case .tuneIdletimer: SettingChecks.checkIdleTime(directive, into: &report)
    case .sslDefaultBindOptions, .sslDefaultServerOptions:
      WordChecks.checkVersionOptions(directive, into: &report)
    case .optionMysqlCheck: WordChecks.checkCount(directive, atMost: 3, into: &report)
    case .optionSmtpchk: WordChecks.checkCount(directive, atMost: 2, into: &report)
    case .optionHttplog: WordChecks.checkCount(directive, atMost: 1, into: &report)
    case .server, .serverTemplate, .defaultServer: checkServer(directive, into: &report)
    case .httpCheck:
      checkStatuses(directive, into: &report)
      WordChecks.checkHeaderTest(directive, into: &report)
      WordChecks.checkConnection(directive, into: &report)
    case .errorfile, .errorfileInHttpErrors, .errorloc, .errorloc302, .errorloc303:
      checkErrorStatus(directive, target, into: &report)
    case .cpuMap: NumberListChecks.checkMap(directive, into: &report)
    case .cpuSet: NumberListChecks.checkProcessors(directive.words.dropFirst(), into: &report)
    case .httpErrCodes, .httpFailCodes: NumberListChecks.checkStatuses(directive, into: &report)
    case .captureCookie: WordChecks.checkCount(directive, atMost: 4, into: &report)
    case .cookie: SettingChecks.checkCookie(directive, into: &report)
    case .hashBalanceFactor: SettingChecks.checkBalanceFactor(directive, into: &report)
    case .httpSendNameHeader: SettingChecks.checkNameHeader(directive, target, into: &report)
    case .httpError: SettingChecks.checkErrorPage(directive, target, into: &report)
    case .hashType: SettingChecks.checkModifier(directive, target, into: &report)
    case .retryOn: SettingChecks.checkEvents(directive, into: &report)
    case .stickTable, .tableInPeers:
      checkTableType(directive, target, into: &report)
      WordChecks.checkTable(directive, into: &report)
    case .balance: WordChecks.checkBalance(directive, into: &report)
    case .optionHttpchk:
      let most = target < Version(3, 1) ? 3 : 4
      WordChecks.checkCount(directive, atMost: most, into: &report)
    case .guid: ServerOptionChecks.checkIdentifier(directive.arguments, into: &report)
    case .sslFUse: SectionLineChecks.checkOwnCertificate(directive, into: &report)
    case .load: SectionLineChecks.checkCertificate(directive, into: &report)
    case .defaultPath: SectionLineChecks.checkOrigin(directive, into: &report)
    case .trace: SectionLineChecks.checkSource(directive, into: &report)
    case .jwtDecryptAlgList, .jwtDecryptEncList:
      AlgorithmListCheck.run(directive, into: &report)
    case .processVary, .ocspUpdateMode: SettingChecks.checkState(directive, into: &report)
    case .tcpCheck: WordChecks.checkConnection(directive, into: &report)
    case .filter: WordChecks.checkBandwidthLimit(directive, into: &report)
    case .nbthread, .threadGroups: ThreadChecks.run(directive, target: target, into: &report)
    default: break
    }
  }

  /// Modes came one by one. (HAProxy manual, chapter 4.2, `mode`)
  private static func checkMode(
    _ directive: Directive, _ target: Version, into report: inout Report
  ) {
    guard let word = directive.arguments.first?.word else { return }
    let since: Version? =
      switch word.text {
      case "log": Version(2, 9)
      case "spop": Version(3, 1)
      case "haterm": Version(3, 4)
      default: nil
      }
    guard let since, target < since else { return }
    report.error(
      .invalidValue, "mode \(word.text) exists since HAProxy \(since) only", at: word.range)
  }

  /// `ipv4` is a newer name of `ip`. (HAProxy manual 3.2, chapter 11.1)
  private static func checkTableType(
    _ directive: Directive, _ target: Version, into report: inout Report
  ) {
    guard target < Version(3, 2),
      let index = directive.words.firstIndex(where: { $0.text == "type" }),
      index + 1 < directive.words.count, case let type = directive.words[index + 1],
      type.text == "ipv4"
    else { return }
    report.error(
      .invalidValue, "tables of the type 'ipv4' exist since HAProxy 3.2 only", at: type.range,
      help: "write 'ip'")
  }

  /// Responses can be replaced that HAProxy makes itself.
  private static func checkErrorStatus(
    _ directive: Directive, _ target: Version, into report: inout Report
  ) {
    guard let word = directive.words.first, let status = directive.arguments.first?.integer
    else { return }
    if ErrorPages.exist(for: status, by: target) { return }
    report.error(
      .invalidValue, "HAProxy makes no response of status \(status) itself", at: word.range,
      help: "answer with 'http-request return status \(status)' instead")
  }

  private static func checkPort(_ directive: Directive, into report: inout Report) {
    for case .address(let address, let word) in directive.arguments.lazy.map(\.value) {
      switch address.host {
      case .ipv4, .ipv6, .name, .any:
        if address.ports == .none {
          report.error(.missingArgument, "a port is missing in '\(word.text)'", at: word.range)
        } else if address.ports == .one(0), directive.keyword == .nameserver {
          report.error(.invalidValue, "a name server has no port 0", at: word.range)
        }
      default: break
      }
    }
  }

  /// Connections are accepted, and no datagrams.
  private static func checkTransport(_ directive: Directive, into report: inout Report) {
    for case .address(let address, let word) in directive.arguments.lazy.map(\.value)
    where address.isDatagram {
      report.error(
        .invalidValue,
        "'\(word.text)' receives datagrams, and '\(directive.keyword.info.name)' "
          + "accepts connections", at: word.range,
        help: "'dgram-bind' in a log-forward section receives datagrams")
    }
  }

  private static func checkServer(_ directive: Directive, into report: inout Report) {
    if directive.keyword == .serverTemplate, let word = directive.arguments.dropFirst().first?.word
    {
      checkNumbers(word, into: &report)
    }
    for case .serverOption(let option) in directive.arguments.lazy.map(\.value) {
      switch option.id {
      case .usesrc:
        report.error(
          .unexpectedArgument, "'usesrc' stands behind 'source' and its address only",
          at: option.name.range)
      case .resolveNet: ServerOptionChecks.checkNetworks(option, into: &report)
      case .guid: ServerOptionChecks.checkIdentifier(option.arguments, into: &report)
      case .setProxyV2TlvFmt: ServerOptionChecks.checkField(option, into: &report)
      case .inter, .fastinter, .downinter, .agentInter:
        guard case .duration(let span, let word)? = option.arguments.first?.value,
          span == TimeSpan(milliseconds: 0)
        else { continue }
        report.error(.invalidValue, "'\(option.name.text)' cannot be 0", at: word.range)
      case .initAddr:
        guard let word = option.arguments.first?.word else { continue }
        checkMethods(word, into: &report)
      default: break
      }
    }
  }

  /// `5` or `2-5`, at least one.
  private static func checkNumbers(_ word: Word, into report: inout Report) {
    guard !word.isUnresolved else { return }
    let parts = word.text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { parseDecimal($0.utf8) }
    let isValid =
      numbers.count == parts.count && (1...2).contains(parts.count) && (numbers.last ?? 0) > 0
    if isValid, parts.count == 1 || numbers[0] <= numbers[1] { return }
    // HAProxy reads digits as far as there are any; a range must reach above 0.
    if !isValid, let last = parts.last?.prefix(while: { ("0"..."9").contains($0) }),
      parts.count <= 2, (Int(last) ?? 0) > 0
    {
      report.warning(
        .invalidValue, "'\(word.text)' is read up to its first other character", at: word.range)
      return
    }
    report.error(
      .invalidValue, "'\(word.text)' is neither a number of servers nor a range", at: word.range)
  }

  /// Where an address comes from at start: `last`, `libc`, `none`, or an address itself.
  private static func checkMethods(_ word: Word, into report: inout Report) {
    guard !word.isUnresolved else { return }
    for method in word.text.split(separator: ",") {
      let isKnown =
        ["last", "libc", "none"].contains(method) || parseIPv4(method) != nil
        || parseIPv6(method) != nil
      if isKnown { continue }
      report.error(
        .invalidValue, "'\(method)' is no way to find an address at start", at: word.range,
        help: "the ways are last, libc, none and an address")
    }
  }

  /// Statuses are numbers and ranges, separated by commas.
  private static func checkStatuses(_ directive: Directive, into report: inout Report) {
    let words = directive.words
    guard words.first?.text == "expect",
      let position = words.firstIndex(where: { $0.text == "status" }), position + 1 < words.count
    else { return }
    let list = words[position + 1]
    let isValid = list.text.utf8.split(separator: UInt8(ascii: ",")).allSatisfy { item in
      let bounds = item.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      let numbers = bounds.compactMap { parseDecimal($0) }
      return numbers.count == bounds.count && numbers.count <= 2 && numbers[0] <= numbers.last ?? 0
    }
    if isValid || list.isUnresolved { return }
    report.error(
      .invalidValue, "'\(list.text)' is no list of statuses", at: list.range,
      help: "write numbers and ranges with commas: 200,204,300-399")
  }
}

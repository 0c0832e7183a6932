internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// What HAProxy demands of sections that are no proxies. (HAProxy manual, chapters 3 and 12)
struct SectionChecks {
  let configuration: Configuration
  var report: Report

  mutating func run() {
    var known: [Key: Section] = [:]
    var hasOthers = false
    checkRepetition()
    checkRenewal()
    checkThreadCount()
    for index in configuration.sections.indices {
      if configuration.sections[index].kind != .global { hasOthers = true }
      if !configuration.sections[index].extra.isEmpty {
        checkHeader(of: configuration.sections[index])
      }
      guard !configuration.sections[index].kind.isProxy else { continue }
      let section = configuration.sections[index]
      if section.kind == .global, hasOthers { checkPosition(of: section) }
      if section.kind == .healthcheck {
        CheckStepOrder.run(over: section.directives, isHTTP: false, into: &report)
      }
      checkName(of: section, in: &known)
      switch section.kind {
      case .cache: checkCache(section)
      case .resolvers: checkNames(.nameserver, of: section)
      case .ring:
        checkNames(.server, of: section)
        checkBuiltInRing(section)
      case .crtStore:
        checkBases(of: section)
        checkAliases(of: section)
      case .logForward: checkCertificates(of: section)
      case .namespaceList: checkNames(.namespace, of: section)
      case .fcgiApp: checkRoot(of: section)
      case .userlist: checkUsers(of: section)
      case .program: checkMaster(of: section)
      case .peers:
        if configuration.target >= Version(3, 0) { checkPeers(of: section) }
        checkListener(of: section)
      default: break
      }
    }
  }

  /// Some rings are there before any section.
  private mutating func checkBuiltInRing(_ section: Section) {
    guard let name = section.name, ["stdout", "stderr", "buf0"].contains(name.text) else { return }
    report.error(
      .duplicateName, "the ring '\(name.text)' is built in", at: name.range,
      help: "give the section another name")
  }

  /// A group of peers listens at one address, and a peer with the name of this process brings it.
  private mutating func checkListener(of section: Section) {
    let binds = section.directives.filter { $0.keyword == .bind }
    guard let bind = binds.first else { return }
    if let peer = section.directives.first(where: { $0.keyword == .peer }) {
      report.error(
        .conflictingSettings, "'bind' and 'peer' exclude each other", at: bind.keywordRange,
        help: "state the peers with 'server'",
        related: [RelatedPlace(range: peer.range, message: "a peer is here")])
    }
    if let second = binds.dropFirst().first {
      report.error(
        .duplicateName, "a group of peers listens at one address", at: second.range,
        related: [RelatedPlace(range: bind.range, message: "the first is here")])
      return
    }
    guard configuration.target >= Version(3, 0) else { return }
    let addresses = binds.flatMap(\.arguments).filter { argument in
      if case .address = argument.value { true } else { false }
    }
    if let second = addresses.dropFirst().first {
      report.error(
        .duplicateName, "a group of peers listens at one address", at: second.range,
        related: [RelatedPlace(range: addresses[0].range, message: "the first is here")])
    } else if case .address(let address, _)? = addresses.first?.value,
      case .range = address.ports
    {
      report.error(
        .invalidValue, "a group of peers listens at one port", at: addresses[0].range)
    }
  }

  /// Directories are stated before what is looked for in them.
  private mutating func checkBases(of section: Section) {
    guard let load = section.directives.firstIndex(where: { $0.keyword == .load }) else { return }
    for directive in section.directives[load...]
    where directive.keyword == .crtBase || directive.keyword == .keyBase {
      report.error(
        .invalidSection, "'\(directive.keyword.info.name)' stands below 'load'",
        at: directive.keywordRange, help: "state it at the beginning of the section")
    }
  }

  /// A certificate is found by its alias.
  private mutating func checkAliases(of section: Section) {
    var known: [String: Word] = [:]
    for directive in section.directives where directive.keyword == .load {
      guard let key = directive.words.firstIndex(where: { $0.text == "alias" }),
        key + 1 < directive.words.count, case let word = directive.words[key + 1],
        !word.isUnresolved
      else { continue }
      if let other = known.updateValue(word, forKey: word.text) {
        refuse("the alias '\(word.text)' is used already", word, other.range)
      }
    }
  }

  /// Whoever expects TLS must have a certificate to present.
  private mutating func checkCertificates(of section: Section) {
    for directive in section.directives where directive.keyword == .bind {
      let words = Set(directive.words.map(\.text))
      guard words.contains("ssl"), words.isDisjoint(with: ["crt", "crt-list", "strict-sni"]) else {
        continue
      }
      report.error(
        .missingArgument, "the address expects TLS but has no certificate",
        at: directive.keywordRange, help: "name one with 'crt'")
    }
  }

  /// Each header has one spelling.
  private mutating func checkSpellings() {
    var first: [String: SourceRange] = [:]
    for directive in configuration.global where directive.keyword == .h1CaseAdjust {
      guard let word = directive.words.first,
        let other = first.updateValue(word.range, forKey: word.text)
      else { continue }
      refuse("'\(word.text)' has a spelling already", word, other)
    }
  }

  /// Some settings of the process may be stated once, in whichever global section.
  private mutating func checkRepetition() {
    checkSpellings()
    var first: [KeywordID: SourceRange] = [:]
    for directive in configuration.global where directive.keyword.info.merge == .once {
      guard let other = first.updateValue(directive.range, forKey: directive.keyword) else {
        continue
      }
      report.error(
        .duplicateName, "'\(directive.keyword.info.name)' is stated already",
        at: directive.keywordRange,
        related: [RelatedPlace(range: other, message: "first stated here")])
    }
  }

  /// The bounds of the time between renewals are compared as they are read.
  private mutating func checkRenewal() {
    var least = 300
    var most = 3_600
    for directive in configuration.global {
      guard let seconds = directive.arguments.first?.integerValue else { continue }
      switch directive.keyword {
      case .ocspUpdateMindelay, .tuneSslOcspUpdateMindelay: least = seconds
      case .ocspUpdateMaxdelay, .tuneSslOcspUpdateMaxdelay: most = seconds
      default: continue
      }
      guard least > most else { continue }
      report.error(
        .conflictingSettings, "the least delay of \(least)s exceeds the most, \(most)s",
        at: directive.range, help: "state the other bound first; they are 300 and 3600 seconds")
      return
    }
  }

  /// Groups had to be stated for more threads than one has until 3.1.
  private mutating func checkThreadCount() {
    guard configuration.target >= Version(2, 7), configuration.target < Version(3, 2),
      let setting = configuration.globalSetting(.nbthread),
      let threads = setting.arguments.first?.integerValue
    else { return }
    let groups = configuration.globalSetting(.threadGroups)?.arguments.first?.integerValue ?? 1
    guard threads > 64 * max(groups, 1) else { return }
    report.error(
      .conflictingSettings, "a group has up to 64 threads", at: setting.range,
      help: "state as many 'thread-groups' as it takes")
  }

  /// Words after the name of a proxy make HAProxy forget the section, and refuse its lines.
  private mutating func checkHeader(of section: Section) {
    guard section.kind.isProxy, section.hasTolerantHeader(configuration.target),
      let word = section.extra.first
    else { return }
    let message =
      "unexpected '\(word.text)' after the name of the \(section.kind.info.name) section"
    let help = word.text.contains(":") ? "write addresses on 'bind' lines of their own" : nil
    if section.directives.isEmpty, section.verbatim.isEmpty {
      report.warning(.invalidSection, message, at: word.range, help: help)
    } else {
      report.error(.invalidSection, message, at: word.range, help: help)
    }
  }

  private mutating func checkRoot(of section: Section) {
    guard !section.directives.contains(where: { $0.keyword == .docroot }) else { return }
    report.error(
      .missingArgument, "the application has no 'docroot'", at: section.headerPlace.range)
  }

  /// Other programs are started by the master process, unless the command line starts one.
  private mutating func checkMaster(of section: Section) {
    if !section.directives.contains(where: { $0.keyword.info.name == "command" }) {
      report.error(
        .missingArgument, "the program has no 'command'", at: section.headerPlace.range)
    }
    guard configuration.globalSetting(.masterWorker) == nil else { return }
    report.error(
      .conflictingSettings, "a program section needs the master process",
      at: section.headerPlace.range, help: "state 'master-worker' in the global section")
  }

  private struct Key: Hashable {
    var kind: SectionKind
    var name: String
  }

  private mutating func checkName(of section: Section, in known: inout [Key: Section]) {
    guard let name = section.name, !name.text.isEmpty else { return }
    let key = Key(kind: section.kind, name: name.text)
    let other = known.updateValue(section, forKey: key)
    switch section.kind {
    case .logForward:
      if let proxy = configuration.proxies.first(where: { $0.name.value == name.text }) {
        refuse(
          "log-forward '\(name.text)' has the name of a \(proxy.kind.keyword)", name, proxy.range)
      }
    // A second userlist of a name is left out with a warning; the others may be repeated.
    case .userlist, .crtStore, .namespaceList, .acme: return
    default: break
    }
    if let other {
      refuse(
        "a \(section.kind.info.name) section '\(name.text)' exists already", name,
        other.headerPlace.range)
    }
  }

  private mutating func refuse(_ message: String, _ word: Word, _ other: SourceRange) {
    report.error(
      .duplicateName, message, at: word.range,
      related: [RelatedPlace(range: other, message: "first declared here")])
  }

  /// Lines of a kind name things that must differ.
  private mutating func checkNames(_ keyword: KeywordID, of section: Section) {
    var known: [String: Word] = [:]
    for directive in section.directives where directive.keyword == keyword {
      guard let word = directive.words.first else { continue }
      if let other = known.updateValue(word, forKey: word.text) {
        refuse("'\(word.text)' is already defined in this section", word, other.range)
      }
    }
  }

  private mutating func checkCache(_ section: Section) {
    func argument(_ keyword: KeywordID) -> Argument? {
      section.directives.last { $0.keyword == keyword }?.arguments.first
    }
    guard let total = argument(.totalMaxSize) else {
      report.error(
        .missingArgument, "the cache has no size", at: section.headerPlace.range,
        help: "state 'total-max-size', in megabytes")
      return
    }
    guard let megabytes = total.integerValue, let object = argument(.maxObjectSize)?.integerValue
    else { return }
    let (bytes, overflow) = megabytes.multipliedReportingOverflow(by: 1 << 20)
    if !overflow, object > bytes / 2 {
      report.error(
        .conflictingSettings, "'max-object-size' exceeds half of 'total-max-size'",
        at: section.headerPlace.range)
    }
  }

  /// The members of a group must be users of the list, and groups of users its groups.
  private mutating func checkUsers(of section: Section) {
    let users = section.directives.filter { $0.keyword.info.name == "user" }
    let groups = section.directives.filter { $0.keyword == .groupInUserlist }
    let userNames = Set(users.compactMap(\.words.first?.text))
    let groupNames = Set(groups.compactMap(\.words.first?.text))
    for group in groups {
      checkMembers(listedAfter: "users", on: group, among: userNames, "user")
    }
    for user in users {
      checkMembers(listedAfter: "groups", on: user, among: groupNames, "group")
    }
  }

  private mutating func checkMembers(
    listedAfter key: String, on directive: Directive, among names: Set<String>, _ noun: String
  ) {
    guard let position = directive.words.firstIndex(where: { $0.text == key }),
      position + 1 < directive.words.count
    else { return }
    let list = directive.words[position + 1]
    for name in list.text.split(separator: ",") where !names.contains(String(name)) {
      report.error(
        .invalidValue, "the userlist has no \(noun) '\(name)'", at: list.range)
    }
  }

  private mutating func checkPeers(of section: Section) {
    for directive in section.directives where directive.keyword == .peer {
      for case .address(let address, let word) in directive.arguments.map(\.value) {
        if address.isDatagram {
          report.error(.invalidValue, "peers do not speak in datagrams", at: word.range)
        }
        guard address.ports == .none, case .ipv4 = address.host else { continue }
        report.error(
          .invalidValue, "a port is missing in the address of peer '\(word.text)'", at: word.range)
      }
    }
  }

  /// Threads are set up before anything else is read, since 3.0.
  private mutating func checkPosition(of section: Section) {
    guard configuration.target >= Version(3, 0) else { return }
    for directive in section.directives {
      switch directive.keyword {
      case .nbthread, .threadGroup, .threadGroups:
        report.error(
          .wrongSection, "'\(directive.keyword.info.name)' stands below another section",
          at: directive.keywordRange, help: "state it in a global section at the beginning")
      default: break
      }
    }
  }
}

extension Section {
  /// Whether HAProxy of that version does not complain of words after the name by itself.
  func hasTolerantHeader(_ target: Version) -> Bool {
    kind == .backend || kind.isProxy && kind != .defaults && target < Version(3, 4)
  }
}

extension Argument {
  fileprivate var integerValue: Int? {
    switch value {
    case .integer(let value, _): value
    case .size(let value, _): Int(exactly: value)
    default: nil
    }
  }
}

public import LintelGrammar

extension Configuration {
  /// True where both configurations have the same effect, although lines that do not count may be
  /// missing from one of them, and rules of different lists may stand in another order.
  ///
  /// What counts of a section is the order within each of its rule lists, the order of all its
  /// other lines, and of a setting that is stated twice the value that HAProxy takes.
  public func hasSameEffect(as other: Configuration) -> Bool {
    guard preamble == other.preamble, sections.count == other.sections.count else { return false }
    return zip(sections, other.sections).allSatisfy { $0.hasSameEffect(as: $1) }
  }
}

extension Section {
  fileprivate func hasSameEffect(as other: Section) -> Bool {
    if self == other { return true }
    return kind == other.kind && name == other.name && from == other.from && extra == other.extra
      && verbatim.map(\.text) == other.verbatim.map(\.text)
      && SectionEffect(self) == SectionEffect(other)
  }
}

/// What is left of a section without the order of its lines that has no meaning.
private struct SectionEffect: Equatable {
  /// The rules of each list, by the list's keyword.
  private var rules: [KeywordID: [Directive]] = [:]
  private var others: [Directive] = []

  init(_ section: Section) {
    var seen: Set<Setting> = []
    // Of the settings of the process the first counts, of all others the last.
    let isFirst = section.kind == .global
    for directive in isFirst ? section.directives : section.directives.reversed() {
      let keyword = directive.keyword
      if KeywordID.ruleLists.contains(keyword) {
        rules[keyword, default: []].append(directive)
        continue
      }
      let isSingle =
        isFirst ? KeywordID.firstOfProcess.contains(keyword) : keyword.isSingleValued
      let key = keyword == .errorfile ? directive.words.first?.text ?? "" : ""
      guard isSingle || keyword == .errorfile else {
        others.append(directive)
        continue
      }
      if seen.insert(Setting(keyword: keyword, key: key)).inserted { others.append(directive) }
    }
  }

  /// Something that can be stated once; error files once for each status.
  private struct Setting: Hashable {
    var keyword: KeywordID
    var key: String
  }
}

extension KeywordID {
  /// The keywords whose lines form a list that HAProxy runs at a time of its own, wherever the
  /// lines stand.
  fileprivate static let ruleLists: Set<KeywordID> = [
    .quicInitial, .tcpRequestConnection, .tcpRequestSession, .tcpRequestContent, .monitorFail,
    .httpRequest, .redirect, .useBackend, .useServer, .tcpResponseContent, .httpResponse,
    .httpAfterResponse,
  ]

  /// The settings of proxies of which the last use counts, and the others do nothing; timers and
  /// such aside.
  public static let singleValued: [KeywordID] = [
    .defaultBackend, .maxconn, .balance, .mode, .optionHttpchk, .monitorUri, .cookie, .hashType,
    .logFormat, .retries, .fullconn, .httpReuse, .retryOn,
  ]

  /// The settings of the process of which the first use counts, and the others do nothing.
  public static let firstOfProcess: [KeywordID] = [
    .maxconnInGlobal, .ulimitN, .user, .group, .uid, .gid, .chroot, .pidfile,
  ]

  /// True where the last use in a section counts, and the others do nothing.
  public var isSingleValued: Bool { isTimer || Self.singleValued.contains(self) }

  /// True for a line that sets a timer, or a rate, of which a section has one.
  public var isTimer: Bool { info.name.hasPrefix("timeout ") || self == .rateLimitSessions }
}

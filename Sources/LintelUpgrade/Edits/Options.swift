internal import LintelGrammar
internal import LintelSource
internal import LintelSyntax

extension UpgradeRule {
  static let forceClose = UpgradeRule(
    "UP13", "force-close", since: Version(2, 0), refused: Version(2, 0),
    manual: "option httpclose",
    before: "`option forceclose`", after: "`option httpclose`",
    reason: "Since HAProxy 1.9 both names closed both sides after a response.")

  static let removedOption = UpgradeRule(
    "UP14", "removed-option", since: Version(2, 1), refused: Version(2, 5), manual: "-",
    before: "`option http-tunnel`, `option http-use-htx`", after: "nothing",
    reason: "The HTTP engine of HAProxy 2.0 and later is the one that the second asked for, and it "
      + "ignores the first.")

  static let proxyOption = UpgradeRule(
    "UP15", "proxy-option", since: Version(2, 5), refused: Version(2, 5),
    manual: "http-request set-dst, http-request set-dst-port, http-request do-resolve",
    before: "`option http_proxy`", after: "nothing",
    reason: "The option stopped working in HAProxy 1.9, so the proxy behaves as before without it. "
      + "What it once did takes `http-request set-dst url_ip`, "
      + "`http-request set-dst-port url_port` and a server at 0.0.0.0:0.")

  static let lenientParser = UpgradeRule(
    "UP16", "lenient-parser", since: Version(3, 1), refused: nil,
    manual: "option accept-unsafe-violations-in-http-request",
    before: "`option accept-invalid-http-request`, `option accept-invalid-http-response`",
    after: "`option accept-unsafe-violations-in-http-request`, `...-response`",
    reason: "Only the names differ.")

  static let wrongSideOption = UpgradeRule(
    "UP42", "wrong-side-option", since: Version(3, 2), refused: Version(3, 2), manual: "option",
    before: "an `option` of servers in a frontend, or one of clients in a backend",
    after: "nothing",
    reason: "HAProxy ignored it with a warning, and refuses it since 3.2.")

  static let avalancheHash = UpgradeRule(
    "UP24", "avalanche-hash", since: Version(1, 5), refused: Version(1, 5), manual: "hash-type",
    before: "`hash-type avalanche`", after: "`hash-type map-based sdbm avalanche`",
    reason: "The same hash under its final name.")

  static let proxyGrace = UpgradeRule(
    "UP22", "grace-of-proxy", since: Version(2, 5), refused: Version(2, 5),
    manual: "grace (global), hard-stop-after",
    before: "`grace TIME` in a proxy", after: "nothing",
    reason: "`grace 0` was the default.",
    question: "The listener stayed open for that time after a soft stop. `grace` in `global` does "
      + "so for all listeners.")
}

extension UpgradePass {
  mutating func replaceForceClose(_ statement: Statement) {
    let section = outline.sections[statement.section]
    let isStated = section.statements.contains {
      $0.keyword == "option" && $0.word(1) == "httpclose" && $0.isNegated == statement.isNegated
        && sameBlock($0, statement)
    }
    guard !isStated else {
      propose(
        .forceClose, statement, "'option forceclose' is 'option httpclose', which is there already",
        [removeLine(statement)])
      return
    }
    propose(
      .forceClose, statement, "'option forceclose' is 'option httpclose'",
      [replace(statement, 0..<2, with: "option httpclose")])
  }

  mutating func removeOption(_ statement: Statement) {
    propose(
      .removedOption, statement, "'option \(statement.word(1))' has no effect any more",
      [removeLine(statement)])
  }

  mutating func removeWrongSideOption(_ statement: Statement) {
    let section = outline.sections[statement.section]
    guard statement.keyword == "option", section.isProxy,
      let kind = SectionKind.find(section.kind.rawValue),
      KeywordID.allCases.contains(where: {
        $0.info.name == "option \(statement.word(1))"
          && $0.info.isTolerated(in: kind, by: Version(3, 0))
          && !$0.info.isTolerated(in: kind, by: options.target)
      })
    else { return }
    propose(
      .wrongSideOption, statement,
      "'option \(statement.word(1))' has no effect in a \(section.kind.rawValue)",
      [removeLine(statement)])
  }

  mutating func removeProxyOption(_ statement: Statement) {
    propose(
      .proxyOption, statement, "'option http_proxy' has no effect since HAProxy 1.9",
      [removeLine(statement)])
  }

  mutating func renameLenientParser(_ statement: Statement) {
    let direction = statement.word(1).hasSuffix("request") ? "request" : "response"
    let new = "option accept-unsafe-violations-in-http-\(direction)"
    propose(
      .lenientParser, statement, "'option \(statement.word(1))' is '\(new)'",
      [replace(statement, 0..<2, with: new)])
  }

  mutating func replaceAvalanche(_ statement: Statement) {
    guard statement.word(1) == "avalanche" else { return }
    let new = "map-based sdbm avalanche"
    propose(
      .avalancheHash, statement, "'hash-type avalanche' is 'hash-type \(new)'",
      [replace(statement, 1..<2, with: new)])
  }

  mutating func removeGrace(_ statement: Statement) {
    let section = outline.sections[statement.section]
    guard section.isProxy || section.kind == .defaults else { return }
    let isDefault = Int(statement.word(1)) == 0
    propose(
      .proxyGrace, statement, "a proxy has no grace time of its own",
      question: isDefault ? nil : "close the listener as soon as HAProxy is told to stop?",
      [removeLine(statement)])
  }
}

internal import LintelGrammar
internal import LintelIR
internal import LintelSource
internal import LintelSyntax

extension UpgradeRule {
  static let hiddenCheckHeaders = UpgradeRule(
    "UP19", "hidden-check-headers", since: Version(2, 2), refused: Version(2, 7),
    manual: "option httpchk, http-check send",
    before: #"`option httpchk METHOD URI "HTTP/1.1\r\nHost: www"`"#,
    after: "`option httpchk METHOD URI HTTP/1.1` and `http-check send hdr Host www`",
    reason: "The check sends the same request. Both forms hold since HAProxy 2.2.",
    question: "Where other `http-check` rules are inherited or stated, the new one may replace or "
      + "follow them.")

  static let healthMode = UpgradeRule(
    "UP21", "health-mode", since: Version(2, 3), refused: Version(2, 3),
    manual: "http-request return",
    before: "`mode health`", after: "`mode http` and `http-request return status 200`",
    reason: "HAProxy itself names this successor.",
    question: "The old mode answered `OK` at once, without waiting for a request, unless "
      + "`option httpchk` was set.")

  static let monitorNetwork = UpgradeRule(
    "UP20", "monitor-network", since: Version(2, 3), refused: Version(2, 3),
    manual: "http-request return",
    before: "`monitor-net NETWORK`",
    after:
      "`http-request return status 200 if { src NETWORK }`, after a rule that silences the log",
    reason: "HAProxy itself names this successor; the requests were not logged before either.",
    question: "In TCP mode such connections were closed, and in `defaults` the setting was "
      + "inherited.")
}

extension UpgradePass {
  mutating func showCheckHeaders(_ statement: Statement) {
    guard statement.words.count > 4 else { return }
    let position = 4
    let given = statement.words[position...].joined(separator: " ")
    guard let end = given.firstIndex(where: \.isNewline) else { return }
    let isUnclear = dependsOnEnvironment(statement, position..<statement.words.count)
    var send = "http-check send"
    var remaining = given[end...]
    while let line = Self.nextLine(&remaining), !line.isEmpty {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let value = parts[1].drop { $0 == " " || $0 == "\t" }
      guard !value.isEmpty else { continue }
      send += " hdr \(parts[0]) \(logFormatNotation(String(value)))"
    }
    if !remaining.isEmpty { send += " body \(logFormatNotation(String(remaining)))" }
    let version = String(given[..<end])
    propose(
      .hiddenCheckHeaders, statement, "the headers move to 'http-check send'",
      question: isUnclear
        ? "the environment decides what the request is" : Self.checkQuestion(outline, statement),
      isUnclear
        ? []
        : headersShown(
          by: send, statement,
          rest: replace(statement, position..<statement.words.count, with: version)))
  }

  /// The edits that state the headers: on the line that sends a request already, where there is
  /// one, for a second request would need a connection of its own.
  private func headersShown(
    by send: String, _ statement: Statement, rest: TextEdit
  ) -> [TextEdit] {
    let rules = outline.sections[statement.section].statements.filter {
      $0.keyword == "http-check"
    }
    if rules.contains(where: { $0.word(1) == "connect" }) { return [] }
    guard let own = rules.first(where: { $0.word(1) == "send" }) else {
      return [rest, insert([send], after: statement)]
    }
    return [rest, replace(own, 0..<2, with: send)]
  }

  /// Takes the next line, for which `text` starts with the line end before it.
  private static func nextLine(_ text: inout Substring) -> Substring? {
    guard let first = text.first, first.isNewline else { return nil }
    text.removeFirst()
    let line = text.prefix { !$0.isNewline }
    text = text[line.endIndex...]
    if line.isEmpty { text = text.drop(while: \.isNewline) }
    return line
  }

  /// Why the new rule may change which checks are made, if it may.
  private static func checkQuestion(_ outline: Outline, _ statement: Statement) -> String? {
    let section = outline.sections[statement.section]
    func rules(_ section: Outline.Section) -> [String] {
      section.statements.filter { $0.keyword == "http-check" }.map { $0.word(1) }
    }
    let own = rules(section)
    if own.contains("send") || own.contains("connect") {
      return "the section sends its own requests already; is this one more?"
    }
    if own.allSatisfy({ $0 == "disable-on-404" || $0 == "send-state" }),
      let parent = section.parent,
      rules(outline.sections[parent]).contains(where: { $0 == "expect" || $0 == "send" })
    {
      return "the 'http-check' rules of the defaults no longer hold here; are they stated here?"
    }
    if section.kind == .defaults,
      outline.sections.contains(where: { heir in
        heir.parent == statement.section
          && heir.statements.contains { $0.words.starts(with: ["option", "httpchk"]) }
      })
    {
      return "proxies with an 'option httpchk' of their own would inherit the headers; shall they?"
    }
    return nil
  }

  mutating func replaceHealthMode(_ statement: Statement) {
    guard statement.word(1) == "health" else { return }
    let section = outline.sections[statement.section]
    propose(
      .healthMode, statement, "'mode health' is an HTTP proxy that answers by itself",
      question: "may the answer wait for an HTTP request?",
      section.acceptsClients
        ? [
          replace(statement, 1..<2, with: "http"),
          insert(["http-request return status 200"], after: statement),
        ] : [])
  }

  mutating func replaceMonitorNetwork(_ statement: Statement) {
    let network = written(statement, 1)
    let section = outline.sections[statement.section]
    let message = "requests from \(statement.word(1)) are answered by a rule"
    let condition = "if { src \(network) }"
    let silent = "http-request set-log-level silent \(condition)"
    let answer = "http-request return status 200 \(condition)"
    guard section.acceptsClients else {
      let heirs = outline.sections.filter {
        $0.acceptsClients && $0.parent == statement.section
      }
      let edits = heirs.map { heir in
        insert([silent, answer], after: heir.header, indentation: bodyIndentation(heir))
      }
      propose(
        .monitorNetwork, statement, message,
        question: "state it in each proxy that inherits it?", [removeLine(statement)] + edits)
      return
    }
    guard outline.isHTTP(statement.section) else {
      propose(
        .monitorNetwork, statement, "connections from \(statement.word(1)) are rejected by a rule",
        question: "close such connections by a reset?",
        [replaceAll(statement, with: "tcp-request connection reject \(condition)")])
      return
    }
    // A line that says `block` moves up first, so that the answer ends above it.
    let isWaiting = section.statements.contains {
      guard $0.keyword == "block", applies(.blockRule),
        case .before = placementBeforeRules($0, Self.requestRules)
      else { return false }
      return true
    }
    guard !isWaiting else { return }
    let first = section.statements.first {
      $0.keyword == "block" || Self.requestRules.contains($0.keyword)
    }
    guard let first, first.line < statement.line else {
      let edits = [replaceAll(statement, with: silent), insert([answer], after: statement)]
      propose(.monitorNetwork, statement, message, edits)
      return
    }
    propose(
      .monitorNetwork, statement, message,
      question: sameBlock(first, statement) ? nil : "answer before all other rules?",
      [removeLine(statement), insert([silent, answer], before: first)])
  }
}

/// A word that a log format reads as `text` itself.
func logFormatNotation(_ text: String) -> String {
  quotedForHAProxy(
    text.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%%"))
}

internal import LintelIR
internal import LintelSource

extension UpgradePass {
  mutating func replaceReplacement(
    _ statement: Statement, _ rule: LineRule, _ expression: LineExpression?
  ) {
    guard statement.words.count > 2 else { return }
    switch expression {
    case .header(let header) where !header.isPrefix || header.dropped == 0:
      replaceHeader(statement, rule, header)
    case .request(let request) where !rule.isResponse:
      replaceRequestLine(statement, rule, request)
    default: replaceVagueLine(statement, rule)
    }
  }

  mutating func replaceHeader(
    _ statement: Statement, _ rule: LineRule, _ header: LineExpression.Header
  ) {
    let text = Replacement(statement.words[2], fixed: header.fixed)
    let lead = text.leadingText
    guard let colon = lead.firstIndex(of: ":"), !lead.contains(where: \.isNewline) else {
      return byHand(.replacedHeader, statement)
    }
    let name = String(lead[..<colon])
    let blanks = lead[lead.index(after: colon)...].prefix { $0 == " " }.count
    let value = text.droppingFirst(name.count + 1 + blanks)
    guard let notation = value.notation(dropping: header.dropped), !name.isEmpty,
      !notation.contains(where: \.isNewline)
    else { return byHand(.replacedHeader, statement) }
    let isSame = name.lowercased() == header.name.lowercased()
    let pattern = (header.isPrefix ? ".*" : header.anchored)
    let keeps = header.matchesAll && notation == "\\1"
    if isSame, keeps {
      propose(
        .replacedHeader, statement, "the case of a header's name has no meaning",
        [removeLine(statement)])
      return
    }
    let expression = LineExpression.header(header)
    let replace =
      "replace-header \(name) \(quotedForHAProxy(caseless(pattern, rule))) "
      + (notation.isEmpty ? "%[str()]" : quotedForHAProxy(notation))
    if isSame {
      propose(
        .replacedHeader, statement, rule, ["\(rule.ruleSet) \(replace)"], expression,
        "'\(statement.keyword)' is '\(rule.ruleSet) replace-header'")
      return
    }
    var lines = ["\(rule.ruleSet) set-header \(name) %[\(rule.headerFetch)(\(header.name))]"]
    if !keeps { lines.append("\(rule.ruleSet) \(replace)") }
    lines.append("\(rule.ruleSet) del-header \(header.name)")
    let test = headerTest(header, rule)
    guard let condition = conditions(adding: test, to: statement, from: rule.wordCount) else {
      return byHand(.replacedHeader, statement)
    }
    propose(
      .replacedHeader, statement, "'\(header.name)' becomes '\(name)'",
      question: "keep only the last of several '\(header.name)' headers?",
      edits(
        statement, lines.map { "\($0) \(condition)" }, placement(statement, rule, expression)))
  }

  mutating func replaceRequestLine(
    _ statement: Statement, _ rule: LineRule, _ request: LineExpression.Request
  ) {
    guard let rewritten = RequestLineRewrite(request, statement.words[2]) else {
      return replaceVagueLine(statement, rule)
    }
    var lines: [String] = []
    if let pattern = rewritten.pattern {
      lines.append(
        "http-request replace-pathq \(quotedForHAProxy(caseless(pattern, rule))) "
          + quotedForHAProxy(rewritten.replacement))
    }
    let flag = rule.ignoresCase ? " -i" : ""
    let path = "{ pathq -m reg\(flag) \(quotedForHAProxy(rewritten.tested)) }"
    for header in rewritten.addedHeaders {
      guard let test = conditions(adding: path, to: statement, from: rule.wordCount) else {
        return byHand(.replacedRequestLine, statement)
      }
      lines.append("http-request add-header \(header) \(test)")
    }
    guard !lines.isEmpty else { return byHand(.replacedRequestLine, statement) }
    let vague =
      request.isExact ? nil : "rewrite the path only, and leave headers that look alike?"
    let message = "'\(statement.keyword)' of the request line rewrites the path"
    guard rewritten.addedHeaders.isEmpty else {
      let placement = placement(statement, rule, .request(request))
      propose(
        .replacedRequestLine, statement, message,
        question: vague ?? question(about: placement), edits(statement, lines, placement))
      return
    }
    guard !request.methods.isEmpty else {
      propose(
        .replacedRequestLine, statement, rule, lines, .request(request), message, question: vague)
      return
    }
    let methods = "{ method \(request.methods.joined(separator: " ")) }"
    guard let test = conditions(adding: methods, to: statement, from: rule.wordCount) else {
      return byHand(.replacedRequestLine, statement)
    }
    let placement = placement(statement, rule, .request(request))
    propose(
      .replacedRequestLine, statement, message, question: vague ?? question(about: placement),
      edits(statement, lines.map { "\($0) \(test)" }, placement))
  }

  /// `^([^\ ].*)/old(.*)` with `\1/new\2`: any line, of which the path is meant.
  mutating func replaceVagueLine(_ statement: Statement, _ rule: LineRule) {
    guard !rule.isResponse, !dependsOnEnvironment(statement, 1..<3),
      let outline = RegexOutline(statement.words[1]), outline.atoms.count > 1,
      outline.atoms[0].kind == .start, case .group(1, let body) = outline.atoms[1].kind,
      body.hasSuffix(".*"), RegexOutline.groups(in: outline.atoms.prefix(2)) == 1,
      !RegexOutline.text(outline.atoms.dropFirst(2)).contains(" ")
    else { return byHand(.replacedRequestLine, statement) }
    let text = Replacement(statement.words[2])
    guard text.parts.first == .group(1), let notation = text.notation(dropping: 0) else {
      return byHand(.replacedRequestLine, statement)
    }
    let pattern = "^(.*)" + RegexOutline.text(outline.atoms.dropFirst(2))
    propose(
      .replacedRequestLine, statement, "'\(statement.keyword)' rewrites the path",
      question: "rewrite the path only, and no header that looks alike?",
      [
        replace(
          statement, 0..<3,
          with: "http-request replace-pathq \(quotedForHAProxy(caseless(pattern, rule))) "
            + quotedForHAProxy(notation))
      ])
  }
}

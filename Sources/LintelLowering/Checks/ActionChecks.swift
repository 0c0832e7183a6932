internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// What HAProxy demands of the action of one rule beyond the kinds of its words.
/// (HAProxy manual, chapter 4.4)
enum ActionChecks {
  static func run(
    _ directive: Directive, in section: SectionKind, target: Version, into report: inout Report
  ) {
    guard let action = directive.action else { return }
    if directive.keyword == .httpAfterResponse, target < Version(2, 8),
      !earlyAfterResponse.contains(action.id)
    {
      refuseEarly(action, of: directive, Version(2, 8), target, into: &report)
    }
    switch action.id {
    case .setRetries: checkRetries(action, in: section, into: &report)
    case .deny, .tarpit, .return: checkReply(action, of: directive, target, into: &report)
    case .useService: checkService(action, of: directive, target, into: &report)
    case .setTimeout:
      if directive.keyword == .httpResponse, target < Version(2, 9) {
        refuseEarly(action, of: directive, Version(2, 9), target, into: &report)
      }
      checkTimeout(action, in: section, into: &report)
    case .capture: checkCapture(action, of: directive, in: section, into: &report)
    default: break
    }
  }

  /// What rules on every response had before 2.8. (HAProxy manual 2.6, `http-after-response`)
  private static let earlyAfterResponse: Set<ActionID> = [
    .addHeader, .allow, .capture, .delHeader, .replaceHeader, .replaceValue, .setHeader,
    .setStatus, .strictMode, .setVar, .setVarFmt, .unsetVar, .lua, .otGroup,
  ]

  /// Rulesets came to some of their actions later than others.
  private static func refuseEarly(
    _ action: Action, of directive: Directive, _ since: Version, _ target: Version,
    into report: inout Report
  ) {
    report.error(
      .unknownKeyword,
      "'\(action.baseName)' is an action of '\(directive.keyword.info.name)' since HAProxy "
        + "\(since) only",
      at: action.name.range, help: "the target is HAProxy \(target)")
  }

  /// Retries are of the side of servers, and no defaults section hands such a rule down.
  private static func checkRetries(
    _ action: Action, in section: SectionKind, into report: inout Report
  ) {
    guard section == .frontend || section == .defaults else { return }
    report.error(
      .conflictingSettings, "'set-retries' is not for a \(section.info.name)",
      at: action.name.range, help: "state it in the backend")
  }

  /// A response has a body only with a type, and a page only for statuses that have one.
  private static func checkReply(
    _ action: Action, of directive: Directive, _ target: Version, into report: inout Report
  ) {
    let arguments = action.arguments
    let name = action.baseName
    let status = (arguments.value(of: "status") ?? arguments.value(of: "deny_status"))?.integer
    let isPlain = arguments.allSatisfy { $0.name == "deny_status" }
    if action.id != .return && isPlain || arguments.has(literal: "default-errorfiles")
      || arguments.value(of: "errorfiles") != nil
    {
      guard let status, !ErrorPages.exist(for: status, by: target) else { return }
      report.error(
        .invalidValue, "'\(name)' has no page for the status \(status)", at: action.name.range,
        help: "write 'status \(status)' with a body: content-type text/plain string TEXT")
      return
    }
    let keys = ["string", "file", "lf-string", "lf-file"]
    guard let body = keys.first(where: { arguments.value(of: $0) != nil }),
      let content = arguments.value(of: body)
    else { return }
    let isFormat = body.hasPrefix("lf-")
    // What a file holds is not known here, and an empty text is no body.
    if !isFormat, body == "file" || content.text?.isEmpty ?? true { return }
    if status == 204 || status == 304 {
      report.error(
        .conflictingSettings, "a response \(status ?? 0) has no body", at: content.range)
    } else if arguments.value(of: "content-type") == nil {
      report.error(
        .missingArgument, "'\(name)' needs a 'content-type' for its body", at: action.name.range,
        help: "write content-type text/plain before '\(body)'")
    }
  }

  /// Services are built in or registered by scripts.
  private static func checkService(
    _ action: Action, of directive: Directive, _ target: Version, into report: inout Report
  ) {
    guard let word = action.arguments.first?.word, !word.isUnresolved else { return }
    guard let service = ServiceID.find(word.text)?.info else {
      report.error(
        .invalidValue, "unknown service '\(word.text)'", at: word.range,
        help: suggestion(word.text, among: ServiceID.allCases.map(\.info.name)))
      return
    }
    if service.name == "prometheus-exporter", directive.keyword != .httpRequest {
      report.error(
        .wrongSection, "the service '\(service.name)' answers in 'http-request' rules only",
        at: word.range)
    }
    guard let since = service.since, target < since else { return }
    report.error(
      .unknownKeyword, "the service '\(service.name)' exists since HAProxy \(since) only",
      at: word.range)
  }

  /// A limit can be changed where the side it belongs to is at hand.
  private static func checkTimeout(
    _ action: Action, in section: SectionKind, into report: inout Report
  ) {
    guard let timer = action.arguments.first?.word else { return }
    let fits =
      switch timer.text {
      case "client": section != .backend
      case "tarpit": true
      default: section != .frontend
      }
    guard !fits else { return }
    report.error(
      .conflictingSettings,
      "'set-timeout \(timer.text)' is not for a \(section.info.name)", at: timer.range)
  }

  /// Slots are reserved by frontends; what comes late can only fill them.
  private static func checkCapture(
    _ action: Action, of directive: Directive, in section: SectionKind, into report: inout Report
  ) {
    let hasLength = action.arguments.value(of: "len") != nil
    switch directive.keyword {
    case .tcpRequestContent where !hasLength:
      report.error(
        .missingArgument, "'tcp-request content capture' needs a length", at: action.name.range,
        help: "write 'len' and the number of bytes to keep")
    case .httpRequest, .tcpRequestContent:
      guard hasLength, section == .backend else { break }
      report.error(
        .conflictingSettings, "a backend has no slots of its own for captures",
        at: action.name.range, help: "declare one in the frontend, and name it here with 'id'")
    default:
      guard hasLength else { break }
      report.error(
        .invalidValue, "what is captured from a response needs a slot", at: action.name.range,
        help: "reserve one with 'declare capture response len N', and name it here with 'id'")
    }
  }
}

extension [Argument] {
  /// The argument that follows a word of the grammar, among alternatives or on its own.
  func value(of key: String) -> Argument? {
    if let values = named(key) { return values.first }
    let index = firstIndex { argument in
      if case .literal(let word) = argument.value { word.text == key } else { false }
    }
    guard let index, index + 1 < count else { return nil }
    return self[index + 1]
  }
}

/// The statuses of the responses that HAProxy makes itself, and whose pages can be replaced.
enum ErrorPages {
  static func exist(for status: Int, by target: Version) -> Bool {
    let isNew = status == 414 || status == 431
    return statuses.contains(status) && (!isNew || target >= Version(3, 1))
  }

  private static let statuses: Set<Int> = [
    200, 400, 401, 403, 404, 405, 407, 408, 410, 413, 414, 421, 422, 425, 429, 431, 500, 501, 502,
    503, 504,
  ]
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Where the samples of a directive are fetched. Nil places are not checked.
struct SamplePlacement {
  /// The places of expressions and log formats: one of them must be able to fetch each.
  var expressions: SamplePlaces?
  /// The places of the tests in the condition.
  var condition: SamplePlaces?
  /// Whether HAProxy refuses a test that it cannot evaluate, where it usually warns.
  var isConditionStrict = false

  private init(
    _ expressions: SamplePlaces?, _ condition: SamplePlaces?, isConditionStrict: Bool = false
  ) {
    self.expressions = expressions
    self.condition = condition
    self.isConditionStrict = isConditionStrict
  }

  /// Nil where nothing of the directive is fetched, or nothing is known of where.
  init?(of keyword: KeywordID, in section: SectionKind) {
    let sides = ProxySides(section)
    switch keyword {
    case .httpRequest: self.init(sides.request, sides.request)
    case .httpResponse, .httpAfterResponse: self.init(sides.response, sides.response)
    case .tcpRequestContent: self.init(sides.requestContent, sides.requestContent)
    case .tcpResponseContent: self.init(sides.responseContent, sides.responseContent)
    case .tcpRequestConnection, .quicInitial:
      self.init(.tcpRequestConnection, .tcpRequestConnection)
    case .tcpRequestSession: self.init(.tcpRequestSession, .tcpRequestSession)
    case .useBackend: self.init(.frontendRequest, .backendSwitching)
    case .useServer: self.init(.frontendRequest, .serverSelection)
    case .stickOn, .stickMatch, .stickStoreRequest:
      self.init(.serverSelection, .serverSelection)
    case .stickStoreResponse: self.init(.storeRule, .storeRule)
    case .balance: self.init(.serverSelection, nil)
    case .server, .serverTemplate, .defaultServer: self.init(.serverConnect, nil)
    case .redirect: self.init(sides.request, sides.request)
    case .statsAdmin, .statsHttpRequest: self.init(nil, sides.request)
    case .forcePersist, .ignorePersist: self.init(nil, .backendRequestContent)
    case .forceBeSwitch: self.init(nil, .frontendRequestContent, isConditionStrict: true)
    case .monitorFail: self.init(nil, .frontendRequest)
    case .logFormat, .logFormatSd, .errorLogFormat:
      guard sides.isFrontend else { return nil }
      self.init(.log, nil)
    case .uniqueIdFormat: self.init(sides.request, nil)
    case .httpCheck, .tcpCheck: self.init(.check, nil)
    case .setVar, .setVarFmt: self.init(.configuration, nil)
    default: return nil
    }
  }

  /// Reports a test that cannot be evaluated, as HAProxy takes it.
  func report(_ message: String, at range: SourceRange, into report: inout Report) {
    if isConditionStrict {
      report.error(.unavailableSample, message, at: range)
    } else {
      report.warning(.ineffectiveTest, message, at: range)
    }
  }

  /// An action may fetch its samples elsewhere than its ruleset does.
  func expressions(of action: ActionID, in section: SectionKind) -> SamplePlaces? {
    switch action.info.name {
    case "set-timeout", "pause": nil
    case "capture" where expressions != .frontendRequestContent:
      expressions.map { $0.isDisjoint(with: .requests) ? $0 : .frontendRequest }
    case "do-resolve", "set-priority-class", "set-priority-offset", "set-src", "set-src-port",
      "set-dst", "set-dst-port":
      ProxySides(section).request
    default: expressions
    }
  }
}

extension SamplePlaces {
  fileprivate static let requests: SamplePlaces = [.frontendRequest, .backendRequest]
}

/// The places on the sides that a section has.
private struct ProxySides {
  let isFrontend: Bool
  let isBackend: Bool

  init(_ section: SectionKind) {
    isFrontend = section != .backend
    isBackend = section != .frontend
  }

  var request: SamplePlaces { either(.frontendRequest, .backendRequest) }
  var response: SamplePlaces { either(.frontendResponse, .backendResponse) }
  var requestContent: SamplePlaces { either(.frontendRequestContent, .backendRequestContent) }
  var responseContent: SamplePlaces { either(.frontendResponseContent, .backendResponseContent) }

  private func either(_ frontend: SamplePlaces, _ backend: SamplePlaces) -> SamplePlaces {
    (isFrontend ? frontend : []).union(isBackend ? backend : [])
  }
}

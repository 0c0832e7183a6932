internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// In which order the steps of a health check must stand. (HAProxy manual, chapter 4.2,
/// `http-check connect` and `tcp-check connect`)
enum CheckStepOrder {
  /// Looks at the steps of a section, those of either kind for themselves.
  ///
  /// - Parameter isHTTP: Whether the section inherits `option httpchk`: below it HAProxy looks at
  ///   what each step follows.
  static func run(over directives: [Directive], isHTTP: Bool, into report: inout Report) {
    check(.httpCheck, in: directives, isHTTP, into: &report)
    check(.tcpCheck, in: directives, false, into: &report)
  }

  private static func check(
    _ keyword: KeywordID, in directives: [Directive], _ isHTTP: Bool, into report: inout Report
  ) {
    var isHTTP = isHTTP
    // Comments and variables stand anywhere.
    var last: ActionID?
    var first: ActionID?
    var hasConnected = false
    for directive in directives {
      if directive.keyword == .optionHttpchk { isHTTP = keyword == .httpCheck }
      guard directive.keyword == keyword else { continue }
      guard let action = directive.action, let step = Step(action.id) else { continue }
      let range = directive.keywordRange
      if step == .connect, first != nil, !hasConnected {
        report.error(
          .conflictingSettings, "a check that connects begins with 'connect'", at: range,
          help: "only 'comment', 'set-var' and 'unset-var' may stand before it")
        return
      }
      hasConnected = hasConnected || step == .connect
      if isHTTP, let before = last.flatMap(Step.init),
        let missing = step.missing(after: before)
      {
        report.error(
          .conflictingSettings, "'\(action.name.text)' needs a step '\(missing)' before it",
          at: range)
        return
      }
      first = first ?? action.id
      last = action.id
    }
  }

  private enum Step {
    case connect, send, expect

    init?(_ action: ActionID) {
      switch action.info.name {
      case "connect": self = .connect
      case "send", "send-lf", "send-binary", "send-binary-lf": self = .send
      case "expect": self = .expect
      default: return nil
      }
    }

    /// The step that must stand between the one before and this one.
    func missing(after last: Step) -> String? {
      switch self {
      case .send: last == .connect ? nil : "connect"
      case .expect: last == .connect ? "send" : nil
      case .connect: last == .expect ? nil : "expect"
      }
    }
  }
}

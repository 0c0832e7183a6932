internal import LintelGrammar
internal import LintelIR
internal import LintelPlan
internal import LintelSource

/// The most header edits of one rule set that a message can collect.
private let editLimit = 64

extension Planner {
  /// The lines of a rule set, in order, inherited ones first.
  mutating func planActions(
    _ keyword: KeywordID, of proxy: Proxy, scope: inout AccessListScope
  ) -> [Plan.Action] {
    var actions: [Plan.Action] = []
    for directive in allInherited(keyword, of: proxy) {
      guard scope.mode == .http else {
        refuse(directive.title, at: directive.range, because: "the proxy is not in HTTP mode")
        continue
      }
      guard let action = directive.action, let kind = actionKind(action, of: directive),
        isExecuted(directive, kind, after: actions.count)
      else { continue }
      guard let condition = directive.condition else {
        actions.append(Plan.Action(kind: kind))
        continue
      }
      if let index = planCondition(condition, scope: &scope) {
        actions.append(Plan.Action(kind: kind, condition: index))
      }
    }
    return actions
  }

  /// Refuses what the balancer would leave out: rules on responses see neither the request nor a
  /// verdict, and a message has room for so many edits.
  private mutating func isExecuted(
    _ directive: Directive, _ kind: Plan.Action.Kind, after count: Int
  ) -> Bool {
    if directive.keyword == .httpResponse {
      if let condition = directive.condition {
        refuse("http-response ... if", at: condition.place.range)
        return false
      }
      if case .deny = kind {
        refuse("http-response deny", at: directive.range)
        return false
      }
    }
    guard count < editLimit else {
      refuse(
        "rule \(count + 1) of a rule set", at: directive.range, because: "more than \(editLimit)")
      return false
    }
    return true
  }

  /// What the line does, or nil where it was refused.
  private mutating func actionKind(
    _ action: Action, of directive: Directive
  ) -> Plan.Action.Kind? {
    switch action.id {
    case .deny: return denyKind(directive)
    case .setHeader:
      guard let (name, value) = headerAndText(action, of: directive) else { return nil }
      return .setHeader(name: name, value: value)
    case .addHeader:
      guard let (name, value) = headerAndText(action, of: directive) else { return nil }
      return .addHeader(name: name, value: value)
    case .delHeader:
      let words = directive.wordsBeforeCondition.dropFirst()
      guard let name = words.first else { return nil }
      if words.count > 1 {
        refuse("del-header ... \(words.dropFirst().first?.text ?? "")", at: directive.range)
        return nil
      }
      return .deleteHeader(name: builder.text(name.text))
    default: return nil
    }
  }

  /// `deny [ { status | deny_status } <code> ]`; 403 unless stated.
  private mutating func denyKind(_ directive: Directive) -> Plan.Action.Kind? {
    let words = Array(directive.wordsBeforeCondition.dropFirst())
    guard let key = words.first else { return .deny(status: 403) }
    let isStatus = key.text == "status" || key.text == "deny_status"
    guard isStatus, words.count == 2, let status = UInt16(words[1].text),
      (200...599).contains(status)
    else {
      refuse("deny ... \(key.text)", at: key.range)
      return nil
    }
    return .deny(status: status)
  }

  /// The header and the value of an action, where the value is plain text.
  private mutating func headerAndText(
    _ action: Action, of directive: Directive
  ) -> (name: PlanBytes, value: PlanBytes)? {
    let words = directive.wordsBeforeCondition.dropFirst()
    guard let name = words.first, words.count == 2 else {
      refuse(action.name.text, at: action.name.range, because: "this form of it")
      return nil
    }
    var text = ""
    for case .logFormat(let format) in action.arguments.map(\.value) {
      for part in format.parts {
        guard case .literal(let literal) = part else {
          refuse(
            "\(action.name.text) ... \(format.word.text)", at: format.word.range,
            because: "a value that each request computes")
          return nil
        }
        text += literal
      }
    }
    return (builder.text(name.text), builder.text(text))
  }
}

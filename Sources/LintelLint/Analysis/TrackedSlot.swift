internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// When a rule runs: its list, then the place in it.
struct Moment: Comparable {
  private var stage: Int
  private var offset: UInt32

  /// Nil for a line that is no rule of a request.
  init?(of rule: Directive) {
    guard let stage = Self.stages[rule.keyword] else { return nil }
    self.stage = stage
    offset = rule.range.lower
  }

  static func < (a: Self, b: Self) -> Bool { (a.stage, a.offset) < (b.stage, b.offset) }

  private static let stages: [KeywordID: Int] = [
    .tcpRequestConnection: 0, .tcpRequestSession: 1, .tcpRequestContent: 2, .httpRequest: 3,
    .redirect: 4, .useBackend: 5,
  ]
}

/// The rules of a proxy that track one slot.
struct TrackedSlot {
  /// The earliest of them, and when it runs.
  private(set) var first: Directive
  private(set) var moment: Moment
  private var rules: [Directive]

  /// The slots of a proxy, by number.
  static func all(of proxy: Proxy) -> [Int: TrackedSlot] {
    var slots: [Int: TrackedSlot] = [:]
    for rule in proxy.directives {
      guard let action = rule.actionName, action.hasPrefix("track-sc"),
        let number = Int(action.dropFirst(8)), let moment = Moment(of: rule)
      else { continue }
      var slot = slots[number] ?? TrackedSlot(first: rule, moment: moment, rules: [])
      slot.rules.append(rule)
      if moment < slot.moment {
        slot.moment = moment
        slot.first = rule
      }
      slots[number] = slot
    }
    return slots
  }

  /// False where the conditions of all rules exclude that of another one.
  func mayApply(with rule: Directive, in proxy: Proxy, _ analysis: Analysis) -> Bool {
    guard let wanted = analysis.form(of: rule.condition, in: proxy) else { return true }
    return rules.contains { track in
      guard track.isConditional, let form = analysis.form(of: track.condition, in: proxy) else {
        return true
      }
      return form.alternatives.contains { left in
        wanted.alternatives.contains { right in
          !left.contains { literal in right.contains { literal.contradicts($0) } }
        }
      }
    }
  }
}

/// A keyword of the `req` and `rsp` family.
struct LineRule: Sendable {
  enum Effect: Sendable { case delete, replace, allow, deny, tarpit, pass, select }

  var effect: Effect
  var isResponse = false
  var ignoresCase: Bool

  /// How many words come before the condition.
  var wordCount: Int { effect == .replace || effect == .select ? 3 : 2 }

  /// The rule set that takes its place.
  var ruleSet: String { isResponse ? "http-response" : "http-request" }

  /// The fetch of whole header lines.
  var headerFetch: String { isResponse ? "res.fhdr" : "req.fhdr" }

  static let keywords: [String: LineRule] = {
    let effects: [(String, Effect)] = [
      ("del", .delete), ("rep", .replace), ("allow", .allow), ("deny", .deny),
      ("tarpit", .tarpit), ("pass", .pass), ("setbe", .select),
    ]
    var table: [String: LineRule] = [:]
    for (name, effect) in effects {
      table["req\(name)"] = LineRule(effect: effect, ignoresCase: false)
      table["reqi\(name)"] = LineRule(effect: effect, ignoresCase: true)
    }
    for (name, effect) in effects.prefix(2) + [effects[3]] {
      table["rsp\(name)"] = LineRule(effect: effect, isResponse: true, ignoresCase: false)
      table["rspi\(name)"] = LineRule(effect: effect, isResponse: true, ignoresCase: true)
    }
    return table
  }()
}

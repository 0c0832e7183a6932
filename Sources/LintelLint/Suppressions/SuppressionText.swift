internal import LintelDiagnostics

/// What a comment asks to hide: `ignore[KA05, TM02] the reason`.
struct SuppressionText: Hashable, Sendable {
  /// How far it reaches.
  enum Reach: String, CaseIterable, Hashable, Sendable {
    /// The line of the comment, or the next one where the comment has its own.
    case line = "ignore"
    case file = "ignore-file"
    case start = "ignore-start"
    case end = "ignore-end"
  }

  /// Why a text is no suppression, and what was probably meant.
  struct Fault: Error, Hashable, Sendable {
    var message: String
    var correction: SuppressionText?
  }

  var reach: Reach
  /// The rules as they are written.
  var names: [String]
  var reason: String

  /// What stands behind `# lintel: `.
  var text: String {
    let rules = names.isEmpty ? "" : "[\(names.joined(separator: ", "))]"
    return reach.rawValue + rules + (reason.isEmpty ? "" : " \(reason)")
  }

  /// Reads what follows the mark.
  ///
  /// - Returns: Nil where the comment is about something else, such as `client=go-net-http`.
  static func read(_ body: String) -> Result<SuppressionText, Fault>? {
    let verb = body.prefix { $0.isLetter || $0 == "-" }
    var rest = body[verb.endIndex...].drop { $0 == " " }
    let isBracketed = rest.first == "["
    guard let reach = Reach(rawValue: String(verb)) else {
      let meant = meant(by: String(verb))
      guard meant != nil || (isBracketed && !verb.isEmpty) else { return nil }
      var correction: SuppressionText?
      if let meant, case .success(let text)? = read(meant.rawValue + rest) { correction = text }
      return .failure(
        Fault(
          message: "there is no 'lintel: \(verb)'; they are 'ignore', 'ignore-file', "
            + "'ignore-start' and 'ignore-end'", correction: correction))
    }
    guard isBracketed else {
      if reach == .end, rest.isEmpty {
        return .success(SuppressionText(reach: .end, names: [], reason: ""))
      }
      return .failure(unbracketed(reach, String(rest)))
    }
    rest = rest.dropFirst()
    guard let end = rest.firstIndex(of: "]") else {
      return .failure(Fault(message: "the bracket behind '\(reach.rawValue)' is not closed"))
    }
    let names = rest[..<end].split { $0 == "," || $0 == " " || $0 == "\t" }.map(String.init)
    guard !names.isEmpty else {
      return .failure(Fault(message: "it names no rule; write '\(reach.rawValue)[KA05] reason'"))
    }
    let reason = rest[rest.index(after: end)...].drop { " \t:-".contains($0) }
    return .success(SuppressionText(reach: reach, names: names, reason: String(reason)))
  }

  /// Rules without brackets: the words that are rules, and the rest as the reason.
  private static func unbracketed(_ reach: Reach, _ rest: String) -> Fault {
    let words = rest.split(separator: " ")
    let rules = words.prefix { RuleCatalogue.metadata(trimmed($0)) != nil }
    let message =
      words.isEmpty
      ? "it names no rule; write '\(reach.rawValue)[KA05] reason'"
      : "its rules stand in brackets; write '\(reach.rawValue)[KA05] reason'"
    guard !rules.isEmpty else { return Fault(message: message) }
    let reason = words.dropFirst(rules.count).joined(separator: " ")
    return Fault(
      message: message,
      correction: SuppressionText(reach: reach, names: rules.map(trimmed), reason: reason))
  }

  private static func trimmed(_ word: Substring) -> String {
    String(word.drop { $0 == "," || $0 == ":" }.prefix { $0 != "," && $0 != ":" })
  }

  /// The words of other tools for the same, and slips of the pen.
  private static func meant(by verb: String) -> Reach? {
    switch verb {
    case "ignore-line", "ignore-next-line", "disable", "disable-line", "disable-next-line", "noqa",
      "suppress", "allow":
      return .line
    case "disable-file", "noqa-file": return .file
    default:
      guard verb.count > 4 else { return nil }
      return didYouMean(verb, among: Reach.allCases.map(\.rawValue)).flatMap(Reach.init)
    }
  }
}

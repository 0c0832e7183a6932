internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Times are written in several ways.
enum InconsistentTimeUnits: Rule {
  static let metadata = RuleMetadata(
    id: "SY01",
    name: "inconsistent-time-units",
    profile: .advice,
    severity: .style,
    summary: "One timer is written in one unit here, and in another one or in none there.",
    rationale: """
      `30000` and `30s` are the same, and `300` and `300s` are not. Where both ways occur, a \
      missing unit is overlooked.
      """,
    remedy: "State a unit everywhere",
    reference: "HAProxy configuration manual, 2.5"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        timeout client 1️⃣30000
        default_backend app
      backend app
        timeout server 30s
        server a 10.0.0.1:80
      """,
      "1️⃣ '30000' is 30s, and other times of this file have a unit",
      fixed: """
        frontend web
          bind :8080
          timeout client 30s
          default_backend app
        backend app
          timeout server 30s
          server a 10.0.0.1:80
        """
    ),
    .bad(
      """
      frontend web
        bind :8080
        timeout client 1️⃣30000ms
        default_backend app
      backend app
        timeout server 30s
        server a 10.0.0.1:80
      """,
      "1️⃣ '30000ms' is 30s, and other times of this file are in whole seconds"
    ),
    .good(
      """
      frontend web
        bind :8080
        timeout client 30s
        default_backend app
      backend app
        timeout server 1500ms
        server a 10.0.0.1:80
      """
    ),
  ]

  /// The times of server options and tables without a unit where the same one has a unit elsewhere.
  private static func optionTimes(_ analysis: Analysis) -> [(time: TimeSpan, word: Word)] {
    var bare: [(name: String, time: TimeSpan, word: Word)] = []
    for line in analysis.directives(.timeWithoutUnit) {
      for (name, time, word) in line.directive.namedTimes where time.milliseconds >= 1000 {
        if Int(word.text) != nil { bare.append((name, time, word)) }
      }
    }
    guard !bare.isEmpty else { return [] }
    var withUnit: Set<String> = []
    for keyword in [KeywordID.server, .serverTemplate, .defaultServer, .stickTable] {
      for line in analysis.sections(stating: keyword).flatMap({ $0.all(keyword) }) {
        for (name, _, word) in line.namedTimes where Int(word.text) == nil { withUnit.insert(name) }
      }
    }
    return bare.filter { withUnit.contains($0.name) }.map { ($0.time, $0.word) }
  }

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var bare: [(time: TimeSpan, word: Word)] = []
    /// Whole seconds in milliseconds.
    var whole: [(time: TimeSpan, word: Word)] = []
    var hasUnit = false
    for proxy in analysis.sections {
      for directive in proxy.directives {
        guard case .duration(let time, let word)? = directive.arguments.first?.value,
          word.template == nil, directive.keyword.info.name.hasPrefix("timeout ")
        else { continue }
        if word.text.hasSuffix("000ms"), word.text.utf8.first != UInt8(ascii: "0") {
          whole.append((time, word))
        } else if word.text.utf8.last.map({ $0 >= UInt8(ascii: "a") }) ?? false {
          hasUnit = true
        } else if time.milliseconds >= 1000 {
          // Less than a second is more than a matter of style: TM03 is about it.
          bare.append((time, word))
        }
      }
    }
    if !hasUnit { (bare, whole) = ([], []) }
    bare += optionTimes(analysis)
    for (time, word) in bare + whole {
      let other = word.text.hasSuffix("ms") ? "are in whole seconds" : "have a unit"
      findings.report(
        "'\(word.text)' is \(time), and other times of this file \(other)", at: word.range,
        fix: analysis.layout.fix(
          .safe, "write '\(time)'",
          analysis.layout.replacement(of: word.range, with: "\(time)")))
    }
  }
}

extension Directive {
  /// The times among the options of a server or the parameters of a table, by their names.
  fileprivate var namedTimes: [(name: String, time: TimeSpan, word: Word)] {
    arguments.flatMap { argument -> [(name: String, time: TimeSpan, word: Word)] in
      let (name, values): (String, [Argument])
      switch argument.value {
      case .serverOption(let option): (name, values) = (option.name.text, option.arguments)
      case .named(let key, let arguments): (name, values) = (key.text, arguments)
      default: return []
      }
      return values.compactMap { value in
        guard case .duration(let time, let word) = value.value, word.template == nil else {
          return nil
        }
        return (name, time, word)
      }
    }
  }
}

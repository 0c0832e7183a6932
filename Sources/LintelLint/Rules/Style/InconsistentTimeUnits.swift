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
        } else if time.milliseconds > 0 {
          bare.append((time, word))
        }
      }
    }
    guard hasUnit else { return }
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

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A time without a unit is so short that seconds were probably meant.
enum UnitlessOrTinyTime: Rule {
  static let metadata = RuleMetadata(
    id: "TM03",
    name: "unitless-or-tiny-time",
    severity: .error, otherSeverities: [.warning],
    summary: "A time without a unit counts milliseconds and is less than a second.",
    rationale: """
      Most times of HAProxy are in milliseconds where no unit is given: `timeout client 30` ends a \
      connection after 30 ms. HAProxy warns about some of them below 100, and says nothing about \
      the period of a rate or the expiry of a stick table.
      """,
    remedy: "Write the unit: `30s` where seconds are meant, `300ms` where milliseconds are",
    reference: "HAProxy configuration manual, 2.5, time format"
  )

  /// Times below are too short for any network, so seconds were meant.
  private static let absurd: UInt32 = 100
  private static let limit: UInt32 = 1_000

  static let examples: [RuleExample] = [
    .bad(
      """
      listen web
        bind :8080
        timeout client 1️⃣30
        timeout server 2️⃣300
        server a 10.0.0.1:80 check inter 3️⃣200
      """,
      "1️⃣ '30' without a unit is 30ms",
      "2️⃣ '300' without a unit is 300ms",
      "3️⃣ '200' without a unit is 200ms",
      fixed: """
        listen web
          bind :8080
          timeout client 30s
          timeout server 300ms
          server a 10.0.0.1:80 check inter 200ms
        """
    ),
    .bad(
      """
      frontend web
        bind :8080
        stick-table type ipv6 size 1m expire 1️⃣30 store http_req_rate(10s)
        http-request track-sc0 src
      """,
      "1️⃣ '30' without a unit is 30ms"
    ),
    .good(
      """
      listen web
        bind :8080
        timeout client 30s
        timeout server 30000
        timeout connect 500ms
        timeout tunnel 0
        cookie SRV insert indirect nocache maxidle 600
        server a 10.0.0.1:80 check inter 2s
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    checkRates(analysis, into: &findings)
    checkSeconds(analysis, into: &findings)
    for line in analysis.directives(.timeWithoutUnit) {
      for argument in line.directive.arguments {
        check(argument, layout: analysis.layout, into: &findings)
      }
    }
  }

  /// The periods of the rates that a table stores.
  private static func checkRates(_ analysis: Analysis, into findings: inout Findings) {
    for line in analysis.sections(stating: .stickTable).flatMap({ $0.all(.stickTable) }) {
      for word in line.words where word.text.contains("_rate(") {
        for item in word.text.split(separator: ",") where item.contains("_rate(") {
          let period = item.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
          guard let digits = UInt32(period), digits > 0, digits < limit else { continue }
          findings.report("'\(item)' without a unit counts over \(digits)ms", at: word.range)
        }
      }
    }
  }

  /// Times that are in seconds unless told otherwise, and look like milliseconds.
  private static func checkSeconds(_ analysis: Analysis, into findings: inout Findings) {
    for line in analysis.sections(stating: .cookie).flatMap({ $0.all(.cookie) }) {
      for (key, word) in zip(line.words, line.words.dropFirst())
      where key.text == "maxidle" || key.text == "maxlife" {
        report(longSeconds: word, into: &findings)
      }
    }
    let lifetime = analysis.configuration.globalSetting(.tuneSslLifetime)?.words.first
    if let lifetime { report(longSeconds: lifetime, into: &findings) }
    for section in analysis.otherSections where section.kind == .cache {
      for line in section.directives where line.keyword == .maxAge {
        if let word = line.words.first { report(longSeconds: word, into: &findings) }
      }
    }
  }

  private static func report(longSeconds word: Word, into findings: inout Findings) {
    guard let seconds = UInt32(word.text), seconds >= 1_000_000 else { return }
    findings.report(
      "'\(word.text)' without a unit is in seconds, which makes \(seconds / 86_400) days",
      at: word.range, severity: .warning)
  }

  private static func check(
    _ argument: Argument, layout: Layout, into findings: inout Findings
  ) {
    switch argument.value {
    case .duration(let time, let word): check(time, word, layout: layout, into: &findings)
    case .named(_, let arguments):
      for argument in arguments { check(argument, layout: layout, into: &findings) }
    case .serverOption(let option):
      for argument in option.arguments { check(argument, layout: layout, into: &findings) }
    case .bindOption(let option):
      for argument in option.arguments { check(argument, layout: layout, into: &findings) }
    case .action(let action):
      for argument in action.arguments { check(argument, layout: layout, into: &findings) }
    default: break
    }
  }

  private static func check(
    _ time: TimeSpan, _ word: Word, layout: Layout, into findings: inout Findings
  ) {
    // A time in seconds has another value than its digits.
    guard let digits = UInt32(word.text), digits == time.milliseconds, digits > 0, digits < limit
    else { return }
    let unit = digits < absurd ? "s" : "ms"
    findings.report(
      "'\(word.text)' without a unit is \(time)", at: word.range,
      severity: digits < absurd ? nil : .warning,
      fix: word.template == nil
        ? layout.fix(
          .unsafe, "write '\(word.text)\(unit)'",
          layout.replacement(of: word.range, with: word.text + unit)) : nil)
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A time has more behind its unit.
enum TimeWithTrailingCharacters: Rule {
  static let metadata = RuleMetadata(
    id: "HW36",
    name: "time-with-trailing-characters",
    severity: .warning,
    summary: "A time has characters behind its unit, which HAProxy ignores for now.",
    rationale: """
      `5sec` and `10mins` are read as 5s and 10m today and refused by a later version; `5m30s` \
      is five minutes. HAProxy warns without naming the line.
      """,
    remedy: "State one number and one unit: us, ms, s, m, h or d",
    reference: "HAProxy configuration manual, 2.5"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        timeout client 1️⃣5m30s
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ '5m30s' is read as 5m"
    ),
    .good(
      """
      frontend web
        bind :8080
        timeout client 330s
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for line in analysis.directives(.timeWithLongUnit) {
      for argument in line.directive.arguments { check(argument, into: &findings) }
    }
  }

  private static func check(_ argument: Argument, into findings: inout Findings) {
    switch argument.value {
    case .duration(let time, let word):
      guard hasTrailing(word.text) else { return }
      findings.report("'\(word.text)' is read as \(time)", at: word.range)
    case .named(_, let arguments):
      for argument in arguments { check(argument, into: &findings) }
    case .serverOption(let option):
      for argument in option.arguments { check(argument, into: &findings) }
    case .bindOption(let option):
      for argument in option.arguments { check(argument, into: &findings) }
    default: break
    }
  }

  private static func hasTrailing(_ text: String) -> Bool {
    let bytes = text.utf8
    let unit = bytes.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard unit.count > 1 else { return false }
    return !unit.elementsEqual("ms".utf8) && !unit.elementsEqual("us".utf8)
  }
}

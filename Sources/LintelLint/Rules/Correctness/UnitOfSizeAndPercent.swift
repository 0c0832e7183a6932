internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A number has a unit that it does not take, or lacks the one that it needs.
enum UnitOfSizeAndPercent: RefiningRule {
  static let metadata = RuleMetadata(
    id: "CO13",
    name: "unit-of-size-and-percent",
    severity: .error, otherSeverities: [.warning],
    category: .validity,
    summary: "A `%` in a format is not doubled, or a count, size, weight or port is out of scale.",
    rationale: """
      In a format `%` starts a variable, so a percent sign is written `%%`; alone it stops \
      HAProxy. Counts take no `k`: some are refused, of others only the digits are read. A buffer \
      of 16 instead of 16k is accepted, and nothing fits into it.
      """,
    remedy: "Write `%%` for a percent sign, counts as plain numbers, and sizes with `k` or `m`",
    reference: "HAProxy configuration manual, 8.2.6 and 2.8"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        http-request set-header X-Load 1001️⃣%
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ the format ends after '%'",
      fixed: """
        frontend web
          bind :8080
          http-request set-header X-Load 100%%
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ),
    .bad(
      """
      global
        maxconn 1️⃣10k
        tune.bufsize 2️⃣16
      """,
      "1️⃣ '10k' is not a whole number in 'maxconn'",
      "2️⃣ 16 bytes are meant to be 16k, are they not: no request fits into them"
    ),
    .good(
      """
      global
        maxconn 10000
        tune.bufsize 16k
      defaults
        mode http
      frontend web
        bind :8080
        http-request set-header X-Load 100%%
        default_backend app
      backend app
        server a 10.0.0.1:80 weight 256
      """
    ),
  ]

  static func refine(_ fault: Diagnostic, in context: FaultContext) -> Refinement? {
    guard fault.rule == ConfigurationFault.invalidValue.rawValue else { return nil }
    let message = fault.message
    if message == "the format ends after '%'" || message == "no alias follows '%'" {
      let start = fault.range.start
      return Refinement(
        message,
        fix: context.isYAML || context.text(fault.range).first != "%"
          ? nil
          : Fix(
            safety: .safe, title: "write '%%'",
            edits: [TextEdit(range: start, replacement: "%")]))
    }
    let isAboutUnits =
      message.hasPrefix("unknown log format alias '%")
      || message.contains("' is not a size") || message.contains(" is out of range")
      || message.contains(" does not fit: the number of 'weight' ")
      || (message.contains("' is not a port number") || message.contains("' is read as ")
        || message.contains("' is not a whole number"))
        && hasUnit(message)
    // The remedy of the rule is one for units and formats.
    let help = message.contains(" is out of range") ? "a port goes from 1 to 65535" : fault.help
    return isAboutUnits ? Refinement(message, help: help) : nil
  }

  /// True where a message quotes digits with a unit of sizes.
  private static func hasUnit(_ message: String) -> Bool {
    message.split(separator: "'").contains { word in
      guard let first = word.utf8.first, first &- 0x30 <= 9, let last = word.utf8.last else {
        return false
      }
      return "kKmMgG%".utf8.contains(last)
        && word.utf8.dropLast().allSatisfy { $0 &- 0x30 <= 9 }
    }
  }

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let buffers: [KeywordID] = [
      .tuneBufsize, .tuneBufsizeLarge, .tuneRcvbufBackend, .tuneRcvbufClient, .tuneRcvbufFrontend,
      .tuneRcvbufServer, .tuneSndbufBackend, .tuneSndbufClient, .tuneSndbufFrontend,
      .tuneSndbufServer, .tunePipesize,
    ]
    for line in analysis.configuration.global where buffers.contains(line.keyword) {
      guard let word = line.words.first, !word.isUnresolved, let size = Int(word.text), size > 0,
        size < 1024
      else { continue }
      findings.report(
        "\(size) bytes are meant to be \(size)k, are they not: no request fits into them",
        at: word.range, severity: .warning,
        fix: analysis.layout.fix(
          .unsafe, "write '\(size)k'",
          analysis.layout.replacement(of: word.range, with: "\(size)k")))
    }
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The sizes of buffers contradict each other.
enum BufferSizesInconsistent: Rule {
  static let metadata = RuleMetadata(
    id: "HW11",
    name: "buffer-sizes-inconsistent",
    severity: .warning,
    summary: """
      A small buffer is larger than a normal one, a large one is smaller, or the reserve takes \
      most of it.
      """,
    rationale: """
      HAProxy ignores such a size, or halves the reserve for rewritten headers, with a \
      warning.
      """,
    remedy: """
      Keep `tune.bufsize.small` < `tune.bufsize` < `tune.bufsize.large`, and `tune.maxrewrite` \
      at most half of `tune.bufsize`
      """,
    reference:
      "HAProxy configuration manual, 3.2, `tune.bufsize`; HAProxy's warnings on buffer sizes"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      global
        tune.bufsize 16384
        1️⃣tune.bufsize.large 8192
        2️⃣tune.bufsize.small 32768
        3️⃣tune.maxrewrite 12000
      """,
      "1️⃣ large buffers have 8192 bytes, normal ones 16384",
      "2️⃣ small buffers have 32768 bytes, normal ones 16384",
      "3️⃣ 12000 bytes are reserved of 16384: HAProxy takes half"
    ),
    .good(
      """
      global
        tune.bufsize 32768
        tune.bufsize.large 65536
        tune.bufsize.small 1024
        tune.maxrewrite 1024
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [
    .keyword(.tuneBufsizeLarge), .keyword(.tuneBufsizeSmall), .keyword(.tuneMaxrewrite),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let configuration = analysis.configuration
    let normal = configuration.globalSize(.tuneBufsize)?.bytes ?? 16_384
    if let large = configuration.globalSize(.tuneBufsizeLarge), large.bytes > 0,
      large.bytes < normal
    {
      findings.report(
        "large buffers have \(large.bytes) bytes, normal ones \(normal)", at: large.directive.range)
    }
    if let small = configuration.globalSize(.tuneBufsizeSmall), small.bytes > normal {
      findings.report(
        "small buffers have \(small.bytes) bytes, normal ones \(normal)", at: small.directive.range)
    }
    if let reserve = configuration.globalSize(.tuneMaxrewrite), reserve.bytes > normal / 2 {
      findings.report(
        "\(reserve.bytes) bytes are reserved of \(normal): HAProxy takes half",
        at: reserve.directive.range)
    }
  }
}

extension Configuration {
  /// The bytes that a keyword of the `global` section states.
  fileprivate func globalSize(_ keyword: KeywordID) -> (bytes: UInt64, directive: Directive)? {
    guard let directive = globalSetting(keyword), let argument = directive.arguments.first else {
      return nil
    }
    switch argument.value {
    case .size(let bytes, _): return (bytes, directive)
    case .integer(let value, _): return value < 0 ? nil : (UInt64(value), directive)
    default: return nil
    }
  }
}

internal import LintelDiagnostics
internal import LintelSource

/// An option stands in a section of the other side.
enum WrongSideOptionFatalSince32: RefiningRule {
  static let metadata = RuleMetadata(
    id: "CO16",
    name: "wrong-side-option-fatal-since-3.2",
    severity: .error,
    category: .validity,
    summary: "An option of frontends stands in a backend, or the other way round.",
    rationale: """
      Up to 3.1 HAProxy warned and ignored the line. Since 3.2 it refuses the file, with the text \
      "unknown option 'dontlognull'; did you mean 'dontlognull' maybe ?". The line never had an \
      effect there, so it can go.
      """,
    remedy: "Delete the line, or move it to a section of the other side",
    reference: "HAProxy configuration manual, 4.1, proxy keywords matrix"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        default_backend app
      backend app
        option 1️⃣dontlognull
        server a 10.0.0.1:80
      """,
      "1️⃣ 'option dontlognull' has no effect in this section, and HAProxy refuses it since 3.2",
      fixed: """
        frontend web
          bind :8080
          default_backend app
        backend app
          server a 10.0.0.1:80
        """
    ),
    .good(
      """
      frontend web
        bind :8080
        option dontlognull
        default_backend app
      backend app
        option allbackups
        server a 10.0.0.1:80
      """
    ),
  ]

  static let options: Set<String> = [
    "allbackups", "persist", "prefer-last-server", "srvtcpka", "tcp-smart-connect",
    "log-health-checks", "checkcache", "http-pretend-keepalive", "transparent", "dontlognull",
    "http-ignore-probes", "tcp-smart-accept", "clitcpka", "contstats", "dontlog-normal", "logasap",
    "log-separate-errors", "http-use-proxy-header", "idle-close-on-response", "socket-stats",
  ]

  /// Whether a fault of a file in YAML is about such an option on the wrong side.
  static func isAboutOption(_ fault: Diagnostic) -> Bool {
    let parts = fault.message.split(separator: "'", omittingEmptySubsequences: false)
    guard parts.count > 3, parts[3] == "frontends" || parts[3] == "backends" else { return false }
    let isPlace = parts[2] == " is not allowed in " || parts[2] == " in "
    let name = parts[1].hasPrefix("option.") ? parts[1].dropFirst(7) : parts[1]
    return isPlace && options.contains(String(name))
  }

  static func refine(_ fault: Diagnostic, in context: FaultContext) -> Refinement? {
    if context.isYAML, isAboutOption(fault) {
      return Refinement(
        "the option has no effect in this section, and HAProxy refuses it since 3.2")
    }
    guard fault.rule == ConfigurationFault.wrongSection.rawValue,
      let option = context.words.firstIndex(where: { $0.value == "option" }),
      option + 1 < context.words.count
    else { return nil }
    let word = context.words[option + 1]
    guard options.contains(word.value) else { return nil }
    return Refinement(
      "'option \(word.value)' has no effect in this section, and HAProxy refuses it since 3.2",
      at: word.range,
      fix: context.lineDeletion)
  }
}

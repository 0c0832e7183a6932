internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The socket of the log is out of reach.
enum UnixLogInsideChroot: Rule {
  static let metadata = RuleMetadata(
    id: "LO06",
    name: "unix-log-inside-chroot",
    severity: .warning,
    summary: "The process lives in a `chroot` and logs to a socket in the file system.",
    rationale: """
      The path is looked up below the new root after each restart of the log service, so there \
      is nothing to connect to unless the system puts a socket there. Then lines are lost \
      without a word.
      """,
    remedy: "Log to `127.0.0.1:514`, or bind the socket into the directory",
    reference: "HAProxy management guide, 8; HAProxy configuration manual, 3.1, `chroot`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      global
        chroot /var/empty
        1️⃣log /dev/log local0
      frontend web
        bind :8080
        2️⃣log unix@/dev/log local1
      """,
      "1️⃣ '/dev/log' is looked up below '/var/empty'",
      "2️⃣ 'unix@/dev/log' is looked up below '/var/empty'"
    ),
    .good(
      """
      global
        chroot /var/lib/haproxy
        log /dev/log local0
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.chroot)]

  /// Where Debian and Red Hat put a socket for the log.
  private static let prepared: Set<String> = ["/var/lib/haproxy", "/run/haproxy"]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    guard let root = analysis.configuration.globalSetting(.chroot)?.words.first?.text,
      !prepared.contains(root), root != "/", root != "auto"
    else { return }
    for section in analysis.configuration.sections {
      for line in section.directives where line.keyword == .log || line.keyword == .logInGlobal {
        guard let target = line.words.first?.text,
          target.hasPrefix("/") || target.hasPrefix("unix@/")
        else { continue }
        findings.report("'\(target)' is looked up below '\(root)'", at: line.range)
      }
    }
  }
}

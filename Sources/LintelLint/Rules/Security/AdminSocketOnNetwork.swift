internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The runtime socket is open to others.
enum AdminSocketOnNetwork: Rule {
  static let metadata = RuleMetadata(
    id: "SE03",
    name: "admin-socket-on-network",
    severity: .error, otherSeverities: [.warning],
    summary: "The runtime socket can be reached from the network or by every local user.",
    rationale: """
      The socket has no password. Who reaches it can take servers out of service, change maps and \
      certificates and read memory.
      """,
    remedy: "Use a Unix socket with `mode 600` or `mode 660` and a group",
    reference: "HAProxy configuration manual, 3.1, `stats socket`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      global
        stats socket 1️⃣ipv4@0.0.0.0:9999 level admin
        stats socket 2️⃣/var/tmp/haproxy.sock mode 777 level admin
        stats socket 3️⃣ipv4@127.0.0.1:9998 level admin
      """,
      "1️⃣ the runtime socket is open to the network",
      "2️⃣ every user of the machine may write to the runtime socket",
      "3️⃣ every user of the machine can reach the runtime socket with level admin",
      fixed: """
        global
          stats socket ipv4@0.0.0.0:9999 level admin
          stats socket /var/tmp/haproxy.sock mode 600 level admin
          stats socket ipv4@127.0.0.1:9998 level admin
        """
    ),
    .good(
      """
      global
        stats socket /run/haproxy/admin.sock mode 600 level admin
        stats socket /run/haproxy/user.sock mode 660 group haproxy level operator
        stats socket ipv4@127.0.0.1:9999 level user
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for directive in analysis.configuration.global where directive.keyword == .statsSocket {
      guard let address = directive.words.first, !address.isUnresolved else { continue }
      let words = directive.words.map(\.text)
      let level = value(of: "level", in: words) ?? "operator"
      let text = address.text
      let isPath =
        text.hasPrefix("/") || text.hasPrefix("unix@") || text.hasPrefix("abns")
        || text.hasPrefix("fd@") || !text.contains(":")
      if isPath {
        if let mode = value(of: "mode", in: words), let last = mode.last, "2367".contains(last) {
          findings.report(
            "every user of the machine may write to the runtime socket", at: address.range,
            fix: tightening(directive, analysis.layout))
        } else if !words.contains("mode"), shared.contains(where: text.contains) {
          findings.report(
            "the runtime socket is in a directory that every user may write to",
            at: address.range, severity: .warning)
        }
        continue
      }
      let isLocal =
        text.contains("127.0.0.1:") || text.contains("[::1]:") || text.contains("localhost:")
      if !isLocal {
        findings.report("the runtime socket is open to the network", at: address.range)
      } else if level == "admin" {
        findings.report(
          "every user of the machine can reach the runtime socket with level admin",
          at: address.range, severity: .warning)
      }
    }
  }

  /// Directories in which anybody may put a socket of this name first.
  private static let shared = ["/tmp/", "/dev/shm/"]

  /// Leaves the socket to its owner, and to the group that is stated; it shuts out whoever else
  /// has used it.
  private static func tightening(_ directive: Directive, _ layout: Layout) -> Fix? {
    let words = directive.words
    guard let index = words.firstIndex(where: { $0.text == "mode" }), index + 1 < words.count
    else { return nil }
    let mode = words.contains { $0.text == "group" || $0.text == "gid" } ? "660" : "600"
    return layout.fix(
      .unsafe, "replace with 'mode \(mode)'",
      layout.replacement(of: words[index + 1].range, with: mode))
  }

  private static func value(of key: String, in words: [String]) -> String? {
    guard let index = words.firstIndex(of: key), index + 1 < words.count else { return nil }
    return words[index + 1]
  }
}

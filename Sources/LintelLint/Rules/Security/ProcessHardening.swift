internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The process keeps more rights than it needs.
enum ProcessHardening: Rule {
  static let metadata = RuleMetadata(
    id: "SE11",
    name: "process-hardening",
    profile: .tempered,
    severity: .warning, otherSeverities: [.info],
    summary: "The process runs as root, in the whole file system, or may start programs.",
    rationale: """
      Whoever takes over the process has what it has. HAProxy needs root only to bind its \
      ports. Since 3.4 it warns at start, but not with -c, so a check in continuous \
      integration never shows it.
      """,
    remedy:
      "State `user`, `group` and `chroot` in the `global` section, and drop `insecure-` lines",
    reference: "HAProxy configuration manual, 3.1, `user` and `chroot`; management guide, 13"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      global
        1️⃣insecure-fork-wanted
      defaults
        mode http
        timeout client 30s
      """,
      "1️⃣ 'insecure-fork-wanted' is needed only for external checks and some Lua scripts"
    ),
    .bad(
      """
      global
        1️⃣user root
        chroot /var/empty
      """,
      "1️⃣ the process keeps the rights of root"
    ),
    .bad(
      """
      global
        1️⃣expose-experimental-directives
      """,
      "1️⃣ nothing experimental is used"
    ),
    .good(
      """
      global
        expose-experimental-directives
      frontend web
        mode http
        bind :8080
        http-request normalize-uri path-merge-slashes
      """
    ),
    .bad(
      """
      1️⃣global
        daemon
        user haproxy
      defaults
        mode http
      """,
      "1️⃣ the process has no 'chroot'"
    ),
    .good(
      """
      global
        user nobody
        chroot /var/empty
      defaults
        mode http
        timeout client 30s
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let configuration = analysis.configuration
    if let user = configuration.globalSetting(.user) ?? configuration.globalSetting(.uid),
      let name = user.words.first?.text, name == "root" || name == "0"
    {
      findings.report(
        "the process keeps the rights of root", at: user.range, severity: .warning)
    }
    checkRights(configuration, into: &findings)
    let needsFork =
      configuration.globalSetting(.externalCheck) != nil
      || configuration.globalSetting(.luaLoad) != nil
      || configuration.globalSetting(.luaLoadPerThread) != nil
    for keyword in [KeywordID.insecureForkWanted, .insecureSetuidWanted] {
      guard let line = configuration.globalSetting(keyword) else { continue }
      if keyword == .insecureForkWanted, needsFork { continue }
      findings.report(
        "'\(keyword.info.name)' is needed only for external checks and some Lua scripts",
        at: line.range, severity: .warning)
    }
    guard let line = configuration.globalSetting(.exposeExperimentalDirectives),
      !configuration.usesExperiments
    else { return }
    findings.report("nothing experimental is used", at: line.range)
  }

  /// A file that says something about the process, as one for a container seldom does, says who it
  /// is and what it sees.
  private static func checkRights(
    _ configuration: Configuration, into findings: inout Findings
  ) {
    let user = configuration.globalSetting(.user) ?? configuration.globalSetting(.uid)
    let root = configuration.globalSetting(.chroot)
    guard user == nil || root == nil,
      let line = user ?? root ?? configuration.globalSetting(.daemon),
      let section = configuration.sections.first(where: { $0.kind == .global })
    else { return }
    let missing = [user == nil ? "user" : nil, root == nil ? "chroot" : nil].compactMap(\.self)
    findings.report(
      "the process has no '\(missing.joined(separator: "' and no '"))'",
      at: section.headerPlace.range, severity: .info,
      related: [RelatedPlace(range: line.range, message: "this is a service of its own")])
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A `defaults` section is used by name and by position.
enum DefaultsSelectionTrap: Rule {
  static let metadata = RuleMetadata(
    id: "CO06",
    name: "defaults-selection-trap",
    severity: .warning, otherSeverities: [.error],
    summary:
      "A section inherits from other defaults than its neighbours, which is easily overlooked.",
    rationale: """
      `defaults` sections do not add up: the nearest one above starts from nothing. A section \
      below one for TCP loses what an earlier one said about HTTP. And a section that some \
      proxies name with `from` and others inherit by position changes for the latter when a \
      section is added.
      """,
    remedy: "Name the `defaults` sections, and state `from NAME` in every proxy",
    reference: "HAProxy configuration manual, 4, \"defaults\""
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      defaults base
        mode http
      frontend web from base
        bind :8080
        default_backend app
      backend 1️⃣app
        server a 10.0.0.1:80
      """,
      "1️⃣ backend 'app' inherits from defaults 'base' by position, which others name with 'from'"
    ),
    .bad(
      """
      defaults
        mode http
        log global
        timeout connect 5s
        timeout client 30s
        timeout server 30s
        timeout http-request 5s
      listen web
        bind :8080
        server a 10.0.0.1:80
      1️⃣defaults
        mode tcp
        timeout connect 5s
        timeout client 1h
        timeout server 1h
      listen late_http
        bind :8081
        server b 10.0.0.2:80
      """,
      "1️⃣ what follows inherits nothing of the defaults above: 'log' and 'timeout http-request' are lost"
    ),
    .bad(
      """
      defaults
        mode http
        timeout client 30s
        timeout http-request 5s
      listen web
        bind :8080
      defaults
        mode tcp
        timeout client 1h
      listen 1️⃣late_http
        mode http
        bind :8081
      defaults 2️⃣spare
        mode tcp
      defaults rules
        http-request deny if { path_end .php }
      frontend f from rules
        bind :8082
      backend 3️⃣b from rules
      """,
      "1️⃣ listen 'late_http' inherits from the defaults for TCP, and nothing of those for HTTP",
      "2️⃣ nothing inherits from defaults 'spare'",
      "3️⃣ backend 'b' inherits rules that frontend 'f' inherits as well"
    ),
    .good(
      """
      defaults base
        mode http
      defaults plain
        mode tcp
        timeout client 1h
      frontend web from base
        bind :8080
        default_backend app
      backend app from base
        server a 10.0.0.1:80
      listen mqtt from plain
        bind :1883
        server b 10.0.0.2:1883
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let defaults = analysis.configuration.defaults
    guard !defaults.isEmpty else { return }
    let sections = analysis.configuration.sections
    var named: Set<Int> = []
    var implicit: [Int: Proxy] = [:]
    for proxy in analysis.proxies {
      guard let parent = proxy.parent, proxy.section < sections.count else { continue }
      if sections[proxy.section].from != nil {
        named.insert(parent)
      } else if implicit[parent] == nil {
        implicit[parent] = proxy
      }
    }
    for parent in named.intersection(implicit.keys).sorted() where parent < defaults.count {
      guard let proxy = implicit[parent] else { continue }
      findings.report(
        "\(proxy.described) inherits from defaults '\(defaults[parent].name.value)' by position, "
          + "which others name with 'from'",
        at: proxy.name.range,
        related: [RelatedPlace(range: defaults[parent].range, message: "the defaults section")],
        fix: analysis.layout.fix(
          .safe, "name the section",
          analysis.layout.addition(
            of: "from \(defaults[parent].name.value)", after: proxy.name.range)))
    }
    for (index, section) in defaults.enumerated() {
      let isUsed =
        named.contains(index) || implicit[index] != nil
        || defaults.contains { $0.parent == index }
      guard !isUsed, !analysis.proxies.isEmpty else { continue }
      let name = section.name.value
      findings.report(
        name.isEmpty
          ? "nothing inherits from this defaults section"
          : "nothing inherits from defaults '\(name)'",
        at: name.isEmpty ? sections[section.section].headerPlace.range : section.name.range)
    }
    for loss in LostDefaults.all(in: analysis, inheriting: Set(implicit.keys)) {
      findings.report(
        loss.message, at: loss.range, severity: loss.isRefused ? .error : nil,
        related: [loss.related])
    }
  }
}

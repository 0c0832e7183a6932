internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The same is stated over and over.
enum RepeatedBlockCandidateForDefaults: Rule {
  static let metadata = RuleMetadata(
    id: "SY03",
    name: "repeated-block-candidate-for-defaults",
    profile: .advice,
    severity: .style,
    summary: "Servers or proxies repeat options that `default-server` or `defaults` could state.",
    rationale: "Copies drift apart: one is changed, and the others are forgotten.",
    remedy: "State it once, in `default-server` or in `defaults`",
    reference: "HAProxy configuration manual, 5.2 and 4"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      backend a
        1️⃣server a1 10.0.0.1:80 check inter 2s fall 3
        server a2 10.0.0.2:80 check inter 2s fall 3
        server a3 10.0.0.3:80 check inter 2s fall 3
      """,
      "1️⃣ 3 servers repeat 'check inter 2s fall 3'",
      fixed: """
        backend a
          default-server check inter 2s fall 3
          server a1 10.0.0.1:80
          server a2 10.0.0.2:80
          server a3 10.0.0.3:80
        """
    ),
    .bad(
      """
      backend 1️⃣a
        option redispatch
        retries 2
        timeout queue 10s
        timeout check 3s
      backend b
        option redispatch
        retries 2
        timeout queue 10s
        timeout check 3s
      backend c
        option redispatch
        retries 2
        timeout queue 10s
        timeout check 3s
      """,
      "1️⃣ 3 proxies repeat 4 lines that 'defaults' could state"
    ),
    .good(
      """
      backend a
        default-server check inter 2s fall 3
        server a1 10.0.0.1:80
        server a2 10.0.0.2:80
        server a3 10.0.0.3:80
      """
    ),
  ]

  /// More copies than this are generated, and nobody reads them.
  private static let generated = 500

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    guard analysis.proxies.count <= generated else { return }
    for proxy in analysis.backends where proxy.servers.count > 2 {
      checkServers(of: proxy, analysis.layout, into: &findings)
    }
    checkProxies(analysis.proxies, into: &findings)
  }

  // MARK: - Servers

  private static func checkServers(
    of proxy: Proxy, _ layout: Layout, into findings: inout Findings
  ) {
    let lines = proxy.all(.server).map(\.self)
    // A template may have its own idea of all that follows.
    guard lines.count > 2, lines.count <= generated, !proxy.states(.serverTemplate),
      let first = lines.first
    else { return }
    var shared = first.serverOptions.filter { !$0.isNegated }
    for line in lines.dropFirst() where shared.count > 2 {
      let options = line.serverOptions
      shared = shared.filter { option in options.contains { says($0, option) } }
    }
    guard shared.count > 2 else { return }
    let text = shared.map { layout.text(range(of: $0)) }.joined(separator: " ")
    var edits = [layout.insertion(of: "default-server \(text)", before: first)]
    for line in lines {
      for option in line.serverOptions where shared.contains(where: { says($0, option) }) {
        edits.append(layout.deletion(ofWords: range(of: option)))
      }
    }
    let complete = edits.compactMap(\.self)
    findings.report(
      "\(lines.count) servers repeat '\(text)'", at: first.range,
      fix: complete.count < edits.count || proxy.states(.defaultServer)
        ? nil : Fix(safety: .safe, title: "state it once", edits: complete))
  }

  private static func says(_ a: ServerOption, _ b: ServerOption) -> Bool {
    a.id == b.id && !a.isNegated && !b.isNegated
      && a.arguments.elementsEqual(b.arguments) { $0.value == $1.value }
  }

  private static func range(of option: ServerOption) -> SourceRange {
    option.arguments.reduce(option.name.range) { $0.union($1.range) }
  }

  // MARK: - Proxies

  private static func checkProxies(_ proxies: [Proxy], into findings: inout Findings) {
    guard proxies.count > 2 else { return }
    var uses: [Directive: [Int]] = [:]
    for (position, proxy) in proxies.enumerated() {
      for line in proxy.directives where isInheritable(line) {
        uses[line, default: []].append(position)
      }
    }
    let repeated = uses.values.filter { $0.count > 2 }
    for position in proxies.indices {
      var common = [Int](repeating: 0, count: proxies.count)
      for places in repeated where places.contains(position) {
        for place in Set(places) { common[place] += 1 }
      }
      let count = common.count { $0 > 3 }
      guard count > 2, let lines = common.max() else { continue }
      return findings.report(
        "\(count) proxies repeat \(lines) lines that 'defaults' could state",
        at: proxies[position].name.range)
    }
  }

  private static func isInheritable(_ line: Directive) -> Bool {
    !line.isConditional && line.keyword.info.merge == .last && line.keyword != .mode
      && line.keyword.info.sections.kinds.contains(.defaults)
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The connections that are allowed may need more memory than there is.
enum MemoryBudget: Rule {
  static let metadata = RuleMetadata(
    id: "CP04",
    name: "memory-budget",
    severity: .info,
    summary: "`maxconn` connections with their buffers need more memory than the machine has.",
    rationale: """
      A busy connection holds two buffers of `tune.bufsize`, and one with TLS some 17 kB more. \
      Buffers are allocated on demand, so this is the bound under a flood, where the system then \
      kills the process. Where nothing is stated about the machine, 8 GiB are taken for granted: \
      `# lintel: memory=32g` in the `global` section states another size.
      """,
    remedy: "Lower `maxconn` by the factor by which `tune.bufsize` was raised",
    reference: "HAProxy configuration manual, 3.2, `maxconn` and `tune.bufsize`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      global
        1️⃣maxconn 200000
        tune.bufsize 131072
      defaults
        mode http
        timeout client 30s
      """,
      "1️⃣ 200000 connections may take 48 GiB of buffers, more than the 8 GiB of a usual machine"
    ),
    .bad(
      """
      # lintel: memory=1g
      global
        1️⃣maxconn 50000
      defaults
        mode http
        timeout client 30s
      """,
      "1️⃣ 50000 connections may take 1.5 GiB of buffers, more than the 1 GiB that is stated"
    ),
    .good(
      """
      global
        maxconn 20000
        tune.bufsize 32768
      defaults
        mode http
        timeout client 30s
      """
    ),
  ]

  static let triggers: [RuleTrigger] = [.keyword(.maxconnInGlobal)]

  private static let usual = 8 << 30
  private static let perTLSConnection = 17_000

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let configuration = analysis.configuration
    guard let line = configuration.globalSetting(.maxconnInGlobal),
      let connections = line.words.first.flatMap({ Int($0.text) }), connections > 0,
      connections < 1 << 31
    else { return }
    let buffers = configuration.globalSetting(.tuneBufsize)
    let size = min(max(buffers.flatMap(size) ?? 16_384, 0), 1 << 30)
    let tls = configuration.globalSetting(.maxsslconn)?.words.first.flatMap { Int($0.text) } ?? 0
    let caches = configuration.sections.filter { $0.kind == .cache }.flatMap(\.directives)
      .filter { $0.keyword == .totalMaxSize }
      .reduce(0) { $0 + min(($1.words.first.flatMap { Int($0.text) } ?? 0), 4095) << 20 }
    let needed = connections * 2 * size + min(max(tls, 0), 1 << 31) * perTLSConnection + caches
    let stated = analysis.machine?.bytes("memory")
    guard needed > stated ?? usual else { return }
    findings.report(
      """
      \(connections) connections may take \(gibibytes(needed)) of buffers, more than the \
      \(gibibytes(stated ?? usual)) \(stated == nil ? "of a usual machine" : "that is stated")
      """,
      at: line.range,
      related: buffers.map { [RelatedPlace(range: $0.range, message: "the size of a buffer")] }
        ?? [])
  }

  private static func size(_ line: Directive) -> Int? {
    guard case .size(let bytes, _)? = line.arguments.first?.value else {
      return line.arguments.first?.integer
    }
    return Int(exactly: bytes)
  }

  private static func gibibytes(_ bytes: Int) -> String {
    let tenths = bytes / ((1 << 30) / 10)
    return tenths % 10 == 0 || tenths > 200
      ? "\(tenths / 10) GiB" : "\(tenths / 10).\(tenths % 10) GiB"
  }
}

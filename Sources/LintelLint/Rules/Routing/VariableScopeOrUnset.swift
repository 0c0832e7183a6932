internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A variable is read where it has no value.
enum VariableScopeOrUnset: Rule {
  static let metadata = RuleMetadata(
    id: "AC26",
    name: "variable-scope-or-unset",
    severity: .error,
    summary: "A variable is read that no rule sets, or whose scope has ended.",
    rationale: """
      Such a variable is empty, and a test of it never holds. A `req.` variable lives until \
      the request is sent to the server: in rules about responses, and in the log, it is gone. \
      HAProxy says nothing.
      """,
    remedy: "Use the scope `txn`, which lasts from the request to the end of the response",
    reference: "HAProxy configuration manual, 2.8, \"Variables\""
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        http-request set-var(req.host) req.hdr(host)
        http-response set-header X-Host 1️⃣%[var(req.host)]
        http-request deny if { 2️⃣var(txn.bad) -m bool }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ 'req.host' is gone when a response is handled",
      "2️⃣ no rule sets 'txn.bad'"
    ),
    .bad(
      """
      frontend web
        bind :8080
        http-request set-header X-Tenant 1️⃣%[var(txn.tenant)]
        http-request set-var(txn.tenant) req.hdr(host),field(1,.)
        default_backend app
      backend app
        server a 10.0.0.1:80
      """,
      "1️⃣ 'txn.tenant' is set only below this rule"
    ),
    .good(
      """
      frontend web
        bind :8080
        http-request set-var(txn.host) req.hdr(host)
        http-request set-var(req.bad) int(1) if { path /x }
        http-response set-header X-Host %[var(txn.host)]
        http-request deny if { var(req.bad) -m bool }
        default_backend app
      backend app
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    let uses = VariableUses(of: analysis)
    for read in uses.reads {
      let scope = read.name.prefix { $0 != "." }
      if scope == "req", read.isInResponse {
        findings.report("'\(read.name)' is gone when a response is handled", at: read.range)
      } else if scope == "res", read.isInRequest {
        findings.report("'\(read.name)' does not exist before there is a response", at: read.range)
      } else if !uses.isOpen, scope != "proc", scope != "check", !uses.written.contains(read.name) {
        findings.report("no rule sets '\(read.name)'", at: read.range)
      } else if !uses.isOpen, uses.isReadTooEarly(read) {
        findings.report("'\(read.name)' is set only below this rule", at: read.range)
      }
    }
  }
}

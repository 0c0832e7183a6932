internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Servers that speak FastCGI need an application, and an application needs such servers.
/// (HAProxy manual, chapter 10.1)
enum FastCGIChecks {
  static func run(over proxy: Proxy, into report: inout Report) {
    let application =
      proxy.setting(.useFcgiApp)?.value
      ?? proxy.all(.filter).first { $0.words.first?.text == "fcgi-app" }
    let servers = proxy.servers.filter { $0.argument(.proto)?.text == "fcgi" }
    if let application, servers.isEmpty {
      report.error(
        .conflictingSettings, "no server of the section speaks FastCGI",
        at: application.keywordRange, help: "state 'proto fcgi' on the server lines")
    } else if application == nil, let server = servers.first {
      report.error(
        .conflictingSettings,
        "server '\(server.name.value)' speaks FastCGI, but the section uses no application",
        at: server.name.range, help: "name an fcgi-app section with 'use-fcgi-app'")
    }
  }
}

import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLowering
import LintelSource
import LintelSyntax
import Testing

@Suite("Lowering of HAProxy's notation")
struct LoweringTests {
  static func lower(
    _ text: String, target: Version = Version(3, 4), environment: Environment = Environment()
  ) -> Lowered {
    let file = SourceFile(id: FileID(0), name: "test.cfg", text: text)
    var lowering = Lowering(target: target, environment: environment)
    lowering.add(HAProxyTree.parse(file: file))
    return lowering.finish()
  }

  @Test("settings know where they come from")
  func origins() throws {
    let lowered = Self.lower(
      """
      defaults
        mode http
        timeout client 30s
      frontend www
        bind *:80
        timeout client 1m
        default_backend app
      backend app
        server s1 127.0.0.1:8080

      """)
    #expect(lowered.diagnostics == [])
    let frontend = try #require(lowered.configuration.proxies.first)
    let backend = try #require(lowered.configuration.backend(named: "app"))
    #expect(frontend.timeout(.client).isExplicit)
    #expect(frontend.timeout(.client).value?.milliseconds == 60_000)
    #expect(!backend.timeout(.client).isExplicit)
    #expect(backend.timeout(.client).value?.milliseconds == 30_000)
    #expect(backend.timeout(.server).isBuiltin)
    #expect(backend.mode.value == .http)
    #expect(backend.servers.map(\.name.value) == ["s1"])
  }

  @Test("the latest defaults section counts unless another is named")
  func namedDefaults() {
    let lowered = Self.lower(
      """
      defaults a
        mode http
      defaults b
        mode tcp
      frontend one
        bind :80
      frontend two from a
        bind :81

      """)
    #expect(lowered.diagnostics == [])
    #expect(lowered.configuration.proxies.map(\.mode.value) == [.tcp, .http])
  }

  @Test("every mistake of a file is reported in one run, with its place")
  func mistakes() {
    let text = """
      frontend www
        bnd *:80
        timeout client 30x
        mode htpp
        balance roundrobin extra
      backend www
        server s1
        server s2 127.0.0.1:99999

      """
    let lowered = Self.lower(text)
    let file = SourceFile(id: FileID(0), name: "test.cfg", text: text)
    let places = lowered.diagnostics.map { finding in
      "\(file.position(at: finding.range.lower).line):\(finding.rule)"
    }
    #expect(
      places == ["2:CF01", "3:CF05", "4:CF05", "5:CF02", "5:CF04", "7:CF03", "8:CF05", "6:CF10"])
    #expect(lowered.diagnostics[0].help == "did you mean 'bind'?")
    #expect(lowered.diagnostics[2].help?.hasPrefix("did you mean 'http'? possible values") == true)
  }

  @Test("variables are replaced, kept as written, and skipped where they have no value")
  func environment() throws {
    let lowered = Self.lower(
      """
      frontend www
        bind "*:${PORT}"
        timeout client "${IDLE-30s}"
        timeout http-request "${UNSET}"

      """, environment: Environment(variables: ["PORT": "8080"]))
    #expect(lowered.diagnostics == [])
    let proxy = try #require(lowered.configuration.proxies.first)
    #expect(proxy.binds[0].addresses[0].value.port == 8080)
    #expect(proxy.directives[0].words[0].template == "*:${PORT}")
    #expect(proxy.directives[1].words[0].template == "${IDLE-30s}")
    #expect(proxy.timeout(.client).value?.milliseconds == 30_000)
    #expect(proxy.directives[2].words[0].isUnresolved)
  }

  @Test("conditional blocks choose the lines that are read")
  func conditionals() {
    let lowered = Self.lower(
      """
      frontend www
        bind :80
      .if feature(NOPE)
        nonsense
      .elif version_atleast(3.0)
        mode http
      .else
        nonsense
      .endif

      """)
    #expect(lowered.diagnostics == [])
    #expect(lowered.configuration.proxies.map(\.mode.value) == [.http])
  }

  @Test("equality is equality of meaning")
  func equality() {
    let one = Self.lower("frontend a\n  bind :80 # here\n  mode http\n").configuration
    let two = Self.lower("\n# c\nfrontend  a\n\tbind ':80'\n  mode  http\n").configuration
    let three = Self.lower("frontend a\n  bind :81\n  mode http\n").configuration
    #expect(one.means(theSameAs: two))
    #expect(!one.means(theSameAs: three))
  }

  @Test("a frontend and a backend may share a name up to 3.2")
  func sharedNames() {
    let text = "frontend a\n bind :80\nbackend a\n server s 127.0.0.1:1\n"
    #expect(Self.lower(text, target: Version(3, 0)).diagnostics == [])
    #expect(Self.lower(text, target: Version(3, 2)).diagnostics.map(\.severity) == [.warning])
    #expect(Self.lower(text, target: Version(3, 4)).diagnostics.map(\.severity) == [.error])
  }
}

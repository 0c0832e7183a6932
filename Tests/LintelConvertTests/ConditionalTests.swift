import LintelConvert
import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLowering
import Testing

@Suite("Lines without typed form")
struct ConditionalTests {
  static let cases: [GoldenCase] = [
    GoldenCase(
      "a block within a section",
      """
      global
          maxconn 10
          .if defined(DEBUG)
          # Talks a lot.
          log stdout local0 debug
          .else
          log stdout local0 info # quiet
          .endif
          daemon
      ----------
      lintel: 1
      global:
        maxconn: 10
        directives:
          - .if defined(DEBUG)
          # Talks a lot.
          - log stdout local0 debug
          - .else
          - log stdout local0 info # quiet
          - .endif
        daemon: true

      """),
    GoldenCase(
      "a block around sections",
      """
      defaults
          mode http

      # Only there.
      .if feature(OPENSSL)
      frontend tls
          bind :443 ssl crt /a
      .else

      frontend plain # not here
          bind :80
      .endif

      backend app
          balance roundrobin
      ----------
      lintel: 1
      sections:
        - defaults:
            mode: http

        - haproxy: |
            # Only there.
            .if feature(OPENSSL)
            frontend tls
                bind :443 ssl crt /a
            .else

            frontend plain # not here
                bind :80
            .endif

        - backend:
            name: app
            balance: roundrobin

      """),
    GoldenCase(
      "keywords that are not known, or not any more",
      """
      frontend www 10.0.0.1:80
          mode http
          reqrep ^A B # old
          nonsense "a b" c
      ----------
      lintel: 1
      frontends:
        - name: www
          header: 10.0.0.1:80
          mode: http
          directives:
            - reqrep ^A B # old
            - nonsense "a b" c

      """),
    GoldenCase(
      "annotations",
      """
      # lintel: client=web

      # Entrance.
      # lintel: client=go-net-http idle=90s (IdleConnTimeout 90s)
      frontend www
          bind :80
      ----------
      lintel: 1
      x-lintel: {client: web}

      frontends:
        # Entrance.
        - name: www
          x-lintel: {client: go-net-http, idle: 90s, note: IdleConnTimeout 90s}
          bind:
            - ":80"

      """),
  ]

  @Test("HAProxy's notation becomes YAML and YAML becomes HAProxy's", arguments: cases)
  func both(_ golden: GoldenCase) {
    let lowered = lowerHAProxy(golden.haproxy)
    let converted = convert(lowered.configuration, to: .yaml)
    #expect(converted.text == golden.yaml)
    #expect(converted.ledger.isLossless)
    let back = lowerYAML(golden.yaml)
    #expect(convert(back.configuration, to: .haproxy).text == golden.haproxy)
    #expect(roundTripFaults(lowered) == [])
  }

  @Test(
    "what stands outside of sections is kept",
    arguments: [
      "[local]\nglobal\n    daemon\n", ".notice \"hello\"\nglobal\n    daemon\n",
      "stray line\nglobal\n    daemon\n", "global\n    daemon\n[far]\n\nbackend b\n    mode tcp\n",
      "global\n    user \"\\xff\"\n", "global\n    user a\\xe9b${NAME}\n",
      "frontend\n    bind :80\n", "global\n    acl a path \"b\n", "global x\n    daemon\n",
      "global\n    \"${NONE[*]-}\"\n    daemon\n", ".if 1\nglobal\n    daemon\n.endif\n",
      "frontend a from\n    bind :80\n", "global\n    ${EMPTY}\n",
      ".if 0\nglobal\n    daemon\n.endif\n", "frontend a\n.if 0\n    bind :80\n\n.endif\n# end\n",
    ])
  func outside(_ text: String) {
    let lowered = lowerHAProxy(text)
    #expect(
      roundTripFaults(lowered) == [], "\(convert(lowered.configuration, to: .yaml).text ?? "")")
  }

  @Test("a branch is chosen in YAML as it is in HAProxy's notation")
  func branches() {
    let yaml = """
      lintel: 1
      sections:
        - global:
            setenv: [MODE tcp]
        - haproxy: |
            .if streq("$MODE",tcp)
            frontend tcp
            .else
            frontend http
            .endif
              bind :80
        - backend:
            name: app
            directives:
              - .if defined(MODE)
              - mode tcp
              - .else
              - mode http
              - .endif

      """
    let configuration = lowerYAML(yaml).configuration
    #expect(configuration.proxies.map(\.name.value) == ["tcp", "app"])
    #expect(
      configuration.proxies.map { $0.directives.map(\.keyword.info.name) } == [["bind"], ["mode"]])
    #expect(configuration.proxies[1].directives[0].words[0].text == "tcp")
  }

  @Test("mistakes in lines have their place in the document")
  func places() {
    let yaml = """
      lintel: 1
      sections:
        - haproxy: |
            frontend a
                bnd :80
        - backend:
            name: b
            directives:
              - balance what

      """
    let errors = lowerYAML(yaml).errors(in: yaml)
    #expect(errors.map { $0.prefix { $0 != " " } } == ["5:11:", "9:19:"])
  }
}

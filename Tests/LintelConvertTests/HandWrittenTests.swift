import LintelConvert
import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLowering
import Testing

/// YAML as people write it, which is not how lintel writes it.
@Suite("YAML written by hand")
struct HandWrittenTests {
  static let documents = [
    """
    # The file.
    frontends: # entrances
      # The web.
      - name: "www" # named
        # Rules first.
        http-request:
          - deny if bad # go away
        acl: # the tests
          # Bad ones.
          bad: path_beg /bad
        "bind": [":80", {address: ":81", accept-proxy: true}] # two
    # Late.
    defaults: {mode: http, timeout.connect: 5s} # flow
    global:
      # Limits.
      maxconn: 16

    lintel: 1 # version
    # The end.
    """,
    """
    lintel: 1
    backend:
      name: one
      server:
        # First.
        - s1 10.0.0.1:80 check
        - {address: 10.0.0.2:80, name: s2}
      default-server: inter 2s # for all
      option:
        httpchk: GET /
      option.redispatch: true
      directives:
        # A line.
        - retries 3 # thrice
        # A step.
        - {timeout: {server: 5s}, fullconn: 5} # two keys
        - .if defined(X)
        - maxconn 5
        - .endif
    """,
    """
    lintel: 1
    x-lintel: {client: web} # who
    """,
    """
    lintel: 1
    # Before.
    sections: # in order
      # One.
      - global: {daemon: true} # first
      # Two.
      - haproxy: |
          # Inside.
          frontend a # here
            bind :80
      # Three.
      - backend: # third
          name: b # named
          # Closing.
    # End.
    """,
    """
    lintel: 1
    global: &g
      # Anchored.
      log: [stdout local0, &l stderr local1]
      user: |
        nobody
      group: >-
        nogroup
    userlists:
    - name: u
      user:
      - a insecure-password "b c" # quoted
    """,
  ]

  @Test("keeps its meaning and its comments through HAProxy's notation", arguments: documents)
  func roundTrip(_ document: String) throws {
    let lowered = lowerYAML(document + "\n")
    try #require(lowered.errors(in: document) == [])
    #expect(roundTripFaults(lowered) == [])
    let written = document.split(separator: "\n").compactMap { line in
      line.firstRange(of: "# ").map { String(line[$0.lowerBound...]) }
    }
    let kept = lowered.configuration.outline.compactMap { line in
      line.firstRange(of: "# ").map { String(line[$0.lowerBound...]) }
    }.filter { !$0.hasPrefix("# lintel:") }
    #expect(kept.sorted() == written.sorted())
  }

  @Test("what others need goes in front of them")
  func order() {
    let configuration = lowerYAML(Self.documents[0] + "\n").configuration
    #expect(configuration.sections.map(\.kind.info.name) == ["global", "defaults", "frontend"])
    let keywords = configuration.sections[2].directives.map(\.keyword.info.name)
    #expect(keywords == ["acl", "http-request", "bind", "bind"])
    let backend = lowerYAML(Self.documents[1] + "\n").configuration.sections[0]
    #expect(backend.directives.prefix(2).map(\.keyword.info.name) == ["default-server", "server"])
  }

  @Test(
    "a keyword that stands under two keys is told",
    arguments: [
      ("global: {maxconn: 1, tune: {bufsize: 16384}, tune.bufsize: 16385}", "2:46:"),
      ("backends: [{name: a, servers: s :1, server: t :2}]", "2:37:"),
      ("backends: [{name: a, directives: [{timeout: {server: 1}, timeout.server: 2}]}]", "2:58:"),
    ])
  func duplicates(_ line: String, _ place: String) {
    let yaml = "lintel: 1\n\(line)\n"
    let places = lowerYAML(yaml).errors(in: yaml).map { String($0.prefix { $0 != " " }) }
    #expect(places == [place])
  }

  @Test(
    "a number is its whole word",
    arguments: [
      "backends: [{name: a, retries: 3x}]", "backends: [{name: a, retries: yes}]",
      "backends: [{name: a, retries: 1e3}]",
      "backends: [{name: a, servers: [{name: s, address: \":1\", weight: 80%}]}]",
    ])
  func numbers(_ line: String) {
    #expect(lowerYAML("lintel: 1\n\(line)\n").isRefused)
    #expect(!lowerYAML("lintel: 1\nbackends: [{name: a, directives: [retries 3x]}]\n").isRefused)
  }
}

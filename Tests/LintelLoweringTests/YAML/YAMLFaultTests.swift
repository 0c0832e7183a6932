import LintelDiagnostics
import LintelGrammar
import LintelIR
import LintelLowering
import LintelSource
import LintelSyntax
import Testing

/// A YAML document and the errors that it has, as `line:column: message (help)`.
struct YAMLFaultCase: Sendable, CustomTestStringConvertible {
  var name: String
  var yaml: String
  var errors: [String]
  var testDescription: String { name }

  init(_ name: String, _ yaml: String, _ errors: String...) {
    self.name = name
    self.yaml = yaml
    self.errors = errors
  }
}

@Suite("Mistakes in YAML")
struct YAMLFaultTests {
  static let cases: [YAMLFaultCase] = [
    YAMLFaultCase("empty", "", "1:1: the document is empty (start with 'lintel: 1')"),
    YAMLFaultCase(
      "no mapping", "- a\n",
      "1:1: a configuration is a mapping of sections, not a list (start with 'lintel: 1')"),
    YAMLFaultCase(
      "no version", "global:\n  maxconn: 1\n",
      "1:1: the document does not say which version of the notation it has "
        + "(start with 'lintel: 1')"),
    YAMLFaultCase(
      "unsupported version", "lintel: 2\n",
      "1:9: this version of the notation is not known (write 'lintel: 1')"),
    YAMLFaultCase(
      "unknown section", "lintel: 1\nfrontend5:\n  - name: a\n",
      "2:1: unknown section 'frontend5' (did you mean 'frontends'?)"),
    YAMLFaultCase(
      "section of the wrong shape", "lintel: 1\nfrontends: www\n",
      "2:12: 'frontends' is a list of sections, not text (write each as an item: '- name: ...')"),
    YAMLFaultCase(
      "missing name", "lintel: 1\nbackends:\n  - balance: roundrobin\n",
      "3:5: a section of 'backends' needs a name (add 'name: ...')"),
    YAMLFaultCase(
      "everything in one run",
      """
      lintel: 1
      global:
        maxcon: 10
      frontends:
        - name: www
          mode: [[http]]
          bnd: ":80"
          balance: roundrobin
          timeout: {clent: 5s, client: 5x}
      """,
      "3:3: unknown key 'maxcon' in 'global' (did you mean 'maxconn'?)",
      "6:12: 'mode' is text here, not a list",
      "7:5: unknown key 'bnd' in 'frontends' (did you mean 'bind'?)",
      "8:5: 'balance' is not allowed in 'frontends' "
        + "(it belongs into 'backends', 'defaults', 'listens')",
      "9:15: unknown key 'clent' in 'frontends' (did you mean 'client'?)",
      "9:34: '5x' is not a time in 'timeout client' (write a number and a unit: us, ms, s, "
        + "m, h or d, for instance 30s)"),
    YAMLFaultCase(
      "values",
      """
      lintel: 1
      frontends:
        - name: www
          maxconn:
          mode: {a: b}
          timeout: 5s
          acl:
            x: [[a]]
          use_backend:
            - {backend: a, fi: x}
            - {if: x}
      """,
      "4:5: 'maxconn' has no value",
      "5:11: 'mode' is text here, not a mapping",
      "6:14: 'timeout' is a mapping, not text (write its settings as keys: 'client: ...')",
      "8:11: a test is text, not a list (write the criterion and its patterns: 'path_beg /api/')",
      "10:22: unknown key 'fi' in 'use_backend' (did you mean 'if'?)",
      "11:9: 'use_backend' needs 'backend' here"),
    YAMLFaultCase(
      "servers",
      """
      lintel: 1
      backends:
        - name: app
          server:
            - {name: s1}
            - {name: s2, address: "10.0.0.1:80", chek: true}
            - {name: s3, address: "10.0.0.1:99999"}
            - {name: s4, address: "10.0.0.1:80", weight: 300}
            - {name: s5, address: {a: b}}
      """,
      "5:9: 'server' needs 'address' here",
      "6:44: unknown key 'chek' in 'server' (did you mean 'check'?)",
      "9:29: 'address' is a word, not a mapping",
      "7:29: invalid address '10.0.0.1:99999': port 99999 is out of range, the largest is 65535, "
        + "in 'server'",
      "8:52: 300 does not fit: the number of 'weight' goes from 0 to 256 "
        + "(write a whole number from 0 to 256)"),
    YAMLFaultCase(
      "every mistake of one server",
      """
      lintel: 1
      global: 5
      backends:
        - name: app
          server:
            - {name: s1, address: "10.0.0.1:80", weight: 300, inter: 5x, bogus: 1, check: maybe}
      """,
      "2:9: 'global' is a mapping of its settings, not text",
      "6:68: unknown key 'bogus' in 'server'",
      "6:85: 'check' is true or false, not 'maybe'",
      "6:52: 300 does not fit: the number of 'weight' goes from 0 to 256 "
        + "(write a whole number from 0 to 256)",
      "6:64: '5x' is not a time in 'inter' "
        + "(write a number and a unit: us, ms, s, m, h or d, for instance 30s)"),
    YAMLFaultCase(
      "lines point into strings",
      """
      lintel: 1
      frontends:
        - name: www
          mode: http
          http-request:
            - set-header X "unclosed
            - deny if { pth /a }
            - deny # fine
            - "deny #not"
          directives:
            - bind :80
            - nonsense
      """,
      "6:22: this \" is not closed on its line",
      "9:15: '#' starts a comment in HAProxy's notation "
        + "(put the word in quotes, or the comment behind the value)",
      "7:19: unknown ACL criterion or sample fetch 'pth' (did you mean 'path'?)",
      "12:9: unknown keyword 'nonsense' in a 'frontend' section"),
    YAMLFaultCase(
      "prefixes",
      """
      lintel: 1
      defaults:
        - mode: false
          option: {httpclose: false}
      """,
      "3:11: 'mode' has no 'no' form"),
    YAMLFaultCase(
      "references",
      """
      lintel: 1
      global:
        user: ${USER
      """,
      "3:9: the name of the environment variable lacks its closing brace"),
  ]

  @Test("every mistake is told, with its place", arguments: cases)
  func faults(_ fault: YAMLFaultCase) {
    let file = SourceFile(id: FileID(0), name: "test.yaml", text: fault.yaml)
    var lowering = Lowering(target: .latest)
    lowering.add(YAMLTree.parse(file: file))
    let errors = lowering.finish().diagnostics.filter { $0.severity == .error }
    let found = errors.map { finding in
      let place = file.position(at: finding.range.lower)
      let help = finding.help.map { " (\($0))" } ?? ""
      return "\(place.line):\(place.column): \(finding.message)\(help)"
    }
    #expect(found == fault.errors)
    #expect(errors.allSatisfy { $0.category == .validity })
  }

  @Test("what cannot be read is not lowered", arguments: ["a: [", "\tlintel: 1\n", "a: &x [*x]\n"])
  func malformed(_ yaml: String) {
    let file = SourceFile(id: FileID(0), name: "test.yaml", text: yaml)
    let tree = YAMLTree.parse(file: file)
    var lowering = Lowering(target: .latest)
    lowering.add(tree)
    #expect(lowering.finish().diagnostics == tree.diagnostics)
    #expect(!tree.diagnostics.isEmpty)
  }
}

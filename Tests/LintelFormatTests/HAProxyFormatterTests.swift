import LintelFormat
import LintelSource
import LintelSyntax
import Testing

@Suite("HAProxy formatter")
struct HAProxyFormatterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var expected: String

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "indentation, blanks and blank lines",
      text: "\n\nglobal   # g \t\n\tmaxconn\t\t3   \n\n\n\ndaemon\r\nfrontend  a\nbind :80",
      expected: """
        global # g
            maxconn 3

            daemon

        frontend a
            bind :80

        """),
    Case(
      name: "columns of adjacent lines",
      text: """
        backend a
        server s1 10.0.0.1:80 check weight 1
        server server-two 10.0.0.22:8080   check
        server x 1.1.1.1:1
        # between
        server y 2.2.2.2:2 check
        acl é path /a
        acl static path_beg /static /img
        timeout connect 5s
        timeout http-keep-alive 10s
        option httplog
        http-request   set-header A b
        http-request deny   if x
        """,
      expected: """
        backend a
            server s1         10.0.0.1:80    check weight 1
            server server-two 10.0.0.22:8080 check
            server x          1.1.1.1:1
            # between
            server y 2.2.2.2:2 check
            acl é      path     /a
            acl static path_beg /static /img
            timeout connect         5s
            timeout http-keep-alive 10s
            option httplog
            http-request set-header A b
            http-request deny if x

        """),
    Case(
      name: "a very long word does not widen its column",
      text: """
        listen a
          server a \(String(repeating: "x", count: 41)) check
          server bb b:1 check
        """,
      expected: """
        listen a
            server a  \(String(repeating: "x", count: 41)) check
            server bb b:1 check

        """),
    Case(
      name: "comments go with what they are about",
      text: """
        # file
        global
        # max
          maxconn 3
          # daemon
        # frontend

        # really
        frontend a
          # last of a
        """,
      expected: """
        # file
        global
            # max
            maxconn 3
            # daemon
        # frontend

        # really
        frontend a
            # last of a

        """),
    Case(
      name: "conditions indent what they hold",
      text: """
        .if A
        global
        .if B
        maxconn 3
        # in B
        .else
          maxconn 4
        .endif
        .endif
        # about
        .if C
        frontend a
        bind :80
        .endif
        """,
      expected: """
        .if A
        global
            .if B
                maxconn 3
                # in B
            .else
                maxconn 4
            .endif
        .endif

        # about
        .if C
        frontend a
            bind :80
        .endif

        """),
    Case(
      name: "words keep their quotes",
      text: "global\n  a   \"b  c\"  'd'\\ e  \\\\  f # g\n  x b\\\tc \n",
      expected: "global\n    a \"b  c\" 'd'\\ e \\\\ f # g\n    x b\\\tc\n"),
    Case(
      name: "lines that HAProxy refuses keep their bytes",
      text: "global\n a  \"b  \n [scope]  \n c\rd  \n e \0 f\n",
      expected: "global\n a  \"b  \n    [scope]\n    c\rd\n    e \0 f\n"),
    Case(name: "nothing", text: "", expected: ""),
    Case(name: "blank lines alone", text: "\n \n\r\n", expected: ""),
  ]

  @Test("a file is laid out", arguments: cases)
  func layout(_ testCase: Case) {
    let formatted = format(parse(Array(testCase.text.utf8)))
    #expect(String(decoding: formatted, as: UTF8.self) == testCase.expected)
  }

  @Test("columns can be turned off")
  func withoutColumns() {
    var options = FormatOptions()
    options.alignsColumns = false
    options.indentation = 2
    let tree = parse(Array("backend a\nserver  a  a:1 check\nserver bb b:1\n".utf8))
    let expected = "backend a\n  server a a:1 check\n  server bb b:1\n"
    #expect(String(decoding: format(tree, options: options), as: UTF8.self) == expected)
  }

  @Test("only the lines asked for are formatted")
  func range() {
    let tree = parse(Array("global\nmaxconn  3\n\n\nfrontend  a\nbind  :80\n".utf8))
    let edits = formatEdits(tree, lines: 1..<4)
    let edited = tree.file.applying(edits).map { String(decoding: $0, as: UTF8.self) }
    #expect(edited == "global\n    maxconn 3\n\nfrontend  a\nbind  :80\n")
    #expect(formatEdits(tree, lines: 0..<1).isEmpty)
    let all = formatEdits(tree, lines: -5..<100)
    #expect(tree.file.applying(all) == format(tree))
  }

  @Test("a line below a blank one gets no other one")
  func belowBlankLine() {
    let tree = parse(Array("global\n\nfrontend  a\n".utf8))
    let edited = tree.file.applying(formatEdits(tree, lines: 2..<3)) ?? []
    #expect(String(decoding: edited, as: UTF8.self) == "global\n\nfrontend a\n")
    #expect(formatEdits(parse(edited), lines: 2..<3).isEmpty)
  }
}

func parse(_ bytes: [UInt8]) -> HAProxyTree {
  HAProxyTree.parse(file: SourceFile(id: FileID(0), name: "test.cfg", bytes: bytes))
}

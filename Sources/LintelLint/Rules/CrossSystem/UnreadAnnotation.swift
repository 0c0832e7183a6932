internal import LintelDiagnostics
internal import LintelIR
internal import LintelSource

/// An annotation states what nobody understands.
enum UnreadAnnotation: Rule {
  static let metadata = RuleMetadata(
    id: "XS11",
    name: "unread-annotation",
    severity: .warning,
    summary: "A comment about the other end of connections says what no rule understands.",
    rationale: """
      The comment was written so that the numbers at both ends are compared. With a misspelt role, \
      program or setting they are not, or what is compared is the default of a program that the \
      author wanted to correct.
      """,
    remedy: "Correct the word, or put what is for readers only in parentheses",
    reference: "Documentation/Profiles.md"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      # lintel: 1️⃣clint go-net-http
      frontend web
        bind :8080
        default_backend app
      # lintel: server 2️⃣gunicron
      backend app
        # lintel: client go-net-http 3️⃣idle=abc 4️⃣bogus=3
        server a 10.0.0.1:80
        # lintel: 5️⃣client
        server b 10.0.0.2:80
      """,
      "1️⃣ there is no 'clint' at the other end of a connection",
      "2️⃣ nothing is known of the origin 'gunicron', and nothing is stated",
      "3️⃣ 'abc' cannot be read as 'idle'",
      "4️⃣ there is nothing called 'bogus' to state",
      "5️⃣ 'client' names nobody"
    ),
    .good(
      """
      # lintel: client=go-net-http (IdleConnTimeout 90s)
      frontend web
        bind :8080
        default_backend app
      # lintel: server our-own-thing idle=10s x4
      backend app
        # lintel: ignore[KA05] old clients
        server a 10.0.0.1:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    var read: [FileID: Set<String>] = [:]
    analysis.layout.forEachMarkedComment { comment in
      let file = comment.range.file
      if analysis.layout.isYAML(file) { read[file, default: []].insert(comment.body) }
      guard SuppressionText.read(comment.body) == nil else { return }
      for fault in AnnotationReader(comment.body[...]).faults {
        report(fault, at: comment.place(of: fault.word), into: &findings)
      }
    }
    guard analysis.layout.hasYAML else { return }
    for section in analysis.configuration.sections {
      let place = section.headerPlace.range
      guard analysis.layout.isYAML(place.file) else { continue }
      for case let line? in section.comments.leading {
        check(line, of: place, besides: read[place.file] ?? [], analysis, into: &findings)
      }
    }
  }

  /// Looks at a line that the key `x-lintel` gave, which has no place of its own.
  private static func check(
    _ line: String, of section: SourceRange, besides comments: Set<String>, _ analysis: Analysis,
    into findings: inout Findings
  ) {
    let prefix = " lintel: "
    guard line.hasPrefix(prefix) else { return }
    let body = line.dropFirst(prefix.count)
    guard !comments.contains(String(body)), SuppressionText.read(String(body)) == nil else {
      return
    }
    for fault in AnnotationReader(body).faults {
      let word = body.utf8.dropFirst(fault.word.lowerBound).prefix(fault.word.count)
      let place = analysis.layout.annotation(word.split(separator: UInt8(ascii: "=")), of: section)
      report(fault, at: place ?? section, into: &findings)
    }
  }

  private static func report(
    _ fault: AnnotationFault, at range: SourceRange, into findings: inout Findings
  ) {
    findings.report(fault.message, at: range, help: fault.help)
  }
}

extension MarkedComment {
  /// The place of a part of the body; all of the comment for an empty one.
  fileprivate func place(of part: Range<Int>) -> SourceRange {
    guard !part.isEmpty else { return range }
    return SourceRange(
      file: range.file, lower: bodyOffset + UInt32(part.lowerBound),
      upper: bodyOffset + UInt32(part.upperBound))
  }
}

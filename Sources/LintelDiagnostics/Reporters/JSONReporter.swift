public import LintelSource

/// One JSON object per run, for programs. (RFC 8259)
///
/// Lines and columns are one-based, columns count bytes, and the end of a place is the position
/// just behind its last byte.
public struct JSONReporter: Reporter {
  private let site: String?

  /// - Parameter site: The address of the documentation, where it is published.
  public init(site: String? = DocumentationSite.published) { self.site = site }

  public func report(
    _ findings: [Diagnostic], in sources: SourceMap, into output: inout [UInt8]
  ) {
    var json = JSONWriter()
    json.object { json in
      json.member("findings") { json in
        json.array(findings) { json, finding in finding.write(to: &json, in: sources, site) }
      }
      json.member("summary") { json in
        ReportSummary(findings, in: sources).write(to: &json)
      }
    }
    output += json.bytes
    output.write("\n")
  }
}

extension ReportSummary {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("files", files)
      json.member("errors", errors)
      json.member("warnings", warnings)
      json.member("infos", infos)
      json.member("styles", styles)
      json.member("total", total)
    }
  }
}

extension Diagnostic {
  func write(to json: inout JSONWriter, in sources: SourceMap, _ site: String?) {
    json.object { json in
      json.member("rule", rule)
      json.member("name", name)
      json.member("severity", severity.rawValue)
      json.member("class", category.rawValue)
      range.write(to: &json, in: sources)
      json.member("message", message)
      if let help { json.member("help", help) }
      json.member("documentation", DocumentationSite.page(of: rule, at: site))
      json.member("related") { json in
        json.array(related) { json, place in
          json.object { json in
            place.range.write(to: &json, in: sources, withEnd: false)
            json.member("message", place.message)
          }
        }
      }
      json.member("fix") { json in
        if let fix { fix.write(to: &json, in: sources) } else { json.null() }
      }
    }
  }
}

extension Fix {
  fileprivate func write(to json: inout JSONWriter, in sources: SourceMap) {
    json.object { json in
      json.member("safety", safety.rawValue)
      json.member("title", title)
      json.member("edits") { json in
        json.array(edits) { json, edit in
          json.object { json in
            edit.range.write(to: &json, in: sources)
            json.member("replacement", edit.replacement)
          }
        }
      }
    }
  }
}

extension SourceRange {
  fileprivate func write(
    to json: inout JSONWriter, in sources: SourceMap, withEnd: Bool = true
  ) {
    let source = sources[file]
    let start = source.position(at: lower)
    json.member("file", source.name)
    json.member("line", start.line)
    json.member("column", start.column)
    guard withEnd else { return }
    let end = source.position(at: upper)
    json.member("endLine", end.line)
    json.member("endColumn", end.column)
  }
}

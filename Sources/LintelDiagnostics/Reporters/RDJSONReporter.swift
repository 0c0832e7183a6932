public import LintelSource

/// The diagnostic format of reviewdog. Columns count bytes, as lintel's do.
public struct RDJSONReporter: Reporter {
  private let site: String?

  /// - Parameter site: The address of the documentation, where it is published.
  public init(site: String? = DocumentationSite.published) { self.site = site }

  public func report(
    _ findings: [Diagnostic], in sources: SourceMap, into output: inout [UInt8]
  ) {
    var json = JSONWriter()
    json.object { json in
      json.member("source") { json in
        json.object { json in
          json.member("name", "lintel")
          if let site { json.member("url", site) }
        }
      }
      json.member("diagnostics") { json in
        json.array(findings) { json, finding in finding.writeRDJSON(to: &json, in: sources, site) }
      }
    }
    output += json.bytes
    output.write("\n")
  }
}

extension Diagnostic {
  fileprivate func writeRDJSON(
    to json: inout JSONWriter, in sources: SourceMap, _ site: String?
  ) {
    json.object { json in
      json.member("message", help.map { "\(message)\n\($0)" } ?? message)
      json.member("location") { range.writeRDLocation(to: &$0, in: sources) }
      json.member("severity", severity.reviewdogName)
      json.member("code") { json in
        json.object { json in
          json.member("value", rule)
          if let url = DocumentationSite.link(to: rule, at: site) { json.member("url", url) }
        }
      }
      let edits = fix?.edits.filter { $0.range.file == range.file } ?? []
      if fix?.safety != .suggestion, !edits.isEmpty {
        json.member("suggestions") { json in
          json.array(edits) { json, edit in
            json.object { json in
              json.member("range") { edit.range.writeRDRange(to: &$0, in: sources) }
              json.member("text", edit.replacement)
            }
          }
        }
      }
      guard !related.isEmpty else { return }
      json.member("relatedLocations") { json in
        json.array(related) { json, place in
          json.object { json in
            json.member("message", place.message)
            json.member("location") { place.range.writeRDLocation(to: &$0, in: sources) }
          }
        }
      }
    }
  }
}

extension SourceRange {
  fileprivate func writeRDLocation(to json: inout JSONWriter, in sources: SourceMap) {
    json.object { json in
      json.member("path", sources[file].name)
      json.member("range") { writeRDRange(to: &$0, in: sources) }
    }
  }

  fileprivate func writeRDRange(to json: inout JSONWriter, in sources: SourceMap) {
    let ends = [("start", lower), ("end", upper)]
    json.object { json in
      for (name, offset) in ends {
        let place = sources[file].position(at: offset)
        json.member(name) { json in
          json.object { json in
            json.member("line", place.line)
            json.member("column", place.column)
          }
        }
      }
    }
  }
}

extension Severity {
  fileprivate var reviewdogName: String {
    switch self {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .info, .style: "INFO"
    }
  }
}

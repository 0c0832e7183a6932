public import LintelSource

/// A code quality report as GitLab reads it from a job's artifacts.
public struct GitLabReporter: Reporter {
  private let sections: SectionIndex

  public init(sections: SectionIndex) { self.sections = sections }

  public func report(
    _ findings: [Diagnostic], in sources: SourceMap, into output: inout [UInt8]
  ) {
    let fingerprints = Fingerprint.all(of: findings, in: sources, sections: sections)
    var json = JSONWriter()
    json.array(Array(zip(findings, fingerprints))) { json, issue in
      let (finding, fingerprint) = issue
      let file = sources[finding.range.file]
      json.object { json in
        json.member("type", "issue")
        json.member("check_name", "\(finding.rule) \(finding.name)")
        json.member("description", finding.message + finding.fixMark)
        json.member("fingerprint", fingerprint.digest)
        json.member("severity", finding.severity.gitLabName)
        json.member("location") { json in
          json.object { json in
            json.member("path", file.name)
            json.member("lines") { json in
              json.object { json in
                json.member("begin", file.position(at: finding.range.lower).line)
                json.member("end", file.position(at: finding.range.upper).line)
              }
            }
          }
        }
      }
    }
    output += json.bytes
    output.write("\n")
  }
}

extension Severity {
  fileprivate var gitLabName: String {
    switch self {
    case .error: "critical"
    case .warning: "major"
    case .info: "minor"
    case .style: "info"
    }
  }
}

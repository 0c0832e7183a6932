package import LintelDiagnostics
internal import LintelLint

/// The forms in which findings are printed, by the names that the command line gives them.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text
  case concise
  case json
  case jsonLines = "json-lines"
  case sarif
  case github
  case gitlab
  case junit
  case checkstyle
  case rdjson

  /// The format that the machine asks for where the user does not: annotations in the log of a
  /// GitHub workflow, text elsewhere.
  package static func automatic(
    for environment: [String: String], isTerminal: Bool
  ) -> ReportFormat {
    environment["GITHUB_ACTIONS"] == "true" && !isTerminal ? .github : .text
  }

  /// The form of counts per rule that goes with this form of findings, or nil where there is none.
  package var statistics: StatisticsReporter? {
    switch self {
    case .text, .concise, .github: StatisticsReporter(isJSON: false)
    case .json, .jsonLines: StatisticsReporter(isJSON: true)
    default: nil
    }
  }

  /// - Parameters:
  ///   - isColored: Whether the text form uses the terminal's colours.
  ///   - sections: Where the sections are that findings lie in.
  ///   - site: The address of the documentation, where it is published.
  ///   - threshold: The mildest severity that makes a run fail, or nil where none does.
  package func reporter(
    isColored: Bool, sections: SectionIndex, failingFrom threshold: Severity?,
    site: String?
  ) -> any Reporter {
    switch self {
    case .text: TextReporter(isColored: isColored)
    case .concise: ConciseReporter()
    case .json: JSONReporter(site: site)
    case .jsonLines: JSONLinesReporter(site: site)
    case .sarif:
      SARIFReporter(
        rules: RuleCatalogue.descriptions, sections: sections,
        version: LintelVersion.current, site: site)
    case .github: GitHubReporter()
    case .gitlab: GitLabReporter(sections: sections)
    case .junit: JUnitReporter(failingFrom: threshold)
    case .checkstyle: CheckstyleReporter()
    case .rdjson: RDJSONReporter(site: site)
    }
  }
}

package import LintelDiagnostics
internal import LintelIR
internal import LintelLint
internal import LintelSource

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

  /// The format that the machine asks for where the user does not: annotations in a GitHub
  /// workflow, text elsewhere.
  package static func automatic(for environment: [String: String]) -> ReportFormat {
    environment["GITHUB_ACTIONS"] == "true" ? .github : .text
  }

  /// - Parameters:
  ///   - isColored: Whether the text form uses the terminal's colours.
  ///   - configuration: Where the sections are that findings lie in.
  package func reporter(isColored: Bool, for configuration: LoadedConfiguration) -> any Reporter {
    switch self {
    case .text: TextReporter(isColored: isColored)
    case .concise: ConciseReporter()
    case .json: JSONReporter()
    case .jsonLines: JSONLinesReporter()
    case .sarif:
      SARIFReporter(
        rules: RuleCatalogue.descriptions, sections: configuration.sectionIndex,
        version: LintelVersion.current)
    case .github: GitHubReporter()
    case .gitlab: GitLabReporter(sections: configuration.sectionIndex)
    case .junit: JUnitReporter()
    case .checkstyle: CheckstyleReporter()
    case .rdjson: RDJSONReporter()
    }
  }
}

extension LoadedConfiguration {
  /// The sections of all files, for fingerprints.
  package var sectionIndex: SectionIndex {
    SectionIndex(
      configuration.sections.map { ($0.place.range, $0.headerPlace.range) })
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Lines that have no effect where they stand, but that HAProxy demands to be right all the same.
struct MisplacedRoutes {
  private enum Kind {
    /// A backend that another backend leads to, which is never done.
    case route(Word)
    /// Checks by a command in a section without servers.
    case externalCheck(SourceRange)
  }

  private var lines: [(section: Int, kind: Kind)] = []

  /// Takes in a line that has no directive.
  ///
  /// - Parameter section: The position of the section that the line stands in.
  mutating func note(_ words: [Word], in kind: SectionKind, at section: Int) {
    guard words.count > 1 else { return }
    switch (kind, words[0].text) {
    case (.backend, "default_backend"), (.backend, "use_backend"):
      let isDynamic = words[1].isUnresolved || words[1].text.utf8.contains(UInt8(ascii: "%"))
      if !isDynamic { lines.append((section, .route(words[1]))) }
    case (.frontend, "option") where words[1].text == "external-check":
      lines.append((section, .externalCheck(words[0].range.union(words[1].range))))
    default: break
    }
  }

  /// Takes over what was found in the sections that follow, of which the first goes on with the
  /// one at `last`.
  mutating func append(_ next: MisplacedRoutes, after last: Int) {
    lines += next.lines.map { (section: last + $0.section, kind: $0.kind) }
  }

  func report(on configuration: Configuration, into report: inout Report) {
    for (section, kind) in lines {
      switch kind {
      case .route(let word):
        guard let backend = configuration.backend(named: word.text) else {
          report.error(.invalidValue, "there is no backend '\(word.text)'", at: word.range)
          continue
        }
        guard backend.section == section else { continue }
        report.error(.conflictingSettings, "'\(word.text)' leads to itself", at: word.range)
      case .externalCheck(let range):
        guard configuration.globalSetting(.externalCheck) == nil else { continue }
        report.error(
          .conflictingSettings,
          "'option external-check' needs 'external-check' in the global section", at: range,
          help: "a frontend has no servers to check: remove the line")
      }
    }
  }
}

internal import LintelDiagnostics
package import LintelGrammar
package import LintelIR
package import LintelSource

/// Collects sections and directives from either notation, and types each as it comes.
///
/// A notation reduces its lines to words with places; what words mean is decided here, once.
package struct ConfigurationBuilder {
  package let target: Version
  package var report = Report()
  private var sections: [Section] = []
  private var preamble: [VerbatimLine] = []
  private var unmodelled: [Unmodelled] = []
  /// The comments of files without sections, until a section follows.
  private var strayComments: [String?] = []
  /// True while the lines of a section that could not be opened are skipped.
  private var isSkippingSection = false
  /// True until the first header of a file: a section does not go on in the next file.
  private var isBeforeSections = true

  /// Serves all directives, so that what it needs is made once.
  private var matcher: ArgumentMatcher

  /// What HAProxy looks at although it has no effect.
  private var misplaced = MisplacedRoutes()

  /// What the target and the build offer.
  private var availability: Availability

  /// The files of patterns that were named.
  private var patternFiles: PatternFiles

  package init(target: Version, missingFeatures: Set<String> = []) {
    self.target = target
    matcher = ArgumentMatcher(target: target)
    availability = Availability(target: target, missingFeatures: missingFeatures)
    patternFiles = PatternFiles(target: target)
  }

  /// The build features that are missing, which hold in every part.
  var missingFeatures: Set<String> { availability.missingFeatures }

  /// The kind of the section that directives are added to, or nil before the first.
  package var currentKind: SectionKind? {
    isSkippingSection || isBeforeSections ? nil : sections.last?.kind
  }

  /// Whether a section of the file at hand was opened yet.
  package var hasSections: Bool { !isBeforeSections }

  /// Starts a file: what stands before its first header belongs to no section.
  package mutating func beginFile() {
    isBeforeSections = true
    isSkippingSection = false
  }

  /// Records what the model has no place for.
  package mutating func addUnmodelled(_ kind: Unmodelled.Kind, at range: SourceRange) {
    unmodelled.append(Unmodelled(kind, at: range))
  }

  /// Adds a line that has no typed form to the section that is open.
  package mutating func addVerbatim(_ line: VerbatimLine) {
    guard !sections.isEmpty else {
      preamble.append(line)
      return
    }
    var line = line
    line.position = sections[sections.count - 1].directives.count
    sections[sections.count - 1].verbatim.append(line)
  }

  /// Adds a line whose mistake is reported.
  private mutating func addRefused(
    _ words: [Word], _ kind: VerbatimLine.Kind = .refused, comments: Comments
  ) {
    guard let first = words.first, let last = words.last else { return }
    addVerbatim(
      VerbatimLine(
        kind, words.haproxyLine, place: Place(first.range.union(last.range)), comments: comments))
  }

  package mutating func beginSection(_ header: [Word], comments: Comments) {
    beginSection(header, comments: comments, reportsMissingName: true)
  }

  /// Opens a section. `header` starts with the section's keyword.
  ///
  /// - Parameter reportsMissingName: False where that is reported already.
  package mutating func beginSection(
    _ header: [Word], comments: Comments, reportsMissingName: Bool
  ) {
    let written = header
    let header = header.filter { !$0.isAbsent }
    guard let keyword = header.first else {
      return addRefused(written, .inactive, comments: comments)
    }
    isSkippingSection = false
    isBeforeSections = false
    guard let kind = SectionKind.find(keyword.text) else {
      report.error(
        .unknownSection, "unknown section '\(keyword.text)'", at: keyword.range,
        help: suggestion(keyword.text, among: SectionKind.allCases.map(\.info.name)))
      isSkippingSection = true
      return addRefused(written, .header, comments: comments)
    }
    if let since = kind.info.since, target < since {
      report.error(
        .unknownSection, "'\(keyword.text)' sections exist since HAProxy \(since) only",
        at: keyword.range, help: "the target is HAProxy \(target)")
      isSkippingSection = true
      return addRefused(written, .header, comments: comments)
    }
    if let removed = kind.info.removed, removed <= target {
      report.error(
        .removedKeyword, "'\(keyword.text)' was removed in HAProxy \(removed)", at: keyword.range,
        help: kind.info.instead.map { "use \($0)" })
      isSkippingSection = true
      return addRefused(written, .header, comments: comments)
    }
    let range = keyword.range.union(header[header.count - 1].range)
    var section = Section(
      kind: kind, name: nil, headerPlace: Place(range), place: Place(range), comments: comments)
    if !strayComments.isEmpty {
      section.comments.leading = strayComments + [nil] + section.comments.leading
      strayComments = []
    }
    readHeader(
      header.dropFirst(), of: keyword, into: &section, reportsMissingName: reportsMissingName)
    sections.append(section)
  }

  /// Whether a number that HAProxy would read in part is a mistake in the directives to come.
  var demandsWholeNumbers: Bool {
    get { matcher.context.demandsWholeNumbers }
    set { matcher.context.demandsWholeNumbers = newValue }
  }

  /// Adds one directive to the section that is open.
  package mutating func addDirective(
    _ words: consuming [Word], comments: Comments = Comments()
  ) {
    guard !isSkippingSection else { return addRefused(words, comments: comments) }
    guard let first = words.first else { return }
    let open = sections.count - 1
    guard !isBeforeSections, open >= 0 else {
      report.error(
        .directiveOutsideSection, "'\(first.text)' stands before the first section",
        at: first.range, help: "open a section first: global, defaults, frontend, backend or listen"
      )
      return addRefused(words, comments: comments)
    }
    let end = words[words.count - 1].range
    sections[open].place.range.upper = max(end.upper, sections[open].place.range.upper)
    let kind = sections[open].kind
    let mark = report.mark
    let lowered: Directive?
    if !words.contains(where: \.isAbsent) {
      lowered = lowerDirective(&words, in: kind, with: &matcher, into: &report)
    } else if words.contains(where: { !$0.isAbsent }) {
      lowered = lowerPresentWords(words, in: kind, with: &matcher, into: &report)
    } else {
      return addRefused(words, .inactive, comments: comments)
    }
    guard var directive = lowered else {
      // Only what is refused is looked at twice.
      let findings = report.take(since: mark)
      if beginMisspeltSection(words, in: kind, comments: comments) { return }
      report.append(contentsOf: findings)
      misplaced.note(words, in: kind, at: open)
      return addRefused(words, comments: comments)
    }
    guard availability.admits(directive, into: &report) else {
      // The words after the keyword were moved to the directive.
      return addRefused(words.filter { !$0.isAbsent } + directive.words, comments: comments)
    }
    LineChecks.run(directive, target: target, into: &report)
    ActionChecks.run(directive, in: kind, target: target, into: &report)
    SampleUseCheck(section: kind, target: target).check(directive, into: &report)
    SampleArguments(target: target).check(directive, into: &report)
    patternFiles.note(directive)
    if !comments.isEmpty { directive.comments = comments }
    sections[open].directives.append(directive)
  }

  /// Looks at what is left of a directive of which a part could not be read, and refuses it.
  mutating func addIncompleteDirective(_ words: [Word], comments: Comments) {
    guard !isSkippingSection, !isBeforeSections, let kind = sections.last?.kind else { return }
    var present = words.filter { !$0.isAbsent }
    let mark = report.mark
    _ = lowerDirective(&present, in: kind, with: &matcher, into: &report)
    // What is missing may be what could not be read.
    let missing = ConfigurationFault.missingArgument.rawValue
    report.append(contentsOf: report.take(since: mark).filter { $0.rule != missing })
    addRefused(words, comments: comments)
  }

  /// States the comments after the last directive of the section that is open, or those at the end
  /// of a file that has no section.
  package mutating func endSection(comments: Comments) {
    guard !isBeforeSections, !sections.isEmpty else {
      if comments.leading.contains(where: { $0 != nil }) { strayComments += comments.leading }
      return
    }
    sections[sections.count - 1].closing = comments
  }

  /// Everything collected, with what holds in each proxy.
  package consuming func finish(
    _ team: ThreadTeam = .none
  ) -> (configuration: Configuration, report: Report) {
    var configuration = Configuration(target: target)
    configuration.sections = sections
    configuration.preamble = preamble
    configuration.unmodelled = unmodelled
    if sections.isEmpty {
      configuration.closing.leading = strayComments
    } else if !strayComments.isEmpty {
      configuration.sections[sections.count - 1].closing.leading += [nil] + strayComments
    }
    var report = report
    availability.reportExperiments(into: &report)
    availability.reportScripts(into: &report)
    patternFiles.report(into: &report)
    var resolver = ProxyResolver(configuration: configuration, report: report)
    resolver.resolve(team)
    misplaced.report(on: resolver.configuration, into: &resolver.report)
    return (resolver.configuration, resolver.report)
  }

  // MARK: - Parts

  /// Goes on within a section that another builder has opened; see ``append(_:)``.
  mutating func open(_ kind: SectionKind?) {
    guard let kind else { return }
    isBeforeSections = false
    let nowhere = Place(SourceRange(file: FileID(0), lower: 0, upper: 0))
    sections.append(Section(kind: kind, name: nil, headerPlace: nowhere, place: nowhere))
  }

  /// Takes over what a builder has collected that went on within the section that is open here.
  mutating func append(_ next: ConfigurationBuilder) {
    report.append(contentsOf: next.report.diagnostics)
    unmodelled += next.unmodelled
    availability.append(next.availability)
    patternFiles.append(next.patternFiles)
    isSkippingSection = next.isSkippingSection
    for line in next.preamble { addVerbatim(line) }
    guard let rest = next.sections.first, !sections.isEmpty else { return }
    let last = sections.count - 1
    misplaced.append(next.misplaced, after: last)
    for var line in rest.verbatim {
      line.position += sections[last].directives.count
      sections[last].verbatim.append(line)
    }
    sections[last].directives += rest.directives
    sections[last].place.range.upper = max(sections[last].place.range.upper, rest.place.range.upper)
    if !rest.closing.isEmpty { sections[last].closing = rest.closing }
    sections += next.sections.dropFirst()
  }

  // MARK: - Headers

  private mutating func readHeader(
    _ words: ArraySlice<Word>, of keyword: Word, into section: inout Section,
    reportsMissingName: Bool
  ) {
    var rest = words
    switch section.kind {
    case .global:
      section.extra = Array(rest)
      refuse(rest, after: "global")
      return
    case .crtStore where words.isEmpty, .namespaceList, .traces:
      section.extra = Array(rest)
      refuse(rest, after: keyword.text)
      return
    case .defaults:
      if let word = rest.first, word.text != "from" { section.name = rest.removeFirst() }
    default:
      guard let word = rest.popFirst() else {
        if reportsMissingName, !section.kind.info.arguments.isEmpty {
          report.error(
            .invalidSection, "'\(keyword.text)' needs a name", at: keyword.range,
            help: "write it after the keyword: \(keyword.text) www")
        }
        return
      }
      section.name = word
    }
    if let name = section.name { checkName(name, of: section.kind) }
    guard section.kind.isProxy else {
      section.extra = Array(rest)
      refuseSurplus(rest, of: section, keyword)
      return
    }
    if let from = rest.first, from.text == "from" {
      rest = rest.dropFirst()
      guard let parent = rest.popFirst() else {
        section.extra = [from]
        report.error(
          .invalidSection, "'from' needs the name of a defaults section", at: from.range)
        return
      }
      section.from = parent
    }
    section.extra = Array(rest)
    // HAProxy does not look at what follows the name of a defaults section.
    if section.kind == .defaults { return }
    // HAProxy complains only of lines below such a header; see ``SectionChecks``.
    if section.hasTolerantHeader(target) { return }
    refuse(rest, after: "the name of the \(keyword.text) section")
  }

  /// Some kinds of sections take whatever follows the name for granted.
  private mutating func refuseSurplus(
    _ rest: ArraySlice<Word>, of section: Section, _ keyword: Word
  ) {
    switch section.kind {
    case .resolvers, .mailers, .ring, .httpErrors, .healthcheck, .program: break
    default: refuse(rest, after: "the name of the \(keyword.text) section")
    }
  }

  private mutating func refuse(_ rest: ArraySlice<Word>, after what: String) {
    guard let word = rest.first else { return }
    report.error(
      .invalidSection, "unexpected '\(word.text)' after \(what)", at: word.range,
      help: word.text.contains(":") ? "write addresses on 'bind' lines of their own" : nil)
  }

  /// Names are letters, digits and `-`, `_`, `.`, `:`. (HAProxy manual, chapter 4)
  private mutating func checkName(_ word: Word, of kind: SectionKind) {
    guard !word.isUnresolved else { return }
    if !word.text.isEmpty, word.text.unicodeScalars.allSatisfy(isNameCharacter) { return }
    let message = "'\(word.text)' is no name: a character is not allowed"
    let help = "names consist of letters, digits, '-', '_', '.' and ':'"
    let isProxy = kind.isProxy && kind != .defaults
    // HAProxy 3.4 complains about the name of a proxy and then forgets that it did; names of
    // defaults and certificate stores were never looked at.
    if kind == .defaults || kind == .crtStore || (isProxy && target >= Version(3, 4)) {
      report.warning(.invalidSection, message, at: word.range, help: help)
    } else {
      report.error(.invalidSection, message, at: word.range, help: help)
    }
  }
}

/// Whether HAProxy takes the character in the name of a section, a server or an ACL.
func isNameCharacter(_ character: Unicode.Scalar) -> Bool {
  switch character {
  case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", ":": true
  default: false
  }
}

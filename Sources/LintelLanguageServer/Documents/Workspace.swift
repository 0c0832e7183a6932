internal import LintelConvert
internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelLint
internal import LintelSource

/// The open documents, and the configurations that they belong to.
struct Workspace {
  /// A configuration with what is known of its present text.
  private struct Project {
    /// The files in the order in which HAProxy's `-f` reads them.
    var paths: [String]
    /// What the settings say, once they were looked for.
    var policy: ProjectPolicy?
    var analysis: ProjectAnalysis?
    var symbols: SymbolIndex?
    var findings: [Diagnostic]?
    /// What held before the text changed.
    var settled: SettledFindings?

    mutating func forget() {
      if let analysis, let findings {
        settled = SettledFindings(analysis: analysis, findings: findings)
      }
      analysis = nil
      symbols = nil
      findings = nil
    }
  }

  private var documents: [String: Document] = [:]
  private var projects: [Project] = []
  /// The files that ``configure(_:root:)`` was told of.
  private var configured: Set<String> = []

  /// Whether a document is one to check: one in YAML may be anything, unless it says what it is or
  /// the editor's settings name it.
  func isConfiguration(_ uri: String) -> Bool {
    guard let document = documents[uri] else { return false }
    return !document.isSettings && (document.saysWhatItIs || configured.contains(document.path))
  }

  /// Reads `configurations`, a list of lists of paths: files that are read together.
  ///
  /// - Parameter root: What relative paths are relative to.
  mutating func configure(_ settings: JSONValue?, root: String?) {
    for list in settings?["configurations"]?.array ?? [] {
      let paths = (list.array ?? []).compactMap(\.string).map { path in
        guard !path.hasPrefix("/"), let root else { return path }
        return root.hasSuffix("/") ? root + path : "\(root)/\(path)"
      }
      if !paths.isEmpty { projects.append(Project(paths: paths)) }
      configured.formUnion(paths)
    }
  }

  var uris: Set<String> { Set(documents.keys) }

  func document(_ uri: String) -> Document? { documents[uri] }

  // MARK: - Documents

  mutating func open(_ document: Document) {
    documents[document.uri] = document
    if projectIndex(of: document.path) == nil { projects.append(Project(paths: [document.path])) }
    forget(document.path)
  }

  mutating func change(_ uri: String, to version: Int?, _ edit: (inout Document) -> Void) {
    guard var document = documents[uri] else { return }
    documents[uri] = nil
    edit(&document)
    document.version = version ?? document.version
    documents[uri] = document
    forget(document.path)
  }

  mutating func close(_ uri: String) {
    guard let document = documents.removeValue(forKey: uri) else { return }
    forget(document.path)
    projects.removeAll { $0.paths == [document.path] }
  }

  /// The open documents of the configuration that a document belongs to.
  func related(to uri: String) -> Set<String> {
    guard let document = documents[uri], let index = projectIndex(of: document.path) else {
      return []
    }
    let paths = Set(projects[index].paths)
    return Set(documents.values.filter { paths.contains($0.path) }.map(\.uri))
  }

  /// Forgets everything that was made of files, the settings of projects included.
  mutating func forgetAnalyses() {
    for index in projects.indices {
      projects[index].policy = nil
      projects[index].forget()
    }
  }

  /// Why settings could not be read, each told once.
  mutating func takeProblems() -> [String] {
    projects.indices.compactMap { index in
      defer { projects[index].policy?.problem = nil }
      return projects[index].policy?.problem
    }
  }

  private mutating func forget(_ path: String) {
    if let index = projectIndex(of: path) { projects[index].forget() }
  }

  private func projectIndex(of path: String) -> Int? {
    projects.firstIndex { $0.paths.contains(path) }
  }

  // MARK: - Analyses

  /// - Precondition: The document is open.
  mutating func analysis(
    of uri: String, target: Version, _ surroundings: LanguageServer.Surroundings
  ) -> ProjectAnalysis {
    guard let document = documents[uri], let index = projectIndex(of: document.path) else {
      return ProjectAnalysis([], target: target)
    }
    if let analysis = projects[index].analysis { return analysis }
    let policy = policy(of: index, surroundings)
    let open = Dictionary(documents.values.map { ($0.path, $0) }) { first, _ in first }
    let files = projects[index].paths.compactMap { path -> ProjectFile? in
      if let document = open[path] {
        return ProjectFile(path: path, notation: document.notation, bytes: document.file.bytes)
      }
      guard let bytes = surroundings.readFile(path) else { return nil }
      let notation = Notation(isYAML: path.hasSuffix(".yaml") || path.hasSuffix(".yml"))
      return ProjectFile(path: path, notation: notation, bytes: bytes)
    }
    let analysis = ProjectAnalysis(
      files, target: policy.target ?? target, environment: policy.environment,
      team: surroundings.team)
    projects[index].analysis = analysis
    return analysis
  }

  /// What is known of the surroundings of a place while the present text of a long document waits
  /// for its analysis; nil where the analysis is there, or is to be made at once.
  mutating func excerpt(
    of uri: String, around offset: UInt32, target: Version,
    _ surroundings: LanguageServer.Surroundings
  ) -> ProjectAnalysis? {
    guard let document = documents[uri], let index = projectIndex(of: document.path),
      projects[index].analysis == nil, projects[index].paths == [document.path],
      let excerpt = DocumentExcerpt(of: document, around: offset)
    else { return nil }
    let policy = policy(of: index, surroundings)
    let file = ProjectFile(path: document.path, notation: .haproxy, bytes: excerpt.bytes)
    return ProjectAnalysis(
      [file], target: policy.target ?? target, environment: policy.environment)
  }

  private mutating func policy(
    of project: Int, _ surroundings: LanguageServer.Surroundings
  ) -> ProjectPolicy {
    let policy = projects[project].policy ?? surroundings.policy(projects[project].paths[0])
    projects[project].policy = policy
    return policy
  }

  /// The names of the configuration; the analysis must have been made before.
  mutating func symbols(of uri: String) -> SymbolIndex {
    guard let document = documents[uri], let index = projectIndex(of: document.path),
      let analysis = projects[index].analysis
    else { return SymbolIndex(ProjectAnalysis([], target: .latest)) }
    if let symbols = projects[index].symbols { return symbols }
    let symbols = SymbolIndex(analysis)
    projects[index].symbols = symbols
    return symbols
  }

  /// The findings of the configuration; the analysis must have been made before.
  mutating func findings(
    of uri: String, _ options: LintOptions, _ surroundings: LanguageServer.Surroundings
  ) -> [Diagnostic] {
    guard let document = documents[uri], let index = projectIndex(of: document.path),
      let analysis = projects[index].analysis
    else { return [] }
    if let findings = projects[index].findings { return findings }
    let policy = projects[index].policy ?? ProjectPolicy()
    let found = analysis.findings(policy.options ?? options, threads: surroundings.threads)
    let findings = policy.refine(found, analysis.sources)
    projects[index].findings = findings
    projects[index].settled = nil
    return findings
  }

  /// What can be said of a long document before its present text is analysed; nil where the
  /// analysis itself is quick, or where too much has changed.
  func provisionalFindings(of uri: String) -> ProvisionalFindings? {
    guard let document = documents[uri], let index = projectIndex(of: document.path),
      projects[index].analysis == nil, let settled = projects[index].settled
    else { return nil }
    let policy = projects[index].policy ?? ProjectPolicy()
    return ProvisionalFindings(of: document, after: settled, policy)
  }
}

extension Notation {
  fileprivate init(isYAML: Bool) { self = isYAML ? .yaml : .haproxy }
}

internal import LintelDiagnostics
internal import LintelSource
internal import LintelSystem

/// Why the changes since a revision cannot be told.
package struct HistoryFailure: Error, Hashable {
  package var reason: String
  package var message: String { "--new-since: \(reason)" }
}

/// What has changed since a revision, asked of `git` as a program without a shell.
package struct GitHistory {
  /// A patch without context is not much larger than the file.
  private static let outputLimit = 2 * InputFiles.byteLimit

  private let revision: String
  /// The commit of the revision by directory, because repositories may lie inside each other.
  private var commits: [String: String] = [:]

  package init(since revision: String) { self.revision = revision }

  /// Keeps the findings that lie on a new or changed line, or are about one.
  ///
  /// A file that a configuration only refers to has no say.
  package mutating func narrow(_ report: inout CheckReport) throws {
    var changes: [FileID: ChangedLines] = [:]
    for file in report.sources.files where report.inputs.contains(file.id) {
      changes[file.id] = try changedLines(of: file)
    }
    let sources = report.sources
    report.findings.removeAll { finding in
      let places = [finding.range] + finding.related.map(\.range)
      return !places.contains { changes[$0.file]?.contains($0, of: sources[$0.file]) ?? false }
    }
  }

  private mutating func changedLines(of file: SourceFile) throws -> ChangedLines {
    guard file.name != InputFiles.standardInputName else {
      throw HistoryFailure(reason: "standard input has no history")
    }
    // A link is followed, because it is the text behind it that was checked.
    guard let path = canonicalPath(file.name) else {
      throw HistoryFailure(reason: "'\(file.name)' is gone")
    }
    let directory = RelativePath.directory(of: path)
    let name = String(RelativePath.lastComponent(of: path))
    let commit = try commit(in: directory, for: file.name)
    let tracked = try git(in: directory, ["ls-files", "-z", "--", name])
    guard tracked.status == 0 else { throw Self.failure(of: tracked, about: file.name) }
    guard !tracked.output.isEmpty else { return .all }
    let patch = try git(
      in: directory,
      ["diff", "-U0", "--no-color", "--no-ext-diff", "--no-textconv", "--text", commit, "--", name])
    guard patch.status == 0 else { throw Self.failure(of: patch, about: file.name) }
    return ChangedLines(patch: patch.output)
  }

  /// The commit that the revision names in the repository of a directory.
  private mutating func commit(in directory: String, for file: String) throws -> String {
    if let known = commits[directory] { return known }
    let inside = try git(in: directory, ["rev-parse", "--is-inside-work-tree"])
    guard inside.status == 0, inside.output.starts(with: "true".utf8) else {
      if inside.errors.isNotAboutARepository { throw Self.failure(of: inside, about: file) }
      throw HistoryFailure(reason: "'\(file)' lies in no git repository")
    }
    // A revision that looks like an option would be one.
    guard !revision.hasPrefix("-"), !revision.isEmpty else { throw unknownRevision }
    let parsed = try git(
      in: directory, ["rev-parse", "--verify", "--quiet", revision + "^{commit}"])
    let hash = String(decoding: parsed.output.filter { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    guard parsed.status == 0, !hash.isEmpty else { throw unknownRevision }
    commits[directory] = hash
    return hash
  }

  private var unknownRevision: HistoryFailure {
    HistoryFailure(
      reason: "git knows no revision '\(revision)'; a shallow clone has only the latest ones")
  }

  private func git(in directory: String, _ arguments: [String]) throws -> ProgramResult {
    let options = ["-C", directory, "--literal-pathspecs", "-c", "core.fsmonitor=false"]
    switch runProgram("git", options + arguments, outputLimit: Self.outputLimit) {
    case .success(let result): return result
    case .failure(let failure):
      throw HistoryFailure(reason: "git cannot be started: \(failure.reason)")
    }
  }

  private static func failure(of result: ProgramResult, about file: String) -> HistoryFailure {
    let words = String(decoding: result.errors.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    return HistoryFailure(reason: "git cannot compare '\(file)': \(words)")
  }
}

extension [UInt8] {
  /// Whether git complains about something else than that there is no repository, for instance
  /// that it belongs to another user.
  fileprivate var isNotAboutARepository: Bool {
    !isEmpty && !String(decoding: self, as: UTF8.self).contains("not a git repository")
  }
}

internal import LintelConvert
internal import LintelSource
internal import LintelSystem

/// Why the changes since a revision cannot be told.
package struct HistoryFailure: Error, Hashable {
  package var reason: String
  package var message: String { "--new-since: \(reason)" }
}

/// What files had in them at a revision, asked of `git` as a program without a shell.
package struct GitHistory {
  /// A file is no larger than an input may be, and a list of names is short.
  private static let outputLimit = InputFiles.byteLimit

  private let revision: String
  /// The commit of the revision by directory, because repositories may lie inside each other.
  private var commits: [String: String] = [:]

  package init(since revision: String) { self.revision = revision }

  /// Inputs as they were, under their present names; without those that were not there, and nil
  /// where none was.
  package mutating func inputs(of present: InputFiles) throws -> InputFiles? {
    var files: [SourceFile] = []
    var notations: [Notation] = []
    for (file, notation) in zip(present.inputFiles, present.notations) {
      guard let bytes = try bytes(of: file) else { continue }
      files.append(SourceFile(id: file.id, name: file.name, bytes: bytes))
      notations.append(notation)
    }
    return files.isEmpty ? nil : InputFiles(files, as: notations)
  }

  /// What a file had in it, also where it had another name; nil where it was not there.
  private mutating func bytes(of file: SourceFile) throws -> [UInt8]? {
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
    let listed = try git(in: directory, ["ls-files", "-z", "--full-name", "--", name])
    guard listed.status == 0 else { throw Self.failure(of: listed, about: file.name) }
    guard let tracked = listed.output.words.first else { return nil }
    let before = try formerName(of: tracked, at: commit, in: directory, for: file.name)
    let shown = try git(in: directory, ["show", "--no-textconv", "\(commit):\(before ?? tracked)"])
    return shown.status == 0 ? shown.output : nil
  }

  /// The name from which a file was renamed; git tells by the likeness of texts.
  private func formerName(
    of name: String, at commit: String, in directory: String, for file: String
  ) throws -> String? {
    let renames = try git(
      in: directory,
      ["diff", "-M", "--name-status", "-z", "--diff-filter=R", "--no-ext-diff", commit])
    guard renames.status == 0 else { throw Self.failure(of: renames, about: file) }
    // Each is a status, the old and the new name.
    let words = renames.output.words
    return stride(from: 0, to: words.count - 2, by: 3).first { words[$0 + 2] == name }
      .map { words[$0 + 1] }
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
  /// Texts that end with a zero byte each.
  fileprivate var words: [String] {
    split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether git complains about something else than that there is no repository, for instance
  /// that it belongs to another user.
  fileprivate var isNotAboutARepository: Bool {
    !isEmpty && !String(decoding: self, as: UTF8.self).contains("not a git repository")
  }
}

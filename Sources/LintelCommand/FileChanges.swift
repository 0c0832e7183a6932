package import LintelSource
internal import LintelSystem

/// New contents of files that have been read, to be written all or not at all.
package struct FileChanges {
  private var changes: [(file: SourceFile, bytes: [UInt8])]

  package init(_ changes: [(file: SourceFile, bytes: [UInt8])] = []) { self.changes = changes }

  package mutating func append(_ file: SourceFile, _ bytes: [UInt8]) {
    changes.append((file, bytes))
  }

  /// Refuses paths of pipes, sockets and devices before anything is read from them: what they hold
  /// cannot be replaced.
  package static func checkReplaceable(_ paths: [String]) throws(OutputFailure) {
    for path in paths where path != InputFiles.standardInput {
      // What does not exist is told by the one who reads it.
      guard (try? fileKind(at: path)) == .other else { continue }
      throw OutputFailure(path: path, reason: FileError.notRegular.reason)
    }
  }

  /// Replaces the files, each in one step.
  ///
  /// Nothing is written where one of the files has changed since it was read, or cannot be
  /// written: all new contents are on the disk before the first takes its place.
  package func write() throws(OutputFailure) {
    var staged: [(path: String, file: StagedFile)] = []
    for change in try distinctChanges() {
      let path = change.file.name
      do throws(FileError) {
        let file = try StagedFile(at: path, with: change.bytes, replacing: change.file.bytes)
        staged.append((path, file))
        try file.verify()
      } catch {
        for other in staged { other.file.discard() }
        throw OutputFailure(path: path, reason: error.reason)
      }
    }
    for (position, next) in staged.enumerated() {
      do throws(FileError) {
        try next.file.commit()
      } catch {
        for other in staged[position...] { other.file.discard() }
        throw OutputFailure(path: next.path, reason: error.reason)
      }
    }
  }

  /// The changes, each file once: a file that is named twice may have two results.
  private func distinctChanges() throws(OutputFailure) -> [(file: SourceFile, bytes: [UInt8])] {
    var positions: [String: Int] = [:]
    var distinct: [(file: SourceFile, bytes: [UInt8])] = []
    for change in changes {
      let path = canonicalPath(change.file.name) ?? change.file.name
      guard let position = positions[path] else {
        positions[path] = distinct.count
        distinct.append(change)
        continue
      }
      guard distinct[position].bytes == change.bytes else {
        throw OutputFailure(
          path: change.file.name, reason: "it is named twice, and its contents would differ")
      }
    }
    return distinct
  }
}

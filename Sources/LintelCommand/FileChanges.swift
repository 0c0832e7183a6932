package import LintelSource
internal import LintelSystem

/// New contents of files that have been read, to be written all or not at all.
package struct FileChanges {
  private let changes: [(file: SourceFile, bytes: [UInt8])]

  package init(_ changes: [(file: SourceFile, bytes: [UInt8])]) { self.changes = changes }

  /// Replaces the files, each in one step.
  ///
  /// Nothing is written where one of the files has changed since it was read, or cannot be
  /// written: all new contents are on the disk before the first takes its place.
  package func write() throws(OutputFailure) {
    var staged: [(path: String, file: StagedFile)] = []
    for change in changes {
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
}

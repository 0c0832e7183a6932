internal import LintelConvert
internal import LintelSystem

/// Finds files of which each is a configuration of its own.
package struct ConfigurationSearch {
  private let excluded: [PathPattern]
  private var paths = RelativePath(to: nil)
  /// What directories are really called, so that a loop of links ends.
  private var visited: Set<String> = []
  /// What was found and is no configuration, in order.
  package private(set) var foreign: [String] = []

  package init(excluding patterns: [PathPattern]) { excluded = patterns }

  /// Files as they are named, and the configuration files anywhere below directories, sorted;
  /// hidden names, what is excluded and what is no configuration are left out below a directory.
  package mutating func files(_ inputs: [String]) throws(InputFailure) -> [String] {
    var files: [String] = []
    var seen: Set<String> = []
    for input in inputs {
      guard input != InputFiles.standardInput, try Self.kind(of: input) == .directory else {
        if seen.insert(input).inserted { files.append(input) }
        continue
      }
      visited = []
      let below = try self.files(below: input)
      guard !below.isEmpty else {
        throw InputFailure(path: input, reason: InputFiles.emptyDirectory)
      }
      files += below.filter { seen.insert($0).inserted }
    }
    return files
  }

  private mutating func files(below directory: String) throws(InputFailure) -> [String] {
    guard visited.insert(canonicalPath(directory) ?? directory).inserted else { return [] }
    let names: [String]
    do throws(FileError) {
      names = try namesInDirectory(at: directory)
    } catch {
      throw InputFailure(path: directory, reason: error.reason)
    }
    let base = directory.hasSuffix("/") ? directory : directory + "/"
    var files: [String] = []
    for name in names where !name.hasPrefix(".") {
      let path = base + name
      guard !isExcluded(path) else { continue }
      // A link may lead nowhere, and nobody has asked for it.
      guard let kind = try? fileKind(at: path) else { continue }
      if kind == .directory {
        files += try self.files(below: path)
      } else if kind == .regular, InputFiles.isConfiguration(name) {
        if isForeign(path) { foreign.append(path) } else { files.append(path) }
      }
    }
    return files
  }

  /// Whether a file is no configuration. One that cannot be read is left to whoever reads it.
  private func isForeign(_ path: String) -> Bool {
    guard let bytes = try? readFile(at: path, limit: InputFiles.byteLimit) else { return false }
    return ForeignFile.isOne(bytes, in: Notation(fileName: path) ?? .haproxy)
  }

  /// Whether a path that was found in a directory is left out.
  package mutating func isExcluded(_ path: String) -> Bool {
    guard !excluded.isEmpty, let absolute = paths.absolute(path) else { return false }
    return excluded.contains { $0.matches(absolute) }
  }

  private static func kind(of path: String) throws(InputFailure) -> FileKind {
    do throws(FileError) {
      return try fileKind(at: path)
    } catch {
      throw InputFailure(path: path, reason: error.reason)
    }
  }
}

package import LintelConvert
package import LintelSource
internal import LintelSystem

extension Notation {
  /// The notation that the end of a file's name tells, if it does.
  package init?(fileName: String) {
    let name = fileName.lowercased()
    if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      self = .yaml
    } else if name.hasSuffix(".cfg") || name.hasSuffix(".conf") {
      self = .haproxy
    } else {
      return nil
    }
  }

  /// The notation of an input without a telling name.
  ///
  /// A section of HAProxy's language starts with a bare word, a YAML mapping with a word and a
  /// colon; so the first line that is neither blank nor a comment decides.
  package init(sniffing bytes: [UInt8]) {
    for line in bytes.prefix(65_536).split(separator: 0x0A) {
      let text = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      guard let first = text.first, first != UInt8(ascii: "#") else { continue }
      if text.starts(with: "---".utf8) || text.starts(with: "%YAML".utf8) {
        self = .yaml
        return
      }
      let word = text.prefix { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D && $0 != 0x23 }
      self = word.last == UInt8(ascii: ":") || first == UInt8(ascii: "{") ? .yaml : .haproxy
      return
    }
    self = .haproxy
  }
}

/// Why the inputs of a command cannot be used.
package struct InputFailure: Error, Hashable {
  package var path: String
  package var reason: String

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  package var message: String { "cannot read '\(path)': \(reason)" }
}

/// The inputs of a command, read whole.
package struct InputFiles: Sendable {
  /// A configuration of a large site has a few megabytes; what is larger than this is a mistake.
  package static let byteLimit = 256 << 20

  /// The path that means standard input.
  package static let standardInput = "-"

  /// What messages call it.
  package static let standardInputName = "<stdin>"

  package private(set) var sources = SourceMap()
  /// The notation of each file, in the order of ``sources``.
  package private(set) var notations: [Notation] = []
  /// What was found in directories and is no configuration.
  package private(set) var foreign: [String] = []

  /// Inputs whose bytes are at hand, for instance because they have been edited.
  package init(_ files: [SourceFile], as notations: [Notation]) {
    for (file, notation) in zip(files, notations) {
      sources.add(name: file.name, bytes: file.bytes)
      self.notations.append(notation)
    }
  }

  /// Reads files, and the configuration files of directories, in the order given.
  ///
  /// - Parameters:
  ///   - notation: The notation of all inputs, where the user states it.
  ///   - patterns: Files that are left out of directories.
  ///   - sparing: Whether files in directories that are no configuration are left out, too, where
  ///     HAProxy would read them. YAML is always, because HAProxy reads none.
  ///   - standardInputName: What standard input is called; its end may tell the notation.
  package init(
    reading paths: [String], as notation: Notation? = nil, excluding patterns: [PathPattern] = [],
    sparingForeign sparing: Bool = false,
    standardInputName: String = InputFiles.standardInputName
  ) throws(InputFailure) {
    var search = ConfigurationSearch(excluding: patterns)
    for path in paths {
      for file in try Self.expand(path) {
        guard file == path || !search.isExcluded(file) else { continue }
        let name = file == Self.standardInput ? standardInputName : file
        let (bytes, notation) = try Self.read(file, called: name, as: notation)
        if file != path, sparing || notation == .yaml, ForeignFile.isOne(bytes, in: notation) {
          foreign.append(file)
          continue
        }
        sources.add(name: name, bytes: bytes)
        notations.append(notation)
      }
    }
    // HAProxy, too, takes an empty directory beside other files.
    guard sources.files.isEmpty, let path = paths.first else { return }
    throw InputFailure(path: path, reason: Self.emptyDirectory)
  }

  /// Why a directory is no configuration.
  static let emptyDirectory = "the directory has no *.cfg or *.yaml file that is a configuration"

  /// The inputs themselves, without the files that they refer to.
  package var inputFiles: ArraySlice<SourceFile> { sources.files.prefix(notations.count) }

  /// No input, as where a check looks at something else than a configuration.
  init() {}

  /// Takes in the files that the inputs refer to; they come after the inputs and are none.
  mutating func addReferenced(_ extended: SourceMap) { sources = extended }

  private static func read(
    _ path: String, called name: String, as stated: Notation?
  ) throws(InputFailure) -> ([UInt8], Notation) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes =
        path == standardInput
        ? try readStandardInput(limit: byteLimit)
        : try readFile(at: path, limit: byteLimit)
    } catch {
      throw InputFailure(path: path, reason: error.reason)
    }
    return (bytes, stated ?? Notation(fileName: name) ?? Notation(sniffing: bytes))
  }

  /// A directory stands for the configuration files in it, sorted by the bytes of their names;
  /// hidden files, folders and files of other kinds are left out, as HAProxy does.
  private static func expand(_ path: String) throws(InputFailure) -> [String] {
    guard path != standardInput else { return [path] }
    let names: [String]
    do throws(FileError) {
      guard try fileKind(at: path) == .directory else { return [path] }
      names = try namesInDirectory(at: path)
    } catch {
      throw InputFailure(path: path, reason: error.reason)
    }
    let base = path.hasSuffix("/") ? path : path + "/"
    var files: [String] = []
    for name in names where Self.isConfiguration(name) {
      do throws(FileError) {
        if try fileKind(at: base + name) == .regular { files.append(base + name) }
      } catch {
        // Such a name was repaired when it was read, and names nothing any more.
        let isForeign = error == .missing && name.contains("\u{FFFD}")
        throw InputFailure(
          path: base + name, reason: isForeign ? "its name is not UTF-8" : error.reason)
      }
    }
    return files
  }

  static func isConfiguration(_ name: String) -> Bool {
    guard !name.hasPrefix(".") else { return false }
    return [".cfg", ".yaml", ".yml"].contains { name.hasSuffix($0) }
  }
}

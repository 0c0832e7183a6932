internal import LintelDiagnostics
package import LintelSource
internal import LintelSyntax
internal import LintelSystem

/// The settings of a project, `.lintel.yaml`, as keys with values whose meaning the command line
/// knows: a key is a flag without its hyphens.
package struct SettingsFile: Sendable {
  /// What stands under a key.
  package enum Value: Hashable, Sendable {
    case bool(Bool)
    case text(String)
    case list([Located<String>])
    /// Keys with the texts under them, in order.
    case mapping([Pair])
  }

  package struct Pair: Hashable, Sendable {
    package var key: Located<String>
    package var values: [String]
  }

  package struct Entry: Hashable, Sendable {
    package var key: Located<String>
    package var value: Value
    package var place: SourceRange
  }

  /// What a settings file is called, in the order in which the names are tried.
  package static let names = [".lintel.yaml", ".lintel.yml"]

  package let file: SourceFile
  /// The directory that paths and patterns in the file are relative to; absolute.
  package let directory: String
  /// Whether the user has named the file, and not only what it lies beside.
  package let isNamed: Bool
  /// The keys of the whole file, in order.
  package let entries: [Entry]
  /// The keys below the name of a command.
  package let blocks: [(command: Located<String>, entries: [Entry])]

  /// Where a settings file is, and who says so.
  package struct Source: Hashable, Sendable {
    package var path: String
    package var isNamed: Bool

    package init(path: String, isNamed: Bool) {
      self.path = path
      self.isNamed = isNamed
    }
  }

  /// The file that holds for something in a directory: the nearest one, from the directory itself
  /// upwards.
  package static func source(for directory: String) -> Source? {
    guard var current = canonicalPath(directory) else { return nil }
    while true {
      let base = current == "/" ? "/" : current + "/"
      for name in names where (try? fileKind(at: base + name)) == .regular {
        return Source(path: base + name, isNamed: false)
      }
      guard current != "/" else { return nil }
      current = RelativePath.directory(of: current)
    }
  }

  /// The directory of an input, from which its settings are looked for.
  package static func directory(ofInput path: String) -> String {
    guard path != InputFiles.standardInput else { return "." }
    return (try? fileKind(at: path)) == .directory ? path : RelativePath.directory(of: path)
  }

  /// - Parameter commands: The commands that have blocks of their own.
  package init(reading source: Source, commands: [String]) throws {
    let path = source.path
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try readFile(at: path, limit: 1 << 20)
    } catch {
      throw InputFailure(path: path, reason: error.reason)
    }
    var names = RelativePath(to: canonicalPath("."))
    let shown = names.name(of: path)
    try self.init(
      SourceFile(id: FileID(0), name: shown.hasPrefix("../../") ? path : shown, bytes: bytes),
      directory: RelativePath.directory(of: names.absolute(path) ?? path),
      isNamed: source.isNamed, commands: commands)
  }

  package init(
    _ file: SourceFile, directory: String, isNamed: Bool, commands: [String]
  ) throws(DocumentFailure) {
    self.file = file
    self.isNamed = isNamed
    self.directory = directory
    let document = try StrictDocument(file)
    guard let root = document.tree.root else {
      entries = []
      blocks = []
      return
    }
    var entries: [Entry] = []
    var blocks: [(command: Located<String>, entries: [Entry])] = []
    for (key, node) in try document.entries(of: root, as: "a settings file") {
      guard commands.contains(key.value) else {
        entries.append(try Self.entry(key, node, in: document))
        continue
      }
      var block: [Entry] = []
      for (key, node) in try document.entries(of: node, as: "'\(key.value)'") {
        block.append(try Self.entry(key, node, in: document))
      }
      blocks.append((key, block))
    }
    self.entries = entries
    self.blocks = blocks
  }

  /// A failure at a place of the file.
  package func failure(at range: SourceRange, _ reason: String) -> DocumentFailure {
    DocumentFailure(file: file.name, position: file.position(at: range.lower), reason: reason)
  }

  /// The failure of a key that no flag is called after.
  package func unknown(_ key: Located<String>, among known: [String]) -> DocumentFailure {
    let hint = didYouMean(key.value, among: known).map { ", did you mean '\($0)'?" } ?? ""
    return failure(at: key.range, "unknown key '\(key.value)'\(hint)")
  }

  private static func entry(
    _ key: Located<String>, _ node: StrictDocument.Node, in document: StrictDocument
  ) throws(DocumentFailure) -> Entry {
    let tree = document.tree
    let subject = "'\(key.value)'"
    let value: Value
    switch tree.resolved(node).kind {
    case .mapping:
      var pairs: [Pair] = []
      for (name, node) in try document.entries(of: node, as: subject) {
        let isList = if case .sequence = tree.resolved(node).kind { true } else { false }
        let values =
          isList
          ? try document.words(node, as: "'\(name.value)'").map(\.value)
          : [try document.text(node, as: "'\(name.value)'")]
        pairs.append(Pair(key: name, values: values))
      }
      value = .mapping(pairs)
    case .sequence: value = .list(try document.words(node, as: subject))
    default:
      let isBool = tree.scalar(of: node).map { $0.isPlain && ["true", "false"].contains($0.text) }
      value =
        isBool == true
        ? .bool(try document.bool(node, as: subject)) : .text(try document.text(node, as: subject))
    }
    return Entry(key: key, value: value, place: tree.range(of: node))
  }
}

internal import LintelSource
internal import LintelSyntax

/// Reads the file of a baseline.
struct BaselineReader {
  private static let keys = ["version", "findings"]
  private static let entryKeys = ["file", "section", "line", "rule", "count"]

  private let document: StrictDocument

  init(_ document: StrictDocument) { self.document = document }

  func entries() throws(DocumentFailure) -> [Baseline.Key: Baseline.Entry] {
    guard let root = document.tree.root else {
      throw document.failure(
        at: document.file.range.start, "a baseline is missing: the file is empty")
    }
    var findings: StrictDocument.Node?
    var version: Int?
    for (key, value) in try document.entries(of: root, as: "a baseline") {
      switch key.value {
      case "version":
        version = try document.count(
          value, in: Baseline.version...Baseline.version, as: "the version of the baseline")
      case "findings": findings = value
      default: throw document.unknown(key, among: Self.keys)
      }
    }
    guard version != nil else { throw document.failure(root, "the key 'version' is missing") }
    guard let findings else { throw document.failure(root, "the key 'findings' is missing") }
    var entries: [Baseline.Key: Baseline.Entry] = [:]
    for item in try document.items(of: findings, as: "'findings'") {
      let (key, entry) = try self.entry(item)
      guard entries.updateValue(entry, forKey: key) == nil else {
        throw document.failure(item, "an entry with the same values comes before this one")
      }
    }
    return entries
  }

  private func entry(
    _ node: StrictDocument.Node
  ) throws(DocumentFailure) -> (Baseline.Key, Baseline.Entry) {
    var texts: [String: String] = [:]
    var count: Int?
    for (key, value) in try document.entries(of: node, as: "an entry") {
      guard Self.entryKeys.contains(key.value) else {
        throw document.unknown(key, among: Self.entryKeys)
      }
      if key.value == "count" {
        count = try document.count(value, in: 1...Int.max, as: "'count'")
      } else {
        texts[key.value] = try document.text(value, as: "'\(key.value)'")
      }
    }
    guard let file = texts["file"], let section = texts["section"], let line = texts["line"],
      let rule = texts["rule"], let count
    else {
      let missing = Self.entryKeys.first { $0 == "count" ? count == nil : texts[$0] == nil }
      throw document.failure(node, "the key '\(missing ?? "")' is missing")
    }
    return (
      Baseline.Key(file: file, section: section, line: line, rule: rule),
      Baseline.Entry(count: count, place: document.tree.range(of: node))
    )
  }
}

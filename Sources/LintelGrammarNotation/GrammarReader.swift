/// Reads grammar files: entry heads at column 0, attributes indented by two, blocks by four.
package struct GrammarReader {
  package private(set) var entries: [Entry] = []
  package private(set) var errors: [GrammarError] = []

  package init() {}

  /// One attribute as written: its key, the rest of its line, and the block below it.
  private struct Attribute {
    var key: String
    var value: String
    var block: [String] = []
    var line: Int
  }

  private struct Head {
    var kind: EntryKind
    var name: String
    var line: Int
    var attributes: [Attribute] = []
  }

  /// Adds the entries of one file; mistakes are collected in ``errors``.
  package mutating func read(_ text: String, file: String) {
    var heads: [Head] = []
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = index + 1
      let content = raw.drop { $0 == " " }
      let indent = raw.count - content.count
      guard let first = content.first, first != "#" || indent >= 4 else { continue }
      switch indent {
      case 0:
        if let head = head(content, file: file, line: line) { heads.append(head) }
      case 2:
        guard !heads.isEmpty else {
          fail(file, line, "an attribute before the first entry")
          continue
        }
        let key = content.prefix { $0 != " " }
        let value = content[key.endIndex...].drop { $0 == " " }
        heads[heads.count - 1].attributes.append(
          Attribute(key: String(key), value: String(value), line: line))
      case 4...:
        guard let entry = heads.indices.last,
          let attribute = heads[entry].attributes.indices.last
        else {
          fail(file, line, "a block line without an attribute")
          continue
        }
        heads[entry].attributes[attribute].block.append(String(raw.dropFirst(4)))
      default: fail(file, line, "indent by two for an attribute, by four for a block")
      }
    }
    for head in heads { build(head, file: file) }
  }

  private mutating func fail(_ file: String, _ line: Int, _ message: String) {
    errors.append(GrammarError(file: file, line: line, message: message))
  }

  private mutating func head(_ text: Substring, file: String, line: Int) -> Head? {
    let words = text.split(separator: " ")
    guard let word = words.first, let kind = EntryKind(rawValue: String(word)), words.count > 1
    else {
      fail(file, line, "expected an entry kind and a name")
      return nil
    }
    guard words.count == 2 || kind == .keyword && words.count <= 4 else {
      fail(file, line, "the name of this kind has too many words")
      return nil
    }
    return Head(kind: kind, name: words.dropFirst().joined(separator: " "), line: line)
  }

  private mutating func build(_ head: Head, file: String) {
    var entry = Entry(kind: head.kind, name: head.name, file: file, line: head.line)
    var choices: [String: [String]] = [:]
    for attribute in head.attributes where attribute.key == "choice" {
      let words = (attribute.value + " " + attribute.block.joined(separator: " "))
        .split(separator: " ").map(String.init)
      guard words.count > 1 else {
        fail(file, attribute.line, "choice needs a name and its values")
        continue
      }
      choices[words[0]] = words.dropFirst().map { $0 == "\"\"" ? "" : $0 }
    }
    for attribute in head.attributes where attribute.key != "choice" {
      do throws(ArgumentParser.Failure) {
        try apply(attribute, to: &entry, choices: choices)
      } catch {
        fail(file, attribute.line, error.message)
      }
    }
    entries.append(entry)
  }

  private func apply(
    _ attribute: Attribute, to entry: inout Entry, choices: [String: [String]]
  ) throws(ArgumentParser.Failure) {
    let value = ([attribute.value] + attribute.block).filter { !$0.isEmpty }.joined(separator: " ")
    let words = value.split(separator: " ").map(String.init)
    switch attribute.key {
    case "in", "use": entry.scopes = words
    case "mode": entry.modes = words
    case "args": entry.arguments.append(try ArgumentParser.parse(value, choices: choices))
    case "also": entry.otherOrders.append(try ArgumentParser.parse(value, choices: choices))
    case "word": entry.laterWords += try laterWords(words)
    case "params": entry.parameters = try ArgumentParser.parse(value, choices: choices)
    case "yaml": entry.yaml = value
    case "merge":
      guard let merge = Entry.Merge(rawValue: value) else {
        throw .init(message: "merge is last, all or once")
      }
      entry.merge = merge
    case "negatable": entry.isNegatable = true
    case "defaultable": entry.isDefaultable = true
    case "surplus":
      entry.ignoresSurplus = true
      entry.surplusEnd = try end(words)
    case "loose":
      entry.readsLooseNumbers = true
      entry.looseEnd = try end(words)
    case "unbounded": entry.ignoresBounds = true
    case "experimental": entry.isExperimental = true
    case "feature": entry.feature = value
    case "ignored": entry.tolerated.append(try tolerance(words))
    case "builtin": entry.builtin = value
    case "since": entry.since = try version(value)
    case "deprecated": entry.deprecated = try version(value)
    case "removed": entry.removed = try version(value)
    case "instead": entry.instead = value
    case "doc": entry.prose = value
    case "context": entry.context.append(value)
    case "ok": entry.accepted.append(value)
    case "fail": entry.refused.append(refusal(value))
    case "haproxy":
      switch words.first {
      case "differs": entry.difference = words.dropFirst().joined(separator: " ")
      case "accepts": entry.leniency = try leniency(Array(words.dropFirst()))
      default: throw .init(message: "expected 'differs' or 'accepts'")
      }
    case "type", "to": entry.type = value
    case "from": entry.inputType = value
    case "alias": entry.alias = value
    default: throw .init(message: "unknown attribute '\(attribute.key)'")
    }
  }

  /// Reads `backend listen` or `backend until 3.2`.
  private func tolerance(_ words: [String]) throws(ArgumentParser.Failure) -> Entry.Tolerance {
    guard let position = words.firstIndex(of: "until") else { return .init(scopes: words) }
    let until = try version(words[(position + 1)...].joined(separator: " "))
    return .init(scopes: Array(words[..<position]), until: until)
  }

  /// Reads a reason, which `until 3.2` may stand before.
  private func leniency(_ words: [String]) throws(ArgumentParser.Failure) -> Entry.Leniency {
    guard words.first == "until", words.count > 2 else {
      return Entry.Leniency(reason: words.joined(separator: " "))
    }
    return Entry.Leniency(
      reason: words.dropFirst(2).joined(separator: " "), until: try version(words[1]))
  }

  /// Reads `until 3.2`, or nothing.
  private func end(_ words: [String]) throws(ArgumentParser.Failure) -> VersionNumber? {
    if words.isEmpty { return nil }
    guard words.count == 2, words[0] == "until" else {
      throw .init(message: "expected 'until' and a version")
    }
    return try version(words[1])
  }

  /// Reads `write-to since 2.9`, of one word or of several.
  private func laterWords(
    _ words: [String]
  ) throws(ArgumentParser.Failure) -> [Entry.LaterWord] {
    guard words.count >= 3, words[words.count - 2] == "since" else {
      throw .init(message: "expected words, 'since' and a version")
    }
    let since = try version(words[words.count - 1])
    return words.dropLast(2).map { Entry.LaterWord(word: $0, since: since) }
  }

  private func version(_ text: String) throws(ArgumentParser.Failure) -> VersionNumber {
    guard let version = VersionNumber(text) else {
      throw .init(message: "expected a version like 3.4, found '\(text)'")
    }
    return version
  }

  /// Splits at the first run of two or more spaces.
  private func refusal(_ text: String) -> Entry.Refusal {
    guard let gap = text.firstRange(of: "  ") else { return .init(line: text, message: "") }
    return .init(
      line: String(text[..<gap.lowerBound]),
      message: String(text[gap.upperBound...].drop { $0 == " " }))
  }
}

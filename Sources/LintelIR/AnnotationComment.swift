/// What a comment tells lint about the other end of connections: `# lintel: client=go-net-http`.
///
/// YAML has the same as a mapping under the key `x-lintel`. A note in parentheses after the words
/// is the entry `note`.
package struct AnnotationComment: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package var key: String
    package var value: String

    package init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  package static let noteKey = "note"

  package private(set) var entries: [Entry]

  /// - Returns: Nil where an entry cannot be said in a comment.
  package init?(_ entries: [Entry]) {
    let isValid = entries.allSatisfy { entry in
      !entry.value.isEmpty && Self.isKey(entry.key)
        && entry.value.utf8.allSatisfy { byte in
          switch byte {
          case UInt8(ascii: "("), UInt8(ascii: ")"), ..<0x20, 0x7F: false
          case UInt8(ascii: " "): entry.key == Self.noteKey
          default: true
          }
        }
    }
    guard isValid, !entries.isEmpty, entries.count(where: { $0.key == Self.noteKey }) <= 1,
      entries.contains(where: { $0.key != Self.noteKey })
    else { return nil }
    self.entries = entries
  }

  /// Reads what follows the `#`.
  ///
  /// - Returns: Nil where the text is not written exactly as ``comment`` writes it, or states what
  ///   no rule reads: such a comment stays one, so that it is not taken for more than it is.
  package init?(comment: String) {
    guard comment.hasPrefix(Self.prefix) else { return nil }
    var text = comment.dropFirst(Self.prefix.count)
    var entries: [Entry] = []
    var note: String?
    if text.hasSuffix(")"), let open = text.firstIndex(of: "(") {
      note = String(text[text.index(after: open)...].dropLast())
      text = text[..<open]
    }
    for word in text.split(separator: " ") {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0] != Self.noteKey else { return nil }
      entries.append(Entry(key: String(parts[0]), value: String(parts[1])))
    }
    if let note { entries.append(Entry(key: Self.noteKey, value: note)) }
    self.init(entries)
    let isRead = entries.allSatisfy { AnnotationSetting(key: $0.key)?.accepts($0.value) ?? false }
    guard isRead, self.comment == comment else { return nil }
  }

  /// What follows the `#`.
  package var comment: String {
    let words = entries.filter { $0.key != Self.noteKey }.map { "\($0.key)=\($0.value)" }
    let note = entries.first { $0.key == Self.noteKey }.map { " (\($0.value))" } ?? ""
    return Self.prefix + words.joined(separator: " ") + note
  }

  private static let prefix = " lintel: "

  private static func isKey(_ text: String) -> Bool {
    guard let first = text.utf8.first, first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") else {
      return false
    }
    return text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }
}

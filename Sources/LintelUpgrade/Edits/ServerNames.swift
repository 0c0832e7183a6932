internal import LintelGrammar
internal import LintelSource

extension UpgradeRule {
  static let duplicateServerName = UpgradeRule(
    "UP36", "duplicate-server-name", since: Version(2, 2), refused: Version(2, 2),
    manual: "server", before: "two `server` lines with one name in a backend",
    after: "the second one as `NAME-2`",
    reason: "Nothing refers to the name, so it is but a label.",
    question: "Where `use-server`, `track` or a fetch names it: the first of them keeps it.")
}

extension UpgradePass {
  mutating func renameDuplicateServers() {
    for section in outline.sections where section.hasServers {
      var taken: Set<String> = []
      for server in section.statements where server.keyword == "server" {
        taken.insert(server.word(1))
      }
      var seen: Set<String> = []
      for server in section.statements where server.keyword == "server" {
        let name = server.word(1)
        guard !name.isEmpty, !dependsOnEnvironment(server, 1..<2), !seen.insert(name).inserted
        else {
          continue
        }
        let new = freeName(name, among: taken)
        taken.insert(new)
        propose(
          .duplicateServerName, at: range(server, 0..<2), "the name becomes '\(new)'",
          question: isServerUsed(name, of: section)
            ? "do the rules that name '\(name)' mean the first one?" : nil,
          [replace(server, 1..<2, with: new)])
      }
    }
  }

  private func isServerUsed(_ name: String, of section: Outline.Section) -> Bool {
    let qualified = "\(section.name ?? "")/\(name)"
    let inside = section.statements.contains { statement in
      statement.words.starts(with: ["use-server", name])
        || zip(statement.words, statement.words.dropFirst()).contains { $0 == ("track", name) }
    }
    return inside
      || outline.sections.contains { other in
        other.statements.contains { $0.words.contains { $0.contains(qualified) } }
      }
  }

  /// Names with characters that HAProxy refuses.
  mutating func renameForbiddenNames() {
    for section in outline.sections where section.isProxy {
      if let name = section.name, !dependsOnEnvironment(section.header, 1..<2),
        let new = Self.permitted(name)
      {
        let uses = outline.sections.flatMap(\.statements).filter {
          ["use_backend", "default_backend"].contains($0.keyword) && $0.word(1) == name
        }
        propose(
          .forbiddenCharacter, at: range(section.header, 1..<2), "the name becomes '\(new)'",
          question: "is '\(new)' a good name?",
          [replace(section.header, 1..<2, with: new)]
            + uses.map { replace($0, 1..<2, with: new) })
      }
      for server in section.statements where server.keyword == "server" {
        guard !dependsOnEnvironment(server, 1..<2), let new = Self.permitted(server.word(1)) else {
          continue
        }
        propose(
          .forbiddenCharacter, at: range(server, 1..<2), "the name becomes '\(new)'",
          question: "is '\(new)' a good name?", [replace(server, 1..<2, with: new)])
      }
    }
  }

  /// The name without forbidden characters, or nil if it has none.
  private static func permitted(_ name: String) -> String? {
    let new = String(
      name.map { character -> Character in
        let isPermitted =
          character.isASCII
          && (character.isLetter || character.isNumber || "-_.:".contains(character))
        return isPermitted ? character : "_"
      })
    return new == name || new.isEmpty ? nil : new
  }
}

internal import LintelGrammarNotation

/// The Swift case names of entries that are sorted by name.
///
/// A name is the camel case of the words. Where one name is stated for several places, the entry
/// for the proxies or their traffic, else for `global`, keeps it and the others add `In` and their
/// first place. A clash between different spellings is numbered from 2 in the order of the names.
func caseNames(_ entries: [Entry]) -> [String] {
  var names: [String] = []
  var taken: Set<String> = []
  for entry in entries {
    let namesakes = entries.filter { $0.name == entry.name }
    var name = camelCase(entry.name)
    if memberNames.contains(name) {
      name += "In" + upperFirst(camelCase(entry.scopes.first ?? "Other"))
    } else if namesakes.count > 1 {
      let owner =
        namesakes.first(where: isForProxies) ?? namesakes.first { $0.scopes == ["global"] }
      if (owner ?? namesakes[0]).scopes != entry.scopes {
        name += "In" + upperFirst(camelCase(entry.scopes.first ?? "Other"))
      }
    }
    var unique = name
    var number = 2
    while !taken.insert(unique).inserted {
      unique = "\(name)\(number)"
      number += 1
    }
    names.append(unique)
  }
  return names
}

private func isForProxies(_ entry: Entry) -> Bool {
  entry.scopes.contains {
    ["defaults", "frontend", "backend", "listen", "http-request", "tcp-request-content"]
      .contains($0)
  }
}

private func upperFirst(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}

private func camelCase(_ text: String) -> String {
  let parts = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
  let name = parts.enumerated().map { index, part in
    index == 0 ? String(part) : upperFirst(String(part))
  }.joined()
  if name.isEmpty { return "dashes" }
  return name.first?.isNumber == true ? "n\(name)" : name
}

/// What every generated enum has as a member already.
private let memberNames: Set<String> = ["allCases", "count", "find", "info", "rawValue", "table"]

/// The name as it is declared: reserved words need backticks.
func declared(_ name: String) -> String {
  reservedWords.contains(name) ? "`\(name)`" : name
}

private let reservedWords: Set<String> = [
  "as", "case", "catch", "class", "continue", "default", "defer", "do", "else", "enum", "extension",
  "false", "for", "func", "if", "import", "in", "init", "internal", "is", "let", "nil", "operator",
  "private", "protocol", "public", "repeat", "return", "self", "static", "struct", "super",
  "switch",
  "throw", "throws", "true", "try", "typealias", "var", "where", "while",
]

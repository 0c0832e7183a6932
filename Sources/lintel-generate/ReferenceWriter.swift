internal import LintelGrammarNotation

/// One page of the reference: a matrix where the kind has places, then every entry.
func referenceFile(_ kind: EntryKind, in grammar: Grammar) -> GeneratedFile {
  let entries = grammar.all(kind)
  var text = """
    # \(kind.plural)

    Generated from `Grammar/`; do not edit.


    """
  let scopes = grammar.scopeNames(kind).filter { scope in
    entries.contains { $0.scopes.contains(scope) }
  }
  if !scopes.isEmpty {
    text += "| name | places | modes |\n|---|---|---|\n"
    for entry in entries {
      let modes = entry.modes.isEmpty ? "any" : entry.modes.joined(separator: ", ")
      text += "| `\(entry.name)` | \(entry.scopes.joined(separator: ", ")) | \(modes) |\n"
    }
    text += "\n"
  }
  for entry in entries { text += section(entry) }
  while text.hasSuffix("\n\n") { text.removeLast() }
  let file = String(kind.plural.lowercased().map { $0 == " " ? "-" : $0 })
  return GeneratedFile(path: "Documentation/Reference/\(file).md", text: text)
}

private func section(_ entry: Entry) -> String {
  var text = "## \(entry.name)"
  let namedPlaces = entry.kind == .keyword ? " (\(entry.scopes.joined(separator: ", ")))" : ""
  text += namedPlaces + "\n\n"
  for pattern in entry.arguments.isEmpty ? [[]] : entry.arguments {
    let arguments = ArgumentNotation.canonical(pattern)
    text += "    \(entry.name)\(arguments.isEmpty ? "" : " ")\(arguments)\n"
  }
  text += "\n\(entry.prose)\n\n"
  for (label, value) in facts(entry) { text += "- \(label): \(value)\n" }
  if !facts(entry).isEmpty { text += "\n" }
  if !entry.accepted.isEmpty {
    text += "```haproxy\n\(entry.accepted.joined(separator: "\n"))\n```\n\n"
  }
  return text
}

private func facts(_ entry: Entry) -> [(String, String)] {
  var facts: [(String, String)] = []
  if let yaml = entry.yaml { facts.append(("YAML", "`\(yaml)`")) }
  if let alias = entry.alias { facts.append(("stands for", "`\(alias)`")) }
  if let input = entry.inputType { facts.append(("input", input)) }
  if let type = entry.type { facts.append(("type", type)) }
  if let builtin = entry.builtin { facts.append(("default", "`\(builtin)`")) }
  if let version = entry.since { facts.append(("since", "\(version)")) }
  if let version = entry.deprecated { facts.append(("deprecated", "\(version)")) }
  if let version = entry.removed { facts.append(("removed", "\(version)")) }
  if let instead = entry.instead { facts.append(("instead", instead)) }
  return facts
}

internal import LintelGrammarNotation

/// The enum and the packed table of one kind.
///
/// The table is one string with a record per entry and two arrays of integers: as initialiser
/// calls the same data takes the compiler 20 seconds and 6 GB. `PackedTable` reads it.
func tableFile(_ kind: EntryKind, in grammar: Grammar) -> GeneratedFile {
  let entries = grammar.all(kind)
  let names = caseNames(entries)
  let packed = PackedRows(entries, scopeNames: grammar.scopeNames(kind))
  let type = kind.typeName
  var text = """
    // Generated from Grammar/ by `swift run lintel-generate .`; do not edit.
    // swift-format-ignore-file

    /// \(kind.plural) of the grammar, in the order of their names.
    public enum \(type): UInt16, GrammarID {

    """
  for name in names { text += "  case \(declared(name))\n" }
  text += """

      public static let count = \(entries.count)
      public static let table = PackedTable(
        text: \(type)Data.text, rows: \(type)Data.rows, slots: \(type)Data.slots)
    }

    private enum \(type)Data {
      static let rows: [UInt32] = [
    \(wrapped(packed.rows, every: PackedRows.stride))
      ]

      static let slots: [UInt16] = [
    \(wrapped(slots(entries), every: 16))
      ]

      static let text = ##\"\"\"
    \(packed.text)
    \"\"\"##
    }

    """
  return GeneratedFile(path: "Sources/LintelGrammar/Generated/\(type).swift", text: text)
}

private func wrapped(_ values: [some FixedWidthInteger], every count: Int) -> String {
  stride(from: 0, to: values.count, by: count).map { start in
    "    "
      + values[start..<min(start + count, values.count)].map { "\($0)," }.joined(separator: " ")
  }.joined(separator: "\n")
}

/// FNV-1a, 32 bits. `PackedTable` computes the same.
func nameHash(_ name: String) -> UInt32 {
  name.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
}

/// An open-addressed hash table of row numbers plus one, at most half full.
private func slots(_ entries: [Entry]) -> [UInt16] {
  var capacity = 2
  while capacity < entries.count * 2 { capacity *= 2 }
  var slots = [UInt16](repeating: 0, count: capacity)
  for (row, entry) in entries.enumerated() {
    var slot = Int(nameHash(entry.name)) & (capacity - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
    slots[slot] = UInt16(row + 1)
  }
  return slots
}

/// The rows and the text of a table; the layout is documented in `PackedTable`.
private struct PackedRows {
  static let stride = 5
  var rows: [UInt32] = []
  var text = ""

  init(_ entries: [Entry], scopeNames: [String]) {
    var offset = 0
    for entry in entries {
      let record = record(of: entry)
      rows += [
        UInt32(offset),
        UInt32(entry.name.utf8.count) | UInt32(record.utf8.count) << 8,
        mask(entry.scopes, of: scopeNames),
        flags(of: entry),
        (entry.since?.packed ?? 0) | (entry.deprecated?.packed ?? 0) << 8
          | (entry.removed?.packed ?? 0) << 16 | (entry.looseEnd?.packed ?? 0) << 24,
      ]
      text += record
      offset += record.utf8.count
    }
  }
}

private func mask(_ names: [String], of all: [String]) -> UInt32 {
  names.reduce(0) { mask, name in
    all.firstIndex(of: name).map { mask | 1 << UInt32($0) } ?? mask
  }
}

private func flags(of entry: Entry) -> UInt32 {
  let merge: UInt32 =
    switch entry.merge {
    case .last: 0
    case .all: 1
    case .once: 2
    }
  return mask(entry.modes, of: ModeName.allCases.map(\.rawValue)) | merge << 8
    | (entry.isNegatable ? 1 << 10 : 0) | (entry.isDefaultable ? 1 << 11 : 0)
    | (entry.ignoresSurplus ? 1 << 12 : 0) | (entry.readsLooseNumbers ? 1 << 13 : 0)
    | (entry.isExperimental ? 1 << 14 : 0) | (entry.laterWords.isEmpty ? 0 : 1 << 15)
    | (entry.ignoresBounds ? 1 << 16 : 0) | signature(of: entry)
}

/// The types of a fetch or a converter, and how many arguments it takes, so that they are found
/// without decoding text.
private func signature(of entry: Entry) -> UInt32 {
  guard entry.kind == .fetch || entry.kind == .converter else { return 0 }
  func number(_ name: String?) -> UInt32 {
    let type = name.flatMap(SampleTypeName.init(rawValue:)) ?? .any
    return SampleTypeName.allCases.firstIndex(of: type).map(UInt32.init) ?? 0
  }
  let elements = entry.arguments.first ?? []
  let required = elements.prefix { if case .value = $0 { true } else { false } }.count
  // A repeated argument may fill every place that HAProxy has, which are twelve.
  let isOpen = ArgumentNotation.canonical(elements).hasSuffix("... ]")
  let most = isOpen ? 12 : elements.count
  return number(entry.type) << 16 | number(entry.inputType) << 20 | UInt32(required) << 24
    | UInt32(most) << 28
}

/// A record: the name, then a line for each attribute that starts with its letter.
private func record(of entry: Entry) -> String {
  var lines = [entry.name]
  lines += entry.arguments.map { "A " + ArgumentNotation.canonical($0) }
  lines += entry.otherOrders.map { "a " + ArgumentNotation.canonical($0) }
  lines += entry.laterWords.map { "W \($0.since) \($0.word)" }
  lines += entry.surplusEnd.map { ["S \($0)"] } ?? []
  if !entry.parameters.isEmpty { lines.append("P " + ArgumentNotation.canonical(entry.parameters)) }
  lines += entry.yaml.map { ["Y " + $0] } ?? []
  lines += entry.builtin.map { ["B " + $0] } ?? []
  lines += entry.instead.map { ["I " + $0] } ?? []
  lines += entry.type.map { ["T " + $0] } ?? []
  lines += entry.inputType.map { ["U " + $0] } ?? []
  lines += entry.alias.map { ["M " + $0] } ?? []
  lines += entry.feature.map { ["N " + $0] } ?? []
  lines += entry.tolerated.map { tolerance in
    "G " + tolerance.scopes.joined(separator: " ") + (tolerance.until.map { " until \($0)" } ?? "")
  }
  lines.append("D " + entry.prose)
  lines += entry.context.map { "C " + $0 }
  lines += entry.accepted.map { "O " + $0 }
  lines += entry.refused.map { "F \($0.line)\t\($0.message)" }
  lines += entry.difference.map { ["K " + $0] } ?? []
  lines += entry.leniency.map { ["k \($0.until.map(\.description) ?? "-") \($0.reason)"] } ?? []
  return lines.map { $0 + "\n" }.joined()
}

internal import LintelGrammar

/// The items of a completion, each once. (LSP 3.17, `CompletionItem`)
struct CompletionList {
  enum Kind: Int {
    case method = 2
    case function = 3
    case module = 9
    case property = 10
    case value = 12
    case keyword = 14
    case reference = 18
    case `operator` = 24
  }

  /// What an item replaces.
  var range: JSONValue
  private var items: [JSONValue] = []
  private var labels: Set<String> = []

  /// Whether the client shows Markdown. (LSP 3.17, `documentationFormat`)
  private let showsMarkdown: Bool

  init(range: JSONValue, showsMarkdown: Bool = true) {
    self.range = range
    self.showsMarkdown = showsMarkdown
  }

  var result: JSONValue { ["isIncomplete": false, "items": .array(items)] }

  mutating func add(
    _ label: String, _ kind: Kind, detail: String? = nil, documentation: String? = nil,
    isDeprecated: Bool = false, replacing range: JSONValue? = nil
  ) {
    guard labels.insert(label).inserted else { return }
    var item: [String: JSONValue] = [
      "label": .string(label), "kind": .integer(kind.rawValue),
      "sortText": .string(CompletionRank.of(label, kind, isDeprecated: isDeprecated) + label),
      "textEdit": ["range": range ?? self.range, "newText": .string(label)],
    ]
    if let detail { item["detail"] = .string(detail) }
    if let documentation {
      item["documentation"] =
        showsMarkdown
        ? ["kind": "markdown", "value": .string(documentation)]
        : .string(plainText(documentation))
    }
    if isDeprecated { item["tags"] = [1] }
    items.append(.object(item))
  }

  /// Every entry of a table that is not removed.
  mutating func addEntries<ID: GrammarID>(of table: ID.Type, _ kind: Kind) {
    for id in table.allCases where id.info.removed == nil {
      let info = id.info
      add(
        info.name, kind, documentation: info.markdown(usage: info.usage),
        isDeprecated: info.deprecated != nil)
    }
  }

  mutating func addSections() {
    for kind in SectionKind.allCases where kind.info.removed == nil {
      add(kind.info.name, .module, documentation: kind.info.prose)
    }
  }

  /// The keywords of a section.
  ///
  /// - Parameter words: The words of a longer keyword that are there already.
  mutating func addKeywords(
    of section: SectionKind, beginningWith words: [String] = [], replacing range: JSONValue,
    where isWanted: (GrammarEntry<KeywordID>) -> Bool = { _ in true }
  ) {
    let start = words.isEmpty ? "" : words.joined(separator: " ") + " "
    for id in KeywordID.allCases {
      let info = id.info
      guard info.sections.contains(section), info.removed == nil, info.name.hasPrefix(start),
        isWanted(info)
      else { continue }
      add(
        info.name, .keyword, documentation: info.markdown(usage: info.usage),
        isDeprecated: info.deprecated != nil, replacing: range)
    }
  }
}

internal import LintelDiagnostics

/// What is said about a rule, by `lintel explain` and on the rule's page of the documentation.
struct Explanation {
  private enum Part {
    case heading(String)
    case prose(String)
    /// In YAML or in HAProxy's notation.
    case code(String, isYAML: Bool)
  }

  private static let columnLimit = 78

  private let title: String
  private let facts: String
  private var parts: [Part]

  init(_ metadata: RuleMetadata, examples: [RuleExample]) {
    title = "\(metadata.id) \(metadata.name)"
    var facts = "\(metadata.severityRange), \(metadata.category.rawValue), "
    switch metadata.status {
    case .preview: facts += "in preview"
    case .stable(let since): facts += "since \(since)"
    }
    switch metadata.profile {
    case .recommended, .tempered: break
    case .advice: facts += ", for files with few findings"
    case .optional: facts += ", runs only when asked for"
    }
    self.facts = facts
    parts = [
      .prose(metadata.summary), .heading("Why"), .prose(metadata.rationale),
      .heading("What to do"), .prose(metadata.remedy),
    ]
    show(examples)
    parts += [.heading("Reference"), .prose(metadata.reference)]
  }

  /// - Parameter origin: Which command says it.
  init(_ entry: CatalogueEntry, origin: String) {
    title = "\(entry.id) \(entry.name)"
    facts = "\(entry.severityRange), \(origin)"
    parts = [.prose(entry.explanation)]
    if let remedy = FaultGuide.all[entry.id]?.remedy {
      parts += [.heading("What to do"), .prose(remedy)]
    }
    show(FaultGuide.examples(of: entry.id))
  }

  private mutating func show(_ examples: [RuleExample]) {
    if let bad = examples.first(where: { $0.kind == .bad }) {
      parts += [.heading("Wrong"), .code(bad.text, isYAML: bad.isYAML)]
    }
    if let good = examples.first(where: { $0.kind == .good }) {
      parts += [.heading("Right"), .code(good.text, isYAML: good.isYAML)]
    }
  }

  /// The text for a terminal.
  ///
  /// - Parameters:
  ///   - facts: Sentences to put behind what the rule says of itself.
  ///   - page: Where the page is that says the same.
  func text(_ facts: [String], page: String) -> String {
    var text = "\(title)\n\(self.facts)\n\n"
    if !facts.isEmpty { text += Self.wrapped(facts.joined(separator: " ")) + "\n" }
    for part in parts + [.heading("Page"), .prose(page)] {
      switch part {
      case .heading(let heading): text += "\n\(heading)\n"
      case .prose(let prose): text += Self.wrapped(prose)
      case .code(let code, _):
        for line in code.split(separator: "\n", omittingEmptySubsequences: false) {
          text += line.isEmpty ? "\n" : "  \(line)\n"
        }
      }
    }
    return text
  }

  /// The text as a page of Markdown.
  ///
  /// - Parameter facts: Sentences to put behind what the rule says of itself.
  func markdown(_ facts: [String]) -> String {
    var text = "# \(title)\n\n*\(self.facts)*\n"
    if !facts.isEmpty { text += "\n" + facts.map(\.markdown).joined(separator: " ") + "\n" }
    for part in parts {
      switch part {
      case .heading(let heading): text += "\n## \(heading)\n"
      case .prose(let prose): text += "\n\(prose.markdown)\n"
      case .code(let code, let isYAML):
        text += "\n```\(isYAML ? "yaml" : "haproxy")\n\(code)\n```\n"
      }
    }
    return text
  }

  private static func wrapped(_ prose: String) -> String {
    var text = ""
    var line = "  "
    for word in prose.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if line.count + word.count > columnLimit {
        text += line.dropLast() + "\n"
        line = "  "
      }
      line += word + " "
    }
    return text + line.dropLast() + "\n"
  }
}

extension String {
  /// Prose, in which only code in backquotes is marked up, as Markdown.
  package var markdown: String {
    var text = ""
    for (index, part) in split(separator: "`", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { text += "`" }
      guard index.isMultiple(of: 2) else {
        text += part
        continue
      }
      for character in part {
        switch character {
        case "<": text += "&lt;"
        case "*", "_", "[", "]": text += "\\\(character)"
        case "\n": text += " "
        default: text.append(character)
        }
      }
    }
    return text
  }
}

extension FaultGuide {
  /// The examples of a fault in the form of those of rules; none where it has none.
  static func examples(of id: String) -> [RuleExample] {
    guard let guide = all[id], !guide.wrong.isEmpty else { return [] }
    return [(RuleExample.Kind.bad, guide.wrong), (.good, guide.right)].map { kind, text in
      RuleExample(
        kind: kind, source: String(text.dropLast()), findings: [], fixed: nil,
        isYAML: guide.isYAML)
    }
  }
}

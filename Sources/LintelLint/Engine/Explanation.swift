internal import LintelDiagnostics

/// The text of `lintel explain`.
struct Explanation {
  private(set) var text = ""
  private static let columnLimit = 78

  init(_ metadata: RuleMetadata, examples: [RuleExample]) {
    text += "\(metadata.id) \(metadata.name)\n"
    text += "\(metadata.severity.rawValue), \(metadata.category.rawValue), "
    switch metadata.status {
    case .preview: text += "in preview"
    case .stable(let since): text += "since \(since)"
    }
    if metadata.profile == .optional { text += ", runs only when asked for" }
    text += "\n\n"
    append(metadata.summary)
    heading("Why")
    append(metadata.rationale)
    heading("What to do")
    append(metadata.remedy)
    if let bad = examples.first(where: { $0.kind == .bad }) {
      heading("Wrong")
      append(code: bad.text)
    }
    if let good = examples.first(where: { $0.kind == .good }) {
      heading("Right")
      append(code: good.text)
    }
    heading("Reference")
    append(metadata.reference)
  }

  private mutating func heading(_ title: String) { text += "\n\(title)\n" }

  private mutating func append(_ prose: String) {
    var line = "  "
    for word in prose.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if line.count + word.count > Self.columnLimit {
        text += line.dropLast() + "\n"
        line = "  "
      }
      line += word + " "
    }
    text += line.dropLast() + "\n"
  }

  private mutating func append(code: String) {
    for line in code.split(separator: "\n", omittingEmptySubsequences: false) {
      text += line.isEmpty ? "\n" : "  \(line)\n"
    }
  }
}

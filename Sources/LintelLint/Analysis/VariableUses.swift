internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Where variables are set and read, in all sections.
struct VariableUses {
  struct Read {
    /// Scope and name: `txn.host`.
    var name: String
    var range: SourceRange
    var isInRequest: Bool
    var isInResponse: Bool
  }

  private(set) var written: Set<String> = []
  private(set) var reads: [Read] = []
  /// True where scripts, agents or filters may set any variable.
  private(set) var isOpen: Bool

  private static let requestRules: Set<KeywordID> = [
    .httpRequest, .tcpRequestContent, .redirect, .useBackend, .useServer,
  ]
  private static let responseRules: Set<KeywordID> = [
    .httpResponse, .httpAfterResponse, .logFormat,
  ]

  init(of configuration: Configuration) {
    isOpen =
      configuration.globalSetting(.luaLoad) != nil
      || configuration.globalSetting(.luaLoadPerThread) != nil
    for section in configuration.sections {
      for directive in section.directives { collect(directive, isProxy: section.kind.isProxy) }
    }
  }

  private mutating func collect(_ directive: Directive, isProxy: Bool) {
    if directive.keyword == .filter { isOpen = true }
    for word in directive.words {
      // Few words speak of variables at all; the others are passed without a copy.
      guard word.text.utf8.contains(UInt8(ascii: "(")), word.text.contains("var") else { continue }
      for name in Self.names(after: ["set-var(", "set-var-fmt(", "unset-var("], in: word.text) {
        written.insert(name)
      }
      let isRequest = isProxy && Self.requestRules.contains(directive.keyword)
      let isResponse = isProxy && Self.responseRules.contains(directive.keyword)
      for name in Self.names(after: ["var("], in: word.text) where name.contains(".") {
        reads.append(
          Read(
            name: name, range: word.range, isInRequest: isRequest, isInResponse: isResponse))
      }
    }
    if directive.keyword == .setVar || directive.keyword == .setVarFmt,
      let name = directive.words.first
    {
      written.insert(name.text)
    }
  }

  /// What stands in the parentheses behind each of some words, up to a comma.
  private static func names(after openings: [String], in text: String) -> [String] {
    var names: [String] = []
    for opening in openings {
      for range in text.ranges(of: opening) {
        if range.lowerBound > text.startIndex {
          let before = text[text.index(before: range.lowerBound)]
          guard !before.isLetter, before != "-", before != "_" else { continue }
        }
        let name = text[range.upperBound...].prefix { $0 != ")" && $0 != "," }
        if !name.isEmpty { names.append(String(name)) }
      }
    }
    return names
  }
}

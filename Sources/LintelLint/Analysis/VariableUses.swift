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

  init(of analysis: Analysis) {
    let configuration = analysis.configuration
    isOpen =
      configuration.globalSetting(.luaLoad) != nil
      || configuration.globalSetting(.luaLoadPerThread) != nil
      || analysis.states(.keyword(.filter))
    for directive in configuration.global
    where directive.keyword == .setVar || directive.keyword == .setVarFmt {
      if let name = directive.words.first { written.insert(name.text) }
    }
    for line in analysis.directives(.variable) {
      collect(line.directive, isProxy: configuration.sections[line.section].kind.isProxy)
    }
  }

  private mutating func collect(_ directive: Directive, isProxy: Bool) {
    for word in directive.words where word.text.utf8.contains(UInt8(ascii: "(")) {
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

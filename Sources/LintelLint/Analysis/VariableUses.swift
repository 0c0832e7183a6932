internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Where variables are set and read, in all sections.
struct VariableUses {
  struct Read {
    /// Scope and name: `txn.host`.
    var name: String
    var range: SourceRange
    /// The position of the section whose `http-request` rules read it, if it is one of them.
    var ruleSection: Int?
    var isInRequest: Bool
    var isInResponse: Bool
  }

  private(set) var written: Set<String> = []
  /// The first rule that sets each variable, and the section where all are that do so; nil where
  /// they are in several places.
  private var firstWrites: [String: (place: SourceRange, section: Int?)] = [:]
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
      collect(
        line.directive, in: line.section,
        isProxy: configuration.sections[line.section].kind.isProxy)
    }
  }

  /// True where all rules that set what is read stand in the same list and below.
  func isReadTooEarly(_ read: Read) -> Bool {
    guard let section = read.ruleSection, let first = firstWrites[read.name],
      first.section == section, first.place.file == read.range.file
    else { return false }
    let scope = read.name.prefix { $0 != "." }
    return (scope == "txn" || scope == "req") && first.place.lower > read.range.upper
  }

  private mutating func noteWrite(_ name: String, by directive: Directive, in section: Int) {
    let list = directive.keyword == .httpRequest ? section : nil
    guard let known = firstWrites[name] else {
      firstWrites[name] = (directive.range, list)
      return
    }
    if known.section != list || known.place.file != directive.range.file {
      firstWrites[name] = (known.place, nil)
    }
  }

  private mutating func collect(_ directive: Directive, in section: Int, isProxy: Bool) {
    for word in directive.words where word.text.utf8.contains(UInt8(ascii: "(")) {
      for name in Self.names(after: ["set-var(", "set-var-fmt(", "unset-var("], in: word.text) {
        written.insert(name)
        noteWrite(name, by: directive, in: section)
      }
      // The converter puts the tag into the variable that its fourth argument names.
      for range in word.text.ranges(of: "aes_gcm_enc(") {
        let arguments = word.text[range.upperBound...].prefix { $0 != ")" }.split(separator: ",")
        if arguments.count >= 4 { written.insert(String(arguments[3])) }
      }
      let isRule = isProxy && directive.keyword == .httpRequest
      let isRequest = isProxy && Self.requestRules.contains(directive.keyword)
      let isResponse = isProxy && Self.responseRules.contains(directive.keyword)
      for name in Self.names(after: ["var("], in: word.text) where name.contains(".") {
        reads.append(
          Read(
            name: name, range: word.range, ruleSection: isRule ? section : nil,
            isInRequest: isRequest, isInResponse: isResponse))
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

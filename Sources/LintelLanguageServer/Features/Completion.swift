internal import LintelGrammar
internal import LintelIR
internal import LintelSource
internal import LintelSyntax

extension RequestContext {
  /// What may stand at the cursor, by the section and by the grammar of the directive.
  func completions() -> JSONValue {
    if analysis.yamlFiles.contains(file.id) { return yamlCompletions() }
    guard let line = CompletionLine(of: file, at: offset) else { return .array([]) }
    let section = sectionKind()
    var list = CompletionList(range: range(line.partialRange), showsMarkdown: showsMarkdown)
    if let sample = line.openSample {
      addSamples(after: sample, in: line, to: &list)
    } else if line.words.isEmpty {
      if !line.isIndented { list.addSections() }
      list.addKeywords(of: section, replacing: range(line.partialRange))
    } else {
      addArguments(of: line, in: section, to: &list)
    }
    return list.result
  }

  private func sectionKind() -> SectionKind {
    guard let tree = analysis.haproxyTree(of: file.id),
      let section = tree.section(ofLine: file.position(at: offset).line - 1)
    else { return .global }
    return SectionKind.find(tree.sections[section].keyword.rawValue) ?? .global
  }

  /// The section whose ACLs and servers are near.
  private var currentSection: Int? { analysis.section(at: offset, in: file.id) }

  func addArguments(
    of line: CompletionLine, in section: SectionKind, to list: inout CompletionList
  ) {
    var words = line.words
    if let first = words.first, first == "no" || first == "default" { words.removeFirst() }
    if words.isEmpty {
      list.addKeywords(
        of: section, replacing: range(line.partialRange),
        where: line.words.first == "no" ? { $0.isNegatable } : { $0.isDefaultable })
      return
    }
    // A keyword of several words goes on: `timeout c`.
    list.addKeywords(of: section, beginningWith: words, replacing: range(line.keywordRange))
    guard case .keyword(let keyword, let used) = KeywordTable.match(words: words, in: section)
    else { return }
    let arguments = Array(words.dropFirst(used))
    if let condition = arguments.lastIndex(where: { $0 == "if" || $0 == "unless" }) {
      addCondition(after: arguments[(condition + 1)...], to: &list)
      return
    }
    if let alias = line.aliasStart {
      list.range = range(file.range(alias..<Int(offset)))
      for id in LogAliasID.allCases where id.info.removed == nil {
        let name = id.info.name.hasPrefix("%") ? id.info.name : "%" + id.info.name
        list.add(name, .value, documentation: id.info.markdown(usage: []))
      }
      list.add("%[", .operator)
      return
    }
    if keyword == .acl, arguments.count >= 2 {
      addFlags(after: arguments[...], to: &list)
      return
    }
    for word in Self.words(of: words.last ?? "", of: keyword) { list.add(word, .value) }
    let expected = Expectations(keyword.info.arguments, after: arguments)
    if line.partialWord.contains(","), expected.types.contains(.expression) {
      addSamples(after: line.partialWord[...], in: line, to: &list)
      return
    }
    for literal in expected.literals { list.add(literal, .keyword) }
    for type in expected.types { add(type, of: keyword, to: &list) }
    if expected.takesCondition {
      list.add("if", .operator)
      list.add("unless", .operator)
    }
  }

  // MARK: - Values

  /// The usual values of options whose words the grammar leaves open.
  static func words(of option: String, of keyword: KeywordID? = nil) -> [String] {
    switch option {
    case "httpchk" where keyword == .optionHttpchk: ["GET", "HEAD", "OPTIONS"]
    case "meth" where keyword == .httpCheck: ["GET", "HEAD", "OPTIONS", "POST"]
    case "deny_status": ["400", "401", "403", "404", "405", "408", "410", "413", "429", "503"]
    case "code" where [.redirect, .httpRequest, .httpResponse].contains(keyword):
      ["301", "302", "303", "307", "308"]
    case "type" where keyword == .stickTable: ["ip", "ipv6", "integer", "string", "binary"]
    case "alpn": ["h2", "http/1.1", "h2,http/1.1", "h3"]
    case "proto": ["h1", "h2", "fcgi", "none"]
    default: []
    }
  }

  func add(_ type: ValueType, of keyword: KeywordID, to list: inout CompletionList) {
    switch type {
    case .choice(let choices), .flags(let choices):
      for choice in choices { list.add(choice.replacing("()", with: "("), .value) }
    case .onOff: for word in ["on", "off"] { list.add(word, .value) }
    case .mode: for mode in ProxyMode.allCases { list.add(mode.rawValue, .value) }
    case .bindOptions: list.addEntries(of: BindOptionID.self, .property)
    case .serverOptions: list.addEntries(of: ServerOptionID.self, .property)
    case .filter: list.addEntries(of: FilterID.self, .module)
    case .service: list.addEntries(of: ServiceID.self, .module)
    case .action(let ruleset):
      for id in ActionID.allCases where id.info.rulesets.contains(ruleset) {
        list.add(id.info.name, .function, documentation: id.info.markdown(usage: id.info.usage))
      }
    case .expression: list.addEntries(of: FetchID.self, .function)
    case .stickData: addStickData(to: &list)
    case .criterion: addCriteria(to: &list)
    case .condition:
      list.add("if", .operator)
      list.add("unless", .operator)
    case .reference(let kind): addNames(of: kind, to: &list)
    case .logFormat where keyword == .useBackend: addNames(of: .backend, to: &list)
    default: break
    }
  }

  private func addNames(of kind: ReferenceKind, to list: inout CompletionList) {
    let configuration = analysis.configuration
    switch kind {
    case .backend, .logBackend, .proxy:
      for proxy in configuration.backends {
        list.add(proxy.name.value, .reference, detail: proxy.kind.keyword)
      }
    case .frontend:
      for proxy in configuration.frontends { list.add(proxy.name.value, .reference) }
    case .table:
      for proxy in configuration.proxies where proxy.directives.contains(where: isTable) {
        list.add(proxy.name.value, .reference)
      }
    case .server:
      guard let section = currentSection, let proxy = analysis.proxy(ofSection: section) else {
        return
      }
      for server in proxy.servers { list.add(server.name.value, .reference) }
      for backend in analysis.configuration.backends where backend.section != section {
        for server in backend.servers {
          list.add("\(backend.name.value)/\(server.name.value)", .reference)
        }
      }
    case .acl: addACLs(to: &list)
    default:
      for section in configuration.sections where section.kind.info.name == kind.rawValue {
        if let name = section.name?.text { list.add(name, .reference) }
      }
    }
  }

  private func isTable(_ directive: Directive) -> Bool { directive.keyword == .stickTable }

  // MARK: - Conditions and expressions

  func addCondition(after words: ArraySlice<String>, to list: inout CompletionList) {
    let isAnonymous = words.lastIndex(of: "{").map { open in
      !(words[open...].contains("}"))
    }
    if isAnonymous == true {
      if words.last == "{" {
        addCriteria(to: &list)
      } else {
        addFlags(after: words, to: &list)
      }
      return
    }
    addACLs(to: &list)
    for word in ["{", "!", "or"] { list.add(word, .operator) }
  }

  /// The flags of a test, or what follows the last of them.
  private func addFlags(after words: ArraySlice<String>, to list: inout CompletionList) {
    if words.last == "-m" {
      for method in MatchingMethod.allCases { list.add(method.rawValue, .value) }
    } else if words.last != "-f", words.last != "-u" {
      list.addEntries(of: ACLFlagID.self, .operator)
    }
  }

  private func addStickData(to list: inout CompletionList) {
    for id in StickDataID.allCases where id.info.removed == nil {
      let info = id.info
      list.add(
        info.name + (info.arguments.contains { !$0.isEmpty } ? "(" : ""), .value,
        documentation: info.markdown(usage: info.callUsage),
        isDeprecated: info.deprecated != nil)
    }
  }

  private func addACLs(to list: inout CompletionList) {
    guard let section = currentSection else {
      // A document in YAML is rarely whole while it is being typed.
      guard analysis.yamlFiles.contains(file.id) else { return }
      for name in YAMLPlace.namesOfACLs(of: file, around: offset) { list.add(name, .reference) }
      return
    }
    for directive in analysis.configuration.sections[section].directives
    where directive.keyword == .acl {
      guard let name = directive.words.first?.text else { continue }
      list.add(name, .reference, detail: analysis.sources.text(directive.range))
    }
  }

  private func addCriteria(to list: inout CompletionList) {
    list.addEntries(of: ACLAliasID.self, .function)
    list.addEntries(of: FetchID.self, .function)
  }

  /// Inside `%[...]`: a fetch first, a converter behind each comma.
  func addSamples(
    after sample: Substring, in line: CompletionLine, to list: inout CompletionList
  ) {
    var depth = 0
    var isConverter = false
    var length = 0
    for character in sample {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if character == ",", depth <= 0 {
        isConverter = true
        length = 0
      } else {
        length += character.utf8.count
      }
    }
    guard depth <= 0 else { return }
    let end = Int(offset)
    list.range = range(file.range(max(0, end - length)..<end))
    if isConverter {
      list.addEntries(of: ConverterID.self, .method)
    } else {
      list.addEntries(of: FetchID.self, .function)
    }
  }
}

/// The line of the cursor up to the cursor, cut at blanks.
struct CompletionLine {
  /// The whole words before the cursor.
  var words: [String]
  /// The word that the cursor is in or behind; empty behind a blank.
  var partialRange: SourceRange
  /// From the first word that may belong to a keyword to the cursor.
  var keywordRange: SourceRange
  var isIndented: Bool
  /// What is typed of that word.
  var partialWord = ""
  /// Where the variable of a log format starts that is being typed, with its `%`.
  var aliasStart: Int?
  /// What follows a `%[` that is not closed yet.
  var openSample: Substring?

  /// Nil where the cursor is in a comment.
  init?(of file: SourceFile, at offset: UInt32) {
    let bounds = file.line(file.position(at: offset).line)
    let end = min(max(Int(offset), bounds.lowerBound), bounds.upperBound)
    let bytes = file.bytes[bounds.lowerBound..<end]
    var starts: [Range<Int>] = []
    var start: Int?
    for (index, byte) in zip(bytes.indices, bytes) {
      let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
      if byte == UInt8(ascii: "#"), start == nil { return nil }
      if isBlank, let lower = start {
        starts.append(lower..<index)
        start = nil
      } else if !isBlank, start == nil {
        start = index
      }
    }
    words = starts.map { String(decoding: file.bytes[$0], as: UTF8.self) }
    partialRange = file.range((start ?? end)..<end)
    partialWord = String(decoding: file.bytes[(start ?? end)..<end], as: UTF8.self)
    let isPrefixed = words.first == "no" || words.first == "default"
    let first = starts.dropFirst(isPrefixed ? 1 : 0).first?.lowerBound ?? start ?? end
    keywordRange = file.range(first..<end)
    let typed = file.bytes[(start ?? end)..<end]
    if let mark = typed.lastIndex(of: UInt8(ascii: "%")),
      typed[(mark + 1)...].allSatisfy({ ($0 | 0x20) &- UInt8(ascii: "a") < 26 })
    {
      aliasStart = mark
    }
    isIndented = bytes.first == UInt8(ascii: " ") || bytes.first == UInt8(ascii: "\t")
    let text = String(decoding: bytes, as: UTF8.self)
    if let open = text.ranges(of: "%[").last?.upperBound, !text[open...].contains("]") {
      openSample = text[open...]
    }
  }
}

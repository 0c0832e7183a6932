internal import LintelGrammar
internal import LintelIR
internal import LintelLint
internal import LintelSource

extension RequestContext {
  /// What may stand at the cursor in a document in YAML, by the keys around it.
  func yamlCompletions() -> JSONValue {
    guard let place = YAMLPlace(of: file, at: offset) else { return .array([]) }
    var list = CompletionList(
      range: range(file.range(min(place.start, Int(offset))..<Int(offset))),
      showsMarkdown: showsMarkdown)
    var path = place.path
    if path.first == "sections" { path.removeFirst() }
    if path.first == "x-lintel" || path.dropFirst().first == "x-lintel" {
      addAnnotations(place.position, to: &list)
    } else if let first = path.first {
      if let kind = SectionKind(yamlKey: first) {
        addYAML(place, below: Array(path.dropFirst()), in: kind, to: &list)
      }
    } else if case .value = place.position {
      return list.result
    } else {
      addDocumentKeys(isOrdered: place.path.first == "sections", to: &list)
    }
    return list.result
  }

  private func addDocumentKeys(isOrdered: Bool, to list: inout CompletionList) {
    for kind in SectionKind.allCases where kind.info.removed == nil {
      list.add(
        isOrdered ? kind.info.name : kind.yamlKey, .module, documentation: kind.info.prose)
    }
    for key in isOrdered ? ["haproxy"] : ["lintel", "sections", "x-lintel"] {
      list.add(key, .keyword)
    }
  }

  private func addAnnotations(_ position: YAMLPlace.Position, to list: inout CompletionList) {
    guard case .value(let key) = position else {
      for key in AnnotationSetting.keys { list.add(key, .property) }
      return
    }
    guard let role = Annotation.Role(word: key[...]) else { return }
    for name in PeerProfile.names(of: role) { list.add(name, .value) }
  }

  // MARK: - Sections

  private func addYAML(
    _ place: YAMLPlace, below path: [String], in kind: SectionKind, to list: inout CompletionList
  ) {
    let paths = YAMLPaths.of(kind)
    var node = 0
    for (depth, key) in path.enumerated() {
      if depth == 0, key == "directives" { continue }
      guard let next = paths.child(key, of: node) else {
        guard let keyword = paths.nodes[node].keyword else { return }
        return addRecord(
          place, of: keyword, below: Array(path[depth...]), in: kind, to: &list)
      }
      node = next
    }
    let keyword = paths.nodes[node].keyword
    switch place.position {
    case .key, .item:
      if let keyword { return addRecord(place, of: keyword, below: [], in: kind, to: &list) }
      addKeys(of: node, in: paths, kind, to: &list)
      if place.position == .item, path.first == "directives" {
        addLine(place.text, after: [], in: kind, to: &list)
      }
    case .value(let key):
      if let keyword { return addRecord(place, of: keyword, below: [], in: kind, to: &list) }
      if node == 0, key == "from" {
        for proxy in analysis.configuration.sections where proxy.kind == .defaults {
          if let name = proxy.name?.text { list.add(name, .reference) }
        }
      }
      guard let next = paths.child(key, of: node) else { return }
      if let keyword = paths.nodes[next].keyword {
        addValue(place.text, of: keyword, in: kind, to: &list)
      }
    }
  }

  private func addKeys(
    of node: Int, in paths: YAMLPaths, _ kind: SectionKind, to list: inout CompletionList
  ) {
    if node == 0 {
      if kind.takesName { list.add("name", .property) }
      if kind.isProxy { list.add("from", .property) }
      list.add("directives", .property)
      list.add("x-lintel", .property)
    }
    for child in paths.nodes[node].children {
      guard let keyword = paths.nodes[child.node].keyword else {
        list.add(child.key, .module)
        continue
      }
      let info = keyword.info
      guard info.removed == nil else { continue }
      list.add(
        child.key, .keyword, documentation: info.markdown(usage: info.usage),
        isDeprecated: info.deprecated != nil)
    }
  }

  /// What may stand under a keyword: a text, or true and false where those say something.
  private func addValue(
    _ text: String, of keyword: KeywordID, in kind: SectionKind, to list: inout CompletionList
  ) {
    let form = KeywordForm.of(keyword)
    if !text.contains(" ") {
      if form.standsAlone { list.add("true", .value) }
      if form.isNegatable { list.add("false", .value) }
      if form.isDefaultable { list.add("default", .value) }
    }
    guard form.shape != .tests else { return }
    addLine(text, after: form.words, in: kind, to: &list)
  }

  /// What may stand within the mapping or the list of a keyword.
  ///
  /// - Parameter path: The keys of the mapping around the cursor.
  private func addRecord(
    _ place: YAMLPlace, of keyword: KeywordID, below path: [String], in kind: SectionKind,
    to list: inout CompletionList
  ) {
    let form = KeywordForm.of(keyword)
    if form.shape == .tests {
      let key: String? = if case .value(let key) = place.position { key } else { path.first }
      guard let key else { return }
      return addLine(place.text, after: form.words + [key], in: kind, to: &list)
    }
    guard case .value(let key) = place.position else {
      guard path.isEmpty else { return }
      addRecordKeys(form, to: &list)
      if place.position == .item { addLine(place.text, after: form.words, in: kind, to: &list) }
      return
    }
    if key == "if" || key == "unless" {
      let words = place.text.split(separator: " ").map(String.init)
      let isOpen = !place.text.hasSuffix(" ") && !words.isEmpty
      setPartial(of: place.text, to: &list)
      return addCondition(after: (isOpen ? words.dropLast() : words[...]), to: &list)
    }
    if let option = optionArguments(of: key, form) {
      let words = place.text.split(separator: " ").map(String.init)
      let whole = place.text.hasSuffix(" ") ? words : Array(words.dropLast())
      setPartial(of: place.text, to: &list)
      for word in Self.words(of: key) { list.add(word, .value) }
      let expected = Expectations(option, after: whole)
      for literal in expected.literals { list.add(literal, .keyword) }
      for type in expected.types { add(type, of: keyword, to: &list) }
      if whole.isEmpty, option.isEmpty || option.contains(where: \.isEmpty) {
        list.add("true", .value)
      }
      return
    }
    for type in keyword.info.arguments.flatMap(\.elements).compactMap({ $0.type(of: key) }) {
      add(type, of: keyword, to: &list)
    }
  }

  private func optionArguments(of key: String, _ form: KeywordForm) -> [ArgumentPattern]? {
    guard case .record(let forms) = form.shape else { return nil }
    switch forms.first?.tail {
    case .bindOptions: return BindOptionID.find(key)?.info.arguments
    case .serverOptions: return ServerOptionID.find(key)?.info.arguments
    default: return nil
    }
  }

  private func addRecordKeys(_ form: KeywordForm, to list: inout CompletionList) {
    guard case .record(let forms) = form.shape else { return }
    for name in forms.flatMap(\.names) { list.add(name, .property) }
    switch forms.first?.tail {
    case .bindOptions: list.addEntries(of: BindOptionID.self, .property)
    case .serverOptions: list.addEntries(of: ServerOptionID.self, .property)
    case .condition:
      list.add("if", .operator)
      list.add("unless", .operator)
    default: break
    }
  }

  // MARK: - Lines

  /// What may follow in a text in HAProxy's notation, of which some words are given by keys.
  private func addLine(
    _ text: String, after words: [String], in kind: SectionKind, to list: inout CompletionList
  ) {
    setPartial(of: text, to: &list)
    let line = CompletionLine(text, after: words, in: file, at: offset)
    if let sample = line.openSample {
      addSamples(after: sample, in: line, to: &list)
    } else if line.words.isEmpty {
      list.addKeywords(of: kind, replacing: range(line.partialRange))
    } else {
      addArguments(of: line, in: kind, to: &list)
    }
  }

  private func setPartial(of text: String, to list: inout CompletionList) {
    let count = text.utf8.reversed().prefix { $0 != UInt8(ascii: " ") }.count
    list.range = range(file.range(max(0, Int(offset) - count)..<Int(offset)))
  }
}

extension CompletionLine {
  /// A part of a line in YAML, behind words that stand elsewhere.
  init(_ text: String, after words: [String], in file: SourceFile, at offset: UInt32) {
    let typed = text.split(separator: " ").map(String.init)
    let partial = text.isEmpty || text.hasSuffix(" ") ? "" : typed.last ?? ""
    self.words = words + (partial.isEmpty ? typed : typed.dropLast())
    partialRange = file.range(max(0, Int(offset) - partial.utf8.count)..<Int(offset))
    keywordRange = partialRange
    isIndented = true
    partialWord = partial
    if let open = text.ranges(of: "%[").last?.upperBound, !text[open...].contains("]") {
      openSample = text[open...]
    }
  }
}

extension ArgumentElement {
  /// What a word with this name is, if the element has one.
  fileprivate func type(of name: String) -> ValueType? {
    switch self {
    case .required(name, let type): type
    case .optional(let elements): elements.lazy.compactMap { $0.type(of: name) }.first
    default: nil
    }
  }
}

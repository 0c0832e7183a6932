internal import LintelGrammar
internal import LintelIR
internal import LintelSource
internal import LintelSyntax

extension RequestContext {
  /// What the word under the cursor means: a name's definition, or the grammar's entry with the
  /// value in effect.
  func hover(in index: SymbolIndex) -> JSONValue {
    if let occurrence = index.occurrence(at: offset, in: file.id),
      let text = describe(occurrence.symbol)
    {
      return hover(text, over: occurrence.range)
    }
    if let (text, range) = describeYAMLKey() { return hover(text, over: range) }
    guard let (section, directive) = analysis.directive(at: offset, in: file.id) else {
      guard let (text, range) = describeLine() else { return .null }
      return hover(text, over: range)
    }
    if contains(directive.keywordRange) {
      return hover(describe(directive.keyword, in: section), over: directive.keywordRange)
    }
    if let (text, range) = describeOption(in: directive.arguments) {
      return hover(text, over: range)
    }
    if let (text, range) = describeSample() ?? describeValue(of: directive) {
      return hover(text, over: range)
    }
    return .null
  }

  func contains(_ range: SourceRange) -> Bool {
    range.file == file.id && range.lower <= offset && offset <= range.upper
  }

  private func hover(_ text: String, over range: SourceRange) -> JSONValue {
    [
      "contents": showsMarkdown
        ? ["kind": "markdown", "value": .string(text)]
        : ["kind": "plaintext", "value": .string(plainText(text))],
      "range": self.range(range),
    ]
  }

  /// The option or the action whose name is under the cursor.
  private func describeOption(in arguments: [Argument]) -> (String, SourceRange)? {
    for argument in arguments {
      switch argument.value {
      case .bindOption(let option) where contains(option.name.range):
        let info = option.id.info
        return (info.markdown(usage: info.usage), option.name.range)
      case .serverOption(let option) where contains(option.name.range):
        let info = option.id.info
        return (info.markdown(usage: info.usage), option.name.range)
      case .action(let action):
        if contains(action.name.range) {
          let info = action.id.info
          return (info.markdown(usage: info.usage), action.name.range)
        }
        if let found = describeOption(in: action.arguments) { return found }
      case .named(_, let arguments):
        if let found = describeOption(in: arguments) { return found }
      default: continue
      }
    }
    return nil
  }

  /// One of the values that the grammar lists, with the others.
  private func describeValue(of directive: Directive) -> (String, SourceRange)? {
    for argument in directive.arguments {
      guard case .choice(let word) = argument.value, contains(word.range) else { continue }
      let name = directive.keyword.info.name
      var text = "`\(word.text)`: the \(argument.name) of `\(name)`.\n"
      let types = directive.keyword.info.arguments.flatMap(\.elements)
      for case .required(argument.name, .choice(let choices)) in types where choices.count <= 24 {
        text += "\nPossible: \(choices.map { "`\($0)`" }.joined(separator: ", ")).\n"
        break
      }
      return (text, word.range)
    }
    guard directive.keyword == .stickTable, let range = identifier(),
      let id = StickDataID.find(file.text(range))
    else { return nil }
    return (id.info.markdown(usage: id.info.callUsage), range)
  }

  /// The sample fetch, converter or ACL alias under the cursor.
  private func describeSample() -> (String, SourceRange)? {
    guard let range = identifier() else { return nil }
    let name = file.text(range)
    let follows = Int(range.lower) > 0 && file.bytes[Int(range.lower) - 1] == UInt8(ascii: ",")
    if follows, let id = ConverterID.find(name) {
      return (id.info.markdown(usage: id.info.callUsage), range)
    }
    if let id = FetchID.find(name) { return (id.info.markdown(usage: id.info.callUsage), range) }
    if let id = ACLAliasID.find(name) {
      return (id.info.markdown(usage: id.info.callUsage), range)
    }
    return ConverterID.find(name).map { ($0.info.markdown(usage: $0.info.callUsage), range) }
  }

  /// The letters, digits, dots, hyphens and underscores around the cursor.
  private func identifier() -> SourceRange? {
    func isPart(_ byte: UInt8) -> Bool {
      byte &- UInt8(ascii: "0") <= 9 || (byte | 0x20) &- UInt8(ascii: "a") < 26
        || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
    var lower = min(Int(offset), file.bytes.count)
    var upper = lower
    while lower > 0, isPart(file.bytes[lower - 1]) { lower -= 1 }
    while upper < file.bytes.count, isPart(file.bytes[upper]) { upper += 1 }
    return lower < upper ? file.range(lower..<upper) : nil
  }
}

// MARK: - Values in effect

extension RequestContext {
  /// The keyword's entry of the grammar, and what is in effect of it in a section.
  func describe(_ keyword: KeywordID, in section: Int?) -> String {
    let info = keyword.info
    var text = info.markdown(usage: info.usage)
    if let section, let effective = effectiveValue(of: keyword, in: section) {
      text += "\n\(effective)\n"
    }
    return text
  }

  /// What holds after inheritance, and where it is stated; nil for a keyword of which all uses
  /// count.
  private func effectiveValue(of keyword: KeywordID, in section: Int) -> String? {
    guard !KeywordForm.of(keyword).isList, let proxy = analysis.proxy(ofSection: section),
      let range = proxy.setting(keyword)?.value.range
    else { return nil }
    let place = analysis.sources[range.file]
    let line = place.position(at: range.lower).line
    var origin = "line \(line)"
    if range.file != file.id { origin = "\(place.name), \(origin)" }
    if let owner = analysis.section(at: range.lower, in: range.file), owner != section {
      let stated = analysis.configuration.sections[owner]
      let name = stated.name.map { " \($0.text)" } ?? ""
      origin = "inherited from `\(stated.kind.info.name)\(name)`, \(origin)"
    }
    return "In effect: `\(place.text(range))`, \(origin)."
  }

  private func describe(_ symbol: Symbol) -> String? {
    switch symbol {
    case .proxy(let name): describeProxy(name)
    case .acl(let name, let section): describeACL(name, of: section)
    case .server(let name, let proxy): describeServer(name, of: proxy)
    case .section(let kind, let name): describeSection(kind, name)
    case .peersTable(let name): "Stick table `\(name)`"
    case .file(let path): "File `\(path)`"
    }
  }

  private func describeProxy(_ name: String) -> String? {
    let proxies = analysis.configuration.proxies.filter { $0.name.value == name }
    guard !proxies.isEmpty else { return nil }
    return proxies.map { proxy in
      var facts = ["mode \(proxy.mode.value.rawValue)"]
      if proxy.kind.acceptsClients {
        let addresses = proxy.binds.flatMap(\.addresses).map { analysis.sources.text($0.range) }
        if !addresses.isEmpty { facts.append("bind \(addresses.joined(separator: ", "))") }
      }
      if proxy.kind.hasServers {
        let balance = proxy.balance(for: analysis.configuration.target).value.rawValue
        facts.append("balance \(balance)")
        facts.append(numberOfServers(of: proxy))
      }
      for kind in [TimeoutKind.client, .connect, .server, .httpRequest, .httpKeepAlive] {
        if let span = proxy.timeout(kind).value {
          facts.append("timeout \(kind.rawValue) \(span)")
        }
      }
      return "**\(proxy.kind.keyword) \(name)**\n\n"
        + facts.map { "- \($0)" }.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// A line with a mistake states a server all the same.
  private func numberOfServers(of proxy: Proxy) -> String {
    let refused = analysis.configuration.sections[proxy.section].verbatim
      .count { $0.kind == .refused && $0.keyword == "server" }
    let count = proxy.servers.count + refused
    let note = refused == 0 ? "" : ", \(refused) with a mistake in its line"
    return (count == 1 ? "1 server" : "\(count) servers") + note
  }

  private func describeACL(_ name: String, of section: Int) -> String? {
    let lines = analysis.configuration.sections[section].directives
      .filter { $0.keyword == .acl && $0.words.first?.text == name }
      .prefix(8).map { analysis.sources.text($0.range) }
    guard !lines.isEmpty else { return nil }
    let note = lines.count > 1 ? "\nAny of the lines may hold." : ""
    return "```haproxy\n\(lines.joined(separator: "\n"))\n```\(note)"
  }

  private func describeServer(_ name: String, of proxy: String) -> String? {
    guard
      let server = analysis.configuration.backend(named: proxy)?.servers
        .first(where: { $0.name.value == name })
    else { return nil }
    var text = "```haproxy\n\(analysis.sources.text(server.range))\n```"
    let inherited = server.defaultOptions.map { analysis.sources.text($0.name.range) }
    if !inherited.isEmpty {
      text += "\nFrom `default-server`: \(inherited.map { "`\($0)`" }.joined(separator: ", "))."
    }
    return text
  }

  private func describeSection(_ kind: SectionKind, _ name: String) -> String? {
    let info = kind.info
    return "**\(info.name) \(name)**\n\n\(info.prose)"
  }
}

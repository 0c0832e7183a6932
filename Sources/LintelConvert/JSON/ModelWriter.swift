internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Writes sections, their lines and what holds in each proxy.
struct ModelWriter {
  let sources: SourceMap
  var json = JSONWriter()

  init(sources: SourceMap) { self.sources = sources }

  mutating func write(_ configuration: Configuration) {
    let files = sources.files.map(\.name)
    object { this in
      this.json.member("lintel", jsonVersion)
      this.json.member("target", configuration.target.description)
      this.json.member("files") { $0.array(files) { json, name in json.string(name) } }
      this.list("preamble", configuration.preamble) { this, line in this.write(.verbatim(line)) }
      this.list("sections", configuration.sections) { this, section in this.write(section) }
      if !configuration.closing.leading.isEmpty {
        this.member("closing") { $0.write(lines: configuration.closing.leading) }
      }
      this.list("proxies", configuration.defaults + configuration.proxies) { this, proxy in
        this.write(proxy, of: configuration)
      }
    }
  }

  // MARK: - Sections

  private mutating func write(_ section: Section) {
    object { this in
      this.json.member("kind", section.kind.info.name)
      if let name = section.name { this.member("name") { $0.write(name) } }
      if let from = section.from { this.member("from") { $0.write(from) } }
      if !section.extra.isEmpty { this.list("header", section.extra) { $0.write($1) } }
      this.list("items", section.items) { this, item in this.write(item) }
      this.write(section.comments)
      if !section.closing.leading.isEmpty {
        this.member("closing") { $0.write(lines: section.closing.leading) }
      }
      this.place(section.headerPlace)
    }
  }

  private mutating func write(_ item: SectionItem) {
    switch item {
    case .directive(let directive): write(directive)
    case .verbatim(let line):
      object { this in
        this.json.member("type", "verbatim")
        this.json.member("kind", line.kind.rawValue)
        this.json.member("text", line.text)
        this.write(line.comments)
        this.place(line.place)
      }
    }
  }

  private mutating func write(_ directive: Directive) {
    object { this in
      this.json.member("type", "directive")
      this.json.member("keyword", directive.keyword.info.name)
      switch directive.prefix {
      case .none: break
      case .no: this.json.member("prefix", "no")
      case .default: this.json.member("prefix", "default")
      }
      this.list("words", directive.words) { $0.write($1) }
      this.list("arguments", directive.arguments) { $0.write($1) }
      if let condition = directive.condition {
        this.member("condition") { $0.write(condition) }
      }
      this.write(directive.comments)
      this.place(directive.place)
    }
  }

  // MARK: - Effective values

  /// What is in effect for the keywords of which the last use wins, with where it is stated.
  private mutating func write(_ proxy: Proxy, of configuration: Configuration) {
    object { this in
      this.json.member("kind", proxy.kind.keyword)
      this.json.member("name", proxy.name.value)
      this.json.member("section", proxy.section)
      if let parent = proxy.parent, parent < configuration.defaults.count {
        this.json.member("defaults", configuration.defaults[parent].section)
      }
      let settings = KeywordID.allCases.compactMap { keyword in
        keyword.info.merge == .last ? proxy.setting(keyword) : nil
      }
      this.list("settings", settings) { this, setting in
        this.object { this in
          this.json.member("keyword", setting.value.keyword.info.name)
          this.json.member("line", HAProxyPrinter.line(setting.value))
          this.json.member("origin", setting.isExplicit ? "explicit" : "inherited")
          this.place(setting.value.place)
        }
      }
    }
  }

  // MARK: - Parts

  mutating func write(_ word: Word) {
    object { this in
      this.json.member("text", word.text)
      if let template = word.template { this.json.member("template", template) }
      if word.isUnresolved { this.json.member("unresolved", true) }
      if word.isAbsent { this.json.member("absent", true) }
    }
  }

  private mutating func write(_ comments: Comments) {
    if comments.leading.contains(where: { $0 != nil }) {
      member("comments") { $0.write(lines: comments.leading) }
    }
    if let text = comments.trailing { json.member("comment", text) }
  }

  /// Comment lines; an empty line is null.
  private mutating func write(lines: [String?]) {
    json.array(lines) { json, line in
      if let line { json.string(line) } else { json.null() }
    }
  }

  /// Where something is written: the position of the file, then lines and columns from 1.
  mutating func place(_ place: Place) {
    guard Int(place.range.file.raw) < sources.files.count else { return }
    let file = sources[place.range.file]
    let start = file.position(at: place.range.lower)
    let end = file.position(at: place.range.upper)
    member("place") { this in
      this.object { this in
        this.json.member("file", Int(place.range.file.raw))
        this.json.member("line", start.line)
        this.json.member("column", start.column)
        this.json.member("endLine", end.line)
        this.json.member("endColumn", end.column)
      }
    }
  }

  // MARK: - Structure

  mutating func object(_ members: (inout ModelWriter) -> Void) {
    json.open("{")
    members(&self)
    json.close("}")
  }

  mutating func member(_ key: String, _ value: (inout ModelWriter) -> Void) {
    json.key(key)
    value(&self)
  }

  mutating func list<Element>(
    _ key: String, _ elements: [Element], _ write: (inout ModelWriter, Element) -> Void
  ) {
    json.key(key)
    json.open("[")
    for element in elements { write(&self, element) }
    json.close("]")
  }
}

internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Collects what a configuration expects of its machine, in the order of its lines.
struct RequirementFinder {
  private(set) var requirements: [Requirement] = []
  private let servers: [SourceRange: Server]

  init(_ configuration: Configuration) {
    var servers: [SourceRange: Server] = [:]
    for server in configuration.proxies.flatMap(\.servers) where servers[server.range] == nil {
      servers[server.range] = server
    }
    self.servers = servers
    for section in configuration.sections {
      for directive in section.directives { visit(directive, in: section.kind) }
    }
  }

  private mutating func visit(_ directive: Directive, in section: SectionKind) {
    guard directive.prefix == .none else { return }
    let name = directive.keyword.info.name
    let owner = name.split(separator: " ").first.map(String.init) ?? name
    if section == .global, owner == "user" || owner == "group", let word = directive.words.first {
      require(owner == "user" ? .user : .group, word)
    }
    visit(directive.arguments, of: owner)
    if let server = servers[directive.range] { visit(server) }
    for alternative in directive.condition?.alternatives ?? [] {
      for case .anonymous(let test) in alternative.map(\.test) { visit(test) }
    }
  }

  private mutating func visit(_ arguments: [Argument], of owner: String) {
    for argument in arguments {
      switch argument.value {
      case .word(let word), .literal(let word), .choice(let word):
        if let purpose = FilePurpose.of(argument: argument.name, of: owner) {
          require(.file(purpose), word)
        }
      case .named(let word, let inner):
        if owner == "unix-bind", let value = inner.first?.word { account(word.text, value) }
        visit(inner, of: word.text)
        if owner == "load" { visit(inner, of: owner) }
      case .bindOption(let option):
        if let value = option.arguments.first?.word { account(option.name.text, value) }
        visit(option.arguments, of: option.name.text)
      case .serverOption(let option): visit(option.arguments, of: option.name.text)
      case .action(let action): visit(action.arguments, of: action.name.text)
      case .test(let test): visit(test)
      case .expression(let expression, _): visit(expression)
      case .logFormat(let format): visit(format)
      default: break
      }
    }
  }

  /// The `user` and `group` of a socket's file.
  private mutating func account(_ option: String, _ value: Word) {
    if option == "user" { require(.user, value) }
    if option == "group" { require(.group, value) }
  }

  private mutating func visit(_ format: LogFormat) {
    for case .sample(let expression, _) in format.parts { visit(expression) }
  }

  private mutating func visit(_ test: ACLTest) {
    visit(test.expression)
    let isMap = test.flags.contains(.map)
    for case .file(let word) in test.flags {
      require(.patterns(test.matching, isMap: isMap), word)
    }
  }

  private mutating func visit(_ expression: SampleExpression) {
    for converter in expression.converters {
      guard converter.name == "map" || converter.name.hasPrefix("map_"),
        let path = converter.arguments.first, !path.isEmpty
      else { continue }
      add(.map(converter: converter.name), path, converter.place.range)
    }
  }

  private mutating func visit(_ server: Server) {
    guard case .name(let host) = server.address.value.host else { return }
    let methods = server.argument(.initAddr)?.text ?? "last,libc"
    let mayFail = methods.split(separator: ",").contains { method in
      // An address in the list is taken where nothing else works.
      method == "none" || method.contains(where: { $0 == "." || $0 == ":" })
    }
    add(.host(mayFail: mayFail), host, server.address.range)
  }

  private mutating func require(_ subject: Requirement.Subject, _ word: Word) {
    guard !word.isUnresolved else { return }
    add(subject, word.text, word.range)
  }

  private mutating func add(
    _ subject: Requirement.Subject, _ text: String, _ range: SourceRange
  ) {
    requirements.append(Requirement(subject: subject, text: text, range: range))
  }
}

internal import LintelGrammar
internal import LintelIR

extension Planner {
  /// Refuses every directive that neither the plan nor the process carries out.
  ///
  /// A `defaults` section that no proxy inherits from has no effect, so it is not looked at.
  mutating func refuseUnexecuted() {
    var used: Set<Int> = []
    for proxy in configuration.proxies {
      used.insert(proxy.section)
      used.formUnion(ancestors(of: proxy).map(\.section))
    }
    for (index, section) in configuration.sections.enumerated() {
      switch section.kind {
      case .global: refuseUnexecuted(section.directives)
      case .defaults, .frontend, .backend, .listen:
        if used.contains(index) { refuseUnexecuted(section.directives) }
      default:
        refuse(
          "\(section.kind.info.name)", at: section.headerPlace.range,
          because: "the balancer has no use for this section so far")
      }
    }
  }

  private mutating func refuseUnexecuted(_ directives: [Directive]) {
    for directive in directives {
      refuseUnsetVariables(of: directive)
      if let service = Executed.optionalServices[directive.keyword] {
        refuseService(directive, because: service)
        continue
      }
      guard Executed.keywords.contains(directive.keyword) else {
        // Nothing that is not executed is on by default, so `no` and `default` ask for nothing.
        if directive.prefix == .none, Executed.satisfiedKeywords[directive.keyword] == nil {
          refuse(directive.title, at: directive.range)
        }
        continue
      }
      for argument in directive.arguments { refuseUnexecuted(argument) }
    }
  }

  private mutating func refuseService(_ directive: Directive, because reason: String) {
    switch options.program {
    case .lintel: refuse(directive.title, at: directive.range, because: reason)
    case .compatible:
      note("'\(directive.title)' is ignored. \(reason)", at: directive.range)
    }
  }

  private mutating func refuseUnexecuted(_ argument: Argument) {
    switch argument.value {
    case .bindOption(let option):
      let isKnown =
        Executed.bindOptions.contains(option.id)
        || Executed.satisfiedBindOptions[option.id] != nil
      if !isKnown { refuse("bind ... \(option.name.text)", at: option.name.range) }
    case .serverOption(let option):
      let isKnown =
        option.isNegated || Executed.serverOptions.contains(option.id)
        || Executed.satisfiedServerOptions[option.id] != nil
      if !isKnown { refuse("server ... \(option.name.text)", at: option.name.range) }
    case .action(let action):
      if !Executed.actions.contains(action.id) {
        refuse(action.name.text, at: action.name.range)
      }
    default: break
    }
  }

  /// A word that could not be checked cannot be executed either.
  private mutating func refuseUnsetVariables(of directive: Directive) {
    for word in directive.words where word.isUnresolved {
      report(
        .unsetVariable, "'\(word.template ?? word.text)' refers to a variable that is not set",
        at: word.range, help: "set the variable, or write a default: ${NAME-value}")
    }
  }
}

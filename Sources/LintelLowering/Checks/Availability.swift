internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Whether a version and a build of HAProxy have what a directive uses.
struct Availability {
  let target: Version
  /// The build features that are missing, in the words of HAProxy's feature list.
  let missingFeatures: Set<String>
  /// Whether `expose-experimental-directives` was read.
  private var exposesExperimental = false
  /// What is experimental and stands above that line, or in files without it.
  private var experiments: [(name: String, range: SourceRange)] = []

  /// Whether a script was loaded, which may register what is named `lua.`.
  private var loadsScripts = false
  /// What scripts register and stands above the first of them, or in files without one.
  private var scripted: [(name: String, range: SourceRange)] = []

  init(target: Version, missingFeatures: Set<String>) {
    self.target = target
    self.missingFeatures = missingFeatures
  }

  /// Reports the first thing that the directive uses and HAProxy does not have.
  mutating func admits(
    _ directive: Directive, into report: inout Report
  ) -> Bool {
    switch directive.keyword {
    case .exposeExperimentalDirectives: exposesExperimental = true
    case .luaLoad, .luaLoadPerThread: loadsScripts = true
    default: if !loadsScripts { noteScript(of: directive) }
    }
    guard admits(directive.keyword.info, at: directive.keywordRange, into: &report),
      admitsWords(of: directive.keyword.info, directive.arguments, into: &report)
    else { return false }
    let arguments = directive.arguments
    // By index, because a copy of an argument would retain all that it holds.
    for index in arguments.indices {
      let range = arguments[index].range
      let isAdmitted =
        switch arguments[index].value {
        case .action(let action):
          admits(action.id.info, at: range, into: &report)
            && admitsWords(of: action.id.info, action.arguments, into: &report)
        case .bindOption(let option):
          admits(option.id.info, at: range, into: &report)
            && admitsWords(of: option.id.info, option.arguments, into: &report)
        case .serverOption(let option):
          admits(option.id.info, at: range, into: &report)
            && admitsWords(of: option.id.info, option.arguments, into: &report)
        case .address(let address, _): admits(address, at: range, into: &report)
        default: true
        }
      guard isAdmitted else { return false }
    }
    if missingFeatures.isEmpty, target >= .latest { return true }
    return admitsSamples(of: directive, into: &report)
  }

  /// Takes over what was found in the lines that follow; see ``ConfigurationBuilder/append(_:)``.
  mutating func append(_ next: Availability) {
    if !exposesExperimental { experiments += next.experiments }
    exposesExperimental = exposesExperimental || next.exposesExperimental
    if !loadsScripts { scripted += next.scripted }
    loadsScripts = loadsScripts || next.loadsScripts
  }

  /// Reports what is experimental and was not allowed before it.
  func reportExperiments(into report: inout Report) {
    for (name, range) in experiments {
      report.error(
        .conflictingSettings, "'\(name)' is experimental and not allowed", at: range,
        help: "state 'expose-experimental-directives' in the global section")
    }
  }

  /// Reports actions and services that no script was there to register.
  func reportScripts(into report: inout Report) {
    for (name, range) in scripted {
      report.error(
        .unknownKeyword, "no script is loaded that could register '\(name)'", at: range,
        help: "load it with 'lua-load' in the global section")
    }
  }

  private mutating func noteScript(of directive: Directive) {
    guard let action = directive.action else { return }
    if action.id == .lua {
      scripted.append((action.name.text, action.name.range))
    } else if action.id == .useService, let word = action.arguments.first?.word,
      word.text.hasPrefix("lua.")
    {
      scripted.append((word.text, word.range))
    }
  }

  private mutating func admits<ID: GrammarID>(
    _ info: GrammarEntry<ID>, at range: SourceRange, into report: inout Report
  ) -> Bool {
    if let since = info.since, target < since {
      report.error(
        .unknownKeyword, "'\(info.name)' exists since HAProxy \(since) only", at: range,
        help: "the target is HAProxy \(target)")
      return false
    }
    if let removed = info.removed, removed <= target {
      report.error(
        .removedKeyword, "'\(info.name)' was removed in HAProxy \(removed)", at: range,
        help: info.instead.map { "use \($0)" })
      return false
    }
    if info.isExperimental || target < .latest && info.name == "tune.disable-fast-forward",
      !exposesExperimental
    {
      experiments.append((info.name, range))
    }
    guard !missingFeatures.isEmpty, let feature = info.feature, missingFeatures.contains(feature)
    else { return true }
    return refuse(info.name, feature, at: range, into: &report)
  }

  /// Some words among the arguments came later than the keyword itself.
  private func admitsWords<ID: GrammarID>(
    of info: GrammarEntry<ID>, _ arguments: [Argument], into report: inout Report
  ) -> Bool {
    guard target < .latest, info.hasLaterWords else { return true }
    for argument in arguments {
      let word: Word
      switch argument.value {
      case .named(let key, _), .literal(let key), .choice(let key): word = key
      default: continue
      }
      guard let since = info.since(ofWord: word.text), target < since else { continue }
      report.error(
        .unknownKeyword,
        "'\(word.text)' of '\(info.name)' exists since HAProxy \(since) only", at: word.range,
        help: "the target is HAProxy \(target)")
      return false
    }
    return true
  }

  /// Families of addresses came one by one. (HAProxy manual, chapter 11)
  private mutating func admits(
    _ address: Address, at range: SourceRange, into report: inout Report
  ) -> Bool {
    guard let prefix = address.prefix else { return true }
    let since: Version? =
      switch prefix {
      case "mptcp", "mptcp4", "mptcp6": Version(3, 1)
      case "abnsz": Version(3, 1)
      case "rhttp", "rev": Version(2, 9)
      default: nil
      }
    if let since, target < since {
      report.error(
        .invalidValue, "addresses of the family '\(prefix)@' exist since HAProxy \(since) only",
        at: range)
      return false
    }
    if prefix == "rhttp" || prefix == "rev", !exposesExperimental {
      experiments.append(("\(prefix)@", range))
    }
    guard prefix.hasPrefix("quic"), missingFeatures.contains("QUIC") else { return true }
    return refuse("\(prefix)@", "QUIC", at: range, into: &report)
  }

  private func refuse(
    _ name: String, _ feature: String, at range: SourceRange, into report: inout Report
  ) -> Bool {
    report.error(
      .unknownKeyword, "'\(name)' needs a build with \(feature)", at: range,
      help: "the build is stated to be without it")
    return false
  }
}

// MARK: - Samples

extension Availability {
  private mutating func admitsSamples(of directive: Directive, into report: inout Report) -> Bool {
    var collector = SampleCollector()
    for argument in directive.arguments { collector.collect(argument) }
    if let condition = directive.condition {
      for case .anonymous(let test) in condition.alternatives.joined().map(\.test) {
        collector.expressions.append(test.expression)
      }
    }
    for expression in collector.expressions {
      let fetch = expression.fetch
      if let id = fetch.id, !admits(id.info, at: fetch.place.range, into: &report) { return false }
      for converter in expression.converters {
        if let id = converter.id, !admits(id.info, at: converter.place.range, into: &report) {
          return false
        }
      }
    }
    for word in collector.filters {
      guard let filter = FilterID.find(word.text) else { continue }
      guard admits(filter.info, at: word.range, into: &report) else { return false }
    }
    return true
  }
}

/// The sample expressions and filters that a directive names.
private struct SampleCollector {
  var expressions: [SampleExpression] = []
  var filters: [Word] = []

  mutating func collect(_ argument: Argument) {
    switch argument.value {
    case .expression(let expression, _): expressions.append(expression)
    case .logFormat(let format):
      for case .sample(let expression, _) in format.parts { expressions.append(expression) }
    case .test(let test): expressions.append(test.expression)
    case .named(_, let arguments): for argument in arguments { collect(argument) }
    case .bindOption(let option): for argument in option.arguments { collect(argument) }
    case .serverOption(let option): for argument in option.arguments { collect(argument) }
    case .action(let action): for argument in action.arguments { collect(argument) }
    case .word(let word) where argument.name == "filter": filters.append(word)
    default: break
    }
  }
}

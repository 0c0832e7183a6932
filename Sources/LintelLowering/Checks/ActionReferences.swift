internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Checks that what actions and filters of one proxy refer to by name or number is there.
struct ActionReferences {
  private let configuration: Configuration
  private let proxy: Proxy
  /// How many stick counters a stream has. (HAProxy manual, chapter 3.2, `tune.stick-counters`)
  private let counterCount: Int
  private(set) var report = Report()

  init(configuration: Configuration, proxy: Proxy) {
    self.configuration = configuration
    self.proxy = proxy
    let setting = configuration.globalSetting(.tuneStickCounters)
    counterCount = setting?.arguments.first?.integer ?? 3
  }

  mutating func run() {
    for filter in proxy.all(.filter) where filter.words.first?.text == "cache" {
      checkCache(filter)
    }
    BandwidthTableCheck.run(over: proxy, of: configuration, into: &report)
    for directive in proxy.directives {
      guard let action = directive.action else { continue }
      switch action.id {
      case .capture: checkSlot(of: action, directive)
      case .sendSpoeGroup: checkAgent(of: action)
      case .setBandwidthLimit: checkLimit(of: action)
      case .trackSc: checkCounter(action.name, Int(action.baseName.drop { !$0.isNumber }))
      case .doLog: checkProfile(of: action)
      case .scIncGpc0, .scIncGpc1, .scSetGpt0:
        let parameters = action.name.text.dropFirst(action.baseName.utf8.count + 1)
        checkCounter(action.name, Int(parameters.prefix { $0.isNumber }))
      case .scAddGpc, .scIncGpc, .scSetGpt:
        // The first number is that of the datum, the second that of the counter.
        let parameters = action.name.text.dropFirst(action.baseName.utf8.count + 1)
        let second = parameters.split(separator: ",", maxSplits: 1).dropFirst().first ?? ""
        checkCounter(action.name, Int(second.prefix { $0.isNumber }))
      default: break
      }
    }
  }

  /// Only what a defaults section states itself counts for the limits that its rules set.
  mutating func checkLimits() {
    for directive in proxy.directives {
      if let action = directive.action, action.id == .setBandwidthLimit { checkLimit(of: action) }
    }
  }

  private mutating func checkCache(_ filter: Directive) {
    guard filter.words.count > 1, case let name = filter.words[1], !name.isUnresolved,
      !configuration.sections.contains(where: { $0.kind == .cache && $0.name?.text == name.text })
    else { return }
    report.error(.invalidValue, "there is no cache '\(name.text)'", at: name.range)
  }

  private mutating func checkCounter(_ word: Word, _ number: Int?) {
    guard let number, number >= counterCount else { return }
    report.error(
      .invalidValue, "'\(word.text)' names a stick counter above \(counterCount - 1)",
      at: word.range, help: "'tune.stick-counters' in the global section sets how many there are")
  }

  /// Only a frontend knows its slots; those that a backend fills are looked for at run time.
  private mutating func checkSlot(of action: Action, _ directive: Directive) {
    guard proxy.kind.acceptsClients, let slot = action.arguments.value(of: "id")?.integer
    else { return }
    let isRequest = directive.keyword == .httpRequest
    guard slot >= slotCount(isRequest: isRequest) else { return }
    let direction = isRequest ? "request" : "response"
    report.error(
      .invalidValue, "there is no capture slot \(slot) for the \(direction)",
      at: action.name.range, help: "reserve one with 'declare capture \(direction) len N'")
  }

  /// The slots that the proxy declares, and those that its defaults section hands down.
  private func slotCount(isRequest: Bool) -> Int {
    let inherited = proxy.parent.map { configuration.defaults[$0].directives } ?? []
    return (inherited + proxy.directives).count { directive in
      switch directive.keyword {
      case .captureRequestHeader: isRequest
      case .captureResponseHeader: !isRequest
      case .declareCapture: (directive.words.first?.text == "request") == isRequest
      default:
        isRequest && directive.action?.id == .capture
          && directive.action?.arguments.value(of: "len") != nil
      }
    }
  }

  /// A line that is logged at once needs its profile; targets of logs go without.
  private mutating func checkProfile(of action: Action) {
    guard let word = action.arguments.value(of: "profile")?.word, !word.isUnresolved,
      !configuration.sections.contains(where: {
        $0.kind == .logProfile && $0.name?.text == word.text
      })
    else { return }
    report.error(.invalidValue, "there is no log profile '\(word.text)'", at: word.range)
  }

  /// The filter that limits is of the section whose rule sets the limit.
  private mutating func checkLimit(of action: Action) {
    guard let word = action.arguments.first?.word, !word.isUnresolved else { return }
    let filters = proxy.all(.filter)
    let isThere = filters.contains { filter in
      filter.limitsBandwidth && filter.words.count > 1
        && (filter.words[1].text == word.text || filter.words[1].isUnresolved)
    }
    // HAProxy takes the last filter for the one that is meant if it is of that kind.
    guard !isThere, !(filters.last?.limitsBandwidth ?? false) else { return }
    report.error(
      .invalidValue, "the section has no filter of bandwidth '\(word.text)'", at: word.range,
      help: "add 'filter bwlim-out \(word.text)' or 'filter bwlim-in \(word.text)'")
  }

  /// A group of messages goes to the agent of a filter in the same section.
  private mutating func checkAgent(of action: Action) {
    guard let engine = action.arguments.first?.word, !engine.isUnresolved else { return }
    let isThere = proxy.all(.filter).contains { filter in
      let words = filter.words.map(\.text)
      guard words.first == "spoe", let key = words.firstIndex(of: "engine") else { return false }
      return key + 1 < words.count && words[key + 1] == engine.text
    }
    guard !isThere else { return }
    report.error(
      .invalidValue, "the section has no filter of the agent '\(engine.text)'",
      at: engine.range, help: "add 'filter spoe engine \(engine.text) config FILE'")
  }
}

extension Directive {
  fileprivate var limitsBandwidth: Bool { words.first?.text.hasPrefix("bwlim-") ?? false }
}

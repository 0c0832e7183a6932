import LintelGrammar
import LintelPlanner
import Testing
import lintel_generate

/// One name that HAProxy 3.4.0 registers or documents.
struct ReferenceName: Sendable, Hashable, CustomStringConvertible {
  var kind: String
  var place: String
  var name: String

  var description: String { place.isEmpty ? "\(kind) \(name)" : "\(kind) \(place) \(name)" }

  static let all: [ReferenceName] = {
    let text = readFile("\(repositoryRoot)/Tests/LintelGrammarTests/ReferenceNames.txt") ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return ReferenceName(kind: fields[0], place: fields[1], name: fields[2])
    }
  }()

  /// Whether the grammar states the name, at the place where the reference has it.
  var isKnown: Bool {
    switch kind {
    case "keyword": isKnownKeyword
    case "section": SectionKind.find(name) != nil
    case "bind-option": BindOptionID.find(name) != nil
    case "server-option": isKnownServerOption
    case "action": isKnownAction
    case "fetch": FetchID.find(name) != nil
    case "converter": ConverterID.find(name) != nil
    case "acl": ACLAliasID.find(name) != nil
    case "filter": FilterID.find(name) != nil
    case "service": ServiceID.find(name) != nil
    default: false
    }
  }

  /// The dump has first words only, which begin several keywords of the grammar.
  private var isKnownKeyword: Bool {
    let places =
      place == "proxy" ? SectionSet.proxies : SectionKind.find(place).map(SectionSet.init)
    guard let places else { return false }
    return KeywordID.allCases.contains { id in
      let info = id.info
      return !info.sections.isDisjoint(with: places)
        && (info.name == name || info.name.hasPrefix(name + " ") || isStep(of: info))
    }
  }

  /// `http-check send` is an action of the keyword `http-check`, `persist rdp-cookie` an argument.
  private func isStep(of info: Keyword) -> Bool {
    guard name.hasPrefix(info.name + " ") else { return false }
    let word = String(name.dropFirst(info.name.count + 1))
    return info.name == "persist"
      || Ruleset(name: info.name).map { ActionTable.match(word, in: $0) != .unknown } ?? false
  }

  private var isKnownServerOption: Bool {
    if ServerOptionID.find(name) != nil { return true }
    guard name.hasPrefix("no-") else { return false }
    return ServerOptionID.find(String(name.dropFirst(3)))?.info.isNegatable ?? false
  }

  private var isKnownAction: Bool {
    guard let ruleset = Ruleset(name: place) else { return false }
    if case .action = ActionTable.match(name, in: ruleset) { return true }
    return false
  }
}

@Suite("Keyword coverage")
struct KeywordCoverageTests {
  @Test("every name of the reference is known")
  func coverage() {
    let names = ReferenceName.all
    #expect(names.count > 1_500)
    for (kind, group) in Dictionary(grouping: names, by: \.kind).sorted(by: { $0.key < $1.key }) {
      print("\(kind): \(group.count(where: \.isKnown)) of \(group.count) known")
    }
    #expect(names.filter { !$0.isKnown }.map(\.description) == [])
  }

  /// What takes words that mean nothing to HAProxy itself: texts, commands, what scripts read; and
  /// what a check of its own looks at.
  static let freeWords: Set<String> = [
    "appsession", "command", "description", "expect", "lua.*", "stats show-desc", "trace", "type",
    "use-service",
  ]

  @Test("every argument of the grammar has a type, and so much of it is executed")
  func types() {
    var untyped: [String] = []
    untyped += Self.untyped(KeywordID.self)
    untyped += Self.untyped(ActionID.self)
    untyped += Self.untyped(BindOptionID.self)
    untyped += Self.untyped(ServerOptionID.self)
    untyped += Self.untyped(FetchID.self)
    untyped += Self.untyped(ConverterID.self)
    untyped += Self.untyped(FilterID.self)
    #expect(untyped == [])
    for line in Coverage.all {
      print("\(line.subject): \(line.known) known and typed, \(line.executed) executed")
      #expect(line.executed <= line.known)
    }
  }

  private static func untyped<ID: GrammarID>(_: ID.Type) -> [String] {
    ID.allCases.map(\.info).filter { info in
      !freeWords.contains(info.name)
        && (info.arguments + info.otherOrders).contains { $0.elements.contains(where: \.isFree) }
    }
    .map(\.name)
  }
}

extension ArgumentElement {
  /// Whether it takes words of no type.
  fileprivate var isFree: Bool {
    switch self {
    case .required(_, let type): type == .rest
    case .optional(let elements), .named(_, let elements), .call(_, let elements):
      elements.contains(where: \.isFree)
    case .alternatives(let branches): branches.joined().contains(where: \.isFree)
    case .repetition(let element): element.isFree
    case .literal, .condition: false
    }
  }
}

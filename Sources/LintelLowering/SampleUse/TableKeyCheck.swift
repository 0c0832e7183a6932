internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// Checks that what is looked up in a stick table can be a key of it.
/// (HAProxy manual, chapter 11.1, `type`)
struct TableKeyCheck {
  private let configuration: Configuration
  /// The type of the keys of each table, by the name that rules use; made when first needed.
  private lazy var keyTypes = Self.keyTypes(of: configuration)

  init(configuration: Configuration) { self.configuration = configuration }

  mutating func run(into report: inout Report) {
    let sections = configuration.sections
    for index in sections.indices
    where sections[index].kind.isProxy && sections[index].kind != .defaults {
      for directive in sections[index].directives {
        guard let arguments = argumentsWithKey(of: directive) else { continue }
        check(arguments, in: sections[index], into: &report)
      }
    }
  }

  /// The arguments of a line that looks up or stores a key, nil for another.
  private func argumentsWithKey(of directive: Directive) -> [Argument]? {
    switch directive.keyword {
    case .stickOn, .stickMatch, .stickStoreRequest, .stickStoreResponse: directive.arguments
    case .httpRequest, .httpResponse, .tcpRequestConnection, .tcpRequestSession,
      .tcpRequestContent:
      switch directive.action?.id {
      case .trackSc, .trackSc0, .trackSc1, .trackSc2: directive.action?.arguments
      default: nil
      }
    default: nil
    }
  }

  private mutating func check(
    _ arguments: [Argument], in section: Section, into report: inout Report
  ) {
    var table = section.name?.text ?? ""
    var key: SampleExpression?
    for argument in arguments {
      switch argument.value {
      case .expression(let expression, _): key = expression
      case .named(_, let inner): table = inner.first?.text ?? table
      default: break
      }
    }
    guard let key, let type = keyTypes[table], key.type.cast(to: type) == .impossible else {
      return
    }
    report.error(
      .conflictingSettings,
      "\(key.type.prose) cannot be a key of the stick table '\(table)', whose keys are of type "
        + "\(type.tableName)",
      at: key.place.range)
  }

  private static func keyTypes(of configuration: Configuration) -> [String: SampleType] {
    var types: [String: SampleType] = [:]
    for section in configuration.sections {
      guard let name = section.name?.text else { continue }
      for directive in section.directives where directive.keyword == .stickTable {
        guard let word = directive.words.firstIndex(where: { $0.text == "type" }),
          word + 1 < directive.words.count,
          let type = SampleType(tableName: directive.words[word + 1].text)
        else { continue }
        types[name] = type
      }
    }
    return types
  }
}

extension SampleType {
  fileprivate init?(tableName: String) {
    switch tableName {
    case "ip", "ipv4": self = .ipv4
    case "ipv6": self = .ipv6
    case "integer": self = .sint
    case "string": self = .str
    case "binary": self = .bin
    default: return nil
    }
  }

  fileprivate var tableName: String {
    switch self {
    case .ipv4: "ip"
    case .sint: "integer"
    case .str: "string"
    case .bin: "binary"
    default: name
    }
  }
}

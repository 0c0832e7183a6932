/// What both notations need to know about a keyword to write or read its uses, computed once.
public struct KeywordForm: Sendable {
  public let keyword: KeywordID
  public let name: String
  public let words: [String]
  public let shape: ValueShape
  /// Whether all uses count, so that its key holds a list even of one.
  public let isList: Bool
  public let isNegatable: Bool
  public let isDefaultable: Bool
  /// Whether `true` alone can be a use of it.
  public let standsAlone: Bool
  /// The family whose order it takes part in, if any.
  public let family: OrderFamily?
  /// Whether a condition may end its arguments.
  public let takesCondition: Bool
  /// Whether another keyword may have to allow it.
  public let needsAllowance: Bool

  public static func of(_ keyword: KeywordID) -> KeywordForm { all[Int(keyword.rawValue)] }

  private static let all = KeywordID.allCases.map(KeywordForm.init)

  private init(_ keyword: KeywordID) {
    let info = keyword.info
    let patterns = info.arguments
    self.keyword = keyword
    name = info.name
    words = info.words
    shape = ValueShape(patterns)
    isList = info.merge == .all
    isNegatable = info.isNegatable
    isDefaultable = info.isDefaultable
    standsAlone = patterns.isEmpty || patterns.contains { $0.isEmpty }
    family = OrderFamily(keyword: words)
    needsAllowance = info.isExperimental || info.deprecated != nil
    takesCondition = patterns.contains { pattern in
      pattern.elements.contains { element in
        switch element {
        case .condition, .required(_, .condition): true
        default: false
        }
      }
    }
  }

  /// Whether the keyword states defaults for others of its family, and so belongs before them.
  public var statesDefaults: Bool { name == "default-server" || name == "default-bind" }

  /// Whether the keyword is the one under whose path the members of its family stand together
  /// when they alternate.
  public var leadsFamily: Bool { name == "server" || name == "bind" }

  /// Whether the keyword names a test that others may use below it.
  public var statesTest: Bool { shape == .tests }

  /// Whether the keyword allows others, and so belongs before them.
  public var allowsOthers: Bool { name.hasPrefix("expose-") }
}

/// The same for an option of a `bind` or `server` line.
public struct OptionForm: Sendable {
  public let shape: ValueShape
  /// Whether all uses on one line count.
  public let repeats: Bool
  /// Whether its one word is a list of words with commas between, such as `alpn h2,http/1.1`.
  public let isCommaList: Bool
  /// Whether the option has no argument, so that it is there or is not.
  public let takesNothing: Bool

  public static func of(_ option: BindOptionID) -> OptionForm {
    bindOptions[Int(option.rawValue)]
  }

  public static func of(_ option: ServerOptionID) -> OptionForm {
    serverOptions[Int(option.rawValue)]
  }

  private static let bindOptions = BindOptionID.allCases.map { OptionForm($0.info) }
  private static let serverOptions = ServerOptionID.allCases.map { OptionForm($0.info) }

  private init(_ info: GrammarEntry<some GrammarID>) {
    let patterns = info.arguments
    shape = ValueShape(patterns)
    repeats = info.merge == .all
    isCommaList = Self.isCommaList(patterns)
    takesNothing = patterns.allSatisfy(\.isEmpty) && info.otherOrders.allSatisfy(\.isEmpty)
  }

  private static func isCommaList(_ patterns: [ArgumentPattern]) -> Bool {
    guard patterns.count == 1, patterns[0].elements.count == 1,
      case .required(let name, let type) = patterns[0].elements[0]
    else { return false }
    if case .flags = type { return true }
    return type == .word && name == "protocols"
  }
}

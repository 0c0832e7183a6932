/// The number of an entry in its generated table.
public protocol GrammarID: RawRepresentable, Hashable, Sendable, CaseIterable, Comparable
where RawValue == UInt16, AllCases == [Self] {
  static var table: PackedTable { get }
}

extension GrammarID {
  /// What the grammar states about the entry.
  @inlinable public var info: GrammarEntry<Self> { GrammarEntry(id: self) }

  public static var allCases: [Self] {
    (0..<table.count).compactMap { Self(rawValue: UInt16($0)) }
  }

  /// The entry of this name, wherever it may stand; without allocating.
  @inlinable public static func find(_ name: Span<UInt8>) -> Self? {
    let table = table
    guard let found = table.find(name, scope: 0) ?? table.findFamily(of: name) else { return nil }
    return Self(rawValue: UInt16(found.row))
  }

  /// The entry of this name, wherever it may stand.
  public static func find(_ name: String) -> Self? { find(name.utf8.span) }

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A view of one grammar entry: what can be said about a name without code.
public struct GrammarEntry<ID: GrammarID>: Sendable, Hashable {
  public let id: ID

  @inlinable init(id: ID) { self.id = id }

  /// The words of the entry, separated by single spaces.
  public var name: String { ID.table.name(row) }

  public var words: [String] { name.split(separator: " ").map(String.init) }

  /// The alternative forms of the arguments, to be tried in order; none means no arguments.
  public var arguments: [ArgumentPattern] { ID.table.patterns(row).arguments }

  /// Other orders in which HAProxy takes the arguments.
  public var otherOrders: [ArgumentPattern] { ID.table.patterns(row).otherOrders }

  /// The parenthesised parameters: `(<name>)` of `set-var(<name>)`.
  public var parameters: ArgumentPattern { ID.table.patterns(row).parameters }

  /// The modes it is confined to; empty means all.
  @inlinable public var modes: ModeSet { ModeSet(rawValue: UInt8(ID.table.flags(row) & 0xFF)) }

  public var merge: MergeRule {
    switch ID.table.flags(row) >> 8 & 3 {
    case 1: .all
    case 2: .once
    default: .last
    }
  }

  /// Whether `no` may stand before it.
  @inlinable public var isNegatable: Bool { ID.table.flags(row) & 1 << 10 != 0 }

  /// Whether `default` may stand before it.
  @inlinable public var isDefaultable: Bool { ID.table.flags(row) & 1 << 11 != 0 }

  /// Whether HAProxy of that version leaves words after the arguments unread.
  public func ignoresSurplus(in version: Version) -> Bool {
    guard ID.table.flags(row) & 1 << 12 != 0 else { return false }
    return field("S").flatMap { Version($0) }.map { version < $0 } ?? true
  }

  /// Whether it reads a number up to its first other character, and a word as 0.
  @inlinable public func readsLooseNumbers(in version: Version) -> Bool {
    guard ID.table.flags(row) & 1 << 13 != 0 else { return false }
    return Version(packed: ID.table.versions(row) >> 24).map { version < $0 } ?? true
  }

  /// Whether some words among the arguments are later than the entry.
  @inlinable public var hasLaterWords: Bool { ID.table.flags(row) & 1 << 15 != 0 }

  /// Whether HAProxy takes numbers beyond their bounds. Fetches and converters have none.
  @inlinable public var ignoresBounds: Bool { ID.table.flags(row) & 1 << 16 != 0 }

  /// The version that brought a word among the arguments, if it is later than the entry.
  public func since(ofWord word: String) -> Version? {
    guard hasLaterWords else { return nil }
    for field in ID.table.fields(row, letter: "W") {
      let parts = field.split(separator: " ", maxSplits: 1)
      if parts.count == 2, parts[1] == word { return Version(String(parts[0])) }
    }
    return nil
  }

  /// Whether `expose-experimental-directives` must stand before it.
  @inlinable public var isExperimental: Bool { ID.table.flags(row) & 1 << 14 != 0 }

  /// The feature that a build must have for it, in the words of HAProxy's feature list.
  public var feature: String? { field("N") }

  /// The version that brought it; nil means before 1.5 or unknown.
  @inlinable public var since: Version? { Version(packed: ID.table.versions(row) & 0xFF) }

  @inlinable public var deprecated: Version? { Version(packed: ID.table.versions(row) >> 8 & 0xFF) }

  /// The first version that refuses it.
  @inlinable public var removed: Version? { Version(packed: ID.table.versions(row) >> 16 & 0xFF) }

  /// What to write in its place, if it is deprecated or removed.
  public var instead: String? { field("I") }

  /// The path of the setting in the YAML form, relative to its section.
  public var yamlPath: String? { field("Y") }

  /// The value in effect where nothing states one.
  public var builtin: String? { field("B") }

  /// What it does, in a few sentences.
  public var prose: String { field("D") ?? "" }

  /// The result type of a fetch, a converter or a log alias.
  public var resultType: String? { field("T") }

  /// The input type of a converter.
  public var inputType: String? { field("U") }

  /// The fetch and matching method an ACL alias stands for: `path -m beg`.
  public var alias: String? { field("M") }

  /// Directives that are accepted in the first place the entry is allowed in.
  public var accepted: [String] { ID.table.fields(row, letter: "O") }

  /// Directives that are refused.
  public var refused: [RefusedExample] {
    ID.table.fields(row, letter: "F").map { field in
      let parts = field.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      return RefusedExample(line: String(parts[0]), message: String(parts.dropFirst().first ?? ""))
    }
  }

  /// Lines that must stand before the examples.
  public var context: [String] { ID.table.fields(row, letter: "C") }

  /// Why HAProxy's verdict on an example differs, if it does.
  public var difference: String? { field("K") }

  /// Whether HAProxy of that version is known to accept the refused examples.
  public func isLenient(in version: Version) -> Bool {
    guard let field = field("k") else { return false }
    let until = Version(String(field.prefix { $0 != " " }))
    return until.map { version < $0 } ?? true
  }

  /// Whether `version` accepts it.
  public func isAvailable(in version: Version) -> Bool {
    if let since, version < since { return false }
    if let removed, version >= removed { return false }
    return true
  }

  /// What `resultType` says, without decoding text.
  var sampleTypeNumbers: (result: UInt8, input: UInt8) {
    let flags = ID.table.flags(row)
    return (UInt8(flags >> 16 & 0xF), UInt8(flags >> 20 & 0xF))
  }

  /// How many parenthesised arguments a fetch or converter needs and takes.
  public var argumentCount: ClosedRange<Int> {
    let flags = ID.table.flags(row)
    let least = Int(flags >> 24 & 0xF)
    return least...max(least, Int(flags >> 28 & 0xF))
  }

  @usableFromInline var row: Int { Int(id.rawValue) }

  private func field(_ letter: Unicode.Scalar) -> String? {
    ID.table.field(row, letter: letter)
  }
}

/// A directive that must be refused, and why.
public struct RefusedExample: Sendable, Hashable {
  public let line: String
  public let message: String
}

/// How two statements of one keyword in one section combine.
public enum MergeRule: Sendable, Hashable {
  /// The last one counts.
  case last
  /// All of them count, in order.
  case all
  /// A second one is a mistake.
  case once
}

public typealias Keyword = GrammarEntry<KeywordID>

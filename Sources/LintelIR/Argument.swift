public import LintelGrammar
public import LintelSource

/// One argument of a directive, checked and typed as its grammar entry says.
public struct Argument: Hashable, Sendable {
  /// The name that the grammar gives the argument: `algorithm` in `<algorithm:choice>`.
  public var name: String
  public var value: Value
  public var place: Place

  public init(name: String, value: Value, place: Place) {
    self.name = name
    self.value = value
    self.place = place
  }

  public var range: SourceRange { place.range }

  public enum Value: Hashable, Sendable {
    /// A word that the grammar spells out, such as `clear` in `stick-table ... nopurge`.
    case literal(Word)
    /// A word without a narrower type: a name, a path, a header, free text.
    case word(Word)
    /// One of the words that a `choice` lists.
    case choice(Word)
    case integer(Int, Word)
    case duration(TimeSpan, Word)
    case size(UInt64, Word)
    indirect case address(Address, Word)
    indirect case expression(SampleExpression, [Word])
    case logFormat(LogFormat)
    case test(ACLTest)
    /// The name of something defined elsewhere.
    case reference(ReferenceKind, Word)
    /// A keyword followed by its own arguments: `inter 2s`.
    indirect case named(Word, [Argument])
    case bindOption(BindOption)
    case serverOption(ServerOption)
    case action(Action)
    /// A word whose environment variable has no value here, so that it could not be checked.
    case unresolved(Word)
  }
}

/// What a reference points at.
public typealias ReferenceKind = ValueType.Reference

/// An option of a `bind` line.
public struct BindOption: Hashable, Sendable {
  public var id: BindOptionID
  public var name: Word
  public var arguments: [Argument]

  public init(id: BindOptionID, name: Word, arguments: [Argument]) {
    self.id = id
    self.name = name
    self.arguments = arguments
  }
}

/// An option of a `server`, `server-template` or `default-server` line.
public struct ServerOption: Hashable, Sendable {
  public var id: ServerOptionID
  /// True for the `no-` form.
  public var isNegated: Bool
  public var name: Word
  public var arguments: [Argument]

  public init(id: ServerOptionID, name: Word, isNegated: Bool, arguments: [Argument]) {
    self.id = id
    self.name = name
    self.isNegated = isNegated
    self.arguments = arguments
  }
}

/// What a rule of a rule set does: `set-header X-Forwarded-Proto https`.
public struct Action: Hashable, Sendable {
  /// One reference: many rules ask every directive for its action.
  @usableFromInline
  final class Storage: Sendable {
    @usableFromInline let id: ActionID
    @usableFromInline let name: Word
    @usableFromInline let baseName: String
    @usableFromInline let arguments: [Argument]

    init(id: ActionID, name: Word, arguments: [Argument]) {
      self.id = id
      self.name = name
      self.arguments = arguments
      let end = name.text.utf8.firstIndex(of: UInt8(ascii: "("))
      baseName = end.map { String(name.text[..<$0]) } ?? name.text
    }
  }

  @usableFromInline let storage: Storage

  public init(id: ActionID, name: Word, arguments: [Argument]) {
    storage = Storage(id: id, name: name, arguments: arguments)
  }

  @inlinable public var id: ActionID { storage.id }
  @inlinable public var name: Word { storage.name }
  /// The name without its parameters: `set-var` of `set-var(txn.a)`.
  @inlinable public var baseName: String { storage.baseName }
  @inlinable public var arguments: [Argument] { storage.arguments }

  public static func == (a: Self, b: Self) -> Bool {
    if a.storage === b.storage { return true }
    return a.id == b.id && a.name == b.name && a.arguments == b.arguments
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(name)
    hasher.combine(arguments)
  }
}

extension Argument {
  /// The word that states a one-word argument, or nil for a composite one.
  public var word: Word? {
    switch value {
    case .literal(let word), .word(let word), .choice(let word), .integer(_, let word),
      .duration(_, let word), .size(_, let word), .address(_, let word), .reference(_, let word),
      .unresolved(let word):
      word
    case .logFormat(let format): format.word
    case .expression(_, let words): words.count == 1 ? words[0] : nil
    case .named(let word, _): word
    case .bindOption(let option): option.name
    case .serverOption(let option): option.name
    case .action(let action): action.name
    case .test: nil
    }
  }

  public var text: String? { word?.text }

  public var duration: TimeSpan? {
    if case .duration(let span, _) = value { span } else { nil }
  }

  public var integer: Int? {
    if case .integer(let value, _) = value { value } else { nil }
  }

  public var address: Address? {
    if case .address(let address, _) = value { address } else { nil }
  }
}

extension [Argument] {
  /// The first argument with a grammar name.
  public subscript(name: String) -> Argument? { first { $0.name == name } }

  /// The arguments of the named parameter `key`, or nil where it is absent.
  public func named(_ key: String) -> [Argument]? {
    for case .named(let word, let arguments) in lazy.map(\.value) where word.text == key {
      return arguments
    }
    return nil
  }

  /// True where the grammar's literal word is present.
  public func has(literal text: String) -> Bool {
    contains {
      if case .literal(let word) = $0.value { word.text == text } else { false }
    }
  }
}

/// The `if` or `unless` at the end of a rule: a disjunction of conjunctions.
/// (HAProxy manual, chapter 7.2)
public struct Condition: Hashable, Sendable {
  public enum Polarity: Hashable, Sendable { case `if`, unless }

  public var polarity: Polarity
  /// The alternatives that `or` separates; each holds when all of its terms hold.
  public var alternatives: [[ConditionTerm]]
  public var place: Place

  public init(polarity: Polarity, alternatives: [[ConditionTerm]], place: Place) {
    self.polarity = polarity
    self.alternatives = alternatives
    self.place = place
  }
}

/// One test of a condition, possibly negated with `!`.
public struct ConditionTerm: Hashable, Sendable {
  public enum Test: Hashable, Sendable {
    /// An ACL by its name, predefined ones such as `HTTP` and `TRUE` included.
    case named(String)
    /// A test written in place between braces.
    case anonymous(ACLTest)
  }

  public var isNegated: Bool
  public var test: Test
  public var place: Place

  public init(isNegated: Bool, test: Test, place: Place) {
    self.isNegated = isNegated
    self.test = test
    self.place = place
  }
}

/// What one `acl` line states: a sample, how to match it, and the patterns to match.
public struct ACLTest: Hashable, Sendable {
  /// What the test says; one reference, because every rule about conditions copies tests.
  @usableFromInline
  final class Storage: Sendable {
    @usableFromInline let criterion: Word
    @usableFromInline let expression: SampleExpression
    @usableFromInline let matching: MatchingMethod
    @usableFromInline let flags: [ACLFlag]
    @usableFromInline let patterns: [Word]
    @usableFromInline let place: Place

    init(
      criterion: Word, expression: SampleExpression, matching: MatchingMethod, flags: [ACLFlag],
      patterns: [Word], place: Place
    ) {
      self.criterion = criterion
      self.expression = expression
      self.matching = matching
      self.flags = flags
      self.patterns = patterns
      self.place = place
    }
  }

  @usableFromInline let storage: Storage

  public init(
    criterion: Word,
    expression: SampleExpression,
    matching: MatchingMethod,
    flags: [ACLFlag],
    patterns: [Word],
    place: Place
  ) {
    storage = Storage(
      criterion: criterion, expression: expression, matching: matching, flags: flags,
      patterns: patterns, place: place)
  }

  /// The sample that is matched; for an ACL keyword such as `path_beg` the sample it stands for.
  @inlinable public var criterion: Word { storage.criterion }
  @inlinable public var expression: SampleExpression { storage.expression }
  /// The matching method that the criterion or `-m` names.
  @inlinable public var matching: MatchingMethod { storage.matching }
  @inlinable public var flags: [ACLFlag] { storage.flags }
  @inlinable public var patterns: [Word] { storage.patterns }
  @inlinable public var place: Place { storage.place }

  public static func == (a: Self, b: Self) -> Bool {
    if a.storage === b.storage { return true }
    return a.criterion == b.criterion && a.expression == b.expression && a.matching == b.matching
      && a.flags == b.flags && a.patterns == b.patterns
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(criterion)
    hasher.combine(expression)
    hasher.combine(matching)
    hasher.combine(flags)
    hasher.combine(patterns)
  }

  public var ignoresCase: Bool { flags.contains(.ignoreCase) }
}

/// How an ACL compares a sample with its patterns. (HAProxy manual, chapter 7.1.1 and following)
public enum MatchingMethod: String, CaseIterable, Hashable, Sendable {
  case boolean = "bool"
  case integer = "int"
  case address = "ip"
  case binary = "bin"
  case length = "len"
  case exact = "str"
  case prefix = "beg"
  case suffix = "end"
  case substring = "sub"
  case regex = "reg"
  /// As `regex`, for maps whose values refer to groups of the match.
  case regexMap = "regm"
  case directory = "dir"
  case domain = "dom"
  case found = "found"
}

/// A flag between an ACL's criterion and its patterns.
public enum ACLFlag: Hashable, Sendable {
  /// `-i`
  case ignoreCase
  /// `-n`: no name resolution.
  case noResolution
  /// `-m METHOD`
  case method(MatchingMethod)
  /// `-f FILE`
  case file(Word)
  /// `-M`: the file is a map.
  case map
  /// `-u ID`
  case uniqueID(Word)
  /// `--`
  case end
}

/// A named test; several lines with one name add up, and any of them may hold.
public struct ACL: Hashable, Sendable {
  public var name: Placed<String>
  public var test: ACLTest
  public var place: Place

  public init(name: Placed<String>, test: ACLTest, place: Place) {
    self.name = name
    self.test = test
    self.place = place
  }
}

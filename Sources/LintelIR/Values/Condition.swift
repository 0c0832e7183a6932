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
  /// The sample that is matched; for an ACL keyword such as `path_beg` the sample it stands for.
  public var criterion: Word
  public var expression: SampleExpression
  /// The matching method that the criterion or `-m` names.
  public var matching: MatchingMethod
  public var flags: [ACLFlag]
  public var patterns: [Word]
  public var place: Place

  public init(
    criterion: Word,
    expression: SampleExpression,
    matching: MatchingMethod,
    flags: [ACLFlag],
    patterns: [Word],
    place: Place
  ) {
    self.criterion = criterion
    self.expression = expression
    self.matching = matching
    self.flags = flags
    self.patterns = patterns
    self.place = place
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

extension Plan {
  /// One `use_backend` line.
  public struct Route: Sendable, Equatable, BitwiseCopyable {
    /// Absent when the line has no condition.
    public var condition: ConditionIndex?
    public var pool: PoolIndex

    public init(condition: ConditionIndex?, pool: PoolIndex) {
      self.condition = condition
      self.pool = pool
    }
  }

  /// `if` or `unless`: it holds when one of its conjunctions does, or when none does.
  public struct Condition: Sendable, Equatable, BitwiseCopyable {
    public var conjunctions: PlanRun<Conjunction>

    /// True for `unless`.
    public var isNegated: Bool

    public init(conjunctions: PlanRun<Conjunction>, isNegated: Bool = false) {
      self.conjunctions = conjunctions
      self.isNegated = isNegated
    }
  }

  /// Terms without `or` between them: it holds when all of its literals do.
  public struct Conjunction: Sendable, Equatable, BitwiseCopyable {
    public var literals: PlanRun<Literal>

    public init(literals: PlanRun<Literal>) { self.literals = literals }
  }

  /// An ACL name or an anonymous ACL in a condition, possibly behind a `!`.
  public struct Literal: Sendable, Equatable, BitwiseCopyable {
    public var list: AccessListIndex
    public var isNegated: Bool

    public init(list: AccessListIndex, isNegated: Bool = false) {
      self.list = list
      self.isNegated = isNegated
    }
  }

  /// All `acl` lines of one name: it holds when one of its tests does.
  public struct AccessList: Sendable, Equatable, BitwiseCopyable {
    public var tests: PlanRun<Test>

    public init(tests: PlanRun<Test>) { self.tests = tests }
  }

  /// One `acl` line: it holds when a value of the sample matches one of the patterns.
  public struct Test: Sendable, Equatable, BitwiseCopyable {
    public var sample: Sample
    public var match: Match

    /// `-i`: compare without regard to ASCII case. The patterns are stored in lower case then.
    public var ignoresCase: Bool
    public var patterns: PlanRun<Pattern>

    public init(
      sample: Sample, match: Match, ignoresCase: Bool = false, patterns: PlanRun<Pattern> = .empty
    ) {
      self.sample = sample
      self.match = match
      self.ignoresCase = ignoresCase
      self.patterns = patterns
    }
  }

  /// What a test looks at.
  public enum Sample: Sendable, Hashable, BitwiseCopyable {
    /// `always_true`.
    case always

    /// `always_false`.
    case never

    /// `hdr(host)`: the value of the Host header, port included.
    case hostHeader

    /// `path`: from the first slash of the target up to the query.
    case path

    /// `query`: what follows the question mark.
    case query

    /// `url`: the request target as the client sent it.
    case target

    /// `method`.
    case method

    /// `src`.
    case source

    /// `src_port`.
    case sourcePort

    /// `dst`.
    case destination

    /// `dst_port`.
    case destinationPort

    /// `hdr(name)`: each comma-separated value; the name is in lower case.
    case header(PlanBytes)

    /// `fhdr(name)`: each whole line; the name is in lower case.
    case fullHeader(PlanBytes)
  }

  /// How a value is compared: the `-m` methods.
  @frozen
  public enum Match: UInt8, Sendable, BitwiseCopyable {
    /// `-m found`, and boolean samples.
    case found
    /// `-m str`.
    case exact
    /// `-m beg`.
    case prefix
    /// `-m end`.
    case suffix
    /// `-m sub`.
    case substring
    /// `-m dir`: a run between slashes.
    case directory
    /// `-m dom`: a run between dots.
    case domain
    /// `-m len`.
    case length
    /// `-m int`.
    case integer
    /// `-m ip`.
    case network
  }

  /// One pattern of a test.
  public enum Pattern: Sendable, Hashable, BitwiseCopyable {
    case bytes(PlanBytes)
    case network(Network)
    /// Both bounds belong to the range.
    case integers(Int64, Int64)
  }

  /// One `http-request` or `http-response` line, run in order.
  public struct Action: Sendable, Equatable, BitwiseCopyable {
    public enum Kind: Sendable, Hashable, BitwiseCopyable {
      /// Answer with this status and stop: `deny`.
      case deny(status: UInt16)
      /// `set-header` with a value that is plain text.
      case setHeader(name: PlanBytes, value: PlanBytes)
      /// `add-header` with a value that is plain text.
      case addHeader(name: PlanBytes, value: PlanBytes)
      /// `del-header`.
      case deleteHeader(name: PlanBytes)
    }

    public var kind: Kind

    /// Absent when the line has no condition.
    public var condition: ConditionIndex?

    public init(kind: Kind, condition: ConditionIndex? = nil) {
      self.kind = kind
      self.condition = condition
    }
  }
}

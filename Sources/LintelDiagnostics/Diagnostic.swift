public import LintelSource

/// How much a finding weighs. `error` is the heaviest.
public enum Severity: String, CaseIterable, Comparable, Sendable {
  case style
  case info
  case warning
  case error

  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .style: 0
    case .info: 1
    case .warning: 2
    case .error: 3
    }
  }
}

/// What kind of question a finding answers.
public enum DiagnosticClass: String, CaseIterable, Sendable {
  /// HAProxy itself refuses the file for this.
  case validity
  /// HAProxy accepts the file; lintel knows better.
  case lint
  /// It depends on the machine: a file, a name, a user.
  case environment
}

/// One finding: what is wrong, where, and what to do about it.
///
/// Every module of the left half reports through this one type, so that the reporters, the exit
/// code, suppressions and fixes treat a parse error and a lint finding alike.
public struct Diagnostic: Hashable, Sendable {
  /// The stable identifier, for instance `KA05`; never reused.
  public var rule: String
  /// The readable identifier, for instance `httpclose-closes-client-connection`.
  public var name: String
  public var severity: Severity
  public var category: DiagnosticClass

  /// True for what makes HAProxy refuse the files: it cannot be hidden or accepted.
  public var isRefusal: Bool { category == .validity && severity == .error }

  public var range: SourceRange
  /// One sentence without a final full stop.
  public var message: String
  /// What to do, one sentence, or nil where the message says it already.
  public var help: String?
  /// Other places that the finding is about.
  public var related: [RelatedPlace]
  public var fix: Fix?

  public init(
    rule: String,
    name: String,
    severity: Severity,
    category: DiagnosticClass,
    range: SourceRange,
    message: String,
    help: String? = nil,
    related: [RelatedPlace] = [],
    fix: Fix? = nil
  ) {
    self.rule = rule
    self.name = name
    self.severity = severity
    self.category = category
    self.range = range
    self.message = message
    self.help = help
    self.related = related
    self.fix = fix
  }
}

extension Diagnostic {
  /// How the finding can be repaired, in brackets as reports show it; empty where it cannot.
  var fixMark: String {
    guard let fix, !fix.edits.isEmpty else { return "" }
    switch fix.safety {
    case .safe: return " (fixable)"
    case .unsafe: return " (fixable, unsafe)"
    case .suggestion: return ""
    }
  }
}

/// Another place that a finding is about, for instance the rule that hides this one.
public struct RelatedPlace: Hashable, Sendable {
  public var range: SourceRange
  public var message: String

  public init(range: SourceRange, message: String) {
    self.range = range
    self.message = message
  }
}

/// An edit that resolves a finding.
public struct Fix: Hashable, Sendable {
  /// Who may apply it.
  public enum Safety: String, Sendable {
    /// What was meant is kept or restored, as the page of the rule says.
    case safe
    /// Somebody may see a difference who relies on what there is; applied only with consent.
    case unsafe
    /// Shown, never applied by lintel.
    case suggestion
  }

  public var safety: Safety
  /// What the edit does, in the imperative: `replace with 'http-server-close'`.
  public var title: String
  public var edits: [TextEdit]

  public init(safety: Safety, title: String, edits: [TextEdit]) {
    self.safety = safety
    self.title = title
    self.edits = edits
  }
}

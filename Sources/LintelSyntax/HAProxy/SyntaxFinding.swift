public import LintelDiagnostics
package import LintelSource

/// What can be wrong with HAProxy's notation itself, whatever the keywords.
///
/// The identifiers are stable: an entry is never renumbered and its number never reused.
public enum HAProxySyntaxRule: String, CaseIterable, Sendable, CataloguedFault {
  case unterminatedQuote = "HS01"
  case nulByte = "HS02"
  case missingFinalNewline = "HS03"
  case invalidHexadecimalEscape = "HS04"
  case invalidEnvironmentName = "HS05"
  case unterminatedEnvironmentBrace = "HS06"
  case invalidWordExpansion = "HS07"
  case tooManyWords = "HS08"
  case trailingBackslash = "HS09"
  case textAfterCarriageReturn = "HS10"
  case conditionWithoutIf = "HS11"
  case conditionAfterElse = "HS12"
  case unterminatedIf = "HS13"
  case conditionTooDeep = "HS14"
  case unexpectedConditionArgument = "HS15"
  case unknownDotDirective = "HS16"
  case byteOrderMark = "HS17"
  case nonBreakingSpace = "HS18"
  case emptyArgument = "HS19"
  case emptyFirstWord = "HS20"
  case fileMessage = "HS21"
  case invalidScope = "HS22"
  case expansionTooLong = "HS23"

  /// The readable identifier.
  public var name: String {
    switch self {
    case .unterminatedQuote: "unterminated-quote"
    case .nulByte: "nul-byte"
    case .missingFinalNewline: "missing-final-newline"
    case .invalidHexadecimalEscape: "invalid-hexadecimal-escape"
    case .invalidEnvironmentName: "invalid-environment-name"
    case .unterminatedEnvironmentBrace: "unterminated-environment-brace"
    case .invalidWordExpansion: "invalid-word-expansion"
    case .tooManyWords: "too-many-words"
    case .trailingBackslash: "trailing-backslash"
    case .textAfterCarriageReturn: "text-after-carriage-return"
    case .conditionWithoutIf: "condition-without-if"
    case .conditionAfterElse: "condition-after-else"
    case .unterminatedIf: "unterminated-if"
    case .conditionTooDeep: "condition-too-deep"
    case .unexpectedConditionArgument: "unexpected-condition-argument"
    case .unknownDotDirective: "unknown-dot-directive"
    case .byteOrderMark: "byte-order-mark"
    case .nonBreakingSpace: "non-breaking-space"
    case .emptyArgument: "empty-argument"
    case .emptyFirstWord: "empty-first-word"
    case .fileMessage: "file-message"
    case .invalidScope: "invalid-scope"
    case .expansionTooLong: "expansion-too-long"
    }
  }

  /// HAProxy accepts a file in spite of these; the others it refuses.
  var isLint: Bool {
    switch self {
    case .trailingBackslash, .textAfterCarriageReturn, .nonBreakingSpace, .emptyFirstWord,
      .fileMessage:
      true
    default: false
    }
  }

  public var severity: Severity { isLint ? .warning : .error }
  public var category: DiagnosticClass { isLint ? .lint : .validity }

  /// Before 3.3 HAProxy warns of an empty argument; a `.notice` is less than a `.warning`.
  public var otherSeverities: [Severity] {
    switch self {
    case .emptyArgument: [.warning]
    case .fileMessage: [.info]
    default: []
    }
  }

  package func at(
    _ range: SourceRange, _ message: String, help: String? = nil, related: [RelatedPlace] = [],
    fix: Fix? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule: rawValue, name: name, severity: severity, category: category, range: range,
      message: message, help: help, related: related, fix: fix)
  }
}

internal import LintelDiagnostics
internal import LintelIR
internal import LintelSource

/// Why something is not converted, or not without a difference.
///
/// The raw value is the stable identifier that reports carry.
public enum ConversionFault: String, CaseIterable, Sendable {
  case foreignComment = "CV04"
  case unprintableText = "CV07"
  case placeDependent = "CV08"
  case unreadable = "CV09"
  case controlCharacter = "CV10"
  case unreadText = "CV11"

  /// The readable identifier.
  public var name: String {
    switch self {
    case .foreignComment: "foreign-comment"
    case .unprintableText: "unprintable-text"
    case .placeDependent: "place-dependent"
    case .unreadable: "unreadable"
    case .controlCharacter: "control-character"
    case .unreadText: "unread-text"
    }
  }

  /// What the identifier stands for, one sentence without a final full stop.
  public var message: String {
    switch self {
    case .foreignComment:
      "the comment is not UTF-8; it is written as the Windows-1252 text it may be"
    case .unprintableText: "a NUL byte cannot be written in a word of HAProxy's notation"
    case .placeDependent:
      "the value of .FILE or .LINE depends on the file, which is another one after conversion"
    case .unreadable: "this is not understood, and would be lost"
    case .controlCharacter: "a control character in a comment is written as its number"
    case .unreadText: "HAProxy does not read what follows here on the line; it is left out"
    }
  }

  /// Whether nothing is written because of it.
  public var isRefusal: Bool { self == .unprintableText || self == .unreadable }

  init(_ kind: Unmodelled.Kind) {
    switch kind {
    case .foreignComment: self = .foreignComment
    case .unreadText: self = .unreadText
    case .unreadable: self = .unreadable
    }
  }

  func diagnostic(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      rule: rawValue, name: name, severity: isRefusal ? .error : .info, category: .lint,
      range: range, message: message)
  }
}

internal import LintelDiagnostics
internal import LintelIR
internal import LintelSource

/// Why something is not converted, or not without a difference.
///
/// The raw value is the stable identifier that reports carry.
public enum ConversionFault: String, CaseIterable, Sendable {
  case conditionalLine = "CV01"
  case messageLine = "CV02"
  case scopeLine = "CV03"
  case foreignBytes = "CV04"
  case emptyListReference = "CV05"
  case unexpectedHeader = "CV06"
  case unprintableText = "CV07"
  case placeDependent = "CV08"

  /// The readable identifier.
  public var name: String {
    switch self {
    case .conditionalLine: "conditional-line"
    case .messageLine: "message-line"
    case .scopeLine: "scope-line"
    case .foreignBytes: "foreign-bytes"
    case .emptyListReference: "empty-list-reference"
    case .unexpectedHeader: "unexpected-header"
    case .unprintableText: "unprintable-text"
    case .placeDependent: "place-dependent"
    }
  }

  /// What the identifier stands for, one sentence without a final full stop.
  public var message: String {
    switch self {
    case .conditionalLine:
      "conditional lines are not converted: the result would hold one branch only"
    case .messageLine: "a line that prints a message has no counterpart in the other notation"
    case .scopeLine: "a scope line has no counterpart in the other notation"
    case .foreignBytes: "bytes that are not UTF-8 are not converted"
    case .emptyListReference:
      "the list is empty here, so that the word is no longer part of the configuration"
    case .unexpectedHeader: "the header has words that the other notation has no place for"
    case .unprintableText: "a NUL byte or, in a comment, a control character cannot be written"
    case .placeDependent:
      "the value of .FILE or .LINE depends on the file, which is another one after conversion"
    }
  }

  /// Whether nothing is written because of it.
  var isRefusal: Bool { self != .placeDependent }

  init(_ kind: Unmodelled.Kind) {
    switch kind {
    case .conditional: self = .conditionalLine
    case .message: self = .messageLine
    case .scope: self = .scopeLine
    case .foreignBytes: self = .foreignBytes
    case .emptyList: self = .emptyListReference
    }
  }

  func diagnostic(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      rule: rawValue, name: name, severity: isRefusal ? .error : .info, category: .lint,
      range: range, message: message)
  }
}

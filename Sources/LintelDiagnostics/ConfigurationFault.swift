/// What is wrong with a configuration that HAProxy refuses, one case per kind of mistake.
///
/// The raw value is the stable identifier that reports carry.
public enum ConfigurationFault: String, CaseIterable, Sendable, CataloguedFault {
  case unknownKeyword = "CF01"
  case wrongSection = "CF02"
  case missingArgument = "CF03"
  case unexpectedArgument = "CF04"
  case invalidValue = "CF05"
  case unknownSection = "CF06"
  case unknownFetch = "CF07"
  case unknownConverter = "CF08"
  case invalidCondition = "CF09"
  case duplicateName = "CF10"
  case invalidSection = "CF11"
  case removedKeyword = "CF12"
  case conditionalBlock = "CF13"
  case directiveOutsideSection = "CF14"
  case invalidPrefix = "CF15"
  case conflictingSettings = "CF16"
  case unknownVariable = "CF17"
  case invalidYAML = "CF18"
  case unavailableSample = "CF30"
  case ineffectiveTest = "CF31"

  /// The readable identifier.
  public var name: String {
    switch self {
    case .unknownKeyword: "unknown-keyword"
    case .wrongSection: "wrong-section"
    case .missingArgument: "missing-argument"
    case .unexpectedArgument: "unexpected-argument"
    case .invalidValue: "invalid-value"
    case .unknownSection: "unknown-section"
    case .unknownFetch: "unknown-fetch"
    case .unknownConverter: "unknown-converter"
    case .invalidCondition: "invalid-condition"
    case .duplicateName: "duplicate-name"
    case .invalidSection: "invalid-section"
    case .removedKeyword: "keyword-removed"
    case .conditionalBlock: "conditional-block"
    case .directiveOutsideSection: "directive-outside-section"
    case .invalidPrefix: "invalid-prefix"
    case .conflictingSettings: "conflicting-settings"
    case .unknownVariable: "unknown-variable"
    case .invalidYAML: "invalid-yaml"
    case .unavailableSample: "unavailable-sample"
    case .ineffectiveTest: "ineffective-test"
    }
  }

  /// HAProxy takes an ineffective test with a warning, and refuses the others.
  public var severity: Severity { self == .ineffectiveTest ? .warning : .error }
  public var category: DiagnosticClass { self == .ineffectiveTest ? .lint : .validity }

  public var otherSeverities: [Severity] {
    switch self {
    case .wrongSection, .unexpectedArgument, .invalidValue, .duplicateName, .invalidSection,
      .conflictingSettings:
      [.warning]
    default: []
    }
  }

  /// What the identifier stands for, as `lintel explain` prints it.
  public var explanation: String {
    switch self {
    case .unknownKeyword:
      "The word is no keyword of HAProxy. HAProxy stops at such a line; check its spelling."
    case .wrongSection:
      "The keyword exists, but not in this kind of section. Move the line to a section that has it."
    case .missingArgument:
      "The keyword needs one more argument than the line has. Add it."
    case .unexpectedArgument:
      "The line goes on where the keyword has taken all its arguments. Remove the rest, or quote an "
        + "argument that contains blanks."
    case .invalidValue:
      "The argument is not of the kind that the keyword takes there."
    case .unknownSection:
      "The section has no such kind. The kinds are listed in the reference."
    case .unknownFetch:
      "The name is neither a sample fetch nor an ACL keyword of HAProxy."
    case .unknownConverter:
      "The name after the comma is no converter of HAProxy."
    case .invalidCondition:
      "The part from `if` or `unless` on is not a condition: names, `!`, `or` and tests in braces."
    case .duplicateName:
      "Two sections or servers share a name that HAProxy requires to be unique."
    case .invalidSection:
      "The header of the section is not in the form that its kind requires."
    case .removedKeyword:
      "The keyword existed in an earlier version of HAProxy and was removed. Use its successor."
    case .conditionalBlock:
      "The `.if`, `.elif`, `.else` and `.endif` lines do not nest, or their condition is malformed."
    case .directiveOutsideSection:
      "The line stands before the first section. Every directive belongs to a section."
    case .unavailableSample:
      "The sample fetch draws on something that does not exist where the line is evaluated, as the "
        + "response while a request is routed. Fetch it in a later rule."
    case .ineffectiveTest:
      "HAProxy accepts the test with a warning: it never holds here, or means something else than "
        + "it seems to."
    case .invalidPrefix:
      "The keyword has no `no` or `default` form."
    case .conflictingSettings:
      "Two settings exclude each other."
    case .unknownVariable:
      "The name is not in a scope that exists: proc, sess, txn, req, res or check."
    case .invalidYAML:
      "The YAML document does not have the shape of a lintel configuration."
    }
  }
}

public import LintelDiagnostics
internal import LintelSource

/// What can be wrong with a YAML document, whatever its keys.
///
/// The identifiers are stable: an entry is never renumbered and its number never reused.
public enum YAMLSyntaxRule: String, CaseIterable, Sendable, CataloguedFault {
  case malformed = "YS01"
  case invalidUTF8 = "YS02"
  case tab = "YS03"
  case nestingTooDeep = "YS04"
  case aliasExpansion = "YS05"
  case unknownAlias = "YS06"
  case recursiveAlias = "YS07"
  case duplicateKey = "YS08"
  case mergeKey = "YS09"
  case severalDocuments = "YS10"
  case forbiddenCharacter = "YS11"
  case keyIsNotScalar = "YS12"
  case unknownTag = "YS13"

  /// The readable identifier.
  public var name: String {
    switch self {
    case .malformed: "yaml-malformed"
    case .invalidUTF8: "yaml-invalid-utf8"
    case .tab: "yaml-tab"
    case .nestingTooDeep: "yaml-nesting-too-deep"
    case .aliasExpansion: "yaml-alias-expansion"
    case .unknownAlias: "yaml-unknown-alias"
    case .recursiveAlias: "yaml-recursive-alias"
    case .unknownTag: "yaml-unknown-tag"
    case .duplicateKey: "yaml-duplicate-key"
    case .mergeKey: "yaml-merge-key"
    case .severalDocuments: "yaml-several-documents"
    case .forbiddenCharacter: "yaml-forbidden-character"
    case .keyIsNotScalar: "yaml-key-is-not-scalar"
    }
  }

  public var severity: Severity { .error }
  public var category: DiagnosticClass { .validity }

  /// What the identifier stands for, as `lintel explain` prints it.
  public var explanation: String {
    switch self {
    case .malformed: "The document is not YAML. The finding points at where reading stopped."
    case .invalidUTF8: "A YAML document is text in UTF-8. Save the file in that encoding."
    case .tab: "YAML does not allow tabs to indent. Indent with spaces."
    case .nestingTooDeep:
      "Collections are nested deeper than any configuration needs, so the file is not read further."
    case .aliasExpansion:
      "Aliases repeat so much that the document would become huge once they are followed."
    case .unknownAlias: "The alias stands for an anchor that the document does not have before it."
    case .recursiveAlias: "The alias stands for something that contains the alias itself."
    case .duplicateKey:
      "A mapping has one key twice. YAML forbids that, and only one of the values could count."
    case .mergeKey: "The merge key '<<' is not part of YAML 1.2. Write the keys where they belong."
    case .severalDocuments: "A file holds one document. Put the others into files of their own."
    case .forbiddenCharacter: "YAML does not allow the character, not even in quotes."
    case .keyIsNotScalar: "A key of a mapping must be a word, not a collection."
    case .unknownTag:
      "The tag asks for a type that the value does not have. What a value means follows from its "
        + "key, so that no tag is needed, except '!!str' to say that 'true' is a word."
    }
  }

  func at(
    _ range: SourceRange, _ message: String, help: String? = nil, related: [RelatedPlace] = []
  ) -> Diagnostic {
    Diagnostic(
      rule: rawValue, name: name, severity: .error, category: .validity, range: range,
      message: message, help: help, related: related)
  }
}

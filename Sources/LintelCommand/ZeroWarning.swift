internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// With `zero-warning`, HAProxy refuses what it warns of. (HAProxy manual, chapter 3.1)
///
/// Only those findings count here that HAProxy prints as a warning wherever they are true: a
/// verdict must not rest on a guess.
struct ZeroWarning {
  let configuration: Configuration

  /// Rules that say what HAProxy of every version says.
  private static let always: Set<String> = [
    "AC17", "AC23", "CO05", "CO07", "CO10", "HW06", "HW13", "HW14", "HW20", "HW39", "TM01",
    "TM14",
  ]

  /// Rules that say what HAProxy 3.4 says.
  private static let latest: Set<String> = [
    "HW01", "HW02", "HW03", "HW05", "HW07", "HW08", "HW11", "HW12", "HW15", "HW17", "HW18", "HW19",
    "HW21", "HW22", "HW23", "HW24", "HW25", "HW26", "HW28", "HW30", "HW31", "HW32", "HW33", "HW35",
    "HW36", "HW37", "HW38", "HW40", "LB15", "TM13",
  ]

  /// What HAProxy 3.4 calls deprecated when it reads it.
  private static let deprecated: Set<KeywordID> = [
    .masterWorker, .dispatch, .transparent, .optionTransparent, .optionAcceptInvalidHttpRequest,
    .optionAcceptInvalidHttpResponse, .tuneSslCaptureCipherlistSize,
  ]

  /// The refusal, where the configuration asks for it and something is warned of.
  func fault(among findings: [Diagnostic]) -> Diagnostic? {
    guard let setting = configuration.globalSetting(.zeroWarning) else { return nil }
    let rules =
      configuration.target >= .latest ? Self.always.union(Self.latest) : Self.always
    let warning = findings.first {
      rules.contains($0.rule) || $0.rule == "HS21" && $0.severity == .warning
    }
    guard let cause = warning?.range ?? deprecatedLine ?? lineAfterFinalRule else { return nil }
    return Diagnostic(
      rule: ConfigurationFault.conflictingSettings.rawValue,
      name: ConfigurationFault.conflictingSettings.name, severity: .error, category: .validity,
      range: setting.range,
      message: "'zero-warning' makes HAProxy refuse the file, of which it warns",
      help: "correct what it warns of, or leave 'zero-warning' out",
      related: [RelatedPlace(range: cause, message: warning?.message ?? "it warns of this line")])
  }

  private var deprecatedLine: SourceRange? {
    guard configuration.target >= .latest else { return nil }
    for section in configuration.sections {
      for directive in section.directives where Self.deprecated.contains(directive.keyword) {
        return directive.range
      }
    }
    return nil
  }

  /// A rule right below one that ends every request has no effect.
  private var lineAfterFinalRule: SourceRange? {
    for section in configuration.sections {
      var last: [KeywordID: Directive] = [:]
      for directive in section.directives {
        switch directive.keyword {
        case .httpRequest, .httpResponse, .httpAfterResponse: break
        default: continue
        }
        if let other = last[directive.keyword], other.condition == nil, isFinal(other) {
          return directive.range
        }
        last[directive.keyword] = directive
      }
    }
    return nil
  }

  private func isFinal(_ directive: Directive) -> Bool {
    switch directive.action?.id {
    case .allow, .deny, .tarpit, .auth, .return: true
    default: false
    }
  }
}

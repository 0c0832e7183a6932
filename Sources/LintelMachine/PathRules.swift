internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// How the paths of a configuration become those of the machine.
struct PathRules {
  /// Names that a crt-store gives to certificates.
  private(set) var aliases: Set<String> = []
  /// Where a base is stated, in order: it holds for what is read after it.
  private var bases: [(keyword: KeywordID, path: String, range: SourceRange)] = []
  /// The `load` lines that name a key of their own.
  private var linesWithKey: [SourceRange] = []

  init() {}

  init(_ configuration: Configuration) {
    for section in configuration.sections {
      for directive in section.directives { read(directive, in: section.kind) }
    }
  }

  private mutating func read(_ directive: Directive, in section: SectionKind) {
    switch directive.keyword {
    case .caBase, .crtBase, .keyBase:
      guard section == .global, let path = directive.words.first?.text else { return }
      bases.append((directive.keyword, path, directive.range))
    case .load:
      if let alias = directive.arguments.named("alias")?.first?.text { aliases.insert(alias) }
      if directive.arguments.named("key") != nil { linesWithKey.append(directive.range) }
    default: break
    }
  }

  /// The path with the base that holds where it stands; an absolute one is taken as it is.
  func resolve(_ path: String, for purpose: FilePurpose?, at range: SourceRange) -> String {
    guard !path.hasPrefix("/"), let keyword = purpose?.base,
      let base = bases.last(where: { $0.keyword == keyword })
    else { return path }
    return base.path.hasSuffix("/") ? base.path + path : "\(base.path)/\(path)"
  }

  /// Whether the line of a certificate names a file with its key.
  func hasKeyElsewhere(_ range: SourceRange) -> Bool {
    linesWithKey.contains {
      $0.file == range.file && $0.lower <= range.lower && range.upper <= $0.upper
    }
  }
}

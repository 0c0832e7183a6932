/// One line of a section.
public enum SectionItem: Hashable, Sendable {
  case directive(Directive)
  case verbatim(VerbatimLine)

  public var comments: Comments {
    get {
      switch self {
      case .directive(let directive): directive.comments
      case .verbatim(let line): line.comments
      }
    }
    set {
      switch self {
      case .directive(var directive):
        directive.comments = newValue
        self = .directive(directive)
      case .verbatim(var line):
        line.comments = newValue
        self = .verbatim(line)
      }
    }
  }

  public var verbatim: VerbatimLine? {
    if case .verbatim(let line) = self { line } else { nil }
  }
}

extension Section {
  /// Directives and verbatim lines together, in source order.
  public var items: [SectionItem] {
    get {
      guard !verbatim.isEmpty else { return directives.map(SectionItem.directive) }
      var result: [SectionItem] = []
      result.reserveCapacity(directives.count + verbatim.count)
      var lines = verbatim[...]
      for (index, directive) in directives.enumerated() {
        while let line = lines.first, line.position <= index {
          result.append(.verbatim(line))
          lines = lines.dropFirst()
        }
        result.append(.directive(directive))
      }
      return result + lines.map(SectionItem.verbatim)
    }
    set {
      directives = []
      verbatim = []
      for item in newValue {
        switch item {
        case .directive(let directive): directives.append(directive)
        case .verbatim(var line):
          line.position = directives.count
          verbatim.append(line)
        }
      }
    }
  }
}

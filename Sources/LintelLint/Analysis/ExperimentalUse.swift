internal import LintelGrammar
internal import LintelIR

extension Configuration {
  /// Words that HAProxy 3.4 accepts only beside `expose-experimental-directives`.
  private static let experimentalWords: Set<String> = [
    "ktls", "acme", "namespace", "tune.h1.be.glitches-threshold", "shm-stats-file",
    "shm-stats-file-max-objects", "wait", "cc",
  ]

  /// True where something is stated that needs `expose-experimental-directives`.
  var usesExperiments: Bool {
    sections.contains { section in
      section.kind == .acme
        || section.directives.contains { directive in
          directive.isExperimental || Self.experimentalWords.contains(directive.keyword.info.name)
            || directive.words.contains {
              Self.experimentalWords.contains($0.text) || $0.text.hasPrefix("rhttp@")
                || $0.text.hasPrefix("rev@") || $0.text.hasPrefix("quic")
            }
        }
    }
  }
}

extension Directive {
  /// True where the line is refused unless `expose-experimental-directives` stands before it.
  fileprivate var isExperimental: Bool {
    keyword.info.isExperimental || action?.id.info.isExperimental == true
      || arguments.contains { argument in
        switch argument.value {
        case .bindOption(let option): option.id.info.isExperimental
        case .serverOption(let option): option.id.info.isExperimental
        default: false
        }
      }
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// How many threads and groups of threads a version can have.
enum ThreadChecks {
  static func run(_ directive: Directive, target: Version, into report: inout Report) {
    guard let count = directive.arguments.first?.integer else { return }
    let most = directive.keyword == .nbthread ? mostThreads(target) : mostGroups(target)
    guard count > most, let range = directive.words.first?.range else { return }
    report.error(
      .invalidValue,
      "'\(directive.keyword.info.name)' goes up to \(most) in HAProxy \(target)", at: range)
  }

  static func mostThreads(_ target: Version) -> Int {
    switch target {
    case ..<Version(2, 7): 64
    case ..<Version(3, 2): 256
    default: 1_024
    }
  }

  private static func mostGroups(_ target: Version) -> Int {
    switch target {
    case ..<Version(2, 7): 1
    case ..<Version(3, 2): 16
    default: 32
    }
  }
}

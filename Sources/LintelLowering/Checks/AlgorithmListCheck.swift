internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The algorithms of encrypted JSON Web Tokens. (HAProxy manual, chapter 3.1)
enum AlgorithmListCheck {
  private static let keyManagement: Set<String> = [
    "dir", "RSA1_5", "RSA-OAEP", "RSA-OAEP-256", "A128KW", "A192KW", "A256KW", "A128GCMKW",
    "A192GCMKW", "A256GCMKW", "ECDH-ES", "ECDH-ES+A128KW", "ECDH-ES+A192KW", "ECDH-ES+A256KW",
  ]
  private static let encryption: Set<String> = [
    "A128GCM", "A192GCM", "A256GCM", "A128CBC-HS256", "A192CBC-HS384", "A256CBC-HS512",
  ]

  /// `ALL:!RSA1_5`: names with colons, each allowed or, behind `!`, taken out again.
  static func run(_ directive: Directive, into report: inout Report) {
    guard let word = directive.words.first, !word.isUnresolved else { return }
    let known = directive.keyword == .jwtDecryptAlgList ? keyManagement : encryption
    for part in word.text.split(separator: ":") {
      let name = part.hasPrefix("!") ? part.dropFirst() : part
      if name.isEmpty || name == "ALL" || known.contains(String(name)) { continue }
      report.error(
        .invalidValue, "'\(name)' is no algorithm of '\(directive.keyword.info.name)'",
        at: word.range, help: suggestion(String(name), among: known.sorted()))
      return
    }
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// A backend is chosen by a path that has been rewritten before.
enum MatchAfterRewrite: Rule {
  static let metadata = RuleMetadata(
    id: "AC22",
    name: "match-after-rewrite",
    severity: .warning,
    summary: "A backend is chosen by a path that a rule has rewritten before.",
    rationale: """
      `use_backend` runs after all `http-request` rules of the frontend, wherever it stands. It \
      sees the rewritten path: with `/api/` removed, `path_beg /api/` no longer matches and the \
      request goes to the default backend.
      """,
    remedy: "Move the rewrite to the backend, or choose by a variable set before the rewrite",
    reference: "HAProxy configuration manual, 4.2, `http-request` and `use_backend`"
  )

  static let examples: [RuleExample] = [
    .bad(
      """
      frontend web
        bind :8080
        http-request replace-path /api/(.*) /\\1
        1️⃣use_backend api if { path_beg /api/ }
        default_backend app
      backend app
        server a 10.0.0.1:80
      backend api
        server b 10.0.0.2:80
      """,
      "1️⃣ the path no longer starts with '/api/' when this rule runs"
    ),
    .bad(
      """
      frontend web
        bind :8080
        acl is_api path_beg /api
        http-request set-path %[path,regsub(^/api/,/)] if is_api
        1️⃣use_backend api if is_api
        default_backend app
      backend app
        server a 10.0.0.1:80
      backend api
        server b 10.0.0.2:80
      """,
      "1️⃣ the path no longer starts with '/api/' when this rule runs"
    ),
    .good(
      """
      frontend web
        bind :8080
        http-request replace-path /old/(.*) /api/\\1
        http-request replace-path /images/(.*) /images/v1/\\1
        use_backend api if { path_beg /api/ }
        use_backend app if { path_beg /images/ }
        default_backend app
      backend app
        server a 10.0.0.1:80
      backend api
        http-request replace-path /api/(.*) /\\1
        server b 10.0.0.2:80
      """
    ),
  ]

  static func check(_ analysis: Analysis, into findings: inout Findings) {
    for proxy in analysis.frontends where proxy.mode.value == .http {
      let rewrites = proxy.all(.httpRequest).compactMap { PathRewrite($0) }
      guard !rewrites.isEmpty else { continue }
      var seen: Set<SourceRange> = []
      for used in analysis.tests(of: proxy) where used.test.expression.comparableText == "path" {
        guard [.prefix, .exact, .directory].contains(used.test.matching) else { continue }
        for use in used.uses where use.directive.keyword == .useBackend && !use.isNegated {
          guard
            let rewrite = rewrites.first(where: { rewrite in
              used.test.patterns.contains { rewrite.removes($0.text) }
            }), seen.insert(use.directive.range).inserted
          else { continue }
          findings.report(
            "the path no longer starts with '\(rewrite.prefix)' when this rule runs",
            at: use.directive.range,
            related: [RelatedPlace(range: rewrite.rule.range, message: "rewritten here")])
        }
      }
    }
  }
}

/// A rule that takes a fixed start of the path away.
private struct PathRewrite {
  var rule: Directive
  /// What the path starts with before.
  var prefix: String
  /// What it starts with afterwards, as far as that is fixed.
  private var replacement: String

  init?(_ rule: Directive) {
    self.rule = rule
    let words = rule.words.map(\.text)
    switch rule.actionName {
    case "replace-path", "replace-pathq":
      guard words.count > 2 else { return nil }
      prefix = Self.literalStart(words[1])
      replacement = Self.literalStart(words[2])
    case "set-path", "set-pathq":
      guard words.count > 1, let call = words[1].firstRange(of: "%[path,regsub(") else {
        return nil
      }
      let arguments = words[1][call.upperBound...].prefix { $0 != ")" }
        .split(separator: ",", omittingEmptySubsequences: false)
      guard arguments.count > 1, arguments[0].hasPrefix("^") else { return nil }
      prefix = Self.literalStart(String(arguments[0]))
      replacement = Self.literalStart(String(arguments[1]))
    default: return nil
    }
    guard prefix.count > 1, !replacement.hasPrefix(prefix) else { return nil }
  }

  /// True where a path that starts with `pattern` has lost that start.
  func removes(_ pattern: String) -> Bool {
    guard pattern.count > 1, !replacement.hasPrefix(pattern) else { return false }
    return pattern.hasPrefix(prefix) || prefix.hasPrefix(pattern)
  }

  /// The characters of a regular expression up to the first that stands for something else.
  private static func literalStart(_ expression: String) -> String {
    var text = ""
    var isEscaped = false
    for character in expression.drop(while: { $0 == "^" }) {
      if isEscaped {
        guard !character.isNumber, !character.isLetter else { break }
        text.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if ".()[]{}|*+?$%".contains(character) {
        if "*+?{".contains(character), !text.isEmpty { text.removeLast() }
        break
      } else {
        text.append(character)
      }
    }
    return text
  }
}

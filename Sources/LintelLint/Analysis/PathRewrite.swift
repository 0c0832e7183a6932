internal import LintelIR

/// A rule that takes a fixed start of the path away.
struct PathRewrite {
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

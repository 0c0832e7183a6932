/// A word of a condition that comes from another language, and so is taken for the name of an ACL.
struct ConditionSlip {
  let message: String
  let help: String

  /// Nil where the word may as well be a misspelt name.
  init?(_ word: String) {
    if word == "}" {
      message = "'}' closes no test"
      help = "a test between braces begins with '{', a word of its own"
      return
    }
    if word.hasPrefix("{") || word.hasPrefix("!{") || word.hasSuffix("}") {
      let inner = word.drop { $0 == "!" || $0 == "{" }
      message = "braces are words of their own, but stand in '\(word)'"
      help =
        word.hasSuffix("}") && !word.contains("{")
        ? "put a blank before the brace: '\(word.dropLast()) }'"
        : "put blanks beside the braces: '{ \(inner.prefix { $0 != "}" }) ... }'"
      return
    }
    switch word.lowercased() {
    case "&&", "and", "&":
      message =
        "'\(word)' is read as the name of an ACL: no word stands between tests that must all hold"
      help = "leave it out"
    case "|", "xor", ",":
      message = "'\(word)' is read as the name of an ACL"
      help = "write 'or' between tests of which one must hold"
    case "not":
      message = "'\(word)' is read as the name of an ACL"
      help = "write '!' before a test that must not hold"
    case "if", "unless":
      message = "'\(word)' is read as the name of an ACL: the condition has begun already"
      help = "leave it out"
    case "(", ")":
      message = "'\(word)' is read as the name of an ACL: conditions have no parentheses"
      help = "write each alternative in full, with 'or' between"
    case "==", "=", "!=", "<", ">", "<=", ">=":
      message = "'\(word)' is read as the name of an ACL"
      help = "write a test between braces: '{ path /x }', '{ req.body_len gt 100 }'"
    default:
      guard word.hasPrefix("(") || word.hasSuffix(")") else { return nil }
      message = "'\(word)' is read as the name of an ACL: conditions have no parentheses"
      help = "write a test between braces, such as '{ path_beg /api/ }'"
    }
  }
}

/// Finds the words of a test whose braces touch them, so that it is reported once.
struct BraceSearch {
  private var isInside = false

  /// Whether the word stands between a brace that was met before and its counterpart.
  mutating func holds(_ word: String) -> Bool {
    if isInside {
      isInside = !word.hasSuffix("}")
      return true
    }
    isInside = (word.hasPrefix("{") || word.hasPrefix("!{")) && !word.hasSuffix("}")
    return false
  }
}

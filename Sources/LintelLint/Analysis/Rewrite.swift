internal import LintelGrammar
internal import LintelIR

/// A rule that replaces a part of the request, which later rules then see.
struct Rewrite {
  enum Part: Hashable {
    /// A header, by its name in lower case.
    case header(String)
    case path, query, method, source
  }

  enum Value: Hashable {
    case fixed(String)
    case startingWith(String)
    /// A path that starts with the first text gets the second in its place.
    case replacing(String, by: String)
    case absent
    case unknown
  }

  let rule: Directive
  let part: Part
  var value: Value
  /// The samples that read the part.
  let samples: [String]

  init(rule: Directive, part: Part, value: Value) {
    self.rule = rule
    self.part = part
    self.value = value
    samples = part.samples
  }

  /// What a rule replaces, nothing where it is about something else.
  static func all(of rule: Directive) -> [Rewrite] {
    let words = rule.words.map(\.text)
    guard words.count > 1 else { return [] }
    func rewrites(_ part: Part, _ value: Value) -> [Rewrite] {
      [Rewrite(rule: rule, part: part, value: value)]
    }
    switch rule.actionName {
    case "del-header":
      // With `-m` several headers are deleted, by a pattern.
      return words.count == 2 || rule.isConditional && words.count > 2 && words[2] != "-m"
        ? rewrites(.header(words[1].lowercased()), .absent) : []
    case "set-header" where words.count > 2:
      return rewrites(.header(words[1].lowercased()), value(of: words[2]))
    case "replace-header" where words.count > 3 && words[2].hasPrefix("^"):
      return rewrites(.header(words[1].lowercased()), replacement(words[2], words[3]))
    case "replace-header", "replace-value", "add-header":
      return rewrites(.header(words[1].lowercased()), .unknown)
    case "set-path", "set-pathq": return rewrites(.path, path(setTo: words[1]))
    case "set-uri":
      let value = words[1].hasPrefix("/") ? value(of: words[1]) : .unknown
      return rewrites(.path, value) + rewrites(.query, .unknown)
    case "replace-path", "replace-pathq":
      return rewrites(.path, words.count > 2 ? replacement(words[1], words[2]) : .unknown)
    case "replace-uri", "normalize-uri": return rewrites(.path, .unknown)
    case "set-query": return rewrites(.query, value(of: words[1]))
    case "set-method": return rewrites(.method, value(of: words[1]))
    case "set-src":
      guard words[1].hasPrefix("str("), words[1].hasSuffix(")") else {
        return rewrites(.source, .unknown)
      }
      return rewrites(.source, .fixed(String(words[1].dropFirst(4).dropLast())))
    default: return []
    }
  }

  private static func value(of text: String) -> Value {
    guard let computed = text.firstIndex(of: "%") else { return .fixed(text) }
    return computed > text.startIndex ? .startingWith(String(text[..<computed])) : .unknown
  }

  private static func path(setTo text: String) -> Value {
    guard let call = text.firstRange(of: "%[path,regsub(") else {
      let value = value(of: text)
      return value == .startingWith("/") ? .unknown : value
    }
    let arguments = text[call.upperBound...].prefix { $0 != ")" }
      .split(separator: ",", omittingEmptySubsequences: false)
    guard arguments.count > 1, arguments[0].hasPrefix("^") else { return .unknown }
    return replacement(String(arguments[0]), String(arguments[1]))
  }

  private static func replacement(_ expression: String, _ text: String) -> Value {
    let start = RegexText(expression.hasPrefix("^") ? expression : "^" + expression)?.start ?? ""
    let replacement = String(text.prefix { $0 != "\\" && $0 != "%" })
    guard start.count > 1, !replacement.hasPrefix(start) else { return .unknown }
    return .replacing(start, by: replacement)
  }

  /// True where a test that the original could meet is not met by what it was replaced with.
  func spoils(_ atom: Atom) -> Bool {
    guard isAbout(atom) else { return false }
    switch value {
    case .fixed(let text): return atom.accepts(text) == false
    case .startingWith(let start): return atom.accepts(startingWith: start) == false
    case .absent: return true
    case .unknown: return false
    case .replacing(let start, let replacement):
      guard [.prefix, .exact, .directory].contains(atom.matching), !atom.isOpaque else {
        return false
      }
      return atom.patterns.contains { pattern in
        pattern.count > 1 && !replacement.hasPrefix(pattern)
          && (pattern.hasPrefix(start) || start.hasPrefix(pattern))
      }
    }
  }

  func isAbout(_ atom: Atom) -> Bool {
    if removesCookies, atom.sample.hasPrefix("req.cook") { return true }
    return samples.contains(atom.sample)
  }

  /// True where no cookie can be read any more.
  var removesCookies: Bool { part == .header("cookie") && value == .absent }
}

extension Rewrite.Part {
  fileprivate var samples: [String] {
    switch self {
    case .header(let name):
      ["", ",lower", ",host_only", ",host_only,lower"].map { "req.hdr(\(name))" + $0 }
    case .path: ["path"]
    case .query: ["query"]
    case .method: ["method"]
    case .source: ["src"]
    }
  }
}

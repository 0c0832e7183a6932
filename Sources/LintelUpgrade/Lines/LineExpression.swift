/// What an expression over a whole line of a head is about: the request line, or one header.
///
/// HAProxy up to 2.0 matched the `req` and `rsp` rules with each line as it came over the wire;
/// today's rules name the part that they mean.
enum LineExpression {
  struct Header {
    /// The name, or its start where ``isPrefix``.
    var name: String
    var isPrefix: Bool
    /// The expression for the value, without leading blanks; empty matches all.
    var value: String
    /// How many groups came before those of ``value``, and what those with fixed text match.
    var dropped: Int
    var fixed: [Int: String]

    /// Whether every value is matched.
    var matchesAll: Bool { ["", ".*", "(.*)", ".*$", "(.*)$", "$0"].contains(value) }

    /// The expression that matches the value from its start.
    var anchored: String {
      if value.isEmpty { return ".*" }
      return value.hasPrefix("^") || value.hasPrefix(".*") ? value : "^" + value
    }
  }

  struct Request {
    /// The methods that are matched; empty for any.
    var methods: [String]
    /// Whether the part before the first blank cannot match a blank, so that only the request line
    /// is meant.
    var isExact: Bool
    /// The group that the method is in.
    var methodGroup: Int?
    /// The expression for the request target, as atoms.
    var target: [RegexOutline.Atom]
    /// The expression for the version, after a second blank; nil where there is none.
    var version: [RegexOutline.Atom]?
    var dropped: Int
  }

  case header(Header)
  case request(Request)

  /// Nil for an expression that is neither, or that may be both.
  init?(_ text: String) {
    guard let outline = RegexOutline(text) else { return nil }
    if let header = Self.header(outline) {
      self = .header(header)
    } else if let request = Self.request(outline) {
      self = .request(request)
    } else {
      return nil
    }
  }

  // MARK: - Headers

  private static func header(_ outline: RegexOutline) -> Header? {
    var atoms = outline.atoms[...]
    guard atoms.first?.kind == .start else { return nil }
    atoms.removeFirst()
    var name = ""
    var fixed: [Int: String] = [:]
    var dropped = 0
    if let first = atoms.first, case .group(let number, let body) = first.kind,
      first.quantifier.isEmpty, let text = literal(body), isNameStart(text)
    {
      name = text
      if let number { fixed[number] = text }
      dropped = number == nil ? 0 : 1
      atoms.removeFirst()
    }
    while !name.contains(":"), let next = atoms.first, let character = nameCharacter(next) {
      name.append(character)
      atoms.removeFirst()
    }
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, !first.isEmpty, first.allSatisfy(isNameCharacter) else {
      return nil
    }
    guard parts.count == 2 else {
      guard atoms.isEmpty || RegexOutline.text(atoms) == ".*" else { return nil }
      return Header(
        name: String(first), isPrefix: true, value: "", dropped: dropped, fixed: fixed)
    }
    guard parts[1].allSatisfy({ $0 == " " }) else { return nil }
    while let next = atoms.first, isBlank(next) { atoms.removeFirst() }
    return Header(
      name: String(first), isPrefix: false, value: RegexOutline.text(atoms), dropped: dropped,
      fixed: fixed)
  }

  /// The text that an expression matches, if it is but one.
  private static func literal(_ text: String) -> String? {
    guard let outline = RegexOutline(text) else { return nil }
    var result = ""
    for atom in outline.atoms {
      guard let character = atom.character else { return nil }
      result.append(character)
    }
    return result
  }

  private static func isNameStart(_ text: String) -> Bool {
    let name = text.prefix { $0 != ":" }
    return !name.isEmpty && name.allSatisfy(isNameCharacter)
  }

  private static func isNameCharacter(_ character: Character) -> Bool {
    character.isASCII
      && (character.isLetter || character.isNumber || character == "-" || character == "_"
        || character == ".")
  }

  /// The character of a name or the colon after it; `[Hh]` is one as well.
  private static func nameCharacter(_ atom: RegexOutline.Atom) -> Character? {
    if let character = atom.character {
      return isNameCharacter(character) || character == ":" ? character : nil
    }
    guard atom.quantifier.isEmpty, case .set(let members) = atom.kind, members.count == 2,
      let first = members.first, let last = members.last, first.isLetter,
      first.lowercased() == last.lowercased()
    else { return nil }
    return first
  }

  private static func isBlank(_ atom: RegexOutline.Atom) -> Bool {
    switch atom.kind {
    case .literal(let character): character == " " || character == "\t"
    case .escape(let character): character == "s"
    case .set(let members): !members.isEmpty && members.allSatisfy { $0 == " " || $0 == "\t" }
    default: false
    }
  }

  // MARK: - The request line

  private static func request(_ outline: RegexOutline) -> Request? {
    var atoms = outline.atoms[...]
    if atoms.first?.kind == .start { atoms.removeFirst() }
    guard let blank = atoms.firstIndex(where: isSeparator) else { return nil }
    guard let method = method(atoms[..<blank]) else { return nil }
    var target = Array(atoms[(blank + 1)...])
    var version: [RegexOutline.Atom]?
    if let second = target.firstIndex(where: isSeparator) {
      version = Array(target[(second + 1)...])
      target = Array(target[..<second])
    }
    if let first = target.first, first.kind == .start { return nil }
    return Request(
      methods: method.names, isExact: method.isExact, methodGroup: method.group, target: target,
      version: version, dropped: RegexOutline.groups(in: atoms[..<blank]))
  }

  private static func isSeparator(_ atom: RegexOutline.Atom) -> Bool {
    switch atom.kind {
    case .literal(" "): atom.quantifier.isEmpty || atom.quantifier == "+"
    case .set(" "), .escape("s"): atom.quantifier.isEmpty || atom.quantifier == "+"
    default: false
    }
  }

  private static func method(
    _ atoms: ArraySlice<RegexOutline.Atom>
  ) -> (names: [String], isExact: Bool, group: Int?)? {
    if let first = atoms.first, atoms.count == 1, case .group(let number, let body) = first.kind,
      first.quantifier.isEmpty
    {
      if let names = names(body) { return (names, true, number) }
      guard let inner = RegexOutline(body), let kind = anyMethod(inner.atoms[...]) else {
        return nil
      }
      return ([], kind, number)
    }
    let text = RegexOutline.text(atoms)
    if let names = names(text) { return (names, true, nil) }
    return anyMethod(atoms).map { ([], $0, nil) }
  }

  /// `GET`, or `GET|POST` inside a group.
  private static func names(_ text: String) -> [String]? {
    let names = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    return names.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isUppercase } }
      ? names : nil
  }

  /// Whether what matches any method matches no blank; nil if it is something else.
  private static func anyMethod(_ atoms: ArraySlice<RegexOutline.Atom>) -> Bool? {
    guard let atom = atoms.first, atoms.count == 1,
      atom.quantifier.first == "*"
        || atom.quantifier.first == "+"
    else { return nil }
    switch atom.kind {
    case .any: return false
    case .escape("S"), .escape("w"): return true
    case .set(let members):
      if members.hasPrefix("^") { return members.contains(" ") || members.contains("\\s") }
      return members.contains("A-Z") ? !members.contains(" ") : nil
    default: return nil
    }
  }
}

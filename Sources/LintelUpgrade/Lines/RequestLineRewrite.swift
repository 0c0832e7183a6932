/// A rewriting of the request line as one of the path with its query.
struct RequestLineRewrite {
  /// Nil where the path stays as it is.
  var pattern: String?
  var replacement = ""
  /// The expression that holds for the path where the old one matched.
  var tested: String
  /// Name and value, as `add-header` takes them.
  var addedHeaders: [String] = []

  /// - Parameter text: What replaces the whole line.
  init?(_ request: LineExpression.Request, _ text: String) {
    guard let tested = Self.test(request) else { return nil }
    self.tested = tested
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, !line.contains("\\") else { return nil }
      let value = parts[1].drop { $0 == " " }
      guard !value.isEmpty else { return nil }
      addedHeaders.append("\(parts[0]) \(logFormatNotation(String(value)))")
    }
    let replacement = Replacement(String(lines[0]))
    if replacement.parts == [.group(0)] { return }
    guard let rest = Self.afterMethod(replacement, request),
      let (target, whole) = Self.target(rest, request),
      let notation = target.notation(dropping: request.dropped),
      notation.hasPrefix("/")
        || notation.hasPrefix("\\")
    else { return nil }
    pattern = "^" + whole
    self.replacement = notation
  }

  /// What follows the method, if the method stays.
  private static func afterMethod(
    _ text: Replacement, _ request: LineExpression.Request
  ) -> Replacement? {
    if let group = request.methodGroup {
      guard text.parts.first == .group(group) else { return nil }
      let rest = text.droppingFirstPart()
      return rest.leadingText.hasPrefix(" ") ? rest.droppingFirst(1) : nil
    }
    guard request.methods.count == 1, text.leadingText.hasPrefix("\(request.methods[0]) ") else {
      return nil
    }
    return text.droppingFirst(request.methods[0].count + 1)
  }

  /// The text for the target and the expression for all of it, if the version stays.
  private static func target(
    _ text: Replacement, _ request: LineExpression.Request
  ) -> (Replacement, String)? {
    let pattern = RegexOutline.text(request.target)
    guard let version = request.version else {
      // The expression ends with what takes the rest of the line, which the text repeats.
      var atoms = request.target[...]
      if atoms.last?.kind == .end { atoms.removeLast() }
      guard let last = atoms.last, case .group(let number?, ".*") = last.kind,
        last.quantifier.isEmpty, text.parts.last == .group(number)
      else { return nil }
      return (text, RegexOutline.text(atoms))
    }
    var atoms = version[...]
    if atoms.last?.kind == .end { atoms.removeLast() }
    if atoms.count == 1, let only = atoms.first, case .group(let number?, _) = only.kind {
      guard let rest = text.droppingLast(.group(number))?.droppingLast(.text(" ")) else {
        return nil
      }
      return (rest, pattern + "$")
    }
    for name in [" HTTP/1.1", " HTTP/1.0"] {
      guard RegexOutline.text(atoms).hasPrefix("HTTP"), let rest = text.droppingLast(.text(name))
      else { continue }
      return (rest, pattern + "$")
    }
    return nil
  }

  /// The expression that holds for path and query where that of the request line holds.
  static func test(_ request: LineExpression.Request) -> String? {
    var atoms = request.target
    while let last = atoms.last, last.kind == .end || last.text == ".*" { atoms.removeLast() }
    var pattern = ""
    for atom in atoms {
      guard case .set(let members) = atom.kind, members.contains(" "), !members.hasPrefix("^")
      else {
        pattern += atom.text
        continue
      }
      // A blank among the members is the end of the target.
      let others = members.filter { $0 != " " }
      guard atom.quantifier.isEmpty, !others.isEmpty else { return nil }
      pattern += "([\(others)]|$)"
    }
    if request.version != nil { pattern += "$" }
    return "^" + pattern
  }
}

internal import LintelIR

extension Word {
  /// The variable without a value and without a default that the whole host is taken from.
  var leadingReference: String? {
    guard isUnresolved, var rest = template?[...] else { return nil }
    if let at = rest.firstIndex(of: "@"), !rest[..<at].contains("$") {
      rest = rest[rest.index(after: at)...]
    }
    guard rest.hasPrefix("${"), let end = rest.firstIndex(of: "}") else { return nil }
    let name = rest[..<end].dropFirst(2)
    guard !name.contains("-"), rest[rest.index(after: end)...].hasPrefix(":") else { return nil }
    return String(name)
  }
}

extension String {
  /// The first `$NAME` in capitals that stands alone, as a shell would expand it.
  var unexpandedVariable: String? {
    guard utf8.contains(UInt8(ascii: "$")), let dollar = firstIndex(of: "$") else { return nil }
    var rest = self[index(after: dollar)...]
    if rest.first == "{", let end = rest.firstIndex(of: "}") { rest = rest[..<end].dropFirst() }
    let name = rest.prefix { $0.isASCII && ($0.isUppercase || $0.isNumber || $0 == "_") }
    guard name.count > 1, let first = name.first, !first.isNumber,
      !rest.dropFirst(name.count).contains("$"), rest.dropFirst(name.count).first?.isLetter != true
    else { return nil }
    return "$" + name
  }
}

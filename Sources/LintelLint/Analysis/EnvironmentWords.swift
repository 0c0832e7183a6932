internal import LintelGrammar
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

extension Word {
  /// The variable without a value and without a default that is all of the word.
  var onlyReference: String? {
    guard isUnresolved, let template, template.hasPrefix("${"), template.hasSuffix("}") else {
      return nil
    }
    let name = template.dropFirst(2).dropLast()
    guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { return nil }
    return String(name)
  }

  /// The variable without a value and without a default that a path starts with.
  var leadingFolder: String? {
    guard isUnresolved, let template, template.hasPrefix("${"),
      let end = template.firstIndex(of: "}"), template[end...].hasPrefix("}/")
    else { return nil }
    let name = template[..<end].dropFirst(2)
    return name.contains("-") ? nil : String(name)
  }
}

extension String {
  /// True for the name of a variable that a shell, a container or HAProxy itself sets.
  var isUsualVariable: Bool {
    hasPrefix("HAPROXY_") || ["HOME", "HOSTNAME", "USER", "PATH", "PWD", "LANG"].contains(self)
  }

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

/// A variable that has no value and no default, where the line then says something else.
struct UnsetVariable {
  var name: String
  var word: Word
  var consequence: String
  /// True where a socket or a server gets another address, which nobody notices.
  var isAddress: Bool
}

extension Directive {
  var unsetVariables: [UnsetVariable] {
    var found: [UnsetVariable] = []
    let isSocket = keyword == .bind || keyword == .statsSocket
    if let word = addressWord {
      if let name = word.leadingReference {
        let consequence = isSocket ? "this listens on every address" : "this address has no host"
        found.append(
          UnsetVariable(name: name, word: word, consequence: consequence, isAddress: true))
      } else if isSocket, let name = word.leadingFolder {
        found.append(
          UnsetVariable(
            name: name, word: word, consequence: "this is in the root directory", isAddress: true))
      }
    }
    for word in words {
      guard let name = word.onlyReference, !name.isUsualVariable else { continue }
      found.append(
        UnsetVariable(
          name: name, word: word,
          consequence: "this argument is empty, which ends the line for HAProxy", isAddress: false))
    }
    return found
  }

  /// The word that holds the address of a socket or a server.
  private var addressWord: Word? {
    switch keyword {
    case .bind, .statsSocket: words.first
    case .server, .serverTemplate: words.count > 1 ? words[1] : nil
    default: nil
    }
  }
}

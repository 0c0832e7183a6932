internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR

/// Writes typed arguments: each has the name and the type that the grammar gives it, the text that
/// says it, and its value.
extension ModelWriter {
  mutating func write(_ argument: Argument) {
    object { this in
      this.json.member("name", argument.name)
      this.value(argument.value)
    }
  }

  private mutating func value(_ value: Argument.Value) {
    switch value {
    case .literal(let word): typed("literal", word)
    case .word(let word): typed("word", word)
    case .choice(let word): typed("choice", word)
    case .unresolved(let word): typed("unresolved", word)
    case .integer(let number, let word):
      typed("integer", word)
      json.member("value", number)
    case .duration(let span, let word):
      typed("duration", word)
      json.member("milliseconds", Int(span.milliseconds))
    case .size(let bytes, let word):
      typed("size", word)
      json.member("bytes", Int(clamping: bytes))
    case .address(let address, let word):
      typed("address", word)
      member("address") { $0.write(address) }
    case .reference(let kind, let word):
      typed("reference", word)
      json.member("to", kind.rawValue)
    case .expression(let expression, _):
      json.member("type", "expression")
      member("expression") { $0.write(expression) }
    case .logFormat(let format): write(format)
    case .test(let test):
      json.member("type", "test")
      member("test") { $0.write(test) }
    case .named(let word, let arguments): composite("named", word, arguments)
    case .bindOption(let option): composite("bind-option", option.name, option.arguments)
    case .serverOption(let option):
      composite("server-option", option.name, option.arguments)
      if option.isNegated { json.member("negated", true) }
    case .action(let action): composite("action", action.name, action.arguments)
    }
  }

  private mutating func typed(_ type: String, _ word: Word) {
    json.member("type", type)
    json.member("text", word.text)
    if let template = word.template { json.member("template", template) }
  }

  private mutating func composite(_ type: String, _ word: Word, _ arguments: [Argument]) {
    typed(type, word)
    list("arguments", arguments) { $0.write($1) }
  }

  private mutating func write(_ address: Address) {
    object { this in
      if let prefix = address.prefix { this.json.member("prefix", prefix) }
      switch address.host {
      case .any: this.json.member("host", "any")
      case .ipv4, .ipv6: this.json.member("host", "ip")
      case .name(let name):
        this.json.member("host", "name")
        this.json.member("name", name)
      case .unix(let path, let isAbstract):
        this.json.member("host", isAbstract ? "abstract" : "unix")
        this.json.member("path", path)
      case .descriptor(let number):
        this.json.member("host", "descriptor")
        this.json.member("descriptor", Int(number))
      case .other: this.json.member("host", "other")
      }
      switch address.ports {
      case .none: break
      case .one(let port): this.json.member("port", Int(port))
      case .range(let first, let last):
        this.json.member("port", Int(first))
        this.json.member("lastPort", Int(last))
      case .offset(let offset): this.json.member("portOffset", Int(offset))
      }
    }
  }
}

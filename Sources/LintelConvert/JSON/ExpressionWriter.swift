internal import LintelDiagnostics
internal import LintelIR

/// Writes sample expressions, tests, conditions and log formats as trees.
extension ModelWriter {
  mutating func write(_ expression: SampleExpression) {
    object { this in
      this.member("fetch") { $0.call(expression.fetch.name, expression.fetch.arguments) }
      this.list("converters", expression.converters) { this, converter in
        this.call(converter.name, converter.arguments)
      }
    }
  }

  private mutating func call(_ name: String, _ arguments: [String]) {
    object { this in
      this.json.member("name", name)
      this.list("arguments", arguments) { this, text in this.json.string(text) }
    }
  }

  mutating func write(_ test: ACLTest) {
    object { this in
      this.json.member("criterion", test.criterion.text)
      this.member("expression") { $0.write(test.expression) }
      this.json.member("match", test.matching.rawValue)
      this.list("flags", test.flags) { $0.write($1) }
      this.list("patterns", test.patterns) { $0.write($1) }
    }
  }

  private mutating func write(_ flag: ACLFlag) {
    let (name, value): (String, String?) =
      switch flag {
      case .ignoreCase: ("-i", nil)
      case .noResolution: ("-n", nil)
      case .method(let method): ("-m", method.rawValue)
      case .file(let word): ("-f", word.text)
      case .map: ("-M", nil)
      case .uniqueID(let word): ("-u", word.text)
      case .end: ("--", nil)
      }
    object { this in
      this.json.member("flag", name)
      if let value { this.json.member("value", value) }
    }
  }

  /// `any` of the alternatives has to hold, each of which is a list whose terms `all` have to.
  mutating func write(_ condition: Condition) {
    object { this in
      this.json.member("polarity", condition.polarity == .if ? "if" : "unless")
      this.list("any", condition.alternatives) { this, terms in
        this.object { this in this.list("all", terms) { $0.write($1) } }
      }
    }
  }

  private mutating func write(_ term: ConditionTerm) {
    object { this in
      if term.isNegated { this.json.member("negated", true) }
      switch term.test {
      case .named(let name): this.json.member("acl", name)
      case .anonymous(let test): this.member("test") { $0.write(test) }
      }
    }
  }

  mutating func write(_ format: LogFormat) {
    json.member("type", "log-format")
    json.member("text", format.word.text)
    if let template = format.word.template { json.member("template", template) }
    list("parts", format.parts) { this, part in
      this.object { this in
        switch part {
        case .literal(let text): this.json.member("literal", text)
        case .alias(let name, let flags):
          this.json.member("alias", name)
          if !flags.isEmpty { this.json.member("flags", flags) }
        case .sample(let expression, let flags):
          this.member("expression") { $0.write(expression) }
          if !flags.isEmpty { this.json.member("flags", flags) }
        }
      }
    }
  }
}

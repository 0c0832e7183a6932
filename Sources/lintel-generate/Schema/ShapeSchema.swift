internal import LintelGrammarNotation

/// The schema of what stands behind a keyword or option.
///
/// The shapes are those of `ValueShape` in `LintelGrammar`, which the generator cannot import; that
/// both agree is tested with every example of the grammar.
struct ShapeSchema {
  /// A mapping: names of words in their order, how many must be there, and what may follow.
  struct Form {
    var words: [(name: String, schema: SchemaValue)] = []
    var requiredCount = 0
    /// `bind-options`, `server-options` or `condition`.
    var tail: String?
  }

  enum Shape {
    case word(SchemaValue)
    case forms([Form])
    case tests
    case line
  }

  let shape: Shape
  /// Whether nothing may follow.
  let standsAlone: Bool

  init(_ patterns: [[ArgumentNotation]]) {
    standsAlone = patterns.isEmpty || patterns.contains { Self.leastWords($0) == 0 }
    if patterns.allSatisfy({ (Self.mostWords($0) ?? 2) <= 1 }) {
      shape = .word(Self.scalar(patterns))
    } else if patterns.count == 1, Self.isTest(patterns[0]) {
      shape = .tests
    } else {
      let forms = patterns.compactMap(Self.form)
      shape = forms.count == patterns.count ? .forms(forms) : .line
    }
  }

  // MARK: - Words

  /// What one word may be, over all forms.
  private static func scalar(_ patterns: [[ArgumentNotation]]) -> SchemaValue {
    var literals: [String] = []
    var others: [SchemaValue] = []
    func collect(_ element: ArgumentNotation) {
      switch element {
      case .literal(let word): literals.append(word)
      case .value(_, let type, let parameters):
        others.append(ScalarSchema.value(type: type, parameters: parameters))
      case .call: others.append(.reference("word"))
      case .optional(let branches), .alternatives(let branches):
        for branch in branches { branch.forEach(collect) }
      case .repetition(let inner): collect(inner)
      case .condition: break
      }
    }
    for pattern in patterns { pattern.forEach(collect) }
    if !literals.isEmpty { others.insert(ScalarSchema.words(literals), at: 0) }
    return others.isEmpty ? .reference("word") : .any(others)
  }

  static let restTypes: Set<String> = [
    "rest", "criterion", "condition", "bind-options", "server-options", "action", "filter",
    "service",
  ]

  private static func mostWords(_ elements: [ArgumentNotation]) -> Int? {
    var total = 0
    for element in elements {
      guard let count = mostWords(element) else { return nil }
      total += count
    }
    return total
  }

  private static func mostWords(_ element: ArgumentNotation) -> Int? {
    switch element {
    case .literal, .call: return 1
    case .value(_, let type, _): return restTypes.contains(type) ? nil : 1
    case .optional(let branches), .alternatives(let branches):
      var most = 0
      for branch in branches {
        guard let count = mostWords(branch) else { return nil }
        most = max(most, count)
      }
      return most
    case .repetition, .condition: return nil
    }
  }

  private static func leastWords(_ elements: [ArgumentNotation]) -> Int {
    elements.reduce(0) { total, element in
      switch element {
      case .literal, .call: return total + 1
      case .value(_, let type, _): return total + (restTypes.contains(type) ? 0 : 1)
      case .alternatives(let branches): return total + (branches.map(leastWords).min() ?? 0)
      case .repetition(let inner): return total + leastWords([inner])
      case .optional, .condition: return total
      }
    }
  }

  // MARK: - Mappings

  private static func isTest(_ pattern: [ArgumentNotation]) -> Bool {
    guard pattern.count == 2, case .value(_, "name", _) = pattern[0],
      case .value(_, "criterion", _) = pattern[1]
    else { return false }
    return true
  }

  private static func form(_ pattern: [ArgumentNotation]) -> Form? {
    var form = Form()
    for (index, element) in pattern.enumerated() {
      let isLast = index == pattern.count - 1
      switch element {
      case .value(_, let type, _) where isLast && type.hasSuffix("-options"): form.tail = type
      case .value(let name, let type, let parameters):
        guard !restTypes.contains(type), form.requiredCount == form.words.count else { return nil }
        form.words.append((name, ScalarSchema.value(type: type, parameters: parameters)))
        form.requiredCount += 1
      case .optional(let branches):
        guard branches.count == 1, branches[0].count == 1,
          case .value(let name, let type, let parameters) = branches[0][0],
          !restTypes.contains(type)
        else { return nil }
        form.words.append((name, ScalarSchema.value(type: type, parameters: parameters)))
      case .condition where isLast && !form.words.isEmpty: form.tail = "condition"
      default: return nil
      }
    }
    let names = form.words.map(\.name)
    let reserved: Set<String> = ["no", "default", "if", "unless"]
    return Set(names).count == names.count && reserved.isDisjoint(with: names) ? form : nil
  }
}

internal import LintelGrammar

/// What may stand at the next word of a directive, by the patterns of its grammar.
struct Expectations {
  /// Words that the grammar spells out.
  private(set) var literals: [String] = []
  private(set) var types: [ValueType] = []
  private(set) var takesCondition = false
  /// The words before the cursor, behind the keyword.
  private let words: [String]

  init(_ patterns: [ArgumentPattern], after words: [String]) {
    self.words = words
    for pattern in patterns { _ = walk(pattern.elements[...], from: [0]) }
  }

  /// - Returns: The positions at which the words can go on behind the elements.
  private mutating func walk(
    _ elements: ArraySlice<ArgumentElement>, from starts: Set<Int>
  ) -> Set<Int> {
    var positions = starts
    var index = elements.startIndex
    while index < elements.endIndex, !positions.isEmpty {
      var run = index
      while run < elements.endIndex, elements[run].mayBeMissing { run += 1 }
      if run > index {
        positions = closure(elements[index..<run], from: positions)
        index = run
      } else {
        positions = ends(of: elements[index], at: positions)
        index += 1
      }
    }
    return positions
  }

  /// Optional neighbours match in any order and any number of times.
  private mutating func closure(
    _ elements: ArraySlice<ArgumentElement>, from starts: Set<Int>
  ) -> Set<Int> {
    var reached = starts
    var fresh = starts
    while !fresh.isEmpty {
      var next: Set<Int> = []
      for element in elements { next.formUnion(ends(of: element, at: fresh)) }
      fresh = next.subtracting(reached)
      reached.formUnion(fresh)
    }
    return reached
  }

  private mutating func ends(of element: ArgumentElement, at positions: Set<Int>) -> Set<Int> {
    var result: Set<Int> = []
    for position in positions { result.formUnion(ends(of: element, at: position)) }
    return result
  }

  private mutating func ends(of element: ArgumentElement, at position: Int) -> Set<Int> {
    switch element {
    case .literal(let text): return literal(text, at: position)
    case .call(let name, _):
      if position == words.count {
        literals.append(name + "(")
        return []
      }
      return words[position].hasPrefix(name + "(") ? [position + 1] : []
    case .required(_, let type): return value(type, at: position)
    case .optional(let elements): return walk(elements[...], from: [position])
    case .named(let key, let values):
      return walk(values[...], from: literal(key, at: position))
    case .alternatives(let branches):
      var result: Set<Int> = []
      for branch in branches { result.formUnion(walk(branch[...], from: [position])) }
      return result
    case .repetition(let element): return closure([element], from: ends(of: element, at: position))
    case .condition:
      if position == words.count { takesCondition = true }
      return []
    }
  }

  private mutating func literal(_ text: String, at position: Int) -> Set<Int> {
    if position == words.count {
      literals.append(text)
      return []
    }
    return words[position] == text ? [position + 1] : []
  }

  private mutating func value(_ type: ValueType, at position: Int) -> Set<Int> {
    switch type {
    case .bindOptions:
      return options(at: position, type) { BindOptionID.find($0)?.info.arguments }
    case .serverOptions:
      return options(at: position, type) { ServerOptionID.find($0)?.info.arguments }
    case .action(let ruleset) where position < words.count:
      guard case .action(let id) = ActionTable.match(words[position], in: ruleset) else {
        return []
      }
      return alternatives(id.info.arguments, from: position + 1)
    default:
      guard position == words.count else { return [position + 1] }
      types.append(type)
      return []
    }
  }

  /// Any number of options, each with its own arguments.
  private mutating func options(
    at start: Int, _ type: ValueType, _ arguments: (String) -> [ArgumentPattern]?
  ) -> Set<Int> {
    var reached: Set<Int> = [start]
    var fresh: Set<Int> = [start]
    while !fresh.isEmpty {
      var next: Set<Int> = []
      for position in fresh {
        guard position < words.count else {
          types.append(type)
          continue
        }
        guard let patterns = arguments(words[position]) else { continue }
        next.formUnion(alternatives(patterns, from: position + 1))
      }
      fresh = next.subtracting(reached)
      reached.formUnion(fresh)
    }
    return reached
  }

  private mutating func alternatives(_ patterns: [ArgumentPattern], from position: Int) -> Set<Int>
  {
    guard !patterns.isEmpty else { return [position] }
    var result: Set<Int> = []
    for pattern in patterns { result.formUnion(walk(pattern.elements[...], from: [position])) }
    return result
  }
}

extension ArgumentElement {
  fileprivate var mayBeMissing: Bool {
    switch self {
    case .optional, .named, .condition: true
    case .repetition(let element): element.mayBeMissing
    default: false
    }
  }
}

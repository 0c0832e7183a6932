/// How what follows a keyword or an option is written as a YAML value.
///
/// The shape follows from the argument patterns alone, so a new keyword has its YAML form as soon
/// as it is in the grammar:
///
/// - no argument: `true`
/// - at most one word: a scalar, which is that word
/// - words with names of their own, options or a condition: a mapping
/// - anything else: one string in HAProxy's notation, quotes and all
///
/// `false` is the `no` form of a keyword and `default` its `default` form. Every shape but the one
/// word also accepts a string in HAProxy's notation.
public enum ValueShape: Sendable, Hashable {
  case word
  case record([RecordForm])
  /// A mapping from names to criteria, as `acl` has it.
  case tests
  case line
}

/// One form of a mapping: named words in a fixed order, and what may follow them.
public struct RecordForm: Sendable, Hashable {
  public enum Tail: Sendable, Hashable {
    case none
    /// Options, each a key of the same mapping.
    case bindOptions, serverOptions
    /// `if` or `unless`, a key with the condition in HAProxy's notation.
    case condition
  }

  /// The names of the words, in their order.
  public let names: [String]
  /// How many of them must be there.
  public let requiredCount: Int
  public let tail: Tail
}

extension ValueShape {
  public init(_ patterns: [ArgumentPattern]) {
    let counts = patterns.map { maximumWords($0.elements) }
    if counts.allSatisfy({ $0.map { $0 <= 1 } ?? false }) {
      self = .word
    } else if patterns.count == 1, isTest(patterns[0]) {
      self = .tests
    } else {
      let forms = patterns.compactMap(RecordForm.init)
      self = forms.count == patterns.count ? .record(forms) : .line
    }
  }
}

extension RecordForm {
  /// The pattern as a mapping, or nil where its words have no names or no fixed order.
  init?(_ pattern: ArgumentPattern) {
    var names: [String] = []
    var requiredCount = 0
    var tail = Tail.none
    for (index, element) in pattern.elements.enumerated() {
      let isLast = index == pattern.elements.count - 1
      switch element {
      case .required(_, .bindOptions) where isLast: tail = .bindOptions
      case .required(_, .serverOptions) where isLast: tail = .serverOptions
      case .required(let name, let type):
        guard !type.isRest, requiredCount == names.count else { return nil }
        names.append(name)
        requiredCount += 1
      case .optional(let group):
        guard group.count == 1, case .required(let name, let type) = group[0], !type.isRest else {
          return nil
        }
        names.append(name)
      case .condition where isLast && !names.isEmpty: tail = .condition
      default: return nil
      }
    }
    let reserved: Set<String> = ["no", "default", "if", "unless"]
    guard Set(names).count == names.count, reserved.isDisjoint(with: names) else { return nil }
    self.names = names
    self.requiredCount = requiredCount
    self.tail = tail
  }
}

/// `<name> <criterion>` with a name that the line defines.
private func isTest(_ pattern: ArgumentPattern) -> Bool {
  guard pattern.elements.count == 2,
    case .required(_, .name) = pattern.elements[0],
    case .required(_, .criterion) = pattern.elements[1]
  else { return false }
  return true
}

/// How many words the elements take at most, or nil where there is no bound.
private func maximumWords(_ elements: [ArgumentElement]) -> Int? {
  var total = 0
  for element in elements {
    guard let count = maximumWords(element) else { return nil }
    total += count
  }
  return total
}

private func maximumWords(_ element: ArgumentElement) -> Int? {
  switch element {
  case .literal, .call: return 1
  case .required(_, let type): return type.isRest ? nil : 1
  case .optional(let elements): return maximumWords(elements)
  case .named(_, let values): return maximumWords(values).map { $0 + 1 }
  case .alternatives(let branches):
    var most = 0
    for branch in branches {
      guard let count = maximumWords(branch) else { return nil }
      most = max(most, count)
    }
    return most
  case .repetition, .condition: return nil
  }
}

/// Why a preprocessing condition cannot be evaluated.
package struct ConditionalError: Error, Hashable {
  package var message: String
}

/// Evaluates the condition of an `.if` or `.elif` line, or of the option `-cc`.
///
/// Terms are integers and predicates; `!`, `&&`, `||` and parentheses combine them, `&&` before
/// `||`. An empty condition is false. What no longer matters, as in `1 || x`, must be well formed
/// but is not evaluated. (HAProxy manual, chapter 2.4)
package func evaluateConditional(
  _ text: String, in environment: Environment
) throws(ConditionalError) -> Bool {
  var evaluator = ConditionalEvaluator(bytes: Array(text.utf8), environment: environment)
  if evaluator.bytes.isEmpty { return false }
  let value = try evaluator.disjunction(isNeeded: true, depth: ConditionalEvaluator.depthLimit)
  evaluator.skipBlanks()
  guard evaluator.isAtEnd else {
    throw ConditionalError(message: "unexpected text '\(evaluator.rest)' after the condition")
  }
  return value
}

private struct ConditionalEvaluator {
  /// HAProxy's bound (`MAX_CFG_RECURSION`): each operator counts one, each parenthesis three.
  static let depthLimit = 1024

  let bytes: [UInt8]
  let environment: Environment
  var index = 0

  init(bytes: [UInt8], environment: Environment) {
    self.bytes = bytes
    self.environment = environment
  }

  var isAtEnd: Bool { index >= bytes.count }
  var rest: String { String(decoding: bytes[min(index, bytes.count)...], as: UTF8.self) }
  private var current: UInt8 { index < bytes.count ? bytes[index] : 0 }

  mutating func skipBlanks() {
    while current == 0x20 || current == 0x09 { index += 1 }
  }

  private mutating func accept(_ byte: UInt8, twice: Bool = false) -> Bool {
    skipBlanks()
    let count = twice ? 2 : 1
    guard bytes.count - index >= count,
      bytes[index..<index + count].allSatisfy({ $0 == byte })
    else { return false }
    index += count
    return true
  }

  mutating func disjunction(isNeeded: Bool, depth: Int) throws(ConditionalError) -> Bool {
    var depth = depth
    var value = false
    repeat {
      try check(depth)
      let term = try conjunction(isNeeded: isNeeded && !value, depth: depth - 1)
      value = value || term
      depth -= 1
    } while accept(UInt8(ascii: "|"), twice: true)
    return value
  }

  private mutating func conjunction(
    isNeeded: Bool, depth: Int
  ) throws(ConditionalError) -> Bool {
    var depth = depth
    var value = true
    repeat {
      try check(depth)
      let factor = try term(isNeeded: isNeeded && value, depth: depth - 1)
      value = value && factor
      depth -= 1
    } while accept(UInt8(ascii: "&"), twice: true)
    return value
  }

  private func check(_ depth: Int) throws(ConditionalError) {
    guard depth > 0 else { throw ConditionalError(message: "the condition is nested too deeply") }
  }

  private mutating func term(isNeeded: Bool, depth: Int) throws(ConditionalError) -> Bool {
    skipBlanks()
    guard !isAtEnd else { throw ConditionalError(message: "a term is missing at the end") }
    try check(depth)
    var isNegated = false
    while accept(UInt8(ascii: "!")) { isNegated.toggle() }
    skipBlanks()
    if let number = integer() { return (number != 0) != isNegated }
    if accept(UInt8(ascii: "(")) {
      let value = try disjunction(isNeeded: isNeeded, depth: depth - 1)
      guard accept(UInt8(ascii: ")")) else {
        throw ConditionalError(message: "a closing parenthesis is missing")
      }
      return value != isNegated
    }
    let value = try predicate(isNeeded: isNeeded)
    // What is not needed counts as true, so that it changes nothing that was decided.
    return isNeeded ? value != isNegated : true
  }

  /// Reads a number as C's `strtol` does with base 0: a sign, then `0x`, `0` or a decimal digit.
  private mutating func integer() -> Int? {
    var at = index
    while at < bytes.count, bytes[at] == 0x20 || (0x09...0x0D).contains(bytes[at]) { at += 1 }
    if at < bytes.count, bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "+") {
      at += 1
    }
    var base: UInt8 = 10
    if at < bytes.count, bytes[at] == UInt8(ascii: "0") {
      base = 8
      let isHexadecimal = at + 2 < bytes.count && bytes[at + 1] | 0x20 == UInt8(ascii: "x")
      if isHexadecimal, digit(bytes[at + 2], base: 16) != nil {
        base = 16
        at += 2
      }
    }
    let first = at
    var isZero = true
    while at < bytes.count, let value = digit(bytes[at], base: base) {
      if value != 0 { isZero = false }
      at += 1
    }
    guard at > first else { return nil }
    index = at
    return isZero ? 0 : 1
  }

  private func digit(_ byte: UInt8, base: UInt8) -> UInt8? {
    let value: UInt8
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): value = byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): value = byte - UInt8(ascii: "A") + 10
    default: return nil
    }
    return value < base ? value : nil
  }

  private mutating func predicate(isNeeded: Bool) throws(ConditionalError) -> Bool {
    let start = index
    while !isAtEnd, current != 0x20, current != UInt8(ascii: "(") { index += 1 }
    let name = String(decoding: bytes[start..<index], as: UTF8.self)
    guard let predicate = ConditionalPredicate(rawValue: name),
      environment.release >= predicate.since
    else {
      let hint = suggestion(name, among: ConditionalPredicate.allCases.map(\.rawValue))
      throw ConditionalError(
        message: "'\(name)' is neither a number nor a predicate\(hint.map { ", \($0)" } ?? "")")
    }
    var scanner = PredicateArguments(bytes: bytes, index: index)
    let arguments = try scanner.read(count: predicate.argumentCount, of: name)
    index = scanner.index
    return isNeeded ? try predicate.evaluate(arguments, in: environment) : true
  }
}

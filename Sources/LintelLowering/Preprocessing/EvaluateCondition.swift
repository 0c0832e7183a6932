/// Why a preprocessing condition cannot be evaluated.
package struct ConditionalError: Error, Hashable {
  package var message: String
}

/// Evaluates the condition of an `.if` or `.elif` line, or of the option `-cc`.
///
/// Terms are integers and predicates; `!`, `&&`, `||` and parentheses combine them, `&&` before
/// `||`. An empty condition is false. (HAProxy manual, chapter 2.4)
package func evaluateConditional(
  _ text: String, in environment: Environment
) throws(ConditionalError) -> Bool {
  var evaluator = ConditionalEvaluator(bytes: Array(text.utf8), environment: environment)
  evaluator.skipBlanks()
  if evaluator.isAtEnd { return false }
  let value = try evaluator.disjunction(depth: 0)
  evaluator.skipBlanks()
  guard evaluator.isAtEnd else {
    throw ConditionalError(message: "unexpected text '\(evaluator.rest)' after the condition")
  }
  return value
}

private struct ConditionalEvaluator {
  /// Parentheses deeper than this are refused, so that input cannot exhaust the stack.
  static let depthLimit = 64

  let bytes: [UInt8]
  let environment: Environment
  var index = 0

  init(bytes: [UInt8], environment: Environment) {
    self.bytes = bytes
    self.environment = environment
  }

  var isAtEnd: Bool { index >= bytes.count }
  var rest: String { String(decoding: bytes[min(index, bytes.count)...], as: UTF8.self) }

  mutating func skipBlanks() {
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
  }

  mutating func accept(_ text: StaticString) -> Bool {
    skipBlanks()
    let word = text.description.utf8
    guard bytes[index...].starts(with: word) else { return false }
    index += word.count
    return true
  }

  mutating func disjunction(depth: Int) throws(ConditionalError) -> Bool {
    var value = try conjunction(depth: depth)
    while accept("||") {
      let other = try conjunction(depth: depth)
      value = value || other
    }
    return value
  }

  mutating func conjunction(depth: Int) throws(ConditionalError) -> Bool {
    var value = try term(depth: depth)
    while accept("&&") {
      let other = try term(depth: depth)
      value = value && other
    }
    return value
  }

  mutating func term(depth: Int) throws(ConditionalError) -> Bool {
    guard depth < Self.depthLimit else {
      throw ConditionalError(message: "the condition is nested too deeply")
    }
    var isNegated = false
    while accept("!") { isNegated.toggle() }
    if accept("(") {
      let value = try disjunction(depth: depth + 1)
      guard accept(")") else {
        throw ConditionalError(message: "a closing parenthesis is missing")
      }
      return value != isNegated
    }
    return try predicate() != isNegated
  }

  mutating func predicate() throws(ConditionalError) -> Bool {
    skipBlanks()
    let start = index
    while index < bytes.count, isWordByte(bytes[index]) { index += 1 }
    let name = String(decoding: bytes[start..<index], as: UTF8.self)
    guard !name.isEmpty else { throw ConditionalError(message: "a term is missing at '\(rest)'") }
    if index >= bytes.count || bytes[index] != UInt8(ascii: "(") {
      guard let number = parseSignedDecimal(name) else {
        throw ConditionalError(message: "'\(name)' is neither a number nor a predicate")
      }
      return number != 0
    }
    var scanner = CallScanner(bytes, from: start)
    do {
      let call = try scanner.scanCall()
      index = scanner.index
      return try evaluate(call)
    } catch let error as CallScanError {
      throw ConditionalError(message: error.message)
    } catch let error as ConditionalError {
      throw error
    } catch {
      throw ConditionalError(message: "the predicate '\(name)' is malformed")
    }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "+"):
      true
    default: false
    }
  }

  private func evaluate(_ call: ScannedCall) throws(ConditionalError) -> Bool {
    func argument(_ position: Int) throws(ConditionalError) -> String {
      guard position < call.arguments.count else {
        throw ConditionalError(message: "'\(call.name)' needs \(position + 1) argument(s)")
      }
      return call.arguments[position]
    }
    switch call.name {
    case "defined": return environment.variables[try argument(0)] != nil
    case "feature": return environment.features.contains(try argument(0).uppercased())
    case "streq": return try argument(0) == argument(1)
    case "strneq": return try argument(0) != argument(1)
    case "strstr": return try argument(0).contains(argument(1))
    case "version_atleast":
      return !versionNumbers(environment.version, precede: try argument(0))
    case "version_before": return versionNumbers(environment.version, precede: try argument(0))
    case "openssl_version_atleast":
      return !versionNumbers(environment.opensslVersion, precede: try argument(0))
    case "openssl_version_before":
      return versionNumbers(environment.opensslVersion, precede: try argument(0))
    case "ssllib_name_startswith": return "OpenSSL".hasPrefix(try argument(0))
    case "awslc_api_atleast": return false
    case "awslc_api_before": return false
    case "enabled": return try !argument(0).isEmpty
    default:
      let known = [
        "defined", "feature", "streq", "strneq", "strstr", "version_atleast", "version_before",
        "openssl_version_atleast", "openssl_version_before", "ssllib_name_startswith",
        "awslc_api_atleast", "awslc_api_before", "enabled",
      ]
      let hint = suggestion(call.name, among: known).map { ", \($0)" } ?? ""
      throw ConditionalError(message: "unknown predicate '\(call.name)'\(hint)")
    }
  }
}

/// Compares number by number; what is missing on the right counts as zero, and a suffix such as
/// `-dev3` is ignored.
private func versionNumbers(_ version: [Int], precede text: String) -> Bool {
  let other = text.split(whereSeparator: { $0 == "." || $0 == "-" }).map { part in
    Int(part.prefix { $0.isNumber }) ?? 0
  }
  for position in 0..<max(version.count, other.count) {
    let left = position < version.count ? version[position] : 0
    let right = position < other.count ? other[position] : 0
    if left != right { return left < right }
  }
  return false
}

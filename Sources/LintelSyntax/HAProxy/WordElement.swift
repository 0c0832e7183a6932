/// A reference to the environment inside double quotes. Ranges are indices into the file.
public struct EnvironmentReference: Hashable, Sendable {
  /// From the dollar sign to the end of the name or the closing brace.
  public var range: Range<Int>
  /// The name alone; a pseudo-variable starts with a dot.
  public var name: Range<Int>
  /// What stands for a variable that does not exist. Nothing is interpreted in it.
  public var defaultValue: Range<Int>?
  /// `[*]`: the value is split at blanks into words.
  public var isList: Bool
}

/// A variable that stands for the place where it is read. No other name may start with a dot.
enum PseudoVariable {
  case file
  case line
  case section

  init?(_ bytes: Span<UInt8>, _ name: Range<Int>) {
    if spells(bytes, name, ".FILE") {
      self = .file
    } else if spells(bytes, name, ".LINE") {
      self = .line
    } else if spells(bytes, name, ".SECTION") {
      self = .section
    } else {
      return nil
    }
  }
}

private func spells(_ bytes: Span<UInt8>, _ range: Range<Int>, _ text: String) -> Bool {
  guard text.utf8.count == range.count else { return false }
  var at = range.lowerBound
  for byte in text.utf8 {
    guard bytes[at] == byte else { return false }
    at += 1
  }
  return true
}

/// Why HAProxy refuses a reference; the offset is the one to point at.
enum ReferenceError: Error {
  case name(at: Int)
  case expansion(at: Int)
  case brace(at: Int)
}

/// How many bytes an escape has, and what it says.
struct Escape {
  var length: Int
  var value: UInt8
}

/// Reads the backslash sequence at `at`; nil for `\x` without two hexadecimal digits.
///
/// A backslash before a byte that needs no escape is itself: `\1` says `\1`. So is the one of `\$`
/// outside double quotes, whatever the table in chapter 2.2 of the manual says.
func scanEscape(_ bytes: Span<UInt8>, at: Int, end: Int, inDoubleQuotes: Bool) -> Escape? {
  guard at + 1 < end else { return Escape(length: 1, value: Byte.backslash) }
  let next = bytes[at + 1]
  switch next {
  case Byte.space, Byte.backslash, Byte.hash, Byte.singleQuote, Byte.doubleQuote:
    return Escape(length: 2, value: next)
  case Byte.dollar where inDoubleQuotes: return Escape(length: 2, value: next)
  case UInt8(ascii: "t"): return Escape(length: 2, value: Byte.tab)
  case UInt8(ascii: "n"): return Escape(length: 2, value: Byte.lineFeed)
  case UInt8(ascii: "r"): return Escape(length: 2, value: Byte.carriageReturn)
  case UInt8(ascii: "x"):
    guard at + 3 < end, let high = Byte.hexadecimalValue(bytes[at + 2]),
      let low = Byte.hexadecimalValue(bytes[at + 3])
    else { return nil }
    return Escape(length: 4, value: high << 4 | low)
  default: return Escape(length: 1, value: Byte.backslash)
  }
}

/// Where default values end, each place looked for once: on a line of unclosed references every
/// one of them would be looked for to the end of the line.
struct DefaultValueEnds {
  private var known = 0..<0

  /// The place of the first closing brace or NUL from `lower` on, or `end`.
  mutating func end(_ bytes: Span<UInt8>, from lower: Int, to end: Int) -> Int {
    if known.contains(lower) { return min(known.upperBound, end) }
    var next = lower
    while next < end, bytes[next] != Byte.closeBrace, bytes[next] != Byte.nul { next += 1 }
    known = lower..<next
    return next
  }
}

/// Reads the reference at the dollar sign `at`.
///
/// A default value runs to the first closing brace, through quotes and blanks alike.
///
/// - Parameter ends: What is known of the line so far.
func scanReference(
  _ bytes: Span<UInt8>, at: Int, end: Int, _ ends: inout DefaultValueEnds
) throws(ReferenceError) -> EnvironmentReference {
  var next = at + 1
  let brace = next < end && bytes[next] == Byte.openBrace ? next : nil
  if brace != nil { next += 1 }
  guard next < end,
    Byte.isLetter(bytes[next]) || bytes[next] == UInt8(ascii: "_") || bytes[next] == Byte.dot
  else { throw .name(at: next) }
  let nameLower = next
  next += 1
  while next < end, Byte.isNameByte(bytes[next]) { next += 1 }
  let name = nameLower..<next
  if bytes[nameLower] == Byte.dot, PseudoVariable(bytes, name) == nil {
    throw .name(at: nameLower)
  }
  guard let brace else {
    return EnvironmentReference(range: at..<next, name: name, defaultValue: nil, isList: false)
  }
  let isList = next < end && bytes[next] == Byte.openBracket
  if isList {
    guard next + 2 < end, bytes[next + 1] == UInt8(ascii: "*"), bytes[next + 2] == UInt8(ascii: "]")
    else { throw .expansion(at: next) }
    next += 3
  }
  var defaultValue: Range<Int>?
  if next < end, bytes[next] == Byte.dash {
    let lower = next + 1
    next = ends.end(bytes, from: lower, to: end)
    defaultValue = lower..<next
  }
  guard next < end, bytes[next] == Byte.closeBrace else { throw .brace(at: brace) }
  return EnvironmentReference(
    range: at..<next + 1, name: name, defaultValue: defaultValue, isList: isList)
}

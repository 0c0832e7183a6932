internal import LintelGrammar

/// What kind of value a key of an annotation has: `idle=90s` states a time.
package enum AnnotationSetting: String, Hashable, Sendable {
  /// Names the other end.
  case role
  /// A time, in seconds where it has no unit.
  case time
  case count
  case size
  case word

  /// Every key, as it is suggested.
  package static let keys: [String] = AnnotationKeys.table.split(separator: "\n").flatMap {
    $0.split(separator: " ").dropFirst().map(String.init)
  }

  private static let kinds: [String: AnnotationSetting] = {
    var kinds: [String: AnnotationSetting] = [:]
    for line in AnnotationKeys.table.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let kind = words.first.flatMap({ AnnotationSetting(rawValue: String($0)) }) else {
        continue
      }
      for word in words.dropFirst() { kinds[normalized(word)] = kind }
    }
    return kinds
  }()

  /// Nil where no rule reads the key.
  package init?(key: some StringProtocol) {
    guard let kind = Self.kinds[Self.normalized(key)] else { return nil }
    self = kind
  }

  /// The key without capitals, `-` and `_`, so that the names of the programs' own settings do.
  package static func normalized(_ key: some StringProtocol) -> String {
    key.lowercased().filter { $0 != "-" && $0 != "_" }
  }

  /// Whether a value can be read.
  package func accepts(_ value: String) -> Bool {
    switch self {
    case .role, .word: !value.isEmpty
    case .time: Self.seconds(value) != nil
    case .count: Self.count(value) != nil
    case .size: Self.bytes(value) != nil
    }
  }

  /// What a value has to be, for messages.
  package var expected: String {
    switch self {
    case .role: "the name of a program"
    case .time: "a time such as '90s'"
    case .count: "a number such as '100'"
    case .size: "a size such as '8g'"
    case .word: "a word"
    }
  }

  /// A time: `500ms`, `90s`, `1.5m`, `90`. Nil above ten years, so that sums and products of such
  /// times stay small numbers.
  package static func seconds(_ text: String) -> Double? {
    var (digits, factor) = (text[...], 1.0)
    for (suffix, seconds) in [("ms", 0.001), ("s", 1), ("m", 60), ("h", 3600)]
    where text.hasSuffix(suffix) {
      (digits, factor) = (text.dropLast(suffix.count), seconds)
      break
    }
    return decimal(digits).map { $0 * factor }.flatMap { $0 <= 315_360_000 ? $0 : nil }
  }

  /// A number of things, nil above a thousand million.
  package static func count(_ text: String) -> Int? {
    Int(text).flatMap { (0...1_000_000_000).contains($0) ? $0 : nil }
  }

  /// A size in bytes: `8g`, `512MB`. Nil above a pebibyte.
  package static func bytes(_ text: String) -> Int? {
    let text = text.lowercased()
    let digits = text.prefix { $0.isNumber }
    let units = ["": 1, "k": 1 << 10, "m": 1 << 20, "g": 1 << 30, "t": 1 << 40]
    let unit = text.dropFirst(digits.count).filter { $0 != "b" && $0 != "i" }
    guard let count = Int(digits), let factor = units[unit] else { return nil }
    let (bytes, isTooLarge) = count.multipliedReportingOverflow(by: factor)
    return isTooLarge || bytes > 1 << 50 ? nil : bytes
  }

  private static func decimal(_ text: Substring) -> Double? {
    let isPlain = text.utf8.allSatisfy { $0 &- UInt8(ascii: "0") <= 9 || $0 == UInt8(ascii: ".") }
    return isPlain ? Double(text) : nil
  }
}

/// A version in the form that `version_atleast()` compares: four numbers, the kind of release, its
/// number, and the number of commits since.
struct VersionNumber: Comparable {
  private var parts: [Int] = [0, 0, 0, 0, Self.release, 0, 0]

  private static let development = 1
  private static let candidate = 2
  private static let release = 3

  init(_ numbers: [Int]) {
    for (index, number) in numbers.prefix(4).enumerated() { parts[index] = number }
  }

  /// Reads `3.4`, `3.4-dev5` or `3.4.0-rc1-12`; nil for anything else, which HAProxy takes as an
  /// older version.
  init?(_ text: String) {
    var rest = Array(text.utf8)[...]
    guard !rest.isEmpty else { return nil }
    for index in 0..<4 {
      parts[index] = takeDecimal(&rest)
      guard let separator = rest.popFirst() else { return }
      if separator == UInt8(ascii: "-") { break }
      guard separator == UInt8(ascii: "."), index < 3 else { return nil }
    }
    if let (kind, length) = Self.kind(of: rest) {
      parts[4] = kind
      rest = rest.dropFirst(length)
      parts[5] = takeDecimal(&rest)
      guard let separator = rest.popFirst() else { return }
      guard separator == UInt8(ascii: "-") else { return nil }
    }
    let pieces = rest.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard var digits = pieces.last else { return }
    if digits.isEmpty, rest.contains(UInt8(ascii: "-")) { return nil }
    let number = takeDecimal(&digits)
    parts[6] = digits.isEmpty ? number : 0
  }

  private static func kind(of rest: ArraySlice<UInt8>) -> (kind: Int, length: Int)? {
    if rest.starts(with: "dev".utf8) { return (development, 3) }
    if rest.starts(with: "rc".utf8) { return (candidate, 2) }
    if rest.starts(with: "pre".utf8) { return (candidate, 3) }
    return nil
  }

  static func < (a: Self, b: Self) -> Bool { a.parts.lexicographicallyPrecedes(b.parts) }
}

/// Takes the digits at the start of `bytes`, if there are any, and returns the number they say;
/// numbers beyond any version are cut to a bound.
func takeDecimal(_ bytes: inout ArraySlice<UInt8>) -> Int {
  var value = 0
  while let digit = bytes.first, digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") {
    value = min(value * 10 + Int(digit - UInt8(ascii: "0")), 1 << 40)
    bytes.removeFirst()
  }
  return value
}

/// The number that OpenSSL would give to a version such as `1.1.1w` or `3.0.0-beta2`, or nil where
/// the text is no version. (HAProxy manual, chapter 2.4)
func opensslNumber(_ text: String) -> Int? {
  var rest = Array(text.utf8)[...]
  let major = takeDecimal(&rest)
  guard rest.popFirst() == UInt8(ascii: "."), major <= 0xF else { return nil }
  let minor = takeDecimal(&rest)
  guard rest.popFirst() == UInt8(ascii: "."), minor <= 0xFF else { return nil }
  let fix = takeDecimal(&rest)
  guard fix <= 0xFF else { return nil }
  var patch = 0
  var status = 0
  if rest.isEmpty {
    status = 0xF
  } else if rest.first == UInt8(ascii: "-") {
    rest.removeFirst()
    if rest.starts(with: "beta".utf8) {
      rest = rest.dropFirst(4)
      status = takeDecimal(&rest)
      guard status <= 14 else { return nil }
    }
  } else {
    // The letters of a patch release count from a = 1.
    patch = rest.reduce(1) { $0 + Int($1 & ~0x20) - Int(UInt8(ascii: "A")) }
    status = 0xF
  }
  let number = major << 28 | minor << 20 | fix << 12 | (patch & 0xFF) << 4 | status
  return number == 0 ? nil : Int(Int32(truncatingIfNeeded: number))
}

internal import LintelIR

/// What a table keeps of a key.
struct TableKey {
  private static let headers: Set<String> = [
    "authorization", "cookie", "user-agent", "x-api-key",
  ]
  private static let samples: Set<String> = ["path", "pathq", "url", "base"]

  var isText: Bool
  var length: Int
  var statesLength: Bool

  /// Nil for a table of numbers or addresses.
  init?(of table: Directive) {
    let words = table.words.map(\.text)
    guard let type = words.firstIndex(of: "type"), type + 1 < words.count,
      ["string", "binary"].contains(words[type + 1])
    else { return nil }
    isText = words[type + 1] == "string"
    let stated = words.firstIndex(of: "len").flatMap {
      $0 + 1 < words.count ? Int(words[$0 + 1]) : nil
    }
    statesLength = stated != nil
    length = stated ?? 32
  }

  func cuts(_ sample: String) -> Bool {
    let name = String(sample.prefix { $0 != "(" && $0 != "," })
    guard isText else {
      // Four bytes for the hash and up to sixteen for the address.
      return ["base32+src", "url32+src"].contains(name) && length < 20
    }
    guard length <= 32, !sample.contains(",") else { return false }
    if Self.samples.contains(name) { return true }
    // Who states a length has looked at the cookie.
    if name.hasSuffix("cook") || name == "cookie" { return !statesLength }
    guard name.hasSuffix("hdr") else { return false }
    let header = sample.dropFirst(name.count + 1).prefix { $0 != ")" }
    return Self.headers.contains(header.lowercased())
  }
}

internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The versions of TLS that a `bind` line leaves. (HAProxy manual, chapter 5.1, `ssl-min-ver`)
struct TLSVersions {
  private static let names = ["SSLv3", "TLSv1.0", "TLSv1.1", "TLSv1.2", "TLSv1.3"]
  private static let suffixes = ["sslv3", "tlsv10", "tlsv11", "tlsv12", "tlsv13"]

  private var least: Int?
  private var greatest: Int?
  private var disabled: Set<Int> = []

  /// What `ssl-default-bind-options` states.
  init(defaults directive: Directive?) {
    let words = directive?.words.map(\.text) ?? []
    for (index, word) in words.enumerated() {
      add(word, index + 1 < words.count ? words[index + 1] : "")
    }
  }

  /// What a line states wins over the defaults; bans add up.
  mutating func add(_ options: [BindOption]) {
    for option in options { add(option.name.text, option.arguments.first?.text ?? "") }
  }

  private mutating func add(_ option: String, _ value: String) {
    switch option {
    case "ssl-min-ver": least = Self.names.firstIndex(of: value) ?? least
    case "ssl-max-ver": greatest = Self.names.firstIndex(of: value) ?? greatest
    default:
      if option.hasPrefix("force-"),
        let version = Self.suffixes.firstIndex(of: String(option.dropFirst(6)))
      {
        least = version
        greatest = version
      } else if option.hasPrefix("no-"),
        let version = Self.suffixes.firstIndex(of: String(option.dropFirst(3)))
      {
        disabled.insert(version)
      }
    }
  }

  /// Whether nothing is left; SSLv3 itself is in no library that is still maintained.
  var isEmpty: Bool {
    let bans = least == nil && greatest == nil ? disabled : []
    let last = greatest ?? Self.names.count - 1
    // Without a lower bound TLS 1.2 is one, unless the upper bound is below it.
    let first = least ?? min(3, last)
    guard first <= last else { return true }
    return (first...last).allSatisfy { $0 == 0 || bans.contains($0) }
  }
}

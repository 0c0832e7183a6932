package import LintelGrammar

/// A configuration that a rule reports or does not report; run as a test, printed by `explain`.
///
/// A bad example marks each place with a keycap digit and lists what is said there. An example
/// without a `defaults` section is read under ``prelude``.
package struct RuleExample: Sendable {
  package enum Kind: Hashable, Sendable { case bad, good }

  package var kind: Kind
  /// The configuration, with markers.
  package var source: String
  /// `1️⃣ message` for each marker, in order.
  package var findings: [String]
  /// The configuration after the fixes of all findings, or nil where there is no fix.
  package var fixed: String?
  /// The version of HAProxy that the example is read for.
  package var target = Version.latest
  /// Whether the example is in YAML, and complete.
  package var isYAML = false

  package static func bad(_ source: String, _ findings: String..., fixed: String? = nil) -> Self {
    Self(kind: .bad, source: source, findings: findings, fixed: fixed)
  }

  package static func good(_ source: String) -> Self {
    Self(kind: .good, source: source, findings: [], fixed: nil)
  }

  /// The example in the YAML notation.
  package var inYAML: Self {
    var example = self
    example.isYAML = true
    return example
  }

  /// The example, read for another version of HAProxy.
  package func read(for target: Version) -> Self {
    var example = self
    example.target = target
    return example
  }

  /// What a fragment is read under, so that examples show only what they are about.
  package static let prelude = """
    global
      log stdout format raw local0
    defaults
      mode http
      log global
      option httplog
      timeout connect 5s
      timeout client 30s
      timeout server 30s

    """

  /// The marker of the finding with a number from one to nine.
  package static func marker(_ number: Int) -> String { "\(number)\u{FE0F}\u{20E3}" }

  /// The configuration without its markers.
  package var text: String { MarkedText(source).text }
}

/// A text from which the markers are removed, with the places at which they stood.
package struct MarkedText {
  package private(set) var text = ""
  /// The number of each marker by its offset in ``text``, in bytes.
  package private(set) var markers: [Int: Int] = [:]

  package init(_ source: String) {
    for character in source {
      let scalars = character.unicodeScalars
      if scalars.count == 3, scalars.last == "\u{20E3}",
        let number = scalars.first.flatMap({ Int(String($0)) })
      {
        markers[text.utf8.count] = number
      } else {
        text.append(character)
      }
    }
  }
}

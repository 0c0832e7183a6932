/// One entry of a grammar file, with its attributes typed.
package struct Entry: Sendable {
  /// How two statements of one keyword in one section combine.
  package enum Merge: String, CaseIterable, Sendable { case last, all, once }

  /// A line that must be refused, and the message that must be given.
  package struct Refusal: Hashable, Sendable {
    package var line: String
    package var message: String
  }

  /// Places where a line is accepted without effect, up to a version.
  package struct Tolerance: Hashable, Sendable {
    package var scopes: [String]
    /// The first version that refuses the line there.
    package var until: VersionNumber?
  }

  /// A word among the arguments that not every version of the entry knows.
  package struct LaterWord: Hashable, Sendable {
    package var word: String
    package var since: VersionNumber
  }

  /// A reason why the reference accepts the refused examples.
  package struct Leniency: Hashable, Sendable {
    package var reason: String
    /// The first version that refuses them as well.
    package var until: VersionNumber?
  }

  package var kind: EntryKind
  /// The words, separated by single spaces.
  package var name: String
  package var file: String
  package var line: Int

  /// Sections for a keyword, rulesets for an action, sources for a fetch.
  package var scopes: [String] = []
  package var modes: [String] = []
  package var arguments: [[ArgumentNotation]] = []
  /// Other orders of the arguments that are accepted as well.
  package var otherOrders: [[ArgumentNotation]] = []
  /// Words among the arguments that came later than the entry.
  package var laterWords: [LaterWord] = []
  /// The parenthesised parameters of an action: `set-var(<name>)`.
  package var parameters: [ArgumentNotation] = []
  package var yaml: String?
  package var merge = Merge.last
  package var isNegatable = false
  package var isDefaultable = false
  /// Whether words after the arguments are left unread.
  package var ignoresSurplus = false
  /// The first version that reads them and refuses the line.
  package var surplusEnd: VersionNumber?
  /// Whether a number ends at its first other character, and a word without digits is 0.
  package var readsLooseNumbers = false
  /// The first version that reads whole words as numbers.
  package var looseEnd: VersionNumber?
  /// Whether numbers beyond their bounds are taken, and cut somewhere.
  package var ignoresBounds = false
  /// Whether `expose-experimental-directives` must stand before it.
  package var isExperimental = false
  /// The build feature it belongs to.
  package var feature: String?
  /// Places where the line is accepted without effect.
  package var tolerated: [Tolerance] = []
  package var builtin: String?
  package var since: VersionNumber?
  package var deprecated: VersionNumber?
  package var removed: VersionNumber?
  package var instead: String?
  package var prose = ""
  package var context: [String] = []
  package var accepted: [String] = []
  package var refused: [Refusal] = []
  /// Why the reference's verdict on an example differs, if it does.
  package var difference: String?
  /// Why the reference accepts what is refused here, and the first version that does not.
  package var leniency: Leniency?
  /// The result type of a fetch or converter, the meaning of a log alias.
  package var type: String?
  /// The input type of a converter.
  package var inputType: String?
  /// The fetch and the matching method that an ACL alias stands for.
  package var alias: String?

  package init(kind: EntryKind, name: String, file: String, line: Int) {
    self.kind = kind
    self.name = name
    self.file = file
    self.line = line
  }
}

/// A HAProxy release branch.
package struct VersionNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
  package var major: UInt8
  package var minor: UInt8

  /// Reads `3.4`; both numbers are below 16.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".")
    guard parts.count == 2, let major = UInt8(parts[0]), let minor = UInt8(parts[1]),
      major < 16, minor < 16
    else { return nil }
    self.major = major
    self.minor = minor
  }

  package var packed: UInt32 { UInt32(major) << 4 | UInt32(minor) }

  package var description: String { "\(major).\(minor)" }

  package static func < (a: Self, b: Self) -> Bool { a.packed < b.packed }
}

public import LintelSource

/// What identifies a finding from one run to the next, although lines above it come and go: the
/// rule, the file, the section and the text of the line without its layout.
///
/// Two equal lines in one section have one fingerprint; ``occurrence`` numbers them.
public struct Fingerprint: Hashable, Sendable {
  public var rule: String
  public var file: String
  /// The header of the section, its words joined by single blanks; empty outside of sections.
  public var section: String
  /// The line on which the finding starts: words joined by single blanks, without its comment.
  public var line: String
  /// Zero for the first finding with these values.
  public var occurrence: Int

  public init(rule: String, file: String, section: String, line: String, occurrence: Int = 0) {
    self.rule = rule
    self.file = file
    self.section = section
    self.line = line
    self.occurrence = occurrence
  }

  /// The fingerprints of findings, in their order.
  public static func all(
    of findings: [Diagnostic], in sources: SourceMap, sections: SectionIndex
  ) -> [Fingerprint] {
    var seen: [Fingerprint: Int] = [:]
    return findings.map { finding in
      let file = sources[finding.range.file]
      let line = file.line(file.position(at: finding.range.lower).line)
      var fingerprint = Fingerprint(
        rule: finding.rule, file: file.name,
        section: sections.header(of: finding.range).map { normalized(file.bytes[$0.indices]) }
          ?? "",
        line: normalized(file.bytes[line]))
      let count = seen[fingerprint, default: 0]
      seen[fingerprint] = count + 1
      fingerprint.occurrence = count
      return fingerprint
    }
  }

  /// The words of a line joined by single blanks; a comment is no part of it.
  private static func normalized(_ line: ArraySlice<UInt8>) -> String {
    var words: [ArraySlice<UInt8>] = []
    for word in line.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
      if word.first == UInt8(ascii: "#") { break }
      words.append(word)
    }
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }

  /// Thirty-two hexadecimal digits, for services that want a short identifier.
  public var digest: String {
    let text = [rule, file, section, line, String(occurrence)].joined(separator: "\u{0}")
    let low = Self.hash(text.utf8, from: 0xCBF2_9CE4_8422_2325)
    let high = Self.hash(text.utf8, from: low ^ 0x9E37_79B9_7F4A_7C15)
    return [low, high].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// The Fowler-Noll-Vo hash, variant 1a, of 64 bits. (draft-eastlake-fnv, section 2)
  private static func hash(_ bytes: String.UTF8View, from seed: UInt64) -> UInt64 {
    bytes.reduce(seed) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}

/// Where the sections of the files are, so that a finding can be said to lie in one.
public struct SectionIndex: Sendable {
  /// The whole section, with the place of its header line; in the order of files and offsets.
  private var sections: [(range: SourceRange, header: SourceRange)]

  public init(_ sections: [(range: SourceRange, header: SourceRange)] = []) {
    self.sections = sections.sorted {
      ($0.range.file, $0.range.lower) < ($1.range.file, $1.range.lower)
    }
  }

  /// The header of the section that a place lies in, or nil before the first section.
  public func header(of place: SourceRange) -> SourceRange? {
    var low = 0
    var high = sections.count
    while low < high {
      let middle = low + (high - low) / 2
      let range = sections[middle].range
      if (range.file, range.lower) <= (place.file, place.lower) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0, sections[low - 1].range.file == place.file else { return nil }
    return sections[low - 1].header
  }
}

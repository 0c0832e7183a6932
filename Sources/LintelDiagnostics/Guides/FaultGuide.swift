/// What to do about a fault that is no rule of the linter, with a wrong and a right example.
///
/// The guides are kept as text: an identifier, below it what to do, then the lines of the wrong
/// example behind `-` and those of the right one behind `+`. A few faults have no example, because
/// it would be too long or because another fault is mostly reported in their place.
public struct FaultGuide: Hashable, Sendable {
  /// What to do, in sentences.
  public private(set) var remedy = ""
  /// A configuration with the fault and one without it, or nothing. A character that cannot be seen
  /// is written as another; see ``bytes(of:)``.
  public private(set) var wrong = ""
  public private(set) var right = ""

  /// Whether the examples are in YAML.
  public var isYAML: Bool { wrong.hasPrefix("lintel:") }

  /// The guides by the identifier of the fault.
  public static let all: [String: FaultGuide] = {
    var guides: [String: FaultGuide] = [:]
    let tables = [
      configurationGuides, haproxyNotationGuides, yamlNotationGuides, machineGuides, planGuides,
      conversionGuides,
    ]
    for table in tables {
      var id = ""
      for line in table.split(separator: "\n") {
        let text = line.drop { $0 == " " }
        if text.count == line.count {
          id = String(text)
          continue
        }
        guides[id, default: FaultGuide()].add(text)
      }
    }
    return guides
  }()

  private mutating func add(_ text: Substring) {
    switch text.prefix(2) {
    case "- ": wrong += text.dropFirst(2) + "\n"
    case "+ ": right += text.dropFirst(2) + "\n"
    default: remedy += remedy.isEmpty ? String(text) : " " + text
    }
  }

  /// What stands for a character that a page cannot show, and the bytes of it.
  private static let standIns: [Character: [UInt8]] = [
    "\u{2400}": [0x00], "\u{240D}": [0x0D], "\u{2409}": [0x09], "\u{241B}": [0x1B],
    "\u{237D}": [0xC2, 0xA0], "\u{2299}": [0xEF, 0xBB, 0xBF], "\u{FFFD}": [0xE9],
  ]

  /// An example as a file would have it. The sign \u{220E} ends the file without a line feed.
  public static func bytes(of example: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for character in example {
      if character == "\u{220E}" { return bytes }
      bytes += standIns[character] ?? Array(String(character).utf8)
    }
    return bytes
  }
}

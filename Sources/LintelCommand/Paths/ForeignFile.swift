internal import LintelConvert
internal import LintelSyntax

/// Tells the files of other programs from configurations, by what is in them: not only HAProxy has
/// `.cfg` files, and nearly everything has YAML.
enum ForeignFile {
  /// Whether a file that was found, not named, is no configuration.
  static func isOne(_ bytes: [UInt8], in notation: Notation) -> Bool {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    return switch notation {
    case .haproxy: !lines.contains(where: opensSection)
    case .yaml: !lines.contains(where: statesVersion)
    }
  }

  /// The keyword of a section, and not `cache = 1` as in other formats.
  private static func opensSection(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.split(maxSplits: 2) { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    guard let first = words.first, HAProxyTree.SectionKeyword(first) != nil else { return false }
    return words.count < 2 || words[1].first != UInt8(ascii: "=")
  }

  /// The key with which every configuration in YAML begins.
  private static func statesVersion(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.drop { $0 == UInt8(ascii: "{") || $0 == 0x20 || $0 == UInt8(ascii: "\"") }
    let isTopLevel = line.first != 0x20
    return isTopLevel && text.starts(with: "lintel".utf8)
      && text.dropFirst(6).first { $0 != UInt8(ascii: "\"") && $0 != 0x20 } == UInt8(ascii: ":")
  }
}

internal import LintelIR
internal import LintelSource

/// The places of which an environment decides whether they count: what stands between `.if` and
/// `.endif`, and the rest of a section with such a block.
///
/// A line that does nothing here may do something where another branch is taken.
struct ConditionalPlaces {
  private var ranges: [FileID: [Range<UInt32>]] = [:]

  init(of configuration: Configuration) {
    let lines = configuration.verbatim.filter { $0.kind == .conditional }
    guard !lines.isEmpty else { return }
    var open: [(file: FileID, start: UInt32)] = []
    for line in lines {
      let range = line.place.range
      if line.text.hasPrefix(".if") {
        open.append((range.file, range.lower))
      } else if line.text.hasPrefix(".endif"), let start = open.popLast(), start.file == range.file
      {
        ranges[range.file, default: []].append(start.start..<max(start.start, range.upper))
      }
    }
    for section in configuration.sections {
      guard section.verbatim.contains(where: { $0.kind == .conditional }) else { continue }
      let range = section.place.range
      ranges[range.file, default: []].append(range.lower..<range.upper)
    }
  }

  func contains(_ range: SourceRange) -> Bool {
    guard let known = ranges[range.file] else { return false }
    return known.contains { $0.lowerBound <= range.upper && range.lower < $0.upperBound }
  }
}

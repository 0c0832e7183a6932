internal import LintelSource
internal import LintelSyntax

/// The lines of a file, cut into parts that can be lowered at the same time.
///
/// Only a `global` section changes what the lines after it say, so the parts begin behind the last
/// one. A part begins right behind a line that leaves no comment pending and no `.if` open, within
/// a section of which nothing depends on the environment.
struct LineParts {
  struct Part {
    var lines: Range<Int>
    /// The header of the section that the first line belongs to; nil where the lines before it
    /// are lowered by the same pass.
    var header: Int?
  }

  /// What must be lowered before the parts.
  private(set) var head: Range<Int>
  private(set) var parts: [Part] = []

  /// For fewer lines, a thread costs more than it saves.
  private static let leastLines = 1_000

  init(of tree: HAProxyTree, atMost most: Int) {
    head = tree.lines.indices
    let count = min(most, tree.lines.count / Self.leastLines)
    guard count > 1, let start = Self.start(in: tree) else { return }
    let lower = Int(tree.lines[start].lower)
    let share = (tree.file.bytes.count - lower) / count
    var finder = CutFinder(tree: tree)
    var cuts: [Part] = [Part(lines: start..<start, header: nil)]
    for index in tree.lines.indices {
      if index > start, cuts.count < count,
        Int(tree.lines[index].lower) >= lower + share * cuts.count,
        let header = finder.header(ofCutBefore: index)
      {
        cuts.append(Part(lines: index..<index, header: header))
      }
      finder.pass(index)
    }
    guard cuts.count > 1 else { return }
    head = 0..<start
    for (number, cut) in cuts.enumerated() {
      let end = number + 1 < cuts.count ? cuts[number + 1].lines.lowerBound : tree.lines.count
      parts.append(Part(lines: cut.lines.lowerBound..<end, header: cut.header))
    }
  }

  /// The line of the first header behind the last `global` section.
  private static func start(in tree: HAProxyTree) -> Int? {
    guard let global = tree.sections.lastIndex(where: { $0.keyword == .global }) else { return 0 }
    return global + 1 < tree.sections.count ? tree.sections[global + 1].header : nil
  }
}

/// Tells where a file can be cut, line by line.
private struct CutFinder {
  let tree: HAProxyTree
  private var openConditions = 0
  /// The header of the section at hand, if it is in effect and says its own bytes.
  private var header: Int?
  private var isCleanBreak = false

  init(tree: HAProxyTree) { self.tree = tree }

  func header(ofCutBefore index: Int) -> Int? {
    openConditions == 0 && isCleanBreak ? header : nil
  }

  mutating func pass(_ index: Int) {
    let line = tree.lines[index]
    switch line.kind {
    case .conditionIf: openConditions += 1
    case .conditionEndif: openConditions = max(0, openConditions - 1)
    case .section:
      let isPlain =
        !line.flags.contains(.malformed) && tree.words(of: line).allSatisfy { $0.form == .plain }
      // A header in a branch may not be in effect, and then the section before it goes on.
      let isInEffect = openConditions == 0 && isPlain && line.wordCount > 0
      header = isInEffect && !opensGlobal(line) ? index : nil
    default: break
    }
    isCleanBreak =
      (line.kind == .directive || line.kind == .section) && !line.flags.contains(.malformed)
      && tree.words(of: line).first?.form == .plain
  }

  private func opensGlobal(_ line: HAProxyTree.Line) -> Bool {
    tree.words(of: line).first.map { tree.bytes(of: $0).elementsEqual("global".utf8) } ?? true
  }
}

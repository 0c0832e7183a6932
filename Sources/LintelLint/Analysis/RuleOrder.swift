internal import LintelDiagnostics
internal import LintelGrammar
internal import LintelIR
internal import LintelSource

/// The rules of a section that run list by list, in the order in which they stand.
struct RuleOrder {
  struct Entry {
    var rule: Directive
    /// The list, by when it runs.
    var rank: Int
  }

  private var entries: [Entry] = []
  /// Where each ACL of the section is declared first: a condition may name it only below.
  private var declarations: [String: UInt32] = [:]

  init(of proxy: Proxy, _ order: [KeywordID: Int]) {
    for directive in proxy.directives {
      guard let rank = order[directive.keyword] else { continue }
      entries.append(Entry(rule: directive, rank: rank))
    }
    for acl in proxy.acls where declarations[acl.name.value] == nil {
      declarations[acl.name.value] = acl.name.range.lower
    }
  }

  /// The fix that puts the lists in order and leaves the order within each as it is. It moves as
  /// few lines as possible, and no rule above an ACL that it names.
  func fix(_ layout: Layout) -> Fix? {
    guard let file = entries.first?.rule.range.file,
      entries.allSatisfy({ $0.rule.range.file == file })
    else { return nil }
    let up = movesUp
    let down = movesDown
    let isUp = up.count <= down.count && up.allSatisfy(isBelowItsTests)
    var edits: [TextEdit] = []
    for move in isUp ? up : down {
      let mover = entries[move.entry].rule
      let target = entries[move.target].rule
      guard
        let edit = isUp
          ? layout.move(mover, before: target) : layout.move(mover, after: target)
      else { return nil }
      edits += edit
    }
    guard !edits.isEmpty else { return nil }
    return Fix(safety: .safe, title: "sort the rules as they run", edits: edits)
  }

  private struct Move {
    var entry: Int
    var target: Int
  }

  /// Each rule below one of a later list, to be put before the first such one.
  private var movesUp: [Move] {
    /// The first rule of each rank and of the later ones.
    var first: [Int: Int] = [:]
    var moves: [Move] = []
    for (position, entry) in entries.enumerated() {
      let target = first.filter { $0.key > entry.rank }.values.min()
      if let target { moves.append(Move(entry: position, target: target)) }
      if first[entry.rank] == nil { first[entry.rank] = position }
    }
    return sorted(moves)
  }

  /// Each rule above one of an earlier list, to be put behind the last such one.
  private var movesDown: [Move] {
    var last: [Int: Int] = [:]
    var moves: [Move] = []
    for (position, entry) in entries.enumerated().reversed() {
      let target = last.filter { $0.key < entry.rank }.values.max()
      if let target { moves.append(Move(entry: position, target: target)) }
      if last[entry.rank] == nil { last[entry.rank] = position }
    }
    return sorted(moves)
  }

  /// What goes to one place goes there list by list, and in a list as it stood.
  private func sorted(_ moves: [Move]) -> [Move] {
    moves.sorted { (entries[$0.entry].rank, $0.entry) < (entries[$1.entry].rank, $1.entry) }
  }

  private func isBelowItsTests(_ move: Move) -> Bool {
    let place = entries[move.target].rule.range.lower
    return entries[move.entry].rule.conditionNames.allSatisfy { name in
      declarations[name.name].map { $0 < place } ?? true
    }
  }
}

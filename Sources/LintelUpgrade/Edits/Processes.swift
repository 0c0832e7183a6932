internal import LintelGrammar
internal import LintelSource
internal import LintelSyntax

extension UpgradeRule {
  static let processCount = UpgradeRule(
    "UP25", "process-count", since: Version(2, 5), refused: Version(2, 5), manual: "nbthread",
    before: "`nbproc N`, with `cpu-map PROCESS CPUS`",
    after: "`nbthread N`, with `cpu-map 1/THREAD CPUS` and N times the `maxconn`; nothing for "
      + "`nbproc 1`",
    reason:
      "`nbproc 1` was the default. `maxconn` held for each process, so that N times its value "
      + "is what all of them took together; `ulimit-n` is computed from it.",
    question: "Where rates, stick tables or the connections of servers were counted per process, "
      + "or where one process cannot have so many connections.")

  static let processBinding = UpgradeRule(
    "UP26", "process-binding", since: Version(2, 5), refused: Version(2, 7), manual: "bind, thread",
    before: "`bind-process`, `stats bind-process`", after: "nothing",
    reason: "There is one process, which serves every proxy.")

  static let processOfBind = UpgradeRule(
    "UP27", "process-of-bind", since: Version(2, 5), refused: Version(2, 7), manual: "bind, thread",
    before: "`bind ... process 1/THREADS`", after: "`bind ... thread THREADS`",
    reason: "There is one process; what follows the slash are its threads.")
}

extension UpgradePass {
  mutating func replaceProcessCount(_ statement: Statement) {
    let section = outline.sections[statement.section]
    guard section.kind == .global else { return }
    guard statement.word(1) != "1" else {
      propose(
        .processCount, statement, "one process is what there is", [removeLine(statement)])
      return
    }
    let hasThreads = section.statements.contains { $0.keyword == "nbthread" }
    var edits = [
      hasThreads
        ? removeLine(statement)
        : replace(statement, 0..<1, with: "nbthread")
    ]
    for map in section.statements where map.keyword == "cpu-map" {
      guard let set = Self.threads(ofProcesses: map.word(1)) else { continue }
      edits.append(replace(map, 1..<2, with: set))
    }
    let count = statement.word(1)
    let scaled = hasThreads ? nil : Int(count).flatMap(scaledLimits)
    propose(
      .processCount, statement,
      hasThreads
        ? "threads replace the processes"
        : "\(count) processes are \(count) threads, which share their limits",
      question: scaled == nil
        ? "limits, counters and stick tables were kept per process; share them?" : nil,
      edits + (scaled ?? []))
  }

  /// The edits that make the limits of one process those of `count`; nil if something else than
  /// `maxconn` was counted per process, or if one process cannot have so many connections.
  private func scaledLimits(_ count: Int) -> [TextEdit]? {
    guard count > 0, count <= ProcessLimit.processes else { return nil }
    var edits: [TextEdit] = []
    for section in outline.sections {
      for statement in section.statements {
        switch statement.keyword {
        case "maxconn":
          guard let limit = Int(statement.word(1)), limit >= 0,
            limit <= ProcessLimit.connections / count
          else { return nil }
          edits.append(replace(statement, 1..<2, with: "\(limit * count)"))
        case "ulimit-n" where section.kind == .global: edits.append(removeLine(statement))
        case "maxconnrate", "maxsessrate", "maxsslconn", "maxsslrate", "maxcomprate", "rate-limit",
          "fullconn", "stick-table", "stick", "nbthread", "bind-process":
          return nil
        default:
          let counts = statement.words.dropFirst().contains {
            ["maxconn", "minconn", "process"].contains($0) || $0.hasPrefix("track-sc")
          }
          guard !counts else { return nil }
        }
      }
    }
    return edits
  }

  private enum ProcessLimit {
    /// HAProxy 2.4 refused more.
    static let processes = 64
    /// A process of Linux may open 1,048,576 files unless told otherwise, and a connection takes
    /// two.
    static let connections = 500_000
  }

  /// The threads of the first thread group that stand for processes in a `cpu-map`.
  private static func threads(ofProcesses set: String) -> String? {
    guard !set.contains("/") else { return nil }
    return set.hasPrefix("auto:") ? "auto:1/\(set.dropFirst(5))" : "1/\(set)"
  }

  mutating func removeProcessBinding(_ statement: Statement) {
    let section = outline.sections[statement.section]
    guard section.isProxy || section.kind == .defaults || section.kind == .global else { return }
    propose(.processBinding, statement, "there is one process", [removeLine(statement)])
  }

  /// Looks at the options of a `bind` line or of a `stats socket`.
  mutating func replaceProcess(_ statement: Statement, from position: Int) {
    let words = statement.words
    guard let option = words.dropFirst(position).firstIndex(of: "process"),
      option + 1 < words.count
    else { return }
    let set = words[option + 1]
    let edit: TextEdit
    if let slash = set.firstIndex(of: "/") {
      edit = replace(
        statement, option..<option + 2, with: "thread \(set[set.index(after: slash)...])")
    } else {
      edit = remove(statement, option..<option + 2)
    }
    propose(
      .processOfBind, at: range(statement, option..<option + 2), "there is one process",
      [edit])
  }
}
